namespace Wet.Inburgering.NRules;

/// <summary>
/// Een gemeentelijke regel probeerde een uitkomst van de wet te maken, te wijzigen of in te trekken. Een gemeente kan eigen feiten aan
/// de uitkomsten toevoegen; waar de wet haar een keuze laat, staat die in het <see cref="Beleidskader"/>.
/// </summary>
public sealed class WetUitkomstGewijzigdException : InvalidOperationException
{
    internal WetUitkomstGewijzigdException(string regel, Ingreep ingreep, object feit)
        : base($"Gemeentelijke regel '{regel}' wil {Naam(feit)} {Werkwoord(ingreep)}. Uitkomsten van de wet liggen vast: voeg een eigen feit toe, of leg een keuze vast in het beleidskader.")
    {
        Regel = regel;
        Ingreep = ingreep;
    }

    /// <summary>Dezelfde fout, nu zonder de verpakking van NRules eromheen; die staat erin.</summary>
    internal WetUitkomstGewijzigdException(WetUitkomstGewijzigdException fout, Exception verpakking)
        : base(fout.Message, verpakking)
    {
        Regel = fout.Regel;
        Ingreep = fout.Ingreep;
    }

    /// <summary>Naam van de gemeentelijke regel.</summary>
    public string Regel { get; }

    /// <summary>Wat de regel probeerde.</summary>
    public Ingreep Ingreep { get; }

    private static string Naam(object feit) => feit is WetUitkomst uitkomst ? $"de uitkomst {uitkomst.Vraag.Naam}" : $"het feit {feit.GetType().Name}";

    private static string Werkwoord(Ingreep ingreep) => ingreep switch
    {
        Ingreep.Intrekken => "intrekken",
        Ingreep.Wijzigen => "wijzigen",
        _ => "toevoegen",
    };
}

/// <summary>Wat een gemeentelijke regel met een uitkomst van de wet probeerde.</summary>
public enum Ingreep
{
    /// <summary>Niet opgegeven.</summary>
    Onbekend = 0,

    /// <summary>Intrekken.</summary>
    Intrekken,

    /// <summary>Wijzigen.</summary>
    Wijzigen,

    /// <summary>Toevoegen.</summary>
    Toevoegen,
}
