global using NodaTime;
global using Wet.Inburgering.Dossiers;
global using Wet.Inburgering.Logica;
global using Wet.Inburgering.Regels;
