namespace Wet.Inburgering.Overgangsrecht;

/// <summary>Wat van belang is voor de keus tussen Wi2013 en Wi2021.</summary>
public sealed record Overgang : Feitenrecord
{
    /// <summary>
    /// De wet die DUO vaststelde, of die iemand uit de herstelactie van januari 2022 koos (OVG-07). Gaat voor op onze berekening;
    /// laat leeg als er geen vaststelling of keuze is.
    /// </summary>
    public Waarneming<ToepasselijkeWet> VastgesteldeWet { get; init; }

    /// <summary>Was de persoon onder Wi2013 vrijgesteld wegens het volgen van een opleiding (Wi2013 art. 5 lid 1 onder e)? Wi2021 art. 54 lid 3.</summary>
    public Waarneming<bool> OpleidingsvrijstellingWi2013 { get; init; }

    /// <summary>Dag van uitschrijving uit die opleiding zonder diploma; <see cref="DatumWaarneming.NietGebeurd"/> als dat niet gebeurde.</summary>
    public DatumWaarneming UitschrijvingZonderDiploma { get; init; }

    /// <summary>
    /// Was de persoon op 31 december 2021 zestien of zeventien, en toen wegens leer- of kwalificatieplicht vrijgesteld? Of dan Wi2013 of
    /// Wi2021 geldt, is omstreden (OVG-04).
    /// </summary>
    public Waarneming<bool> KwalificatieplichtigOp31December2021 { get; init; }
}

/// <summary>De wet die op de inburgering van toepassing is.</summary>
public enum ToepasselijkeWet
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De Wet inburgering zoals die op 31 december 2021 luidde.</summary>
    Wi2013,

    /// <summary>De Wet inburgering 2021.</summary>
    Wi2021,
}
