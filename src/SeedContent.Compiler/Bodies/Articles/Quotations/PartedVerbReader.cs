using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads clauses behind a quotation whose verb does not stand beside its subject as a whole, in Germanic languages: two parts of it around the subject (<c>„…“, ist Anna Schmidt überzeugt</c>,
/// <c>“…”, is Anna Visser overtuigd</c>), or the verb at the end behind a word for "as" (<c>„…“, wie Anna Schmidt am Montag mitteilte</c>).
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class PartedVerbReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxWords = 3;
    private const int MaxTokensToVerb = 12;

    /// <param name="first">The token behind the quotation and its comma.</param>
    public Attribution? Read(int first) =>
        words.AsWords.Count == 0 || !paragraph.InOneSentence(first, first + 1) || !paragraph.Tokens[first].IsLower ? null
            : words.AsWords.Contains(paragraph.Folded(first)) ? BehindAs(first)
            : AroundSubject(first);

    private Attribution? AroundSubject(int first)
    {
        if (paragraph.Tokens[first].Is(WordKinds.VerbBeforeSpeaker) || subjects.After(first + 1) is not { Kind: SubjectKind.Name or SubjectKind.Pronoun, Last: >= 0 } subject)
        {
            return null;
        }

        var end = subject.Last + 1;
        while (end - subject.Last <= MaxWords && !IsEnd(first, end))
        {
            end++;
        }

        var token = paragraph.Tokens[first];
        var rest = string.Join(" ", Enumerable.Range(subject.Last + 1, end - subject.Last - 1).Select(paragraph.Folded));
        return rest.Length > 0 && IsEnd(first, end) && words.Vocabulary.PhrasesAt(paragraph.Text, token.Start, token.Length).Any(phrase => (phrase.Kinds & WordKinds.VerbAfterSpeaker) != WordKinds.None && string.Equals(string.Join(" ", phrase.Words.Skip(1)), rest, StringComparison.Ordinal))
            ? maker.Make(subject, first, end - 1) : null;
    }

    private Attribution? BehindAs(int first)
    {
        // 'wie es Anna Schmidt ausdrückte'
        var name = first + (paragraph.Tokens[first + 1].Is(WordKinds.Pronoun) && subjects.After(first + 2).Kind == SubjectKind.Name ? 2 : 1);
        if (subjects.After(name) is not { Kind: SubjectKind.Name } subject)
        {
            return null;
        }

        for (var i = subject.Last + 1; i - subject.Last <= MaxTokensToVerb && !IsEnd(first, i); i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.VerbAfterSpeaker) && IsEnd(first, i + 1))
            {
                return maker.Make(subject, first, i);
            }
        }

        return null;
    }

    private bool IsEnd(int first, int i) => !paragraph.InOneSentence(first, i) || !paragraph.Tokens[i].IsWord;
}
