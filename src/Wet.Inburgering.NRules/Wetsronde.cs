namespace Wet.Inburgering.NRules;

/// <summary>Het feit waarmee een sessie begint: de werkruimte van dit ene dossier.</summary>
internal sealed class Wetsronde(Resultaat resultaat) : IWetsfeit
{
    public Resultaat Resultaat => resultaat;

    /// <summary>Gezet zodra alle vragen van de wet beantwoord zijn.</summary>
    public Beoordeling? Beoordeling { get; set; }

    /// <summary>Voegt de wet nu zelf een feit toe? Een sessie loopt op een thread.</summary>
    public bool WetVoegtToe { get; set; }
}

/// <summary>
/// De gewone ronde heeft deze vraag beantwoord; het antwoord staat in de werkruimte. Alleen om de regels van de wet na elkaar te laten
/// gaan: een vraag leest pas wat al beantwoord is. Intern, zodat geen gemeentelijke regel op een half antwoord kan wachten.
/// </summary>
internal sealed class Beantwoord<TUitkomst> : IWetsfeit
    where TUitkomst : WetUitkomst;
