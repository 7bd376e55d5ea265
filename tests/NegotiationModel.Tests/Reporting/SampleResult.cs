using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using NegotiationModel.Text;

namespace NegotiationModel.Tests.Reporting;

/// <summary>
/// A small negotiation built from the model, without YAML: every user text goes through one function, so that
/// a test can put the same hostile text everywhere, also where the reader would refuse it.
/// </summary>
internal sealed class SampleResult
{
    private readonly Func<string, string> _text;
    private readonly Dictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Point> _points = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private readonly List<Statement> _statements = [];
    private readonly Source _minutes;
    private readonly Proposal _draft;
    private readonly NegotiationEvent _flood;
    private readonly Person _haro;

    private SampleResult(Func<string, string> text)
    {
        _text = text;
        Party("delta", "Delta Province");
        Party("lowland", "Lowland");
        Party("upland", "Upland");
        Party("downstream", "Downstream states", "delta", "lowland");
        Party("envoy", "The envoy");
        Point(0, "dam", "The Kesh dam", false, "none:No dam", "half:Half height", "full:Full height");
        Point(1, "gate", "The gate", false, "shut:Shut", "open:Open");
        Point(2, "spill", "Did the spill come from Upland?", true, "yes:It did", "no:It did not");
        Account("press", "Basin Courier", "media");
        Account("records", "Joint secretariat", "document");
        _minutes =
            new Source { Id = "minutes", Title = T("Minutes of the round"), Publisher = text("Secretariat") };
        _haro = new Person { Id = "haro", Name = T("Min. Haro"), Party = _parties["upland"], Role =
            T("water minister") };
        _draft = new Proposal
        {
            Id = "draft", Title = T("First draft"), Date = Day("2024-03-10"), By =
                [new Actor(_parties["envoy"], null)],
            Terms = [new Term(_points["dam"], OptionSet.Range(1, 2))], Unspecified = [_points["gate"]],
        };
        _flood = new NegotiationEvent
        {
            Id = "flood", Title = T("The April flood"), Date = Day("2024-04-14"), IsTurningPoint = true,
            Outcome = [new Term(_points["dam"], OptionSet.Of(0))],
        };
        Statements();
    }

    public static AnalysisResult Plain { get; } = Build(t => t);

    public static AnalysisResult Build(Func<string, string> text) => new SampleResult(text).Result();

    private void Statements()
    {
        Add("up-dam", "upland", "dam", StanceKind.Position, [2], "records", "2024-02-28", Channel.Public);
        Add("up-dam-press", "upland", "dam", StanceKind.Rejects, [2], "press", "2024-02-28", Channel.Public);
        Add("low-dam", "lowland", "dam", StanceKind.RedLine, [2], "records", "2024-03-01", Channel.Public);
        Add("low-dam-press", "lowland", "dam", StanceKind.RedLine, [2], "press", "2024-03-02",
            Channel.Public);
        Add("up-gate-1", "upland", "gate", StanceKind.Rejects, [1], "records", "2023-06-01", Channel.Public);
        Add("up-gate-2", "upland", "gate", StanceKind.Accepts, [1], "records", "2024-05-01", Channel.Public);
        Add("down-gate", "downstream", "gate", StanceKind.Position, [1], "records", "2024-03-01",
            Channel.Public);
        Add("low-gate-open", "lowland", "gate", StanceKind.Accepts, [1], "records", "2024-03-01",
            Channel.Public);
        Add("low-gate-shut", "lowland", "gate", StanceKind.Rejects, [1], "press", "2024-03-01",
            Channel.Private);
        Add("delta-dam", "delta", "dam", StanceKind.Remark, [], "press", "2024-03-01", Channel.Public);
        Add("envoy-gate", "envoy", "gate", StanceKind.Accepts, [1], "press", "2025-03-01", Channel.Public);
        Add("spill-1", null, "spill", StanceKind.States, [1], "records", "2024-01-01", Channel.Unspecified);
        Add("spill-2", null, "spill", StanceKind.States, [0], "press", "2024-01-01", Channel.Unspecified);
        Add("low-draft", "lowland", null, StanceKind.EndorsesWhole, [], "press", "2024-03-11",
            Channel.Public);
    }

