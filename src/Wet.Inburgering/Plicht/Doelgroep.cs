namespace Wet.Inburgering.Plicht;

/// <summary>De groepen van de wet (Wi2021 art. 13 lid 1 en 19; Bi art. 1.1).</summary>
public enum Doelgroep
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Asielstatushouder met een eigen vergunning asiel (art. 13 lid 1 onder a).</summary>
    AsielstatushouderA,

    /// <summary>Asielstatushouder als gezinslid met een reguliere vergunning (art. 13 lid 1 onder b).</summary>
    AsielstatushouderB,

    /// <summary>Gezinsmigrant of overige migrant (art. 19).</summary>
    GezinsOfOverigeMigrant,

    /// <summary>Geen van deze groepen, in de gekozen lezing.</summary>
    Geen,
}
