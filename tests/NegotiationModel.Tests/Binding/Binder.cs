using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Tests.Binding;

/// <summary>Binds texts in tests.</summary>
internal static class Binder
{
    internal static BoundScenario Bind(string text, Tlp audience = Tlp.Red) =>
        Bind(new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = text }, audience);

    internal static BoundScenario Bind(IReadOnlyDictionary<string, string> files, Tlp audience = Tlp.Red) =>
        ScenarioBinder.Bind(ScenarioFiles.FromTexts(files), new AnalysisOptions { Audience = audience },
            default);

    internal static string Line(Finding finding) =>
        finding.Place + " " + finding.Rule.Id + " " + finding.Rule.Name + " " +
        (BindingWording.Template(finding.Rule.Id) is null ? finding.Data.ToString()
            : BindingWording.Sentence(finding));
}
