using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whom the sentences before a quotation are about, whom a pronoun there or nothing at all then stands for. Others whom they name are what he or she speaks of:
/// <c>Doe said that Roe was late. “We go,” he added.</c> Sentences that go on with a pronoun, and some with nobody in them, are about whom those before them are. "He" and "she" may be any of
/// those whom they fit, unless the sentence reports: <c>Jane Doe met Mary Roe. “It is late,” she said.</c>
/// </summary>
/// <param name="paragraphs">The paragraphs.</param>
/// <param name="sentences">Reads whom a sentence is about.</param>
/// <param name="genders">Who is a woman and who is a man.</param>
/// <param name="roles">Finds people who are called by their office.</param>
/// <param name="mentions">Reads whom the text names.</param>
internal sealed class TopicReader(IReadOnlyList<TokenizedParagraph> paragraphs, SentenceTopicReader sentences, PersonGenders genders, RoleSubjects roles, MentionReader mentions)
{
    private const int MaxSentences = 8;
    private const int MaxParagraphsAbove = 2;
    private const int MaxNeutral = 2;

    /// <param name="paragraph">The paragraph of the quotation.</param>
    /// <param name="token">The quotation's token.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    /// <param name="lastParagraph">Its paragraph, or -1.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    /// <param name="isAlone">Whether there is no pronoun, nor anything else beside the quotation: then nobody else may be in the sentences.</param>
    public TextSpan? Before(int paragraph, int token, TextSpan? lastSpeaker, int lastParagraph, bool? isWoman, bool isAlone = false)
    {
        var sentence = paragraphs[paragraph].SentenceStart(token);
        return Find(paragraph, sentence, lastSpeaker, lastParagraph, isWoman, isAlone) is { } topic && !roles.StandBetween(paragraphs[paragraph], sentence, token, topic, isWoman) && !mentions.NamesPerson(paragraph, sentence - 1, token, isWoman)
            ? topic
            : null;
    }

    private TextSpan? Find(int paragraph, int sentence, TextSpan? lastSpeaker, int lastParagraph, bool? isWoman, bool isAlone)
    {
        var (p, end, neutral, lowest) = (paragraph, sentence, 0, paragraph);
        var walked = new List<(int Paragraph, int Start, int End)>();
        for (var count = 0; count < MaxSentences; count++)
        {
            if (end == 0)
            {
                // 'Two thousand have signed. “It is late.”': what begins a paragraph anew is nobody's of the one above.
                if (p == 0 || lowest - p >= MaxParagraphsAbove || (isAlone && sentence > 0 && neutral == count))
                {
                    return null;
                }

                end = paragraphs[--p].Tokens.Length;
            }

            var start = paragraphs[p].SentenceStart(end - 1);
            if (Holds(p, start, end))
            {
                // “…,” said Doe of Roe. “…,” he added.
                return p == lastParagraph && (p == paragraph || count > 0) && lastSpeaker is { } speaker && Fits(speaker, walked, neutral, isWoman) ? speaker : null;
            }

            var topic = sentences.Read(paragraphs[p], start, end, isWoman);
            if (topic.Person is { } person)
            {
                return IsOnlyOne(p, isAlone ? 0 : start, end, topic, lastSpeaker, isWoman, isAlone) && Fits(person, walked, neutral, isWoman) ? person : null;
            }

            neutral += topic.Kind == TopicKind.Neutral ? 1 : 0;
            if (topic.Kind == TopicKind.Unclear || neutral > MaxNeutral)
            {
                return null;
            }

            if (topic.IsReport)
            {
                // 'Menurut Budi, … / … / Ia mengatakan … / “…,” ujarnya': whoever 'ia' is stands as far above it.
                lowest = p;
            }
            else
            {
                walked.Add((p, start, end));
            }

            end = start;
        }

        return null;
    }

    /// <summary>Whether nobody else is in the sentence whom the pronoun fits, nor spoke last: where one sentence reports, its speaker goes on.</summary>
    private bool IsOnlyOne(int p, int start, int end, SentenceTopic topic, TextSpan? lastSpeaker, bool? isWoman, bool isAlone)
    {
        if (topic.IsReport)
        {
            return true;
        }

        if (roles.StandBetween(paragraphs[p], start, end, topic.Person, isWoman))
        {
            return false;
        }

        if (isWoman is null && !isAlone)
        {
            // A pronoun for women and men, or one that is left out, goes on with whom the sentence begins.
            return true;
        }

        var spokeLast = !isAlone && lastSpeaker is { } speaker && speaker != topic.Person && genders.MayBe(speaker, isWoman);
        return !spokeLast && !mentions.NamesOther(p, start, end, topic.Person, isWoman);
    }

    /// <summary>Whether the pronoun may be the person's, and is where sentences without anybody stand between, and nobody came in since who may be meant.</summary>
    private bool Fits(TextSpan person, List<(int Paragraph, int Start, int End)> walked, int neutral, bool? isWoman) =>
        (neutral > 0 && isWoman is not null ? genders.Agree(person, isWoman) : genders.MayBe(person, isWoman)) && walked.TrueForAll(part => !roles.StandBetween(paragraphs[part.Paragraph], part.Start, part.End, person, isWoman)
            && (isWoman is null || !mentions.NamesOther(part.Paragraph, part.Start, part.End, person, isWoman)));

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
}
