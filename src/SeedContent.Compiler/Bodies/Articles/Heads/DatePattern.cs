using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// One way to write a date, from a language's data file: <c>{day} {month} {year}</c>. A space stands for any white space within
/// a line, every other character for itself; <c>?</c> behind one of these makes it optional.
/// </summary>
internal sealed class DatePattern
{
    private readonly List<DatePatternPart> parts;

    private DatePattern(List<DatePatternPart> parts)
    {
        this.parts = parts;
        Literals = new string([.. parts.Select(p => p.Kind == DatePartKind.Literal && WordText.IsWordPart(p.Literal) ? p.Literal : ' ')])
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
        NamesMonth = Literals.Count > 0 || parts.Exists(p => p.Kind is DatePartKind.Month or DatePartKind.IslamicMonth or DatePartKind.HebrewMonth or DatePartKind.Era);
    }

    /// <summary>Whether the month is a word, or words say which number is which: then nobody can read the date in another way.</summary>
    public bool NamesMonth { get; }

    /// <summary>The words between the parts: <c>年</c>, <c>tháng</c>.</summary>
    public IReadOnlyList<string> Literals { get; }

    public static DatePattern Parse(string pattern)
    {
        var read = new List<DatePatternPart>();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{')
            {
                var end = pattern.IndexOf('}', i);
                read.Add(new((DatePartKind)Enum.Parse(typeof(DatePartKind), pattern.Substring(i + 1, end - i - 1), ignoreCase: true), default, IsOptional: false));
                i = end;
            }
            else
            {
                var optional = i + 1 < pattern.Length && pattern[i + 1] == '?';
                read.Add(new(pattern[i] == ' ' ? DatePartKind.Space : DatePartKind.Literal, pattern[i], optional));
                i += optional ? 1 : 0;
            }
        }

        return new(read);
    }

    /// <summary>Matches the pattern at a position.</summary>
    /// <returns>The parts (0 where the pattern has none) and the position after them, or null where it does not match.</returns>
    public DateMatch? Match(string text, int start, int end, LanguageWords words)
    {
        var fields = new DateFields();
        var at = start;
        foreach (var part in parts)
        {
            var before = at;
            if (!fields.TryRead(part, text, ref at, end, words))
            {
                return null;
            }

            if (at == before && !part.IsOptional)
            {
                return null;
            }
        }

        return new(fields.Calendar, fields.Year, fields.Month, fields.Day, at);
    }
}
