using Wet.Inburgering.Examens;

namespace Wet.Inburgering.NRules;

/// <summary>Wat moet gebeuren.</summary>
public sealed class OnderdelenUitkomst : WetUitkomst<Onderdelen>
{
    internal OnderdelenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Onderdelen)
    {
    }
}

/// <summary>Het niveau per onderdeel.</summary>
public sealed class ExamenniveauUitkomst : WetUitkomst<Examenniveau>
{
    internal ExamenniveauUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Examenniveau)
    {
    }
}

/// <summary>De bevoegdheid tot afschalen naar A2.</summary>
public sealed class AfschalenUitkomst : WetUitkomst<Afschalen>
{
    internal AfschalenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Afschalen)
    {
    }
}

/// <summary>De zelfredzaamheidsroute.</summary>
public sealed class ZelfredzaamheidsrouteUitkomst : WetUitkomst<Zelfredzaamheidsroute>
{
    internal ZelfredzaamheidsrouteUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Zelfredzaamheidsroute)
    {
    }
}

/// <summary>Het participatieverklaringstraject.</summary>
public sealed class PvtUitkomst : WetUitkomst<Pvt>
{
    internal PvtUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Pvt)
    {
    }
}

/// <summary>De module Arbeidsmarkt en Participatie.</summary>
public sealed class MapUitkomst : WetUitkomst<Map>
{
    internal MapUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Map)
    {
    }
}

/// <summary>Of aan de hele plicht is voldaan.</summary>
public sealed class VoldaanUitkomst : WetUitkomst<Voldoening>
{
    internal VoldaanUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Voldaan)
    {
    }
}

/// <summary>De kosten van de aangevraagde examenpoging.</summary>
public sealed class ExamenkostenUitkomst : WetUitkomst<Examenkosten>
{
    internal ExamenkostenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Examenkosten)
    {
    }
}

/// <summary>De toelating tot het aangevraagde examen.</summary>
public sealed class ExamentoelatingUitkomst : WetUitkomst<bool>
{
    internal ExamentoelatingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Examentoelating)
    {
    }
}

/// <summary>Wat de Minister na een onregelmatigheid kan.</summary>
public sealed class OnregelmatigheidUitkomst : WetUitkomst<GevolgOnregelmatigheid>
{
    internal OnregelmatigheidUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Onregelmatigheid)
    {
    }
}

/// <summary>Het recht op diploma of certificaat.</summary>
public sealed class DiplomaOfCertificaatUitkomst : WetUitkomst<Documentrecht>
{
    internal DiplomaOfCertificaatUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.DiplomaOfCertificaat)
    {
    }
}
