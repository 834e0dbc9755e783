// PLACEHOLDER: to be replaced by the command-line tool; here only so that the project compiles.
Console.Error.WriteLine("wet-inburgering: not yet implemented.");
return 1;
