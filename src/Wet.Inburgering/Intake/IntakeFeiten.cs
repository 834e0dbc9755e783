namespace Wet.Inburgering.Intake;

/// <summary>De feiten over kennisgeving, inschrijving en intake.</summary>
internal static class IntakeFeiten
{
    public static readonly JaNeeFeit<Dossier> PlichtVastgesteld = Feiten.JaNee<Dossier>(
        "intake.plichtVastgesteld", d => d.Intake.PlichtVastgesteld, "DUO heeft vastgesteld dat de persoon onder de Wet inburgering 2021 inburgeringsplichtig is", "Heeft DUO vastgesteld dat de persoon onder de Wet inburgering 2021 inburgeringsplichtig is?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Kennisgeving = Feiten.Datum<Dossier>(
        "intake.kennisgeving", d => d.Intake.Kennisgeving, "de dag van de kennisgeving", "Op welke dag heeft DUO de persoon schriftelijk over de plicht geïnformeerd?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> InschrijvingBrp = Feiten.Datum<Dossier>(
        "intake.inschrijvingBrp", d => d.Intake.InschrijvingBrp, "de dag van inschrijving in de BRP", "Op welke dag is de persoon in de BRP ingeschreven (bij huisvesting: in die gemeente)?", Bron.Brp);

    public static readonly JaNeeFeit<Dossier> HuisvestingArt28 = Feiten.JaNee<Dossier>(
        "intake.huisvestingArt28", d => d.Intake.HuisvestingArt28, "wordt gehuisvest op grond van art. 28 Huisvestingswet 2014", "Wordt de persoon gehuisvest op grond van art. 28 Huisvestingswet 2014?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> WachtOpDerde = Feiten.JaNee<Dossier>(
        "intake.wachtOpInformatieVanDerde", d => d.Intake.WachtOpInformatieVanDerde, "het PIP kan niet op tijd zonder informatie van een derde", "Kan het PIP redelijkerwijs niet op tijd worden vastgesteld zonder informatie van een derde waarop het college wacht?", Bron.Gemeente, Beoordelaar.College);

    public static readonly WaardeFeit<Dossier> InformatieOntvangen = Feiten.Datum<Dossier>(
        "intake.informatieOntvangen", d => d.Intake.InformatieOntvangen, "de dag van ontvangst van de informatie", "Op welke dag is de informatie van de derde ontvangen?", Bron.Gemeente, Datumrol.Einde);

    public static readonly WaardeFeit<Dossier> BredeIntakeAfgerond = Feiten.Datum<Dossier>(
        "intake.bredeIntakeAfgerond", d => d.Intake.BredeIntakeAfgerond, "de dag waarop de brede intake is afgerond", "Op welke dag rondde het college de brede intake af?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> OnderwerpenOnderzocht = Feiten.JaNee<Dossier>(
        "intake.onderwerpenOnderzocht", d => d.Intake.OnderwerpenOnderzocht, "alle verplichte onderwerpen van de brede intake zijn onderzocht en vastgelegd, en de persoon is gewezen op het recht om alleen te worden gehoord", "Zijn in de brede intake alle verplichte onderwerpen (behalve de leerbaarheidstoets) onderzocht en schriftelijk vastgelegd, en is de persoon gewezen op het recht om alleen te worden gehoord?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> ToetsAfgelegd = Feiten.Datum<Dossier>(
        "intake.leerbaarheidstoetsAfgelegd", d => d.Intake.LeerbaarheidstoetsAfgelegd, "de dag waarop de leerbaarheidstoets is afgelegd", "Op welke dag legde de persoon de leerbaarheidstoets af?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> ToetsontheffingVerleend = Feiten.Datum<Dossier>(
        "intake.toetsontheffingVerleend", d => d.Intake.ToetsontheffingVerleend, "de dag waarop het college ontheffing van de leerbaarheidstoets gaf", "Op welke dag gaf het college ontheffing van de leerbaarheidstoets?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> VisueleBeperking = Feiten.JaNee<Dossier>(
        "intake.visueleBeperking", d => d.Intake.VisueleBeperking, "heeft een visuele beperking", "Heeft de persoon een visuele beperking?", Bron.Persoon);

    public static readonly JaNeeFeit<Dossier> AuditieveBeperking = Feiten.JaNee<Dossier>(
        "intake.auditieveBeperking", d => d.Intake.AuditieveBeperking, "heeft een auditieve beperking", "Heeft de persoon een auditieve beperking?", Bron.Persoon);

    public static readonly JaNeeFeit<Dossier> NietInStaatTotToets = Feiten.JaNee<Dossier>(
        "intake.nietInStaatTotToets", d => d.Intake.NietInStaatTotToets, "wordt niet in staat geacht de leerbaarheidstoets af te leggen", "Wordt de persoon niet in staat geacht de leerbaarheidstoets af te leggen?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> WilOnderwijs = Feiten.JaNee<Dossier>(
        "intake.wilBeroepsOfHogerOnderwijs", d => d.Intake.WilBeroepsOfHogerOnderwijs, "wil beroeps- of hoger onderwijs volgen", "Heeft de persoon in de brede intake gezegd dat hij beroeps- of hoger onderwijs wil volgen?", Bron.Persoon);

    public static readonly JaNeeFeit<Dossier> GroteKansOpDiploma = Feiten.JaNee<Dossier>(
        "intake.groteKansOpDiploma", d => d.Intake.GroteKansOpDiploma, "heeft na het taalschakeltraject een grote kans op een diploma", "Heeft deze persoon na het taalschakeltraject een grote kans op een diploma?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> NietHaalbaar = Feiten.JaNee<Dossier>(
        "intake.examenEnTaalschakelNietHaalbaar", d => d.Intake.ExamenEnTaalschakelNietHaalbaar, "examen en taalschakeltraject zijn redelijkerwijs niet haalbaar in drie jaar", "Zijn het inburgeringsexamen en het taalschakeltraject redelijkerwijs niet haalbaar binnen drie jaar?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> VveVanToepassing = Feiten.JaNee<Dossier>(
        "intake.vveVanToepassing", d => d.Intake.VveVanToepassing, "er zijn voor een kind mogelijkheden voor voor- of vroegschoolse educatie", "Zijn er voor een kind mogelijkheden voor voor- of vroegschoolse educatie?", Bron.Gemeente);

    public static readonly Feit[] Alle =
    [
        PlichtVastgesteld.Feit, Kennisgeving.Feit, InschrijvingBrp.Feit, HuisvestingArt28.Feit, WachtOpDerde.Feit, InformatieOntvangen.Feit,
        BredeIntakeAfgerond.Feit, OnderwerpenOnderzocht.Feit, ToetsAfgelegd.Feit, ToetsontheffingVerleend.Feit, VisueleBeperking.Feit, AuditieveBeperking.Feit, NietInStaatTotToets.Feit,
        WilOnderwijs.Feit, GroteKansOpDiploma.Feit, NietHaalbaar.Feit,
        VveVanToepassing.Feit,
    ];
}
