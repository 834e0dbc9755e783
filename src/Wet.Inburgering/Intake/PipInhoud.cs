namespace Wet.Inburgering.Intake;

/// <summary>
/// Wat in het laatste PIP ontbreekt (Wi2021 art. 15 lid 1 tot en met 3; Bi art. 5.3). Per onderdeel: <c>true</c> als het verplicht is en ontbreekt,
/// <c>null</c> als dat niet vaststaat.
/// </summary>
/// <param name="IetsOntbreekt">Ontbreekt er een verplicht onderdeel?</param>
/// <param name="Leerroute">De leerroute ontbreekt.</param>
/// <param name="Ondersteuning">Ondersteuning en begeleiding ontbreken.</param>
/// <param name="IntensiteitPvt">De intensiteit van het PVT ontbreekt.</param>
/// <param name="IntensiteitMap">De intensiteit van de MAP ontbreekt.</param>
/// <param name="AfsprakenVve">De afspraken over voor- of vroegschoolse educatie ontbreken.</param>
/// <param name="IntensiteitLeerroute">De intensiteit van de leerroute ontbreekt.</param>
/// <param name="Voortgangsgesprekken">Het aantal voortgangsgesprekken ontbreekt.</param>
/// <param name="Bijstandsbesluiten">De besluiten van de Participatiewet ontbreken.</param>
public readonly record struct PipInhoud(
    bool IetsOntbreekt, bool? Leerroute, bool? Ondersteuning, bool? IntensiteitPvt, bool? IntensiteitMap, bool? AfsprakenVve, bool? IntensiteitLeerroute, bool? Voortgangsgesprekken, bool? Bijstandsbesluiten);

/// <summary>De vraag naar de inhoud van het laatste PIP.</summary>
public sealed class PipInhoudVraag : Rechtsvraag<PipInhoud>
{
    internal PipInhoudVraag()
        : base("pipInhoud", "Ontbreekt er een verplicht onderdeel in het laatste PIP?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        Leerroute = Deel("leerroute");
        Ondersteuning = Deel("ondersteuning");
        IntensiteitPvt = Deel("intensiteitPvt");
        IntensiteitMap = Deel("intensiteitMap");
        AfsprakenVve = Deel("afsprakenVve");
        IntensiteitLeerroute = Deel("intensiteitLeerroute");
        Voortgangsgesprekken = Deel("voortgangsgesprekken");
        Bijstandsbesluiten = Deel("bijstandsbesluiten");
    }

    internal JaNeeVeld Ja { get; }

    internal JaNeeVeld Leerroute { get; }

    internal JaNeeVeld Ondersteuning { get; }

    internal JaNeeVeld IntensiteitPvt { get; }

    internal JaNeeVeld IntensiteitMap { get; }

    internal JaNeeVeld AfsprakenVve { get; }

    internal JaNeeVeld IntensiteitLeerroute { get; }

    internal JaNeeVeld Voortgangsgesprekken { get; }

    internal JaNeeVeld Bijstandsbesluiten { get; }

    internal override PipInhoud? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.JaNee(cellen[Ja.Index]) is { } ja
            ? new(
                ja,
                Lezer.JaNee(cellen[Leerroute.Index]),
                Lezer.JaNee(cellen[Ondersteuning.Index]),
                Lezer.JaNee(cellen[IntensiteitPvt.Index]),
                Lezer.JaNee(cellen[IntensiteitMap.Index]),
                Lezer.JaNee(cellen[AfsprakenVve.Index]),
                Lezer.JaNee(cellen[IntensiteitLeerroute.Index]),
                Lezer.JaNee(cellen[Voortgangsgesprekken.Index]),
                Lezer.JaNee(cellen[Bijstandsbesluiten.Index]))
            : null;

    private JaNeeVeld Deel(string naam)
    {
        var veld = Voeg(new JaNeeVeld(this, naam));
        veld.Veld.Bijkomend = true;
        return veld;
    }
}
