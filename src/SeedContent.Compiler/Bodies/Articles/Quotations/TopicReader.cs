using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whom the sentences before a pronoun are about: whose words the last one reports, or with whom it begins. Others whom it names are what he or she speaks of:
/// <c>Doe said that Roe was late. “We go,” he added.</c> A sentence that goes on with a pronoun is about whom the one before it is. Who only does something in it is meant where the pronoun
/// is left out or is one for women and men: <c>Juan Pérez criticó a Pedro Ruiz. “No es serio”, dijo.</c> "He" and "she" may be any of those whom they fit.
/// </summary>
/// <param name="paragraphs">The paragraphs.</param>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="readers">Reads whose words the sentences of a paragraph report.</param>
/// <param name="genders">Who is a woman and who is a man.</param>
/// <param name="roles">Finds people who are called by their office.</param>
/// <param name="mentions">Reads whom the text names.</param>
internal sealed class TopicReader(
    IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<ParagraphNames> names, NameIndex index, AttributionReaders readers, PersonGenders genders, RoleSubjects roles, MentionReader mentions)
{
    private const int MaxSentences = 5;
    private const int MaxParagraphsAbove = 2;
    private const int MaxNeutral = 2;

    /// <summary>How many tokens of a sentence are looked at.</summary>
    private const int MaxTokens = 80;

    /// <param name="paragraph">The paragraph of the quotation.</param>
    /// <param name="token">The quotation's token.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    /// <param name="lastParagraph">Its paragraph, or -1.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public TextSpan? Before(int paragraph, int token, TextSpan? lastSpeaker, int lastParagraph, bool? isWoman)
    {
        var sentence = paragraphs[paragraph].SentenceStart(token);
        return Above(paragraph, sentence, lastSpeaker, lastParagraph, isWoman) is { } topic && !roles.StandBetween(paragraphs[paragraph], sentence, token, topic, isWoman) && !mentions.NamesPerson(paragraph, sentence - 1, token, isWoman)
            ? topic
            : null;
    }

    private TextSpan? Above(int paragraph, int sentence, TextSpan? lastSpeaker, int lastParagraph, bool? isWoman)
    {
        var (p, end, neutral) = (paragraph, sentence, 0);
        for (var sentences = 0; sentences < MaxSentences; sentences++)
        {
            if (end == 0)
            {
                if (p == 0 || paragraph - p >= MaxParagraphsAbove)
                {
                    return null;
                }

                end = paragraphs[--p].Tokens.Length;
            }

            var start = paragraphs[p].SentenceStart(end - 1);
            if (Holds(p, start, end))
            {
                // “…,” said Doe of Roe. “…,” he added.
                return p == lastParagraph && (p == paragraph || sentences > 0) && lastSpeaker is { } speaker && genders.MayBe(speaker, isWoman) ? speaker : null;
            }

            if (readers[p].Reports.Reported(end) is { } report)
            {
                if (report.Speaker is { } run)
                {
                    return (index.ResolvePerson(run) ?? index.Resolve(run)) is { } reporter && genders.MayBe(reporter, isWoman) ? reporter : null;
                }

                if (!report.IsOnePerson || (isWoman is not null && report.IsWoman is { } other && other != isWoman))
                {
                    return null;
                }

                isWoman ??= report.IsWoman;
                end = start;
                continue;
            }

            if (neutral < MaxNeutral && start > 0 && IsNeutral(p, start, end, isWoman))
            {
                neutral++;
                end = start;
                continue;
            }

            return Subject(p, start, end, lastSpeaker, isWoman) is { } subject && genders.MayBe(subject, isWoman) && !roles.StandBetween(paragraphs[p], start, end, subject, isWoman) ? subject : null;
        }

        return null;
    }

    /// <summary><c>Doe said it was late. The lights were on. “We go,” she added.</c>: nobody is in the sentence whom a pronoun could stand for.</summary>
    private bool IsNeutral(int p, int start, int end, bool? isWoman)
    {
        if (mentions.NamesPerson(p, start - 1, end, isWoman) || roles.StandBetween(paragraphs[p], start, end, person: null, isWoman))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            var token = paragraphs[p].Tokens[i];
            if (token.Is(WordKinds.Person | WordKinds.AnyTitle) || (token.Is(WordKinds.AnyVerb) && i > start))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there is a quotation among the tokens.</summary>
    private bool Holds(int paragraph, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (paragraphs[paragraph].Tokens[i].Kind == TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With whom a sentence begins, where nothing shows that others do something with him or her.</summary>
    private TextSpan? Subject(int p, int start, int end, TextSpan? lastSpeaker, bool? isWoman)
    {
        var paragraph = paragraphs[p];
        if (end - start > MaxTokens || names[p].Runs.FirstOrDefault(run => run.First >= start) is not { CanSpeak: true } run || run.Last + 1 >= end || NamePhrase.First(run) - start > 1 || paragraph.Tokens[run.Last].IsPossessive
            || names[p].IsOneOfSeveral(run) || !paragraph.Tokens[run.Last + 1].IsLower || paragraph.Tokens[run.Last + 1].Is(WordKinds.SharedSubject))
        {
            return null;
        }

        if (isWoman is not null && ((lastSpeaker is { } speaker && speaker != index.ResolvePerson(run) && genders.MayBe(speaker, isWoman)) || mentions.NamesSubject(p, run.Last, end, isWoman)))
        {
            return null;
        }

        for (var i = run.Last + 1; i < end; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.SpeakerMarker) && names[p].StartingAt(i + 1) is not null)
            {
                return null;
            }
        }

        return index.ResolvePerson(run);
    }
}
