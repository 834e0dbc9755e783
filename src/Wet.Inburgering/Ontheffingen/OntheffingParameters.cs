using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Ontheffingen;

/// <summary>De getallen over ontheffing. Wat in het protocol van bijlage 1 staat, rust op Ri art. 2.5.</summary>
internal static class OntheffingParameters
{
    public static readonly Parameter<Duur> Blijvend = Parameter.Duur("termijn voor een blijvende belemmering", Duur.Jaren(5), Bi.Artikel("2.7").Lid(2));

    public static readonly Parameter<long> MaxTaalonderdelen = Parameter.Aantal("taalonderdelen in een gedeeltelijke ontheffing, ten hoogste", 3, Bi.Artikel("2.7").Lid(3));

    public static readonly Parameter<Duur> Beslistermijn = Parameter.Duur("beslistermijn van DUO bij ontheffing", Duur.Weken(8), Bi.Artikel("2.7").Lid(5));

    public static readonly Parameter<Duur> BeslistermijnBijzonder = Parameter.Duur("beslistermijn van DUO bij bijzondere omstandigheden", Duur.Weken(8), Bi.Artikel("2.8").Lid(3));

    public static readonly Parameter<Duur> Aanhouden = Parameter.Duur("tijd waarin de arts de verklaring ten hoogste aanhoudt", Duur.Maanden(3), Ri.Artikel("2.5"));

    public static readonly Parameter<Duur> Bezwaar = Parameter.Duur("termijn voor bezwaar", Duur.Weken(6), Awb.Artikel("6:7"));

    public static readonly Parameter<long> KostenMedisch = Parameter.Bedrag("kosten van het medisch onderzoek", 225, Ri.Artikel("2.7").Lid(1));
}
