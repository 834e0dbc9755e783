using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Wet.Inburgering.NRules;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Tests.NRules;

/// <summary>Een feit van een gemeente: welkomstpakket voor wie zeker plichtig is.</summary>
public sealed record Welkomstpakket(string Reden);

public sealed class WelkomstRegel : Rule
{
    public override void Define()
    {
        InburgeringsplichtUitkomst plicht = null!;
        When().Match(() => plicht, p => p.IsBepaald && p.Waarde!.Value.IsPlichtig);
        Then().Do(c => c.Insert(new Welkomstpakket(plicht.Vraag.Naam)));
    }
}

/// <summary>Bouwt voort op een feit van de gemeente zelf en op twee uitkomsten.</summary>
public sealed class WelkomstVervolgRegel : Rule
{
    public override void Define()
    {
        Welkomstpakket pakket = null!;
        LeerrouteUitkomst route = null!;
        When().Match(() => pakket).Match(() => route);
        Then().Do(c => c.Insert(new Routefolder(route.Status)));
    }
}

public sealed record Routefolder(Uitkomststatus Status);

public sealed class IntrekRegel : Rule
{
    public override void Define()
    {
        BoeteOndersteuningUitkomst boete = null!;
        When().Match(() => boete);
        Then().Do(c => c.Retract(boete));
    }
}

public sealed class WijzigRegel : Rule
{
    public override void Define()
    {
        LeningUitkomst lening = null!;
        When().Match(() => lening);
        Then().Do(c => c.Update(lening));
    }
}

/// <summary>Voegt een uitkomst uit een andere sessie toe.</summary>
public sealed class ToevoegRegel : Rule
{
    public static readonly AsyncLocal<WetUitkomst> Andere = new();

    public override void Define()
    {
        DoelgroepUitkomst groep = null!;
        When().Match(() => groep);
        Then().Do(c => c.Insert(Andere.Value!));
    }
}

public sealed class GekoppeldToevoegRegel : Rule
{
    public override void Define()
    {
        DoelgroepUitkomst groep = null!;
        When().Match(() => groep);
        Then().Yield(_ => ToevoegRegel.Andere.Value!);
    }
}

/// <summary>Voegt een uitkomst die er al is nog eens toe.</summary>
public sealed class HerhaalRegel : Rule
{
    public override void Define()
    {
        DoelgroepUitkomst groep = null!;
        When().Match(() => groep);
        Then().Do(c => c.Insert(groep));
    }
}

/// <summary>Voegt een eigen, tweede beoordeling toe.</summary>
public sealed class BeoordelingToevoegRegel : Rule
{
    public override void Define()
    {
        Beoordeling beoordeling = null!;
        When().Match(() => beoordeling);
        Then().Do(c => c.Insert(InburgeringEngine.Standaard.Beoordeel(beoordeling.Dossier, beoordeling.Kader, beoordeling.Editie)));
    }
}

/// <summary>Trekt alles in wat er in de sessie zit, ook wat de wet voor zichzelf bijhoudt.</summary>
public sealed class AllesIntrekRegel : Rule
{
    public override void Define()
    {
        object feit = null!;
        When().Match(() => feit);
        Then().Do(c => c.Retract(feit));
    }
}

/// <summary>Zet de sessie stil voordat de wet klaar is.</summary>
public sealed class StilzetRegel : Rule
{
    public override void Define()
    {
        When().Not<Welkomstpakket>();
        Then().Do(c => c.Halt());
    }
}

public sealed class FoutRegel : Rule
{
    public override void Define()
    {
        DoelgroepUitkomst groep = null!;
        When().Match(() => groep);
        Then().Do(c => Gooi(c));
    }

    private static void Gooi(IContext context) => throw new NotSupportedException(context.Rule.Name);
}

/// <summary>Legt vast hoeveel uitkomsten er zijn als de regel geactiveerd wordt, en of zij van dezelfde beoordeling zijn.</summary>
public sealed class TelRegel : Rule
{
    public override void Define()
    {
        InburgeringsplichtUitkomst eerste = null!;
        IEnumerable<WetUitkomst> alle = null!;
        When()
            .Match(() => eerste)
            .Query(() => alle, q => q.Match<WetUitkomst>().Collect());
        Then().Do(c => c.Insert(new Telling(alle.Count(), alle.All(u => ReferenceEquals(u.Beoordeling, eerste.Beoordeling)))));
    }
}

public sealed record Telling(int Aantal, bool EenBeoordeling);
