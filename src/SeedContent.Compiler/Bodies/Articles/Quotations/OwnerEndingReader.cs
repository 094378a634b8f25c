using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whose words a quotation is where an ending of the name says it and a noun what it was, in languages whose verbs stand last:
/// <c>Ayşe Demir'in cevabı kısa oldu: “…”</c>, <c>Ali Kaya'dan sert açıklama: “…”</c>, <c>“…”. Ayşe Demir'in son mesajı bu oldu.</c>, <c>“…”. Bu sözler Ali Kaya'ya ait.</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class OwnerEndingReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxToNoun = 6;
    private const int MaxTokens = 40;
    private const int MaxWordsBehindNoun = 5;
    private const int MaxWordsFrom = 4;

    /// <summary>What the words before a quotation say.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int start, int quote)
    {
        var mark = quote - 1;
        if (words.NameWords.OwnedSpeech.Count == 0 || !words.VerbLast || mark <= start || quote - start > MaxTokens || !(paragraph.Tokens[mark].IsMark(paragraph.Text, ':') || paragraph.Tokens[mark].IsMark(paragraph.Text, ',')))
        {
            return null;
        }

        var isColon = paragraph.Tokens[mark].IsMark(paragraph.Text, ':');
        for (var noun = mark - 1; noun >= start && mark - noun <= MaxWordsBehindNoun + 1 && paragraph.Tokens[noun].IsWord && (names.EndingAt(noun) is null || (noun == start && IsNoun(noun))); noun--)
        {
            if (isColon && names.EndingAt(noun - 1) is { } source && noun > start && IsFrom(noun - 1) && HasBareNoun(noun, mark))
            {
                return Make(source, mark - 1);
            }

            if (!IsNoun(noun) || (!isColon && (noun != mark - 1 || paragraph.Text[paragraph.Tokens[noun].End - 1] is not ('a' or 'e'))))
            {
                continue;
            }

            if (OwnerBefore(noun, start) is { } owner)
            {
                return Make(owner, noun);
            }

            // 'ödülü geri çevirdi; gerekçesi kısaydı: “…”', 'Cevabı kısaydı: “…”': whose it is was said before.
            var begins = noun == start || (noun - 1 > start && paragraph.Tokens[noun - 1].IsMark(paragraph.Text, ';'));
            return !isColon || !begins ? null
                : noun > start && OnlyPerson(start, noun - 1) is { } told ? Make(told, told.Last)
                : noun > start ? null
                : new(SubjectKind.Pronoun, Speaker: null, TextSpan.FromBounds(paragraph.Tokens[noun].Start, paragraph.Tokens[mark - 1].End), IsDirect: true, IsOnePerson: true);
        }

        return null;
    }

    /// <summary>What the sentence behind a quotation says.</summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? ReadBehind(int quote)
    {
        var first = quote + 1;
        first += first < paragraph.Tokens.Length && paragraph.Tokens[first].IsMark(paragraph.Text, '.') ? 1 : 0;
        if (words.NameWords.OwnedSpeech.Count == 0 || !words.VerbLast || first >= paragraph.Tokens.Length || !paragraph.StartsSentence(quote) || !paragraph.StartsSentence(first)
            || !QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span).MayBeSentence)
        {
            return null;
        }

        var isPointing = words.NameWords.PointingWords.Contains(paragraph.Folded(first));
        var hasNoun = false;
        for (var i = first; i - first <= MaxToNoun * 2 && paragraph.InOneSentence(first, i); i++)
        {
            if (names.StartingAt(i) is not { } run)
            {
                hasNoun |= IsNoun(i) || (isPointing && words.NameWords.BorrowedSpeech.Contains(paragraph.Folded(i)));
                continue;
            }

            if (run.CanSpeak && paragraph.Tokens[run.Last].IsPossessive)
            {
                if (isPointing && hasNoun && IsOf(run))
                {
                    return Make(run, run.Last);
                }

                if (!isPointing && i - first <= MaxToNoun && SaysBefore(run))
                {
                    return Make(run, run.Last);
                }
            }

            i = run.Last;
        }

        return null;
    }

    /// <summary>'Bu sözler Ali Kaya'ya ait', 'Bu sözler Ali Kaya'nın'.</summary>
    private bool IsOf(NameRun run) =>
        OwnedQuoteReader.IsOwner(paragraph, run.Last)
        || (paragraph.InOneSentence(run.Last, run.Last + 1) && words.NameWords.BelongingWords.Contains(paragraph.Folded(run.Last + 1)));

    /// <summary>'Ayşe Demir'in son mesajı bu oldu': a noun of what was said right behind, and a word that points back at it.</summary>
    private bool SaysBefore(NameRun run)
    {
        if (!OwnedQuoteReader.IsOwner(paragraph, run.Last))
        {
            return false;
        }

        var hasNoun = false;
        for (var i = run.Last + 1; i - run.Last <= MaxToNoun && paragraph.InOneSentence(run.Last, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (hasNoun && words.NameWords.PointingWords.Contains(paragraph.Folded(i)))
            {
                return true;
            }

            hasNoun |= IsNoun(i);
        }

        return false;
    }

    private NameRun? OwnerBefore(int noun, int start)
    {
        for (var i = noun - 1; i >= start && noun - i <= MaxToNoun && paragraph.Tokens[i].IsWord; i--)
        {
            if (names.EndingAt(i) is { } run)
            {
                return run.CanSpeak && OwnedQuoteReader.IsOwner(paragraph, i) ? run : null;
            }

            if (paragraph.Tokens[i].IsPossessive)
            {
                return null;
            }
        }

        return null;
    }

    private bool IsFrom(int last)
    {
        var token = paragraph.Tokens[last];
        return token.IsPossessive && names.EndingAt(last) is { CanSpeak: true } && token.Length > 4 && paragraph.Text[token.End - 1] is 'n' && paragraph.Text[token.End - 2] is 'a' or 'e' && paragraph.Text[token.End - 3] is 'd' or 't';
    }

    private bool HasBareNoun(int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            if (i - first < MaxWordsFrom && words.NameWords.BorrowedSpeech.Contains(paragraph.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    private NameRun? OnlyPerson(int start, int end)
    {
        NameRun? only = null;
        for (var i = start; i < end; i++)
        {
            if (names.StartingAt(i) is not { } run)
            {
                continue;
            }

            i = run.Last;
            if (run.CanSpeak && !paragraph.Tokens[run.Last].IsPossessive)
            {
                if (only is not null)
                {
                    return null;
                }

                only = run;
            }
        }

        return only is not null && GivenNames.IsPerson(only, words) ? only : null;
    }

    private bool IsNoun(int i) =>
        paragraph.Tokens[i].IsWord && paragraph.Folded(i) is var word && (words.NameWords.OwnedSpeech.Contains(word) || words.SpeechNouns.Contains(word));

    private Attribution Make(NameRun owner, int last) =>
        new(SubjectKind.Name, owner, TextSpan.FromBounds(paragraph.Tokens[NamePhrase.First(owner)].Start, paragraph.Tokens[Math.Max(last, owner.Last)].End), IsDirect: true);
}
