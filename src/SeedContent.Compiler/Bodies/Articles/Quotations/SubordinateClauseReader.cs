using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whose words stand in a clause that a conjunction begins and its verb ends: <c>während Anna Weber von „…“ sprach</c>, <c>terwijl Jan Bakker het “…” noemde</c>. Where its subject
/// is a pronoun and the clause comes first, that is who is the subject behind it: <c>Nachdem sie es „…“ genannt hatte, ging Anna Weber</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class SubordinateClauseReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxTokens = 16;
    private const int MaxWordsBehind = 3;

    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int quote)
    {
        if (words.FrontConjunctions.Count == 0 || words.FrontPrepositions.Count == 0 || EndOfClause(quote) is not { } end || Conjunction(quote) is not { } conjunction)
        {
            return null;
        }

        var subject = subjects.After(conjunction + 1);
        return subject is { Kind: SubjectKind.Name, Run: { } run } && subject.Last < quote ? (IsThing(subject, run) ? null : maker.Make(subject, subject.First, subject.Last))
            : subject.Kind == SubjectKind.Pronoun && paragraph.StartsSentence(conjunction) ? OfMainClause(subject.First, end)
            : null;
    }

    /// <summary>'als die Gondel “…” rief': where nouns have capitals, an article shows that a word alone is one.</summary>
    private bool IsThing(Subject subject, NameRun run) => run.IsNoun && paragraph.Tokens[subject.First].Is(WordKinds.Article);

    /// <summary>The last token of the clause, where few words stand behind the quotation up to its end and one of them is a verb of saying.</summary>
    private int? EndOfClause(int quote)
    {
        var end = quote + 1;
        var isSaid = false;
        while (end - quote <= MaxWordsBehind && paragraph.InOneSentence(quote, end) && paragraph.Tokens[end] is { IsLower: true } word)
        {
            isSaid |= word.Is(WordKinds.AnyVerb | WordKinds.Participle);
            end++;
        }

        return isSaid && (!paragraph.InOneSentence(quote, end) || paragraph.Tokens[end].IsMark(paragraph.Text, ',') || paragraph.Tokens[end].IsMark(paragraph.Text, '.')) ? end - 1 : null;
    }

    /// <summary>The conjunction that begins the clause of a quotation.</summary>
    private int? Conjunction(int quote)
    {
        for (var i = quote - 1; quote - i <= MaxTokens && paragraph.InOneSentence(i, quote) && !paragraph.Tokens[i].IsMark(paragraph.Text, ','); i--)
        {
            if (paragraph.StartsSentence(i) || paragraph.Tokens[i - 1].IsMark(paragraph.Text, ','))
            {
                return words.FrontConjunctions.Contains(paragraph.Folded(i)) ? i : null;
            }
        }

        return null;
    }

    /// <summary>Who is the subject behind the verb of the main clause, and of whom the first name shows that the pronoun may be theirs; in the plural it is of several people.</summary>
    private Attribution? OfMainClause(int pronoun, int end)
    {
        var verb = end + 2;
        if (!paragraph.Tokens[pronoun].Is(WordKinds.Woman | WordKinds.Man) || paragraph.Text[paragraph.Tokens[end].End - 1] == 'n' || !paragraph.InOneSentence(pronoun, verb + 1) || !paragraph.Tokens[verb].IsLower)
        {
            return null;
        }

        return subjects.After(maker.SkipAdverbs(verb + 1)) is { Kind: SubjectKind.Name, Run: { } run } subject && PersonGenders.OfFirstName(run, words) == paragraph.Tokens[pronoun].Is(WordKinds.Woman)
            ? maker.Make(subject, verb, subject.Last) : null;
    }
}
