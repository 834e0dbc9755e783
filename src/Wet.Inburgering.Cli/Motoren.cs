using Wet.Inburgering.NRules;

namespace Wet.Inburgering.Cli;

/// <summary>De twee manieren om dezelfde regels te laten lopen; zij geven dezelfde beoordeling.</summary>
internal static class Motoren
{
    public const string Direct = "direct";
    public const string NRules = "nrules";

    public static Beoordeling Beoordeel(string motor, GecontroleerdDossier dossier, Beleidskader? kader, Editie editie)
        => motor == NRules
            ? new NRulesMotor().Beoordeel(dossier, kader, editie).Beoordeling
            : InburgeringEngine.Standaard.Beoordeel(dossier, kader, editie);
}
