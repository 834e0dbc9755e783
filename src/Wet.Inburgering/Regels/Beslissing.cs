namespace Wet.Inburgering.Regels;

/// <summary>
/// Een ja-neebeslissing over een onderdeel van een lijst, met eigen regels per lid: bijvoorbeeld of een verblijfsdoel tijdelijk is.
/// De eerste regel die geldt beslist, uitzonderingen gaan voor; zonder regel is het antwoord nee.
/// </summary>
internal sealed class Beslissing<S>(string tekst, params (Regel<S> Regel, bool Antwoord)[] regels) : Voorwaarde<S>
{
    public override string Tekst => tekst;

    public override Waarheid Toets(Werk werk, int rij)
    {
        var uit = Waarheid.Onwaar;
        var gevonden = false;
        foreach (var (regel, antwoord) in regels)
        {
            var toets = regel.Toets(werk, rij);
            if (toets.IsOnwaar)
            {
                continue;
            }

            uit = gevonden ? uit.Samen(Waarheid.Van(antwoord)) : Waarheid.Van(antwoord);
            gevonden = true;
            if (toets.IsWaar)
            {
                return uit;
            }
        }

        return gevonden ? uit.Samen(Waarheid.Onwaar) : Waarheid.Onwaar;
    }

    public override void Bezoek(IBezoeker bezoeker)
    {
        foreach (var (regel, _) in regels)
        {
            regel.Bezoek(bezoeker);
        }
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (!Toets(werk, rij).IsOnbekend)
        {
            return;
        }

        foreach (var (regel, _) in regels)
        {
            var toets = regel.Toets(werk, rij);
            if (toets.IsOnbekend)
            {
                regel.OntbreektVoor(werk, rij, naar);
            }

            if (toets.IsWaar)
            {
                return;
            }
        }
    }
}
