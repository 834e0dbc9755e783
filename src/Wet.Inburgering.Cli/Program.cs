using System.Text;
using Wet.Inburgering.Cli;

Console.OutputEncoding = Encoding.UTF8;
using var invoer = Console.OpenStandardInput();
return Opdrachtregel.Draai(args, invoer, Console.Out, Console.Error);
