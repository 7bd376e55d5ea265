namespace NegotiationModel.Tests.Binding;

/// <summary>The example of the format's definition as one file.</summary>
internal static class SampleScenario
{
    internal const string Text = """
        format: 1
        scenario: river-basin                  # id
        title: Sharing the Ansa river          # plain text everywhere; or {en: …, ar: …}
        as_of: 2024-06-30                      # the only "now" there is
        window: 90
        stale_after: 180                       # days, optional
        trust: [[records], [ministry-up, ministry-down], [press]]

        parties:
          upland:   {name: Upland, kind: state}
          lowland:  {name: Lowland, kind: state, aliases: [the Lowland Republic]}
          delta:    {name: Delta Province, kind: state}
          envoy:    {name: The envoy, kind: mediator}
          downstream-states: {name: Downstream states, kind: bloc, members: [lowland, delta],
              members_open: true}
        people:
          haro: {name: Min. Haro, party: upland, role: water minister}

        points:
          flow:
            title: Minimum summer flow
            kind: numeric                      # numeric | ordered | nominal
            range: [0, 120]
            step: 1
            unit: m3/s
            decided_by: [upland]
          dam:
            title: The Kesh dam
            kind: ordered                      # ranked from first to last
            options:
              - none: No dam
              - half: Half height
              - full: Full height
            status_quo: none
            salience: 2                        # optional; scope: deal | context
          spill:
            title: Did the 2023 spill come from Upland?
            about: fact                        # accounts answer; options exclude each other
            kind: nominal
            options:
              - "yes": It did
              - "no": It did not

        sources:
          minutes:
            title: Minutes of the second round
            publisher: Joint secretariat
            published: 2024-03-02
            file: sources/minutes.txt          # also: author, language, url, archived, retrieved
        accounts:
          records:       {title: Joint secretariat, kind: document, reliability: B}
          ministry-up:   {title: Upland ministry, kind: officials}
          ministry-down: {title: Lowland ministry, kind: officials}
          press:         {title: Basin Courier, kind: media, derives_from: ministry-down}

        defaults: {account: ministry-up, source: minutes, channel: public}

        statements:
          - id: up-dam
            party: upland
            speaker: haro
            point: dam
            position: full
            at: p. 3                           # locator(s) in the source: text or list
            quote: "…"
            said: 2024-02-28
            coded: {by: kp, on: 2024-03-05}
          - id: down-dam
            party: lowland
            point: dam
            red_line: {at_least: full}
            unless: {flow: {at_least: 60}}
            account: ministry-down
            said: 2024-02/2024-03~
            channel: unspecified
            event: second-round
            tone: stated                       # stated | wish | hint
            expires: 2025-01-01
          - {id: spill-1, point: spill, states: "no", party: upland, said: 2023-09-01}
          - {id: down-text, party: lowland, proposal: draft-2, stance: accepts, account: press,
              said: 2024-05-02}

          - {id: delta-text, party: delta, proposal: draft-2, point: flow, stance: doubts,
              because: too-weak, account: press, said: 2024-05-03}

        proposals:
          draft-1: {title: First draft, date: 2024-03-10, by: [envoy], complete: true,
              terms: {dam: half}}
          draft-2:
            title: Second draft
            date: 2024-04-20
            by: [envoy]
            parents: [draft-1]
            terms: {dam: [half, full], flow: {at_least: 40}}
            unspecified: []
          draft-2-told: {title: As told to the press, date: 2024-04-22, summary_of: draft-2,
              terms: {dam: half}}
        amendments:
          - {id: am-1, proposal: draft-2, by: upland, point: dam, from: [half, full], to: full,
              date: 2024-05-10}
          - {id: am-2, proposal: draft-2, by: lowland, reverts: {some_of: [am-1], at_least: 1},
              date: 2024-05-12}
        promises:
          - {id: pr-1, by: upland, to: [lowland], point: flow, options: {at_least: 50},
              account: records, said: 2024-04-02}
          - {id: pr-3, by: envoy, to: [upland], amendments: [am-1], account: records, said: 2024-05-11}
          - {id: pr-2, by: envoy, to: public, says: A final text before the summer, through: act,
              account: press, said: 2024-05-03}
        events:
          second-round: {date: 2024-02-27/2024-02-28, title: Second round, participants: [upland,
              lowland, haro]}
          flood:        {date: 2024-04-14, title: The April flood, turning_point: [dam],
              outcome: {dam: none}}
        priorities:
          upland: {weights: {dam: 70, flow: 30}, values: {dam: {none: 0, half: 60, full: 100}},
              reservation: 40}
        """;
}
