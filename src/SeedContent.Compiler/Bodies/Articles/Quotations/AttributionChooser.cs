using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Chooses the words that attribute a quotation: those after it, or before it, in its own sentence; else those of the quotation that it carries on; else those
/// of the sentence before, or of the paragraph above where that ends with a colon. Two that name different people cancel out.
/// </summary>
internal sealed class AttributionChooser
{
    private const int MaxWordsOfHeading = 6;

    private readonly IReadOnlyList<TokenizedParagraph> paragraphs;
    private readonly PlacedQuotes quotes;
    private readonly AttributionReaders readers;
    private readonly NameIndex index;
    private readonly LanguageWords words;
    private readonly InsideAttributionReader inside;
    private readonly ContextTerm terms;

    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="readers">Reads the attributions of each paragraph.</param>
    /// <param name="index">The names of the article.</param>
    /// <param name="words">The language.</param>
    public AttributionChooser(IReadOnlyList<TokenizedParagraph> paragraphs, PlacedQuotes quotes, AttributionReaders readers, NameIndex index, LanguageWords words)
    {
        (this.paragraphs, this.quotes, this.readers, this.index, this.words) = (paragraphs, quotes, readers, index, words);
        terms = new(words);
        inside = new(paragraphs.Count > 0 ? paragraphs[0].Text : "", words);
    }

    /// <summary>Chooses them.</summary>
    /// <param name="first">The quotation.</param>
    /// <param name="last">The last of its pieces, where it goes over several paragraphs.</param>
    /// <param name="previous">What is said of the quotation before.</param>
    public Attribution? Choose(int first, int last, Attribution? previous)
    {
        if (first == last && IsOnProgramme(first))
        {
            return Attribution.Unnamed;
        }

        if (GoesOn(first, previous))
        {
            return previous;
        }

        var text = quotes.Paragraph(first).Text;
        if (first == last && !words.CapitalNouns && NameInMarks.Is(quotes.Paragraph(first), quotes.Token(first), quotes[first].Inner, words))
        {
            return Attribution.Unnamed;
        }

        var before = readers[quotes[first].Paragraph].Before(quotes.Token(first));
        var after = readers[quotes[last].Paragraph].After(quotes.Token(last));
        if (before is { Kind: not SubjectKind.Unnamed, IsDirect: false } && !(words.CapitalNouns && IsBehindIndefinite(first))
            && (TitleLike.Is(text, quotes[first].Inner, words.CapitalNouns ? 2 : 1) || (!words.CapitalNouns && !(words.CaseEndings.Count > 0 && IsBehindColon(first)) && TitleLike.IsTerm(text, quotes[first].Inner)) || IsSyllable(text, quotes[first].Inner)
                || (words.NamesByContext && ContextTerm.IsBeforeThat(quotes.Paragraph(first), quotes.Token(first), quotes[first].Inner))))
        {
            before = Attribution.Unnamed;
        }

        // „…“, sagte Anna Weber, Leiterin der Kommission „Heide“: the words that attribute the one before, and a name in marks behind them.
        before = before is { Span: { } span, IsDirect: false } && previous?.Span is { } known && span.Start == known.Start && quotes.FollowsInParagraph(first) && TitleLike.Is(text, quotes[first].Inner, minWords: 1)
            ? Attribution.Unnamed
            : before;

        if (!words.NamesByContext && before is { Kind: SubjectKind.Name, Span: { } told, Speaker: { } teller } && quotes.FollowsInParagraph(first) && told.End <= quotes[first - 1].Outer.Start && HasSubjectBetween(first, index.Resolve(teller)))
        {
            before = Attribution.Unnamed;
        }

        if (words.NamesByContext && before is { Kind: not SubjectKind.Unnamed } && (terms.IsPlace(text, quotes[first].Inner) || terms.IsNamed(quotes.Paragraph(first), quotes.Token(first), quotes[first].Inner)))
        {
            before = Attribution.Unnamed;
        }

        if (before is { Kind: SubjectKind.Name, IsNameAlone: false } && after is { Kind: SubjectKind.Name } && index.Resolve(before.Speaker!) != index.Resolve(after.Speaker!))
        {
            // 'Acme said it is late: “…,” President Jane Doe said.'
            return Organization.Is(text, before.Speaker!.NameSpan, words) && !Organization.Is(text, after.Speaker!.NameSpan, words) ? after : Attribution.Unnamed;
        }

        if (before is { IsDirect: true } && after is not { Kind: SubjectKind.Name } && !(before.IsNameAlone && after is { Span: not null }))
        {
            return before;
        }

        if ((after ?? before) is not { Span: not null } && (inside.Read(quotes[first]) ?? (last > first ? inside.Read(quotes[last]) : null)) is { } within)
        {
            return within;
        }

        if (words.HonorificsInNames && (after ?? before) is not { Span: not null } && IsBehindColon(first) && readers[quotes[first].Paragraph].Gesture(quotes.Token(first)) is { } gesture)
        {
            // 'Hỏi có mong được thưởng không, ông lắc đầu: “…”'
            return gesture;
        }

        return after ?? before ?? Closing(last) ?? (CarriesOn(first) ? previous : null)
            ?? (words.NamesByContext ? ReportedWithThat(first) : FromSentenceBefore(first)) ?? FromParagraphAbove(first, last, previous) ?? (quotes.IsSentence(first) ? readers[quotes[first].Paragraph].Scene(quotes.Token(first)) : null);
    }

