using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads what stands behind somebody's words and says whose they are without a verb of saying, in Romance languages, in their sentence or in the next one:
/// <c>«…». La frase es de Ana Pérez</c>, <c>«…», fueron las palabras de Ana Pérez</c>, <c>« … » Ces mots de Jean Martin ont fait le tour de la ville</c>,
/// <c>«…». Con estas palabras la alcaldesa Ana Pérez abrió la sesión</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class WordsBehindQuoteReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxMarks = 2;
    private const int MaxInsertion = 8;
    private const int FewestWords = 2;

    private readonly PersonCheck persons = new(paragraph, words);
    private readonly WordOwnerReader owners = new(paragraph, words, subjects);

    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int quote)
    {
        if (words.NameWords.Spoken.Nouns.Count == 0 || !paragraph.StartsSentence(quote)
            || QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span) is not { MayBeSentence: true, Words: >= FewestWords })
        {
            return null;
        }

        var first = quote + 1;
        while (first - quote <= MaxMarks && first < paragraph.Tokens.Length && paragraph.Tokens[first].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[first].Start] is ',' or '.' or ':' or '-' or '–' or '—')
        {
            first++;
        }

        // A noun right behind the marks goes on with a sentence that they stand in: '«Es tarde» es una frase de ...'.
        var isSetOff = first > quote + 1 || QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) != '\0';
        if (!isSetOff || first >= paragraph.Tokens.Length)
        {
            return null;
        }

        var subject = owners.BehindCopula(first);
        subject = subject.Kind == SubjectKind.Name ? subject : owners.At(first, isBeforeColon: false);
        subject = subject.Kind == SubjectKind.Name ? subject : BehindPhrase(first);
        subject = subject.Kind != SubjectKind.Name && paragraph.StartsSentence(first) ? BeforeSo(first) : subject;
        return subject is { Kind: SubjectKind.Name, Run: { } run } && persons.Is(run) ? maker.Make(subject, first, subject.Last) : null;
    }

    /// <summary><c>Foi assim, com duas palavras, que a juíza Ana Souza</c>, <c>Con estas palabras abrió la sesión Ana Pérez</c></summary>
    private Subject BehindPhrase(int first)
    {
        if (EndOfPhrase(first) is not { } next || !paragraph.InOneSentence(first, next))
        {
            return Subject.None;
        }

        if (paragraph.Tokens[next].IsMark(paragraph.Text, ','))
        {
            var close = next + 1;
            while (close - next <= MaxInsertion && paragraph.InOneSentence(next, close) && !paragraph.Tokens[close].IsMark(paragraph.Text, ','))
            {
                close++;
            }

            next = paragraph.InOneSentence(first, close + 1) && paragraph.Tokens[close].IsMark(paragraph.Text, ',') ? close + 1 : next + 1;
        }

        next += paragraph.InOneSentence(first, next + 1) && paragraph.Tokens[next].Is(WordKinds.Complementizer | WordKinds.Relative) && !paragraph.Tokens[next].Is(WordKinds.Article) ? 1 : 0;
        if (!paragraph.InOneSentence(first, next))
        {
            return Subject.None;
        }

        // The verb may stand before its subject.
        var subject = subjects.After(next);
        return subject.Kind == SubjectKind.Name || !paragraph.Tokens[next].IsLower || paragraph.Tokens[next].Is(WordKinds.Article) || !paragraph.InOneSentence(first, next + 1) ? subject : subjects.After(maker.SkipAdverbs(next + 1));
    }

    /// <summary><c>«…». Ana Pérez, presidenta del club, resume así su vida</c>: somebody, a verb, and a word that points back.</summary>
    private Subject BeforeSo(int first)
    {
        if (subjects.After(first) is not { Kind: SubjectKind.Name } subject)
        {
            return Subject.None;
        }

        for (var i = subject.Last + 2; i - subject.Last <= MaxInsertion + 2 && paragraph.InOneSentence(first, i); i++)
        {
            if (paragraph.Tokens[i].IsLower && words.NameWords.Spoken.SoWords.Contains(paragraph.Folded(i)))
            {
                // Behind a comma it begins what follows.
                return paragraph.Tokens[i - 1].IsLower && !paragraph.Tokens[i - 1].Is(WordKinds.Grammar & ~WordKinds.AnyVerb) ? subject : Subject.None;
            }
        }

        return Subject.None;
    }

    /// <summary>The token behind one of the phrases that point back at somebody's words.</summary>
    private int? EndOfPhrase(int first)
    {
        var start = paragraph.Tokens[first].Start;
        foreach (var phrase in words.NameWords.Spoken.Phrases)
        {
            var end = start + phrase.Length;
            if (end < paragraph.Text.Length && !char.IsLetter(paragraph.Text[end]) && WordText.EqualsFolded(paragraph.Text, start, phrase.Length, phrase))
            {
                var next = first;
                while (next < paragraph.Tokens.Length && paragraph.Tokens[next].Start < end)
                {
                    next++;
                }

                return next;
            }
        }

        return null;
    }
}
