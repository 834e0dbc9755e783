namespace Wet.Inburgering.Tests.Praktijkgevallen;

/// <summary>Hoe bindend een praktijkgeval is.</summary>
internal enum Label
{
    /// <summary>De tekst van de wet zegt het.</summary>
    Wet = 0,

    /// <summary>Zo doet DUO of een gemeente het; de test toetst de wet en het verschil.</summary>
    Uitvoeringspraktijk,

    /// <summary>Zo telt een hulpmiddel; de test toetst de wet en het verschil.</summary>
    Conventie,
}

/// <summary>De test van een praktijkgeval; bron en zekerheid staan in <see cref="Bronnen"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PraktijkgevalAttribute(string kenmerk, Label label) : Attribute
{
    public string Kenmerk => kenmerk;

    public Label Label => label;
}
