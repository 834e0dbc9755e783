using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering.NRules;

/// <summary>De vrijstelling van de hele plicht.</summary>
public sealed class VrijstellingUitkomst : WetUitkomst<Vrijstelling>
{
    internal VrijstellingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Vrijstelling)
    {
    }
}

/// <summary>De vrijstelling per onderdeel van het examen.</summary>
public sealed class DeelvrijstellingUitkomst : WetUitkomst<Deelvrijstelling>
{
    internal DeelvrijstellingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Deelvrijstelling)
    {
    }
}

/// <summary>De beslissing op de aanvraag om vrijstelling.</summary>
public sealed class VrijstellingsbeslissingUitkomst : WetUitkomst<Vrijstellingsbeslissing>
{
    internal VrijstellingsbeslissingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Vrijstellingsbeslissing)
    {
    }
}

/// <summary>De ontheffing die geldt.</summary>
public sealed class OntheffingUitkomst : WetUitkomst<Ontheffing>
{
    internal OntheffingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Ontheffing)
    {
    }
}

/// <summary>De gevraagde medische ontheffing.</summary>
public sealed class MedischeOntheffingUitkomst : WetUitkomst<MedischeOntheffing>
{
    internal MedischeOntheffingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.MedischeOntheffing)
    {
    }
}

/// <summary>De gevraagde ontheffing wegens bijzondere individuele omstandigheden.</summary>
public sealed class BijzondereOntheffingUitkomst : WetUitkomst<bool>
{
    internal BijzondereOntheffingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BijzondereOntheffing)
    {
    }
}

/// <summary>De beslissing op de aanvraag om ontheffing.</summary>
public sealed class OntheffingsbeslissingUitkomst : WetUitkomst<Ontheffingsbeslissing>
{
    internal OntheffingsbeslissingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Ontheffingsbeslissing)
    {
    }
}

/// <summary>De ontheffing wegens aantoonbaar geleverde inspanningen, die alleen onder Wi2013 nog bestaat.</summary>
public sealed class InspanningsontheffingUitkomst : WetUitkomst<Inspanningsontheffing>
{
    internal InspanningsontheffingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Inspanningsontheffing)
    {
    }
}

/// <summary>Of de persoon nog moet inburgeren.</summary>
public sealed class NogTeInburgerenUitkomst : WetUitkomst<NogTeInburgeren>
{
    internal NogTeInburgerenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.NogTeInburgeren)
    {
    }
}

/// <summary>Tot wanneer bezwaar tegen het besluit op een aanvraag om ontheffing kan.</summary>
public sealed class BezwaarOntheffingUitkomst : WetUitkomst<BezwaarOntheffing>
{
    internal BezwaarOntheffingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BezwaarOntheffing)
    {
    }
}

/// <summary>Het examen in aangepaste omstandigheden.</summary>
public sealed class AangepastExamenUitkomst : WetUitkomst<AangepastExamen>
{
    internal AangepastExamenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.AangepastExamen)
    {
    }
}

/// <summary>De kosteloze waardering van een buitenlandse opleiding.</summary>
public sealed class DiplomawaarderingUitkomst : WetUitkomst<bool>
{
    internal DiplomawaarderingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Diplomawaardering)
    {
    }
}
