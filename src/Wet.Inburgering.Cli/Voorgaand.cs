namespace Wet.Inburgering.Cli;

/// <summary>Waarom een vraag niet van toepassing is: de vraag of lijst die voorgaat.</summary>
internal static class Voorgaand
{
    public static string Waarom(Beoordeling beoordeling, Rechtsvraag vraag)
    {
        var werk = beoordeling.Herhaal(beoordeling.IsVanStrengeRonde(vraag));
        var mits = beoordeling.Plan.Uitwerkingen.First(u => u.Vraag == vraag).Mits.FirstOrDefault(m => m.Toets(werk, 0).IsOnwaar);
        if (mits is null)
        {
            return "een vraag die voorgaat is met nee beantwoord";
        }

        var gezien = new Gezien();
        mits.Bezoek(gezien);
        if (gezien.Vragen.FirstOrDefault() is { } eerst)
        {
            var uitkomst = beoordeling.Uitkomst(eerst);
            return $"{eerst.Titel} {(uitkomst.Status == Uitkomststatus.Bepaald ? Antwoord.Bepaald(uitkomst)[0] : "Niet van toepassing.")}";
        }

        return gezien.Lijsten.FirstOrDefault() is { } lijst ? $"er zijn geen {Zonder(lijst.Omschrijving)}" : mits.Tekst;
    }

    private static string Zonder(string omschrijving) => omschrijving.StartsWith("de ", StringComparison.Ordinal) ? omschrijving[3..] : omschrijving;

    private sealed class Gezien : IBezoeker
    {
        public List<Rechtsvraag> Vragen { get; } = [];

        public List<Lijstfeit> Lijsten { get; } = [];

        public void Vraag(Rechtsvraag vraag) => Vragen.Add(vraag);

        public void Lijst(Lijstfeit lijst) => Lijsten.Add(lijst);

        public void Feit(Feit feit)
        {
        }

        public void Lezing(Lezing lezing)
        {
        }

        public void Parameter(Parameter parameter)
        {
        }

        public void Regel(Regel regel)
        {
        }
    }
}
