using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads whom a paragraph names, of those whom a pronoun can stand for, and whether somebody may be named in a part of it.</summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
/// <param name="genders">Who is a woman and who is a man.</param>
internal sealed class MentionReader(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words, PersonGenders genders)
{
    /// <summary>How many mentions are looked at, so that a paragraph without end costs no more than its length.</summary>
    private const int MaxMentions = 64;
    private const int MaxWordsBefore = 6;

    /// <summary>Whom a paragraph names, from its end.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="end">How many of its names count.</param>
    /// <param name="lastSpeaker">Who spoke last.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public Mentions Read(int paragraph, int end, TextSpan? lastSpeaker, bool? isWoman)
    {
        var mentions = default(Mentions);
        for (var i = end - 1; i >= 0 && end - i <= MaxMentions; i--)
        {
            var run = names[paragraph].Runs[i];
            if (run.Title != TitleContext.None && !run.HasName && !run.IsBareBody && !IsOfOther(run, isWoman) && !Organization.IsAllParts(run, run.AfterTitles) && !DescribesName(run) && !(words.PlaceAfterTitle && IsOfficeOfNext(paragraph, run)))
            {
                // Somebody with a title of whom it is not certain what the name is.
                return Mentions.Unclear;
            }

            if (index.ResolvePerson(run) is not { } person)
            {
                mentions = mentions with { HasUnknown = mentions.HasUnknown || MayBePerson(run, isWoman) };
            }
            else if (genders.MayBe(person, isWoman) && !(run.Paragraph.Tokens[run.Last].IsPossessive && person != lastSpeaker))
            {
                // 'Doe's remarks' speaks of Doe no more than of the remarks, and does not count.
                var isSubject = (!IsObject(run) || IsAgent(run)) && !CaseForms.IsOblique(run, words);
                mentions = mentions with
                {
                    Last = mentions.Last ?? person,
                    LastToken = mentions.Last is null ? run.Last : mentions.LastToken,
                    Several = mentions.Several || (mentions.Last ?? person) != person,
                    HasSubject = mentions.HasSubject || isSubject,
                    HasSubjectAtEnd = mentions.HasSubjectAtEnd || (isSubject && run.Paragraph.InOneSentence(run.Last, run.Paragraph.Tokens.Length - 1)),
                };
            }
        }

        return mentions;
    }

