using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a pronoun beside a quotation is: the one person named before it in its paragraph; where nobody is, the one who spoke in the paragraph
/// above, or whose words it reports, if nobody else is named there. Of several, it is the one who spoke last where nobody was named since.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class PronounReader(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MaxParagraphsAbove = 2;

    /// <summary>How many mentions before it are looked at, so that a paragraph without end costs no more than its length.</summary>
    private const int MaxMentions = 64;

    /// <param name="paragraph">The paragraph of the quotation.</param>
    /// <param name="token">The quotation's token.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    /// <param name="lastParagraph">The paragraph of the quotation before, or -1.</param>
    /// <param name="lastToken">The token of the quotation before, where it stands in the same sentence or the one before it; else -1.</param>
    /// <param name="isFirstSentence">Whether the quotation stands in the first sentence of its paragraph.</param>
    /// <param name="reports">Whose words a paragraph reports, where it does.</param>
    public TextSpan? Before(int paragraph, int token, TextSpan? lastSpeaker, int lastParagraph, bool isFirstSentence, int lastToken, Func<int, Attribution?> reports)
    {
        if (lastSpeaker is not null && lastToken >= 0 && !NamesPerson(names[paragraph], lastToken, token))
        {
            // Doe called it “late”. She said “…”: who spoke last goes on.
            return lastSpeaker;
        }

        for (var p = paragraph; p >= 0 && paragraph - p <= MaxParagraphsAbove; p--)
        {
            var mentions = Mentions.Unclear;
            if (p == paragraph)
            {
                mentions = Read(p, names[p].CountBefore(token));
                if (mentions.IsUnclear || mentions.Last is not null)
                {
                    return mentions is { IsUnclear: false, Last: { } here } && ((!mentions.Several && mentions.HasSubject && !mentions.HasUnknown) || here == lastSpeaker) ? here : null;
                }

                if (mentions.HasUnknown || !isFirstSentence)
                {
                    // A name of which it is not known whose it is, or sentences in which a role may have stood.
                    return null;
                }

                continue;
            }

            var report = reports(p);
            var isPronoun = report is { Kind: SubjectKind.Pronoun };
            if (isPronoun && p != lastParagraph && !NamesPerson(names[p], report!.Span!.Value.Start))
            {
                // Doe was late. / He said Smith had come. / “We go,” he added.
                continue;
            }

            if (words.PlaceAfterTitle && report is { EndsParagraph: true, Speaker: { } source } && index.ResolvePerson(source) is { } said)
            {
                // 'Budi mengatakan Kapolres Kudus terluka. / “…,” katanya': whom it is about does not go on, where no "he" and "she" tell them apart.
                return said;
            }

            mentions = Read(p, names[p].Runs.Count);
            if (mentions.IsUnclear)
            {
                return null;
            }

            if (mentions.Last is not { } last)
            {
                // “…,” she said. / “…,” she added.: nobody else was named since she spoke.
                return p == lastParagraph ? lastSpeaker : null;
            }

            // Doe said it was late. / “We go,” she said.
            var isReporter = isPronoun ? mentions is { HasSubject: true, HasUnknown: false } : report?.Speaker is { } reporter && index.ResolvePerson(reporter) == last;
            return !mentions.Several && (last == lastSpeaker || isReporter) ? last : null;
        }

        return null;
    }

    /// <summary>Who is named in a paragraph, from its end.</summary>
    private Mentions Read(int paragraph, int end)
    {
        var mentions = default(Mentions);
        for (var i = end - 1; i >= 0 && end - i <= MaxMentions; i--)
        {
            var run = names[paragraph].Runs[i];
            if (run.Title != TitleContext.None && !run.HasName && !run.IsBareBody && !IsBody(run))
            {
                // Somebody with a title of whom it is not certain what the name is.
                return Mentions.Unclear;
            }

            if (index.ResolvePerson(run) is { } person)
            {
                mentions = mentions with { Last = mentions.Last ?? person, Several = mentions.Several || (mentions.Last ?? person) != person, HasSubject = mentions.HasSubject || !IsObject(run) };
            }
            else if (MayBePerson(run))
            {
                mentions = mentions with { HasUnknown = true };
            }
        }

        return mentions;
    }

    /// <summary>Whether somebody is named, or may be, in front of a position.</summary>
    private bool NamesPerson(ParagraphNames paragraph, int before)
    {
        for (var i = 0; i < paragraph.Runs.Count && i < MaxMentions && paragraph.Runs[i] is var run && run.Paragraph.Tokens[run.First].Start < before; i++)
        {
            if (index.ResolvePerson(run) is not null || MayBePerson(run) || (run.Title != TitleContext.None && !IsBody(run)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody is named between two tokens, or may be.</summary>
    private bool NamesPerson(ParagraphNames paragraph, int after, int before)
    {
        for (var i = paragraph.CountBefore(before - 1) - 1; i >= 0 && paragraph.Runs[i].First > after; i--)
        {
            var run = paragraph.Runs[i];
            if (index.ResolvePerson(run) is not null || MayBePerson(run) || (run.Title != TitleContext.None && !IsBody(run)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two words or more, none of them a place or of a body, as people's names are.</summary>
    private bool MayBePerson(NameRun run)
    {
        for (var i = run.NameFirst; run.HasName && i <= run.Last; i++)
        {
            if (run.Paragraph.Tokens[i] is var token && (token.IsAcronym || token.Is(WordKinds.Place | WordKinds.TitleQualifier)
                || words.BodyWords.Find(run.Paragraph.Text, token.Start, token.Length).Value))
            {
                return false;
            }
        }

        return run.CanSpeak && run.NameFirst < run.Last && !IsObject(run);
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
