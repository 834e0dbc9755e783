using System.Reflection;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Tests.Architectuur;

public class FeitenTests
{
    [Fact]
    public void Iedere_eigenschap_van_een_record_heeft_precies_een_feit()
    {
        var catalogus = Feitencatalogus.Standaard;
        var verwacht = new List<string>();
        foreach (var eigenschap in Feitjes(typeof(Dossier)).Where(e => e.Name != nameof(Dossier.Kenmerk)))
        {
            var naam = Klein(eigenschap.Name);
            var type = eigenschap.PropertyType;
            var isLijst = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Lijst<>);
            verwacht.AddRange(Feitjes(isLijst ? type.GetGenericArguments()[0] : type).Select(f => isLijst ? $"{naam}[].{Klein(f.Name)}" : $"{naam}.{Klein(f.Name)}"));
        }

        var feiten = catalogus.Feiten.Concat(catalogus.Lijsten.SelectMany(l => l.Feiten)).Select(f => f.ToString()!).ToList();

        feiten.Should().BeEquivalentTo(verwacht);
        feiten.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Ieder_feit_heeft_een_vraag_en_een_bron()
    {
        var catalogus = Feitencatalogus.Standaard;
        foreach (var feit in catalogus.Feiten.Concat(catalogus.Lijsten.SelectMany(l => l.Feiten)))
        {
            feit.Vraag.Should().EndWith("?", feit.ToString());
            feit.Bron.Should().NotBe(Bron.Onbekend, feit.ToString());
        }
    }

    [Fact]
    public void Records_drukken_geen_waarden_af()
    {
        var records = typeof(Dossier).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Feitenrecord))).ToList();

        records.Should().HaveCountGreaterThan(10);
        Gebouw.Asielstatushouder.ToString().Should().Be("Dossier");
        Gebouw.DeMens.ToString().Should().Be("Persoon");
    }

    private static IEnumerable<PropertyInfo> Feitjes(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static string Klein(string naam) => Opsomming.Jsonnaam(naam);
}
