using AdminReform.Rules.Findings;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>What findings about steps say: the dossier, the step, and what is the matter.</summary>
internal static class StepWords
{
    internal static LocalizedText Of(Finding finding, Func<FoundStep, string> vietnamese, Func<FoundStep, string> english)
    {
        var step = finding.Step!;
        return new(
            $"Hồ sơ {finding.Dossier.Id}, {step.Words.Vietnamese}: {vietnamese(step)}.",
            $"Dossier {finding.Dossier.Id}, {step.Words.English}: {english(step)}.");
    }
}
