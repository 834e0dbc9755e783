global using NodaTime;
global using Wet.Inburgering.Dossiers;
global using Wet.Inburgering.Grondslagen;
global using Wet.Inburgering.Tijd;
