using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a pronoun beside a quotation is: the one person named before it in its paragraph; where nobody is, the one who spoke in the paragraph
/// above, if nobody else is named there. Of several, it is the one who spoke last where nobody was named since. Where it is known who is a woman
/// and who is a man, those whom the pronoun cannot be do not count.
/// </summary>
/// <param name="paragraphs">The paragraphs.</param>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class PronounReader(IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MaxParagraphsAbove = 1;
    private const int MaxReach = 3;

    /// <summary>How many mentions before it are looked at, so that a paragraph without end costs no more than its length.</summary>
    private const int MaxMentions = 64;

    private readonly PersonGenders genders = new(names, index, words);
    private readonly RoleSubjects roles = new(names, index, words);

    /// <param name="paragraph">The paragraph of the quotation.</param>
    /// <param name="token">The quotation's token.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    /// <param name="lastParagraph">The paragraph of the quotation before, or -1.</param>
    /// <param name="lastToken">The token of the quotation before, where it stands in the same sentence or the one before it; else -1.</param>
    /// <param name="isFirstSentence">Whether the quotation stands in the first sentence of its paragraph.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public TextSpan? Before(int paragraph, int token, TextSpan? lastSpeaker, int lastParagraph, bool isFirstSentence, int lastToken, bool? isWoman)
    {
        lastSpeaker = lastSpeaker is { } speaker && genders.MayBe(speaker, isWoman) ? speaker : null;
        if (lastSpeaker is not null && lastToken >= 0 && !NamesPerson(names[paragraph], lastToken, token, isWoman)
            && !roles.StandBetween(paragraphs[paragraph], lastToken + 1, token, lastSpeaker, isWoman))
        {
            // Doe called it “late”. She said “…”: who spoke last goes on.
            return lastSpeaker;
        }

        if (AtHeadOfSentenceBefore(paragraphs[paragraph], token, isWoman) is { } subject)
        {
            return subject;
        }

        // “…,” said Doe of Roe. / “…,” she added.
        if (lastSpeaker is not null && token == 0 && lastParagraph == paragraph - 1 && !BeginsSentenceBehindQuote(lastParagraph, lastSpeaker, isWoman))
        {
            return lastSpeaker;
        }

        var reach = MaxParagraphsAbove;
        for (var p = paragraph; p >= 0 && paragraph - p <= reach; p--)
        {
            TextSpan? last = null;
            var mention = 0;
            var several = false;
            var isSubject = false;
            var isInLast = false;
            var unknown = false;
            var runs = names[p].Runs;
            var end = p == paragraph ? names[p].CountBefore(token) : runs.Count;
            for (var i = end - 1; i >= 0 && end - i <= MaxMentions; i--)
            {
                var run = runs[i];
                if (run.Title != TitleContext.None && !run.HasName && !IsBody(run) && !DescribesName(run))
                {
                    // Somebody with a title of whom it is not certain what the name is.
                    return null;
                }

                if (index.ResolvePerson(run) is { } person)
                {
                    // 'Doe's remarks' speaks of Doe no more than of the remarks.
                    if (genders.MayBe(person, isWoman) && !(paragraphs[p].Tokens[run.Last].IsPossessive && person != lastSpeaker))
                    {
                        mention = last is null ? run.Last : mention;
                        last ??= person;
                        several |= person != last;
                        isSubject |= !IsObject(run);
                        isInLast |= !IsObject(run) && paragraphs[p].InOneSentence(run.Last, paragraphs[p].Tokens.Count - 1);
                    }
                }
                else if (MayBePerson(run, isWoman))
                {
                    unknown = true;
                }
            }

            if (last is { } one)
            {
                // Who is named above goes on where nobody else is; one who is known to be a woman, or a man, or whom the last sentence is about, need not have spoken.
                var isOne = p == paragraph ? (!several && isSubject && !unknown) || last == lastSpeaker
                    : !several && (last == lastSpeaker || (!unknown && (isInLast || (isSubject && genders.Agree(one, isWoman)))));
                var rest = p == paragraph ? token : paragraphs[p].Tokens.Count;
                return isOne && !roles.StandBetween(paragraphs[p], mention + 1, rest, last, isWoman)
                    && !(p < paragraph && roles.StandBetween(paragraphs[paragraph], 0, token, last, isWoman)) ? last : null;
            }

            if (p == paragraph && (unknown || !(isFirstSentence || GoesOn(paragraphs[p], token, isWoman))))
            {
                // A name of which it is not known whose it is, or sentences in which a role may have stood.
                return null;
            }

            // “…,” she said. / “…,” she added.: nobody else was named since she spoke.
            if (p < paragraph && p == lastParagraph)
            {
                return lastSpeaker;
            }

            // A paragraph that names nobody and begins with the same pronoun goes on with whom the one above it names.
            reach += p < paragraph && reach < MaxReach && !unknown && GoesOn(paragraphs[p], paragraphs[p].Tokens.Count, isWoman) ? 1 : 0;
        }

        return null;
    }

    /// <summary>Whom the sentence right before that of the quotation begins with and names alone, where it is known that the pronoun is of one.</summary>
    private TextSpan? AtHeadOfSentenceBefore(TokenizedParagraph paragraph, int token, bool? isWoman)
    {
        var end = paragraph.SentenceStart(token);
        var start = end == 0 ? 0 : paragraph.SentenceStart(end - 1);
        TextSpan? found = null;
        for (var i = names[paragraph.Index].CountBefore(end - 1) - 1; i >= 0 && names[paragraph.Index].Runs[i] is var run && run.First >= start; i--)
        {
            if (index.ResolvePerson(run) is not { } person ? MayBePerson(run, isWoman) || (run.Title != TitleContext.None && !run.HasName && !IsBody(run)) : genders.MayBe(person, isWoman) && found is not null && person != found)
            {
                return null;
            }

            found = index.ResolvePerson(run) is { } one && genders.Agree(one, isWoman) ? (run.First == start || NamePhrase.First(run) - start <= 1 ? one : null) : found;
            if (found is null && index.ResolvePerson(run) is { } other && genders.MayBe(other, isWoman))
            {
                return null;
            }
        }

        return found is not null && !roles.StandBetween(paragraph, end, token, found, isWoman) ? found : null;
    }

    /// <summary>Whether a sentence behind the last quotation of a paragraph begins with somebody else.</summary>
    private bool BeginsSentenceBehindQuote(int paragraph, TextSpan? speaker, bool? isWoman)
    {
        var tokens = paragraphs[paragraph].Tokens;
        var quote = tokens.Count - 1;
        while (quote >= 0 && tokens[quote].Kind != TokenKind.Quote)
        {
            quote--;
        }

        foreach (var run in names[paragraph].Runs)
        {
            var begins = run.First > quote && NamePhrase.First(run) - paragraphs[paragraph].SentenceStart(run.First) <= 1;
            if (begins && paragraphs[paragraph].SentenceStart(run.First) > quote && (index.ResolvePerson(run) is { } person ? person != speaker && genders.MayBe(person, isWoman) : MayBePerson(run, isWoman)))
            {
                return true;
            }
        }

        return roles.StandBetween(paragraphs[paragraph], quote + 1, tokens.Count, speaker, isWoman);
    }

    /// <summary><c>He also asked for time. “…,” he said.</c></summary>
    private bool GoesOn(TokenizedParagraph paragraph, int token, bool? isWoman) =>
        isWoman is { } woman && RoleSubjects.BeginsWithPronoun(paragraph, woman) && !roles.StandBetween(paragraph, 0, token, person: null, isWoman);

    /// <summary>Whether a title stands behind a name and says who that is: <c>Jane Doe, the mayor of Acton,</c></summary>
    private static bool DescribesName(NameRun run)
    {
        var comma = NamePhrase.First(run) - 1;
        comma -= run.Paragraph.InOneSentence(comma, run.First) && run.Paragraph.Tokens[comma].Is(WordKinds.Article) ? 1 : 0;
        return run.Paragraph.InOneSentence(comma - 1, run.First) && run.Paragraph.Tokens[comma].IsMark(run.Paragraph.Text, ',') && run.Paragraph.Tokens[comma - 1].IsUpper;
    }

    /// <summary>Whether somebody is named between two tokens, or may be.</summary>
    private bool NamesPerson(ParagraphNames paragraph, int after, int before, bool? isWoman)
    {
        for (var i = paragraph.CountBefore(before - 1) - 1; i >= 0 && paragraph.Runs[i].First > after; i--)
        {
            var run = paragraph.Runs[i];
            if ((index.ResolvePerson(run) is { } person ? genders.MayBe(person, isWoman) : MayBePerson(run, isWoman)) || (run.Title != TitleContext.None && !IsBody(run) && !DescribesName(run)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two words or more, none of them a place or of a body, as people's names are.</summary>
    private bool MayBePerson(NameRun run, bool? isWoman)
    {
        for (var i = run.NameFirst; run.HasName && i <= run.Last; i++)
        {
            if (run.Paragraph.Tokens[i] is var token && (token.IsAcronym || token.Is(WordKinds.Place | WordKinds.TitleQualifier)
                || words.BodyWords.Find(run.Paragraph.Text, token.Start, token.Length).Value))
            {
                return false;
            }
        }

        return run.CanSpeak && run.NameFirst < run.Last && !IsObject(run) && !(isWoman is not null && words.HasWordsOfMen && PersonGenders.OfFirstName(run) == !isWoman);
    }

    /// <summary>Whether a preposition stands before: who is only spoken of so is less likely meant by the pronoun.</summary>
    private static bool IsObject(NameRun run)
    {
        var first = NamePhrase.First(run);
        return run.Paragraph.InOneSentence(first - 1, first) && run.Paragraph.Tokens[first - 1] is { IsLower: true } before
            && before.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker) && !before.Is(WordKinds.AnyVerb | WordKinds.Article | WordKinds.SharedSubject);
    }

    /// <summary>Whether behind the title stands nothing that could be a name: <c>Ketua RW</c>.</summary>
    private static bool IsBody(NameRun run)
    {
        for (var i = run.AfterTitles; i <= run.Last; i++)
        {
            if (run.Paragraph.Tokens[i] is var token && !token.IsAcronym && !token.Is(WordKinds.Place | WordKinds.TitleQualifier))
            {
                return false;
            }
        }

        return true;
    }
}
