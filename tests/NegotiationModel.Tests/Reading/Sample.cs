namespace NegotiationModel.Tests.Reading;

/// <summary>A file with every form that scenarios use, for the laws.</summary>
internal static class Sample
{
    public const string Text = """
        # yaml-language-server: $schema=../../docs/scenario.schema.json
        format: 1
        scenario: river-basin                  # id
        title: {en: "Sharing the Ansa", ar: "\u2067نهر\u2069"}
        as_of: 2024-06-30                      # the only "now" there is
        include: [parties.yaml, statements/*.yaml]
        trust: [[records], [ministry-up, ministry-down],
          [press]]

        points:
          flow:
            title: Minimum summer flow
            range: [0, 120]
            unit: m3/s
          dam:
            title: >-
              The Kesh dam,
              at its full height
            options:
              - none: No dam
              - half: 'Half: a "low" one'
              - full:
            status_quo: none   # comment

        defaults: {account: ministry-up, channel: public}

        statements:
          - id: up-dam
            position: full
            quote: |
              We will: build
                # it 😀

            said: 2024-02-28
          - {id: down, red_line: {at_least: full},
             unless: {flow: {at_least: 60}}, quote: "No \"dam\"
               at all"}
        priorities:
          upland: {weights: {dam: 70}}

        """;
}
