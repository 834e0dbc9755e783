namespace Wet.Inburgering.Grondslagen;

/// <summary>De regelingen en bronnen waar deze bibliotheek op rust.</summary>
public static class Regelingen
{
    /// <summary>Wet inburgering 2021.</summary>
    public static Regeling Wi2021 { get; } = new("Wi2021", "Wet inburgering 2021", "BWBR0044770");

    /// <summary>Besluit inburgering 2021.</summary>
    public static Regeling Bi { get; } = new("Bi", "Besluit inburgering 2021", "BWBR0045555");

    /// <summary>Regeling inburgering 2021.</summary>
    public static Regeling Ri { get; } = new("Ri", "Regeling inburgering 2021", "BWBR0045574");

    /// <summary>Algemene Ouderdomswet.</summary>
    public static Regeling Aow { get; } = new("AOW", "Algemene Ouderdomswet", "BWBR0002221");

    /// <summary>Algemene wet bestuursrecht.</summary>
    public static Regeling Awb { get; } = new("Awb", "Algemene wet bestuursrecht", "BWBR0005537");

    /// <summary>Algemene termijnenwet.</summary>
    public static Regeling Atw { get; } = new("Atw", "Algemene termijnenwet", "BWBR0002448");

    /// <summary>Vreemdelingenwet 2000.</summary>
    public static Regeling Vw { get; } = new("Vw", "Vreemdelingenwet 2000", "BWBR0011823");

    /// <summary>Participatiewet.</summary>
    public static Regeling Pw { get; } = new("Pw", "Participatiewet", "BWBR0015703");

    /// <summary>Huisvestingswet 2014.</summary>
    public static Regeling Huisvestingswet { get; } = new("Hvw", "Huisvestingswet 2014", "BWBR0035303");

    /// <summary>Burgerlijk Wetboek Boek 1.</summary>
    public static Regeling Bw { get; } = new("BW Boek 1", "Burgerlijk Wetboek Boek 1", "BWBR0002656");

    /// <summary>Wet gemeenschappelijke regelingen.</summary>
    public static Regeling Wgr { get; } = new("Wgr", "Wet gemeenschappelijke regelingen", "BWBR0003740");

    /// <summary>Rechtspraak over boetes aan asielstatushouders.</summary>
    public static Regeling Rechtspraak { get; } = new("rechtspraak", "Rechtspraak", null);

    /// <summary>Uitvoeringspraktijk van DUO: bindt niet als wet.</summary>
    public static Regeling Uitvoeringspraktijk { get; } = new("praktijk", "Uitvoeringspraktijk DUO", null);

    /// <summary>Informatienota van de gemeente Haarlem van maart 2020: geen wet.</summary>
    public static Regeling Nota2020 { get; } = new("Nota", "Informatienota Nieuwe Wet inburgering (Haarlem, 31 maart 2020, 2020/71992)", null);

    /// <summary>Rekenafspraak van deze bibliotheek.</summary>
    public static Regeling RekenAfspraak { get; } = new("rekenafspraak", "Rekenafspraak", null);
}
