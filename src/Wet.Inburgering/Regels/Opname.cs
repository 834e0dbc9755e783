namespace Wet.Inburgering.Regels;

/// <summary>Tekent bij een uitleg-ronde op wat er per regel en onderdeel gebeurde.</summary>
internal sealed class Opname
{
    public List<(Regel Regel, int Rij, Regelstatus Status, int Reden)> Regels { get; } = [];

    public Ontbrekend Ontbreekt { get; } = new();

    public void Voeg(Regel regel, int rij, Regelstatus status, int reden) => Regels.Add((regel, rij, status, reden));
}

/// <summary>Wat ontbreekt om een onbekende uitkomst te beslissen.</summary>
internal sealed class Ontbrekend
{
    private readonly HashSet<(object Wat, int Rij)> gezien = [];

    public List<(Feit Feit, int Rij)> Feiten { get; } = [];

    public List<Lijstfeit> Lijsten { get; } = [];

    public List<Lezing> Lezingen { get; } = [];

    public List<Rechtsvraag> Vragen { get; } = [];

    /// <summary>Er is een geval dat geen regel dekt.</summary>
    public bool NietGeregeld { get; set; }

    public void Voeg(Werk werk, Feit feit, int rij)
    {
        if (!werk.Feiten[rij + feit.Kolom].IsZeker(feit.Celsoort, feit.Kandidaten) && gezien.Add((feit, feit.Lijst is null ? 0 : rij)))
        {
            Feiten.Add((feit, rij));
        }
    }

    public void Voeg(Werk werk, Lijstfeit lijst)
    {
        var stand = werk.Lijsten[lijst.Nummer];
        if (!stand.Volledig && gezien.Add((lijst, 0)))
        {
            Lijsten.Add(lijst);
        }

        for (var i = 0; i < stand.Aantal; i++)
        {
            var rij = stand.Start + (i * lijst.Breedte);
            if (werk.Feiten[rij].Waarheid.IsOnbekend || stand.VolgordeOnzeker(i))
            {
                Voeg(werk, lijst.Sleutel, rij);
            }
        }
    }

    public void Voeg(Lezing lezing)
    {
        if (gezien.Add((lezing, 0)))
        {
            Lezingen.Add(lezing);
        }
    }

    public void Voeg(Rechtsvraag vraag)
    {
        if (gezien.Add((vraag, 0)))
        {
            Vragen.Add(vraag);
        }
    }
}