    /// <summary>Whether somebody is named between two tokens, or may be.</summary>
    public bool NamesPerson(int paragraph, int after, int before, bool? isWoman)
    {
        var runs = names[paragraph].Runs;
        var count = names[paragraph].CountBefore(before - 1);
        for (var i = count - 1; i >= 0 && count - i <= MaxMentions && runs[i].First > after; i--)
        {
            var run = runs[i];
            if ((index.ResolvePerson(run) is { } person ? genders.MayBe(person, isWoman) : MayBePerson(run, isWoman)) || (run.Title != TitleContext.None && !Organization.IsAllParts(run, run.AfterTitles) && !DescribesName(run)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody else is named among the tokens whom no preposition takes, or may be.</summary>
    public bool NamesOther(int paragraph, int start, int end, TextSpan? known, bool? isWoman)
    {
        var runs = names[paragraph].Runs;
        var count = names[paragraph].CountBefore(end - 1);
        for (var i = count - 1; i >= 0 && count - i <= MaxMentions && runs[i].First >= start; i--)
        {
            if (!IsObject(runs[i]) && !runs[i].Paragraph.Tokens[runs[i].Last].IsPossessive && !(runs[i].Title != TitleContext.None && DescribesName(runs[i])) && (index.ResolvePerson(runs[i]) is { } person ? person != known && genders.MayBe(person, isWoman) : index.Resolve(runs[i]) != known && MayBeUnknown(runs[i], isWoman)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the run is of nobody known, and may be of somebody.</summary>
    public bool MayBeUnknown(NameRun run, bool? isWoman) => MayBePerson(run, isWoman) || (run.Title != TitleContext.None && !run.HasName && !IsOfOther(run, isWoman) && !Organization.IsAllParts(run, run.AfterTitles));

    /// <summary>'am Grab ihres Mannes Rupert': whether the title tells that it is a man, or a woman, and the pronoun the other.</summary>
    private static bool IsOfOther(NameRun run, bool? isWoman)
    {
        for (var i = run.First; isWoman is not null && i < run.Last; i++)
        {
            if (run.Paragraph.Tokens[i] is var title && title.Is(WordKinds.Woman | WordKinds.Man) && !title.Is(WordKinds.Pronoun | WordKinds.Article))
            {
                return title.Is(WordKinds.Woman) != isWoman;
            }
        }

        return false;
    }

    /// <summary>Two words or more, none of them a place or of a body, as people's names are.</summary>
    public bool MayBePerson(NameRun run, bool? isWoman)
    {
        if (words.NameWords.PlaceNouns.Count > 0 && run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1] is { IsLower: true } noun
            && words.NameWords.PlaceNouns.Contains(WordText.Fold(noun.Span.In(run.Paragraph.Text))))
        {
            // 'ở ga Hoa Mai', 'di kampung Sukamaju'
            return false;
        }

        for (var i = run.NameFirst; run.HasName && i <= run.Last; i++)
        {
            if (run.Paragraph.Tokens[i] is var token && (Organization.IsPart(token) || Organization.IsWord(run.Paragraph.Text, token, words)))
            {
                return false;
            }
        }

        return run.CanSpeak && run.NameFirst < run.Last && !IsObject(run) && !IsOfOther(run, isWoman) && !(isWoman is not null && words.HasWordsOfMen && PersonGenders.OfFirstName(run, words) == !isWoman);
    }

    /// <summary>Whether the holder of an office is named behind its comma: <c>Ketua Polis Daerah Tanjung Baru, Superintendan Ali Rahman,</c></summary>
    private bool IsOfficeOfNext(int paragraph, NameRun office)
    {
        var comma = office.Last + 1;
        if (!office.Paragraph.InOneSentence(office.Last, comma + 1) || !office.Paragraph.Tokens[comma].IsMark(office.Paragraph.Text, ','))
        {
            return false;
        }

        var next = comma + 1;
        next += names[paragraph].StartingAt(next) is null && office.Paragraph.Tokens[next].Is(WordKinds.Title | WordKinds.Honorific) ? 1 : 0;
        return names[paragraph].StartingAt(next) is { CanSpeak: true } holder && holder.NameFirst < holder.Last && index.ResolvePerson(holder) is not null;
    }

    /// <summary>Whether a title stands behind a name and says who that is: <c>Jane Doe, the mayor of Acton,</c>, <c>Jane Doe, a former envoy at the World Bank,</c></summary>
    private static bool DescribesName(NameRun run)
    {
        var (paragraph, comma) = (run.Paragraph, NamePhrase.First(run) - 1);
        while (run.First - comma <= MaxWordsBefore && paragraph.InOneSentence(comma, run.First) && paragraph.Tokens[comma].IsLower)
        {
            comma--;
        }

        return paragraph.InOneSentence(comma - 1, run.First) && paragraph.Tokens[comma].IsMark(paragraph.Text, ',') && paragraph.Tokens[comma - 1].IsUpper;
    }

    /// <summary>Whether a preposition stands before: who is only spoken of so is less likely meant by the pronoun.</summary>
    public static bool IsObject(NameRun run) =>
        WordBefore(run) is var before && before.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker) && !before.Is(WordKinds.AnyVerb | WordKinds.Article | WordKinds.SharedSubject);

    /// <summary>'The bridge was opened by Jane Doe': who does what a passive verb says is spoken of as a subject is. A word that also means "of" or "from" shows nothing.</summary>
    private static bool IsAgent(NameRun run) => WordBefore(run) is var before && before.Is(WordKinds.SpeakerMarker) && !before.Is(WordKinds.TitleLinker);

    /// <summary>What stands in small letters right before a name and its titles; nothing of any kind where no such word does.</summary>
    private static Token WordBefore(NameRun run)
    {
        var first = NamePhrase.First(run);
        return run.Paragraph.InOneSentence(first - 1, first) && run.Paragraph.Tokens[first - 1] is { IsLower: true } before ? before : default;
    }
}
