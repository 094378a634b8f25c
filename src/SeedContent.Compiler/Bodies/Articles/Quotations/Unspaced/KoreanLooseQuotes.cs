using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean quotations that hang on no verb: the sentence around says according to whom it is (<c>김하늘 씨에 따르면</c>), or a sentence that is about one person only
/// stands right before (<c>김하늘 씨가 일어섰다. “…”</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="verbs">Its verbs.</param>
internal sealed class KoreanLooseQuotes(QuoteText quotes, LanguageWords words, KoreanNames names, KoreanVerbs verbs)
{
    private const int LongestSentence = 200;
    private const int MaxWordsOfSubject = 4;

    private readonly string text = quotes.Text;
    private readonly KoreanSources sources = new(quotes.Text, words, names);

    /// <summary>Who speaks according to the sentence around or before; null where that says nothing of it.</summary>
    public SpeakerRead? Read(int quote, List<TextSpan> before) => Source(before) ?? Asked(quote, before) ?? (before.Count == 0 && quotes.EndsInside(quote) ? SubjectBefore(quote) : null);

    /// <summary><c>김하늘 씨에게 물었다. “…”</c>: whom the sentence right before asks.</summary>
    public SpeakerRead? Asked(int quote, List<TextSpan> before)
    {
        var outer = quotes.Quotes[quote].Outer;
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        if (before.Count > 0 || outer.Start == paragraph.Start || !quotes.EndsInside(quote))
        {
            return null;
        }

        var found = KoreanWords.Of(text, LastSentence(TextSpan.FromBounds(paragraph.Start, outer.Start)));
        if (found.Count < 2 || !words.NameWords.AskingVerbs.Any(verb => string.CompareOrdinal(text, found[found.Count - 1].Start, verb, 0, verb.Length) == 0))
        {
            return null;
        }

        for (var i = 0; i < found.Count - 1; i++)
        {
            if (found[i].EndsWith(text, "에게") || found[i].EndsWith(text, "께") || found[i].EndsWith(text, "한테"))
            {
                return names.NameEndingAt(found, i, new(found[i].Start, found[i].Length - (text[found[i].End - 1] == '께' ? 1 : 2))) is { Name: var name } ? new(SubjectKind.Name, name, null, IsDirect: true) : null;
            }
        }

        return null;
    }

    /// <summary><c>김하늘 씨에 따르면</c>, <c>김하늘 씨의 말을 빌리면</c>, <c>그에 따르면</c></summary>
    public SpeakerRead? Source(List<TextSpan> before) => before.Select(piece => sources.In(KoreanWords.Of(text, piece))).FirstOrDefault(source => source is not null);

    /// <summary><c>김하늘 씨가 일어섰다. “…”</c>: whom alone the sentence right before is about, where the one behind says of nobody that he says it.</summary>
    private SpeakerRead? SubjectBefore(int quote)
    {
        var after = quotes.After(quote);
        if (after.Length > 0 && (verbs.Last(after.Start, after.End) is not null || IsAboutAnother(after)))
        {
            return null;
        }

        var outer = quotes.Quotes[quote].Outer;
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        var isFirst = outer.Start == paragraph.Start;
        if (isFirst && (after.Length > 0 || outer.End != paragraph.End || quotes.Quotes[quote].Paragraph == 0))
        {
            return null;
        }

        var range = isFirst ? quotes.Paragraphs[quotes.Quotes[quote].Paragraph - 1] : TextSpan.FromBounds(paragraph.Start, outer.Start);
        var sentence = LastSentence(range);
        var found = KoreanWords.Of(text, sentence);
        return found.Count > 1 && (names.Predicate(found) ?? (isFirst ? null : Subject(found))) is { } read && names.People.HasNobodyBut(read, sentence.Start, sentence.End)
            ? new(SubjectKind.Name, read, null, IsDirect: true) : null;
    }

    /// <summary><c>“…” 한 노인이 소리를 높였다</c>: the sentence behind begins with somebody who is not named.</summary>
    private bool IsAboutAnother(TextSpan after)
    {
        var found = KoreanWords.Of(text, after);
        for (var i = 0; i < found.Count && i < MaxWordsOfSubject; i++)
        {
            if (found[i].Length > 1 && text[found[i].End - 1] is '이' or '가' or '은' or '는')
            {
                return names.SubjectAt(found, i).Kind != SubjectKind.Name;
            }
        }

        return false;
    }

    /// <summary><c>김하늘 씨는</c>, and <c>김하늘 씨가</c> where nothing else is what the sentence is about.</summary>
    private TextSpan? Subject(List<TextSpan> found)
    {
        var hasTopic = false;
        for (var i = 0; i < found.Count; i++)
        {
            switch (names.SubjectAt(found, i))
            {
                case { Kind: SubjectKind.Name, Name: { } name }:
                    return hasTopic ? null : name;
                case { Kind: not SubjectKind.Name } when i > 0 && found[i].Length > 1 && text[found[i].End - 1] is '이' or '가' or '은' or '는' && words.NameWords.Unspaced.Voices.Contains(new TextSpan(found[i].Start, found[i].Length - 1).In(text)) && names.PossessorAt(found, i - 1) is { Name: { } owner }:
                    // '김하늘 씨의 목소리가 떨렸다. “…”'
                    return hasTopic ? null : owner;
                case { Kind: not SubjectKind.None }:
                    hasTopic = true;
                    break;
            }
        }

        return null;
    }

    /// <summary>The last sentence of a range.</summary>
    public TextSpan LastSentence(TextSpan range)
    {
        var end = range.End;
        while (end > range.Start && (text[end - 1] == ' ' || quotes.IsEnd(text[end - 1])))
        {
            end--;
        }

        var start = end;
        while (start > range.Start && end - start < LongestSentence && !(quotes.IsEnd(text[start - 1]) && text[start] is ' ' or '”' or '"'))
        {
            start--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
