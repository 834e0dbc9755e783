namespace Wet.Inburgering.Tijd;

/// <summary>
/// Waar de laatste dag van een termijn op uitkomt volgens de Algemene termijnenwet: een paar, omdat voor sommige jaren nog niet
/// bekend is welke dagen met een feestdag gelijkgesteld worden.
/// </summary>
/// <param name="LaatsteDag">De laatste dag (inclusief) zoals de termijn zelf die geeft.</param>
/// <param name="Vroegst">De vroegste dag (inclusief) die de laatste kan zijn; waarschuw hierop.</param>
/// <param name="Laatst">De laatste dag (inclusief) die de laatste kan zijn; verbind pas daarna een nadelig gevolg aan de termijn.</param>
public readonly record struct Werkdagverschuiving(LocalDate LaatsteDag, LocalDate Vroegst, LocalDate Laatst)
{
    /// <summary>Of er maar één mogelijke dag is.</summary>
    public bool IsZeker => Vroegst == Laatst;

    /// <summary>Of de termijn in elk geval doorloopt voorbij haar eigen laatste dag.</summary>
    public bool IsVerlengd => Vroegst > LaatsteDag;
}