    /// <summary>'Weber nannte ihn „einen Freund“, Kanzlerin Anna Huber hob seinen „inneren Kompass“ hervor': whether somebody else begins a clause between the quotation and the one before.</summary>
    private bool HasSubjectBetween(int quote, TextSpan? speaker)
    {
        var (paragraph, list) = (quotes.Paragraph(quote), readers.NamesOf(quotes[quote].Paragraph));
        for (var i = list.CountBefore(quotes.Token(quote) - 1) - 1; i >= 0 && list.Runs[i] is var run && run.First > quotes.Token(quote - 1); i--)
        {
            var first = NamePhrase.First(run);
            if (run.CanSpeak && !paragraph.Tokens[run.Last].IsPossessive && index.ResolvePerson(run) is { } person && person != speaker && paragraph.InOneSentence(first - 1, run.Last)
                && (paragraph.Tokens[first - 1].IsMark(paragraph.Text, ',') || paragraph.Tokens[first - 1].Is(WordKinds.SharedSubject)) && paragraph.Tokens[run.Last + 1].IsLower)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Doe said on Acton Radio's “Word of the Week.”', 'On “Meet the Mayor,” Doe said': a title behind whose it is or where something was said, the sentence's own mark inside.</summary>
    private bool IsOnProgramme(int quote)
    {
        var (paragraph, token, inner) = (quotes.Paragraph(quote), quotes.Token(quote), quotes[quote].Inner);
        return !words.NamesByContext && !words.CapitalNouns && paragraph.InOneSentence(token - 1, token) && paragraph.Tokens[token - 1] is { IsWord: true } before && (before.IsPossessive || before.Is(WordKinds.PlacePreposition))
            && TitleLike.Is(paragraph.Text, paragraph.Text[inner.End - 1] is ',' or '.' ? new(inner.Start, inner.Length - 1) : inner, minWords: 2);
    }

    /// <summary>'rzuciła do kamery: „Gramy dalej”'</summary>
    private bool IsBehindColon(int quote) => quotes.Token(quote) > 0 && quotes.Paragraph(quote).Tokens[quotes.Token(quote) - 1].IsMark(quotes.Paragraph(quote).Text, ':');

    /// <summary><c>nannte den Tag ein „Zeichen der Zeit“</c>: no title stands behind such an article, whatever capitals the nouns have.</summary>
    private bool IsBehindIndefinite(int quote) =>
        quotes.Paragraph(quote).InOneSentence(quotes.Token(quote) - 1, quotes.Token(quote)) && quotes.Paragraph(quote).Tokens[quotes.Token(quote) - 1].Is(WordKinds.Indefinite);

    /// <summary><c>“…,” said Doe, “…”</c>: nothing but the words that attribute the one before stands between the two.</summary>
    private bool GoesOn(int quote, Attribution? previous)
    {
        if (previous?.Span is not { } span || !quotes.StandsBehind(quote, previous))
        {
            return previous is { Span: { } further } && quotes.FollowsInParagraph(quote) && InterruptedQuote.GoesOn(quotes, quote, readers.NamesOf(quotes[quote].Paragraph), further);
        }

        var paragraph = quotes.Paragraph(quote);
        var isResumed = !words.NamesByContext && previous.Kind == SubjectKind.Name && quotes.IsResumed(quote) && readers[quotes[quote].Paragraph].After(quotes.Token(quote)) is null;
        for (var i = quotes.Token(quote - 1) + 1; i < quotes.Token(quote); i++)
        {
            if (paragraph.Tokens[i] is var token && token.IsWord && !token.Is(WordKinds.Adverb | WordKinds.Weekday) && !span.Contains(token.Span) && (!isResumed || token.Is(WordKinds.AnyVerb)))
            {
                return InterruptedQuote.GoesOn(quotes, quote, readers.NamesOf(quotes[quote].Paragraph), span);
            }
        }

        return paragraph.InOneSentence(quotes.Token(quote) - 1, quotes.Token(quote));
    }

    /// <summary>
    /// <c>“…,” said Doe. “…”</c>, <c>Doe said: “…” “…”</c>: a quotation that is a sentence of its own, directly behind the sentence that
    /// holds the one before.
    /// </summary>
    private bool CarriesOn(int quote)
    {
        if (!quotes.FollowsInParagraph(quote) || !quotes.IsSentence(quote))
        {
            return false;
        }

        var paragraph = quotes.Paragraph(quote);
        var (token, previous) = (quotes.Token(quote), quotes.Token(quote - 1));

        // The sentence before is that of the quotation before, or the "Doe asked." that a question needs behind it.
        return paragraph.InOneSentence(previous, token - 1)
            || (readers[quotes[quote].Paragraph].After(previous) is not null && paragraph.SentenceStart(token - 1) == previous + 1);
    }

    /// <summary>A quotation that is a sentence of its own, behind one that tells what somebody said.</summary>
    private Attribution? ReportedWithThat(int quote) =>
        quotes.Token(quote) > 0 && quotes.IsSentence(quote) ? readers[quotes[quote].Paragraph].Reports.ReportedWithThat(quotes.Token(quote)) : null;

    /// <summary><c>Doe said it was late. “We go.”</c>: a quotation that is a sentence of its own, behind one that reports what somebody said.</summary>
    private Attribution? FromSentenceBefore(int quote)
    {
        var paragraph = quotes.Paragraph(quote);
        var token = quotes.Token(quote);
        if (token == 0 || (quotes[quote].Family == MarkFamily.Dash && words.CaseEndings.Count == 0) || !quotes.IsSentence(quote))
        {
            return null;
        }

        // 'Komendant dodał, że pożar trwał godzinę. – Było gorąco.': Slavic papers set off speech by a dash within a paragraph as others do by marks.
        var hasQuote = quotes.FollowsInParagraph(quote) && paragraph.InOneSentence(quotes.Token(quote - 1), token - 1);
        return hasQuote || IndirectSpeech.GoesOn(paragraph, paragraph.SentenceStart(token - 1), words) ? null : readers[quotes[quote].Paragraph].Reports.Reported(token) ?? readers[quotes[quote].Paragraph].Gesture(token);
    }

    /// <summary>
    /// <c>Doe said: / “…”</c>, and a paragraph that is a quotation and nothing else, which carries on what the one above ends with:
    /// <c>Doe said it was late. / “We go.”</c>
    /// </summary>
    private Attribution? FromParagraphAbove(int quote, int last, Attribution? previous)
    {
        var paragraph = quotes[quote].Paragraph;
        if (quotes.Token(quote) != 0 || paragraph == 0)
        {
            return null;
        }

        var above = paragraphs[paragraph - 1];
        var end = above.Tokens.Length;
        if (above.Tokens[end - 1].IsMark(above.Text, ':'))
        {
            return readers[paragraph - 1].Before(end);
        }

        var whole = quotes.Paragraph(last);
        if (words.NamesByContext || quotes[quote].Family == MarkFamily.Dash || !quotes.EndsSentence(last) || quotes.Token(last) + 1 < whole.Tokens.Length - 1
            || !QuoteShape.Of(whole.Text, quotes[quote].Inner).MayBeSentence || IsCrosshead(whole, last))
        {
            return null;
        }

        var hasQuote = quotes.ParagraphBefore(quote) == paragraph - 1 && above.InOneSentence(quotes.Token(quote - 1), end - 1);
        return !hasQuote ? readers[paragraph - 1].Reports.Reported(end)
            : previous is not ({ Kind: SubjectKind.Name or SubjectKind.Pronoun } or { Kind: SubjectKind.Unnamed, Span: not null }) || IsAnswer(quote) ? null
            : quotes.Token(quote - 1) > 0 ? previous
            : previous with { Span = null, IsCarried = true };
    }

    /// <summary><c>“Is it late?” asked Doe. / “Yes.”</c></summary>
    private bool IsAnswer(int quote) => QuoteEnd.Of(quotes.Paragraph(quote - 1).Text, quotes.Paragraph(quote - 1).Tokens[quotes.Token(quote - 1)]) == '?';

    /// <summary>A line that is a quotation and has no mark that ends a sentence is a heading above what follows; a short question may be one.</summary>
    private bool IsCrosshead(TokenizedParagraph paragraph, int quote)
    {
        var inner = quotes[quote].Inner;
        return quotes.Token(quote) + 1 == paragraph.Tokens.Length && QuoteShape.Of(paragraph.Text, inner) is var shape
            && (!shape.EndsSentence || (shape.Words <= MaxWordsOfHeading && paragraph.Text.IndexOf('?', inner.Start, inner.Length) >= 0 && paragraph.Index + 1 < paragraphs.Count));
    }

    /// <summary>'anh Bình kể là bị “đá”': in Vietnamese one syllable is a word held at a distance.</summary>
    private bool IsSyllable(string text, TextSpan inner) => words.HonorificsInNames && text.IndexOf(' ', inner.Start, inner.Length) < 0;

    /// <summary><c>It is “too late” for that, Doe said.</c>: a part of what somebody says, not a title or a term.</summary>
    private Attribution? Closing(int quote) =>
        TitleLike.Is(paragraphs[0].Text, quotes[quote].Inner, words.CapitalNouns ? 2 : 1) || (!words.CapitalNouns && TitleLike.IsTerm(paragraphs[0].Text, quotes[quote].Inner)) ? null
            : readers[quotes[quote].Paragraph].Closing(quotes.Token(quote));
}
