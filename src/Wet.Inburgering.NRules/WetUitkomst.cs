namespace Wet.Inburgering.NRules;

/// <summary>
/// De uitkomst van een vraag van de wet, als feit in een NRules-sessie. Gemeentelijke regels lezen haar; alleen de wet maakt haar.
/// </summary>
/// <remarks>
/// <para>Een uitkomst komt pas in de sessie als alle vragen van de wet beantwoord zijn, ook de strenge ronde voor lasten. Een
/// gemeentelijke regel ziet dus nooit een uitkomst die nog verandert, en ziet alle uitkomsten of geen enkele.</para>
/// <para>Elke vraag heeft een eigen, verzegelde klasse: zo vindt een regel haar op type. Gelijkheid is die van het object zelf.
/// Een regel op deze basisklasse wordt voor iedere vraag geactiveerd.</para>
/// </remarks>
public abstract class WetUitkomst : IWetsfeit
{
    private protected WetUitkomst(Beoordeling beoordeling, Rechtsvraag vraag)
    {
        Beoordeling = beoordeling;
        Algemeen = beoordeling.Uitkomst(vraag);
    }

    /// <summary>De vraag.</summary>
    public Rechtsvraag Vraag => Algemeen.Vraag;

    /// <summary>Status: bepaald (ook "nee" is bepaald), niet van toepassing of onbekend.</summary>
    public Uitkomststatus Status => Algemeen.Status;

    /// <summary>Is de uitkomst bepaald?</summary>
    public bool IsBepaald => Status == Uitkomststatus.Bepaald;

    /// <summary>Wat er met een onzekere uitkomst mag.</summary>
    public Handelen Handelen => Algemeen.Handelen;

    /// <summary>Velden, regels, voorbehouden en uitleg.</summary>
    public Uitkomst Algemeen { get; }

    /// <summary>De hele beoordeling waar deze uitkomst bij hoort; daarin staan ook het dossier en de peildata.</summary>
    public Beoordeling Beoordeling { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Algemeen.ToString();
}

/// <summary>De uitkomst van een vraag, met haar eigen type.</summary>
/// <typeparam name="T">Type van de waarde.</typeparam>
public abstract class WetUitkomst<T> : WetUitkomst
    where T : struct
{
    private protected WetUitkomst(Beoordeling beoordeling, Rechtsvraag<T> vraag)
        : base(beoordeling, vraag) => Waarde = beoordeling.Uitkomst(vraag).Waarde;

    /// <summary>De waarde; <c>null</c> als de uitkomst niet bepaald is.</summary>
    public T? Waarde { get; }
}

/// <summary>Een feit dat van de wet is: gemeentelijke regels mogen het niet maken, wijzigen of intrekken.</summary>
internal interface IWetsfeit;