    private AnalysisResult Result()
    {
        var scenario = new Scenario
        {
            Id = "basin", Title = T("Sharing the river"), AsOf = new DateOnly(2024, 6, 30),
            Parties = Sorted(_parties), Points = Sorted(_points), Accounts = Sorted(_accounts), Sources =
                [_minutes], People = [_haro],
            Statements = [.. _statements.OrderBy(s => s.Id, StringComparer.Ordinal)], Proposals =
                [_draft], Events = [_flood],
            Promises =
            [
                new Promise
                {
                    Id = "pr", By = new Actor(_parties["envoy"], null), ToPublic = true, Says =
                        _text("A text by summer"),
                    Said = Day("2024-03-12"),
                },
            ],
        };
        var settings = ComparisonSettings.Of(scenario);
        var cells = AccountComparer.CompareAll(scenario, settings);
        var places = scenario.Statements.ToImmutableDictionary(
            s => ("statement", s.Id), s =>
                new Place("statements.yaml", _statements.IndexOf(s) + 1, 5, _statements.IndexOf(s) + 1, 9));
        return new AnalysisResult
        {
            Scenario = scenario,
            Options = new AnalysisOptions(),
            AsOf = scenario.AsOf,
            KnownAsOf = scenario.AsOf,
            Places = new ScenarioPlaces(places, Place.StartOf("scenario.yaml")),
            SourceTexts = ImmutableSortedDictionary<string, SourceText>.Empty.Add(
                "minutes", new SourceText("minutes.txt", _text("First") + "\n\n" + _text("As we said"))),
            Files = [new SourceText("statements.yaml", _text("- id: s1\tx") + "\n\tparty: up\n")],
            Input = new InputCounts(1, 5, 3, 2, 1, scenario.Statements.Length, cells.Length),
            Cells = cells,
            Parties = PartyComparer.Compare(scenario, cells),
            Window = new WindowSensitivity(1, 2),
            Findings = [Fault()],
            NotRun = ["NM401"],
        };
    }

    private Finding Fault() => new(
        new RuleDescriptor("NM299", "unknown-id", FindingLevel.Error, "An id that nothing declares"),
        new Place("statements.yaml", 1, 7, 1, 9), TextData.Of(("id", _text("up"))))
    {
        Subjects = [new FindingSubject("party", "up"), new FindingSubject("party", "low")],
        Related = [new Place("statements.yaml", 2, 2, 2, 7)],
    };

    private void Add(
        string id, string? party, string? point, StanceKind stance, int[] options, string account,
            string said, Channel channel) =>
        _statements.Add(new Statement
        {
            Id = id,
            Party = party is null ? null : _parties[party],
            Speaker = party is "upland" ? _haro : null,
            Point = point is null ? null : _points[point],
            Proposal = point is null ? _draft : null,
            Stance = stance,
            Options = options.Aggregate(OptionSet.Empty, (set, o) => set | OptionSet.Of(o)),
            Remark = stance == StanceKind.Remark ? _text("Thinks about it") : null,
            Account = _accounts[account],
            Source = _minutes,
            At = [_text("p. 3")],
            Quote = _text("As we said"),
            Translation = _text("As translated"),
            Note = _text("A note"),
            Said = Day(said),
            Reported = Day(said),
            Channel = channel,
            Tags = [_text("F1")],
            Coding = new Coding(_text(account), null, "coded"),
        });

    private void Party(string id, string name, params string[] members) => _parties[id] = new Party
    {
        Id = id, Name = T(name), Kind = members.Length > 0 ? PartyKind.Bloc : PartyKind.State, MemberIds =
            [.. members],
    };

    private void Point(int index, string id, string title, bool isFact, params string[] options) =>
        _points[id] = new Point
    {
        Id = id, Title = T(title), Kind = isFact ? PointKind.Nominal : PointKind.Ordered, IsFact =
            isFact, Index = index,
        Options = [.. options.Select(o => o.Split(':')).Select(o => new PointOption(o[0], T(o[1])))],
    };

    private void Account(string id, string title, string kind) =>
        _accounts[id] =
            new Account { Id = id, Title = T(title), Kind = _text(kind), RootId = id, Reliability = 'B' };

    private static ImmutableArray<TItem> Sorted<TItem>(Dictionary<string, TItem> items) =>
        [.. items.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => i.Value)];

    private LocalText T(string text) => new(_text(text));

    private static EdtfDate Day(string day) =>
        EdtfDate.OfDay(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
}
