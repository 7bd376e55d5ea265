using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NegotiationModel.Text;

/// <summary>
/// One spelling for texts that differ only in how marks are joined to letters: é as one character, or as e
/// and an accent. Files and copied quotes come in both. The runtime's own normalisation changes nothing where
/// globalisation is invariant, so the table of joined letters stands here, for the scripts that names and
/// quotes are mostly written in (Latin, Greek, Cyrillic, Hebrew, Arabic, Kana, Hangul).
/// </summary>
internal static class CanonicalText
{
    private const int FirstHangul = 0xAC00;
    private const int LastHangul = 0xD7A3;

    // Mark, letters, and the same letters joined with the mark.
    private static readonly (char Mark, string Letters, string Joined)[] Table =
    [
        ('\u0300', "AEIOUaeiouÜüNnЕИеиĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        ('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØø\u00A8ΑΕΗ", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿ΅ΆΈΉ"),
        ('\u0301', "ΙΟΥΩϊαεηιϋουωϒГКгкÇçĒēÏïKkMmÕõŌōPpŨũWwÂâ", "ΊΌΎΏΐάέήίΰόύώϓЃЌѓќḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấ"),
        ('\u0301', "ĂăÊêÔôƠơƯư", "ẮắẾếỐốỚớỨứ"),
        ('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        ('\u0303', "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        ('\u0304', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyИиУуGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳӢӣӮӯḠḡḸḹṜṝ"),
        ('\u0306', "AaEeGgIiOoUuУИиуЖжАаЕеȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗḜḝẶặ"),
        ('\u0307', "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtW", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆ"),
        ('\u0307', "wXxYyſ", "ẇẊẋẎẏẛ"),
        ('\u0308', "AEIOUaeiouyYΙΥιυϒЕІеіАаӘәЖжЗзИиОоӨөЭэУуЧ", "ÄËÏÖÜäëïöüÿŸΪΫϊϋϔЁЇёїӒӓӚӛӜӝӞӟӤӥӦӧӪӫӬӭӰӱӴ"),
        ('\u0308', "чЫыHhÕõŪūWwXxt", "ӵӸӹḦḧṎṏṺṻẄẅẌẍẗ"),
        ('\u0309', "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        ('\u030A', "AaUuwy", "ÅåŮůẘẙ"),
        ('\u030B', "OoUuУу", "ŐőŰűӲӳ"),
        ('\u030C', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        ('\u030F', "AaEeIiOoRrUuѴѵ", "ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ"),
        ('\u0311', "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
        ('\u031B', "OoUu", "ƠơƯư"),
        ('\u0323', "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯư", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰự"),
        ('\u0323', "Yy", "Ỵỵ"),
        ('\u0324', "Uu", "Ṳṳ"),
        ('\u0325', "Aa", "Ḁḁ"),
        ('\u0326', "SsTt", "ȘșȚț"),
        ('\u0327', "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
        ('\u0328', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
        ('\u032D', "DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
        ('\u032E', "Hh", "Ḫḫ"),
        ('\u0330', "EeIiUu", "ḚḛḬḭṴṵ"),
        ('\u0331', "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
        ('\u05B4', "\u05D9", "\uFB1D"),
        ('\u05B7', "\u05F2\u05D0", "\uFB1F\uFB2E"),
        ('\u05B8', "\u05D0", "\uFB2F"),
        ('\u05B9', "\u05D5", "\uFB4B"),
        ('\u05BC', "\u05D0\u05D1\u05D2\u05D3\u05D4\u05D5", "\uFB30\uFB31\uFB32\uFB33\uFB34\uFB35"),
        ('\u05BC', "\u05D6\u05D8\u05D9\u05DA\u05DB\u05DC", "\uFB36\uFB38\uFB39\uFB3A\uFB3B\uFB3C"),
        ('\u05BC', "\u05DE\u05E0\u05E1\u05E3\u05E4\u05E6", "\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46"),
        ('\u05BC', "\u05E7\u05E8\u05E9\u05EA", "\uFB47\uFB48\uFB49\uFB4A"),
        ('\u05BF', "\u05D1\u05DB\u05E4", "\uFB4C\uFB4D\uFB4E"),
        ('\u05C1', "\u05E9\uFB49", "\uFB2A\uFB2C"),
        ('\u05C2', "\u05E9\uFB49", "\uFB2B\uFB2D"),
        ('\u0653', "\u0627", "\u0622"),
        ('\u0654', "\u0627\u0648\u064A\u06D5\u06C1\u06D2", "\u0623\u0624\u0626\u06C0\u06C2\u06D3"),
        ('\u0655', "\u0627", "\u0625"),
        ('\u3099', "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフ", "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブ"),
        ('\u3099', "ヘホウワヰヱヲヽ", "ベボヴヷヸヹヺヾ"),
        ('\u309A', "はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ"),
    ];

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Parts = Table
        .SelectMany(row => row.Joined.Select((c, i) => KeyValuePair.Create(c, (row.Letters[i], row.Mark))))
        .ToFrozenDictionary();

    /// <summary>
    /// The text with joined letters taken apart, and marks of one letter in one order. For comparing, not for
    /// showing. Texts that Unicode calls canonically equal come out equal, within the scripts above.
    /// </summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u00C0', '\uFFFF'))
            return text;
        var folded = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            Append(folded, c);
        Sort(folded);
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (Parts.TryGetValue(c, out var parts))
        {
            Append(folded, parts.Letter);
            folded.Append(parts.Mark);
        }
        else if (c is >= (char)FirstHangul and <= (char)LastHangul)
        {
            AppendHangul(folded, c - FirstHangul);
        }
        else
        {
            // Signs that are letters: ohm, kelvin, angstrom.
            _ = c switch
            {
                '\u2126' => folded.Append('\u03A9'),
                '\u212A' => folded.Append('K'),
                '\u212B' => folded.Append("A\u030A"),
                _ => folded.Append(c),
            };
        }
    }

    // Unicode, 3.12: 19 leading consonants, 21 vowels, 27 trailing consonants or none.
    private static void AppendHangul(StringBuilder folded, int index)
    {
        folded.Append((char)(0x1100 + (index / (21 * 28)))).Append((char)(0x1161 + (index % (21 * 28) / 28)));
        if (index % 28 != 0)
            folded.Append((char)(0x11A7 + (index % 28)));
    }

    private static void Sort(StringBuilder folded)
    {
        for (var i = 1; i < folded.Length; i++)
        {
            if (!IsMark(folded[i]))
                continue;
            for (var at = i; at > 0 && folded[at - 1] > folded[at] && IsMark(folded[at - 1]); at--)
                (folded[at - 1], folded[at]) = (folded[at], folded[at - 1]);
        }
    }

    /// <summary>
    /// The character belongs to the letter before it: a text that ends before it ends within a letter.
    /// </summary>
    public static bool IsJoined(char c) => IsMark(c) || c is >= '\u11A8' and <= '\u11C2';

    private static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
