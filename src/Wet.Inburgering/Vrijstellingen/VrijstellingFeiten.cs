using Wet.Inburgering.Examens;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>De feiten over vrijstelling die geen lijst zijn.</summary>
internal static class VrijstellingFeiten
{
    public static readonly WaardeFeit<Dossier> SchoolplichtBegin = Feiten.Datum<Dossier>(
        "schoolplicht.begin", d => d.Schoolplicht.Begin, "de eerste dag van de leerplicht naar leeftijd", "Vanaf welke dag was de persoon naar leeftijd leerplichtig (ook als hij toen niet in Nederland woonde)?", Bron.Gemeente, Datumrol.Kenmerk);

    public static readonly WaardeFeit<Dossier> SchoolplichtLaatsteDag = Feiten.Datum<Dossier>(
        "schoolplicht.laatsteDag", d => d.Schoolplicht.LaatsteDag, "de laatste dag van de leer- of kwalificatieplicht", "Tot en met welke dag was de persoon leer- of kwalificatieplichtig?", Bron.Gemeente, Datumrol.Einde);

    public static readonly WaardeFeit<Dossier> JarenWerk = Feiten.Aantal<Dossier>(
        "voldoendeIngeburgerd.jarenWerk", d => d.VoldoendeIngeburgerd.JarenWerk, "het aantal jaren aangetoond betaald werk of vrijwilligerswerk in Nederland", "Hoeveel hele jaren betaald werk of vrijwilligerswerk in Nederland zijn aangetoond?", Bron.Persoon);

    public static readonly KeuzeFeit<Dossier, Taalniveau> GesprekSpreken = Feiten.Keuze<Dossier, Taalniveau>(
        "voldoendeIngeburgerd.gesprekSpreken", d => d.VoldoendeIngeburgerd.GesprekSpreken, "het niveau van spreken in het gesprek", "Welk niveau van spreken is in het gesprek vastgesteld?", Bron.Duo, Beoordelaar.Minister);

    public static readonly KeuzeFeit<Dossier, Taalniveau> GesprekLuisteren = Feiten.Keuze<Dossier, Taalniveau>(
        "voldoendeIngeburgerd.gesprekLuisteren", d => d.VoldoendeIngeburgerd.GesprekLuisteren, "het niveau van luisteren in het gesprek", "Welk niveau van luisteren is in het gesprek vastgesteld?", Bron.Duo, Beoordelaar.Minister);

    public static readonly WaardeFeit<Dossier> Ontvangen = Feiten.Datum<Dossier>(
        "vrijstellingsaanvraag.ontvangen", d => d.Vrijstellingsaanvraag.Ontvangen, "de dag van ontvangst van de aanvraag om vrijstelling", "Op welke dag ontving DUO de aanvraag om vrijstelling waarop nog niet is beslist?", Bron.Duo);

    public static readonly KeuzeFeit<Dossier, Vrijstellingsverzoek> Verzoek = Feiten.Keuze<Dossier, Vrijstellingsverzoek>(
        "vrijstellingsaanvraag.verzoek", d => d.Vrijstellingsaanvraag.Verzoek, "de grond van de aanvraag", "Op welke grond is vrijstelling gevraagd?", Bron.Duo);

    public static readonly Feit[] Alle =
        [SchoolplichtBegin.Feit, SchoolplichtLaatsteDag.Feit, JarenWerk.Feit, GesprekSpreken.Feit, GesprekLuisteren.Feit, Ontvangen.Feit, Verzoek.Feit];
}
