using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads who says a quotation that stands alone, from what somebody does in the sentence before it: <c>Budi Santoso menggeleng. “…”</c>, <c>Ông An thở dài. “…”</c>, <c>Ông lắc đầu: “…”</c>.
/// Nothing but the gesture, and how it was done, may stand behind the name.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class GestureReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxWordsBehind = 4;
    private const int MaxAdverbs = 3;

    /// <param name="quote">The quotation's token.</param>
    public Attribution? Before(int quote)
    {
        if (words.NameWords.Gestures.Count == 0 || words.NamesByContext || quote == 0)
        {
            return null;
        }

        var start = paragraph.SentenceStart(quote - 1);
        Attribution? found = null;
        for (var i = start; i < quote; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote || (found is not null && names.StartingAt(i) is { CanSpeak: true }))
            {
                return null;
            }

            if ((i == start || paragraph.Tokens[i - 1].IsMark(paragraph.Text, ',')) && At(i, quote) is { } told)
            {
                found = told;
                i = paragraph.EndingAt(told.Span!.Value.End);
            }
        }

        return found;
    }

    /// <summary>A name with its title, or a pronoun, a gesture behind it and then the end of the sentence.</summary>
    private Attribution? At(int first, int end)
    {
        var name = first;
        while (name < end && paragraph.Tokens[name] is { IsWord: true } title && names.StartingAt(name) is null && title.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier))
        {
            name++;
        }

        // 'Ông lắc đầu': at the head of a sentence a form of address has a capital as names have.
        var run = names.StartingAt(name) is { HasName: false } bare && bare.First == bare.Last && name == first ? null : names.StartingAt(name);
        var isAddress = words.HonorificsInNames && run is null && name <= first + 1 && paragraph.Tokens[first].IsFormOfAddress;
        var isPronoun = isAddress || (run is null && name == first && paragraph.Tokens[first].Is(WordKinds.Person));
        if (run is not ({ CanSpeak: true } or null) || (run is null && !isPronoun) || (run is not null && run.First == run.Last && !run.IsTitled))
        {
            return null;
        }

        var verb = (run?.Last ?? first) + 1;
        for (var skipped = 0; skipped < MaxAdverbs && verb < end && paragraph.Tokens[verb].Is(WordKinds.Adverb); skipped++)
        {
            verb++;
        }

        return EndOfGesture(verb, end) is { } last && end - 1 - last <= MaxWordsBehind
            ? new(run is null ? SubjectKind.Pronoun : SubjectKind.Name, run, TextSpan.FromBounds(paragraph.Tokens[first].Start, paragraph.Tokens[last].End), IsDirect: false, IsOnePerson: run is null)
            : null;
    }

    private int? EndOfGesture(int verb, int end)
    {
        foreach (var gesture in words.NameWords.Gestures)
        {
            var last = verb;
            var at = 0;
            while (last < end && paragraph.Tokens[last].IsWord && at < gesture.Length && paragraph.Folded(last) is var word && string.CompareOrdinal(gesture, at, word, 0, word.Length) == 0
                && (at + word.Length == gesture.Length || gesture[at + word.Length] == ' '))
            {
                at += word.Length + 1;
                last++;
            }

            if (at == gesture.Length + 1)
            {
                return last - 1;
            }
        }

        return null;
    }
}
