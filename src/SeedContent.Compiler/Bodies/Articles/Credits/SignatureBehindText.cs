using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>
/// Reads who signed an article behind its last sentence, in brackets or without: <c>… im Sommer erwartet. (Anna Weber, 3.2.2018)</c>, <c>…と話した。【山田花子】</c>. A name alone in round brackets may be
/// anything, but in Indonesian, Malay and Japanese, where it is known as one and the text speaks of nobody of that name: <c>… musim depan. (Rahmat Hidayat)</c>
/// </summary>
internal static class SignatureBehindText
{
    private const int MaxLength = 60;
    private const int ShortestHanName = 3;

    /// <param name="text">The text.</param>
    /// <param name="paragraphs">The paragraphs; one alone shows nobody's name, but a Korean reporter.</param>
    /// <param name="words">The language.</param>
    public static TextSpan? Read(string text, List<Paragraph> paragraphs, LanguageWords words)
    {
        if (paragraphs.Count < (words.Script == Script.Hangul ? 1 : 2))
        {
            return null;
        }

        var paragraph = paragraphs[paragraphs.Count - 1].Span;
        var close = paragraph.Length > 2 ? text[paragraph.End - 1] : default;
        if (words.Script == Script.Hangul || (close is not ('】' or ')') && !(close == '）' && words.Script is Script.Kana or Script.Han)))
        {
            return BehindStop(text, paragraph, words);
        }

        var from = Math.Max(paragraph.Start + 1, paragraph.End - MaxLength);
        var open = text.LastIndexOf(close == '】' ? '【' : close == '）' ? '（' : '(', paragraph.End - 1, paragraph.End - from);
        if (open <= from || !(SentenceEnd.EndsSentence(text, Blanks.Trim(text, paragraph.Start, open)) || (close == '】' && text[Blanks.Trim(text, paragraph.Start, open).End - 1] == '」')))
        {
            return null;
        }

        var inside = Blanks.Trim(text, open + 1, paragraph.End - 1);

        // '（作者：张三 李四）', '(Reporting by Jane Doe; Editing by John Roe)'
        if (inside.Length > 0 && words.Script is Script.Han or Script.Latin or Script.Cyrillic && BylineReader.TryReadBehindWord(text, inside, words) is { } marked)
        {
            return marked;
        }

        if (words.Script == Script.Han && inside.Length > 0)
        {
            return OfHan(text, inside, words);
        }

        if (close != ')' || words.Script == Script.Kana)
        {
            inside = close == '】' && inside.Length > 0 ? HanNameLine.WithoutCity(text, inside, words) : inside;
            return words.Script == Script.Kana && inside.Length > 0 && HanNameLine.AreNames(text, inside, words) && (close == '】' || IsOnlyHere(text, inside, words)) ? inside : null;
        }

        if (words.NamesPlaces && NameLine.IsKnownName(text, inside, words) && UnmarkedAuthor.NameOf(text, inside, TextSpan.FromBounds(0, open), words) is { } name)
        {
            return name;
        }

        return MetaLineReader.Parts(text, inside, words, belowTitle: true) is { } parts && parts.Exists(part => part.Kind == MetaPartKind.Date) && !parts.Exists(part => part.Kind == MetaPartKind.Unknown)
            && parts.FindAll(part => part.Kind is MetaPartKind.Name or MetaPartKind.Author) is [var author] ? author.Byline ?? author.Range : null;
    }

    /// <summary><c>…」（王小明、陳美玲／台北報導）</c>; or nothing but names, of whom the text does not speak: <c>…。（张小明）</c></summary>
    private static TextSpan? OfHan(string text, TextSpan inside, LanguageWords words)
    {
        if (ReportLineReader.TryReadAll(text, inside, words) is { HasEnding: true, HasReporter: true, Parts.Reporter: { } reporter })
        {
            return words.Surnames.StartsAt(text, reporter.Start, reporter.End) ? reporter : null;
        }

        // Two characters alone are a word as often.
        return inside.Length >= ShortestHanName && HanNameLine.AreChineseNames(text, inside, words) && text.IndexOf(inside.In(text), StringComparison.Ordinal) == inside.Start ? inside : null;
    }

    /// <summary><c>… im Sommer erwartet. Anna Weber</c>, <c>… Europejskiej. Dziennik/Jan Nowak</c>: a name that is known as one and that the text has nowhere, behind the last full stop, perhaps with its paper before it; in Korean a reporter.</summary>
    private static TextSpan? BehindStop(string text, TextSpan paragraph, LanguageWords words)
    {
        if (words.Script is not (Script.Latin or Script.Cyrillic or Script.Hangul))
        {
            return null;
        }

        var end = text[paragraph.End - 1] == '.' ? paragraph.End - 1 : paragraph.End;
        for (var i = end - 1; i > paragraph.Start && end - i <= MaxLength; i--)
        {
            if (!Blanks.IsBlank(text[i]) || !(text[i - 1] is '.' or '!' or '?' or '…' or '»' or '”' or '"'))
            {
                continue;
            }

            var signed = Blanks.Trim(text, i + 1, end);
            if (words.Script == Script.Hangul)
            {
                // '… 밝혔다. 부산/김하늘 기자 sky@barun.kr'
                return SuffixedByline.TryRead(text, signed, words) is { } reporter && words.Surnames.StartsAt(text, reporter.Start, reporter.End) ? reporter : null;
            }

            // '… w 2025 roku. Z Londynu Jan Nowak'
            if (signed.Length > 0 && BehindPreposition(text, signed, words) is { } reporterThere && NameLine.IsKnownName(text, reporterThere, words) && UnmarkedAuthor.NameOf(text, reporterThere, TextSpan.FromBounds(0, i), words) == reporterThere)
            {
                return reporterThere;
            }

            var slash = signed.Length > 0 ? text.IndexOf('/', signed.Start, signed.Length) : -1;
            var name = slash > 0 ? Blanks.Trim(text, slash + 1, end) : signed;

            // 'J. Roe': what stands behind an initial is no whole name.
            if (name.Length > 0 && NameLine.IsKnownName(text, name, words) && UnmarkedAuthor.NameOf(text, name, TextSpan.FromBounds(0, i), words) == name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>What stands behind a preposition and one word with a capital, or null: <c>Z Londynu Jan Nowak</c>.</summary>
    private static TextSpan? BehindPreposition(string text, TextSpan signed, LanguageWords words)
    {
        var end = Blanks.EndOfWord(text, signed.Start, signed.End);
        var place = Blanks.Skip(text, end, signed.End);
        if (place >= signed.End || !char.IsUpper(text[place]) || (words.Vocabulary.Find(text, signed.Start, end - signed.Start) & WordKinds.PlacePreposition) == WordKinds.None)
        {
            return null;
        }

        var name = Blanks.Trim(text, Blanks.EndOfWord(text, place, signed.End), signed.End);
        return name.Length > 0 ? name : null;
    }

    /// <summary><c>…と話した。（山田花子）</c>: a Japanese surname that is known and what given names end with, of whom the text does not speak.</summary>
    private static bool IsOnlyHere(string text, TextSpan name, LanguageWords words) =>
        words.Surnames.StartsAt(text, name.Start, name.End) && (words.NameWords.GivenNameEndings.IndexOf(text[name.End - 1]) >= 0 || Scripts.Of(text[name.End - 1]) == Script.Kana) && text.IndexOf(name.In(text), StringComparison.Ordinal) == name.Start;
}
