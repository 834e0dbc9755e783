using System.Text;
using Ardalis.GuardClauses;

namespace Wet.Inburgering.Json;

/// <summary>
/// Leest een beleidskader: de gedateerde keuzes van een gemeente tussen lezingen. Strikt zoals een dossier: een onbekende of dubbele naam,
/// een lezing of keuze die niet bestaat of twee keuzes vanaf dezelfde dag worden geweigerd, met alle fouten tegelijk. Zonder toestand en
/// te delen tussen threads.
/// </summary>
public static class BeleidskaderJson
{
    /// <summary>Leest een kader uit UTF-8.</summary>
    /// <param name="utf8">De JSON.</param>
    /// <param name="opties">Grenzen; standaard <see cref="Leesopties.Standaard"/>.</param>
    /// <returns>Het kader, of alle fouten.</returns>
    public static Beleidskaderresultaat Lees(ReadOnlySpan<byte> utf8, Leesopties? opties = null)
    {
        opties ??= Leesopties.Standaard;
        return utf8.Length > opties.MaxBytes ? TeGroot(opties) : Kaderlezer.Lees(Invoer.ZonderVoorloop(utf8), opties);
    }

    /// <summary>Leest een kader uit tekst.</summary>
    /// <param name="json">De JSON.</param>
    /// <param name="opties">Grenzen; standaard <see cref="Leesopties.Standaard"/>.</param>
    /// <returns>Het kader, of alle fouten.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <c>null</c>.</exception>
    public static Beleidskaderresultaat Lees(string json, Leesopties? opties = null)
    {
        Guard.Against.Null(json);
        opties ??= Leesopties.Standaard;
        return Encoding.UTF8.GetByteCount(json) > opties.MaxBytes ? TeGroot(opties) : Lees(Encoding.UTF8.GetBytes(json), opties);
    }

    /// <summary>Leest een kader uit een stroom met UTF-8; nooit meer dan de grens.</summary>
    /// <param name="stroom">De JSON; blijft open.</param>
    /// <param name="opties">Grenzen; standaard <see cref="Leesopties.Standaard"/>.</param>
    /// <returns>Het kader, of alle fouten.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stroom"/> is <c>null</c>.</exception>
    public static Beleidskaderresultaat Lees(Stream stroom, Leesopties? opties = null)
    {
        Guard.Against.Null(stroom);
        opties ??= Leesopties.Standaard;
        return Invoer.TotGrens(stroom, opties.MaxBytes) is { } alles ? Lees(alles, opties) : TeGroot(opties);
    }

    private static Beleidskaderresultaat TeGroot(Leesopties opties) => new([new(Kaderlezer.Wortelnaam, Invoer.TeGroot(opties))]);
}
