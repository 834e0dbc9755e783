namespace Wet.Inburgering.Cli;

/// <summary>De invoer of opdracht wordt geweigerd; elke fout op een eigen regel.</summary>
internal sealed class Geweigerd(params IReadOnlyList<Dossierfout> fouten) : Exception
{
    public Geweigerd(string pad, string melding)
        : this(new Dossierfout(pad, melding))
    {
    }

    public IReadOnlyList<Dossierfout> Fouten => fouten;
}
