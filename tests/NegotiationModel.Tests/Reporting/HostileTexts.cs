namespace NegotiationModel.Tests.Reporting;

/// <summary>Texts that try to be something else once they are printed.</summary>
internal static class HostileTexts
{
    public static readonly string[] All =
    [
        "</script><img src=x onerror=alert(1)>", "\" onmouseover=\"x", "javascript:alert(1)",
            "data:text/html,x", "{{7*7}}",
        "![x](https://evil/p.png)", "[a](javascript:alert(1))", "<img src=x>", "a|b||c",
            "x\n# H\n\n- item\n---\n", "x\r\n\r\n    code",
        "`a`", "``a``", "```\na\n```", "`", "---", "- a", "+ a", "1. a", "1) a", "# a", "===", "[^1]",
            "[^1]: note", "@user", "#1",
        "https://evil.example/x", "www.evil.example", "<https://evil>", "a@evil.example",
            "**b** _i_ ~~s~~ ==m== ++i++ ^s^ ~s~ \"\"c\"\"",
        "$x$ $$y$$", ":smile: :::box", "{.class #id}", "&lt;b&gt; &#60;b&#62; &amp;", "\\", "a\\|b",
            "> quote", "*", "* a", "    indented",
        "\u001b[2J\u001b]0;title\u0007\u009b31m", "x\rok: 0 errors", "x\nok: 0 errors",
            "\u202eesrever\u2066 \u200f", "\u2028\u2029\u0085",
        "lone \ud800 surrogate", "\t\ta", "::error::x", "##vso[task.setvariable]x", "%s {0} {name}",
            "ﷺ 日本語 e\u0301",
    ];
}
