using System.Globalization;
using System.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Makes C# identifiers of names in any script.</summary>
public static class Identifier
{
    // The compiler refuses metadata names of more than 1,023 bytes (CS7013); a member's name is also part of longer ones.
    private const int MaxLength = 200;

    /// <summary>
    /// Turns a name into PascalCase. Words end where a character stands that no identifier may have (C# specification, 6.4.3);
    /// the case inside a word is kept. Where two digits would meet, and before a leading digit, stands <c>_</c>. Symbols that names end
    /// in are spelt out: <c>C#</c>, <c>C++</c> and <c>C</c> are three names. The name is not normalised: what a system without Unicode's
    /// tables makes of it would be another name.
    /// </summary>
    /// <param name="name">Any text.</param>
    /// <returns>An identifier, never a keyword; characters outside all letters (emoji) count only where nothing else is left.</returns>
    public static string Pascal(string name)
    {
        var result = new StringBuilder(name.Length);
        var atWordStart = true;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (Spell(c) is not null && i > 0 && IsPart(name[i - 1]))
            {
                i = AppendSymbols(result, name, i) - 1;
                atWordStart = true;
                continue;
            }

            // What only joins or formats is not written, and only what is no part of a word ends it.
            if (!IsPart(c))
            {
                atWordStart = atWordStart || char.GetUnicodeCategory(c) != UnicodeCategory.Format;
                continue;
            }

            if (atWordStart && result.Length > 0 && char.IsDigit(c) && char.IsDigit(result[result.Length - 1]))
            {
                result.Append('_');
            }

            result.Append(atWordStart ? char.ToUpperInvariant(c) : c);
            atWordStart = false;
        }

        // A mark alone, such as the selector behind many emoji, names nothing.
        if (!result.ToString().Any(c => IsStart(c) || char.IsDigit(c)))
        {
            AppendCodePoints(result.Clear(), name);
        }

        if (!IsStart(result[0]) && result[0] != '_')
        {
            result.Insert(0, '_');
        }

        return result.Length <= MaxLength ? result.ToString() : Shorten(result.ToString());
    }

    /// <summary>Turns a dotted namespace into one that C# can declare; parts that are valid stay as they are.</summary>
    /// <param name="name">A namespace as MSBuild derives it from a project's name.</param>
    /// <returns>The namespace; empty where nothing is left.</returns>
    public static string Namespace(string name)
    {
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = new StringBuilder(parts[i].Trim());
            for (var k = 0; k < part.Length; k++)
            {
                part[k] = IsPart(part[k]) || part[k] == '_' ? part[k] : '_';
            }

            if (part.Length == 0 || !(IsStart(part[0]) || part[0] == '_'))
            {
                part.Insert(0, '_');
            }

            parts[i] = Escape(part.ToString());
        }

        return string.Join(".", parts);
    }

    /// <summary>
    /// Turns a name of the user's code into one that code can write: every keyword is an identifier with <c>@</c> in front, and so is every
    /// identifier that could become one.
    /// </summary>
    /// <param name="name">A valid name, without <c>@</c>.</param>
    /// <returns>The name as code writes it.</returns>
    public static string Escape(string name) => name[0] is >= 'a' and <= 'z' ? "@" + name : name;

    private static bool IsStart(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string? Spell(char c) => c switch
    {
        '#' => "Sharp",
        '+' => "Plus",
        '*' => "Star",
        _ => null,
    };

    // Between two words, as in "rock+roll", such symbols only part them. Returns where they end.
    private static int AppendSymbols(StringBuilder result, string name, int start)
    {
        var end = start;
        while (end < name.Length && Spell(name[end]) is not null)
        {
            end++;
        }

        if (end == name.Length || !IsPart(name[end]))
        {
            for (var i = start; i < end; i++)
            {
                result.Append(Spell(name[i]));
            }
        }

        return end;
    }

    private static void AppendCodePoints(StringBuilder result, string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var isPair = char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
            var codePoint = isPair ? char.ConvertToUtf32(name[i], name[i + 1]) : name[i];
            result.Append('U').Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
            i += isPair ? 1 : 0;
        }

        if (result.Length == 0)
        {
            result.Append('_');
        }
    }

    // Long names that share their beginning must not share their identifier.
    private static string Shorten(string identifier)
    {
        var hash = ((uint)Storage.KeyHash.Compute(identifier.AsSpan())).ToString("X8", CultureInfo.InvariantCulture);
        return identifier.Substring(0, MaxLength - hash.Length) + hash;
    }
}
