using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Text;

namespace NegotiationModel.Reporting.Json;

internal static class JsonFindings
{
    public static void Write(Utf8JsonWriter json, AnalysisResult result)
    {
        var texts = new FindingTexts(result);
        var files = result.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        // By what findings are about, so that moving a line moves nothing; the place decides only ties.
        var sorted = result.Findings.Select(f => (Finding: f, Fingerprint: Fingerprint.Of(f)))
            .OrderBy(f => f.Finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => string.Join('\t', f.Finding.Subjects.Select(s => s.Id)), StringComparer.Ordinal)
            .ThenBy(f => texts.Sentence(f.Finding), StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Place);
        json.Objects("findings", sorted, f =>
        {
            Write(json, f.Finding, texts, f.Fingerprint);
            if (result.Options.ForEditing && f.Finding.Fix is { } fix)
                WriteFix(json, files, fix);
        });
    }

    /// <summary>The keys of one finding, into an open object.</summary>
    public static void Write(Utf8JsonWriter json, AnalysisResult result, Finding finding) =>
        Write(json, finding, new FindingTexts(result), Fingerprint.Of(finding));

    private static void Write(Utf8JsonWriter json, Finding finding, FindingTexts texts, string fingerprint)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("level", JsonNames.Of(finding.Rule.Level));
        json.WriteString("message", texts.Sentence(finding));
        WriteSubjects(json, finding);
        WriteEvidence(json, finding);
        json.WriteString("fingerprint", fingerprint);
    }

    private static void WriteFix(Utf8JsonWriter json, Dictionary<string, SourceText> files, Fix fix)
    {
        json.WriteStartObject("fix");
        json.WriteString("name", fix.What.Name);
        json.WriteString("safety", JsonNames.Of(fix.What.Safety));
        json.WriteString("title", FixWording.Title(fix));
        json.Objects("edits", fix.Edits.OrderBy(e => e.File, StringComparer.Ordinal)
            .ThenBy(e => e.Edit.Span.Start), edit =>
        {
            var place = files[edit.File].PlaceOf(edit.Edit.Span);
            WritePlace(json, place);
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
            json.WriteString("text", edit.Edit.Replacement);
        });
        json.WriteEndObject();
    }

    /// <summary>Kind → id; a kind with several ids gives a list, so that no subject is lost.</summary>
    private static void WriteSubjects(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("subjects");
        foreach (var kind in finding.Subjects.GroupBy(s => s.Kind, s => s.Id, StringComparer.Ordinal))
        {
            var ids = kind.ToList();
            if (ids.Count == 1)
                json.WriteString(kind.Key, ids[0]);
            else
                json.Strings(kind.Key, ids);
        }

        json.WriteEndObject();
    }

    /// <summary>A finding without evidence rests on the place where it was found.</summary>
    private static void WriteEvidence(Utf8JsonWriter json, Finding finding)
    {
        var evidence = finding.Evidence.IsEmpty ? [new Evidence("", "", finding.Place)] : finding.Evidence;
        json.Objects("evidence", evidence, one =>
        {
            if (one.Id.Length > 0)
                json.WriteString(one.Kind, one.Id);
            WritePlace(json, one.Place);
        });
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }
}
