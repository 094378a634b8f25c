using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether nothing but what something was said about or at stands before a quotation, in languages whose verbs stand last: <c>Yeni film için “…” dedi</c>, <c>Eleştirilere ise “…” yanıtını verdi</c>.
/// The subject is left out there. <c>Annesi film için “…” dedi</c> has one.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class FrontedPhraseReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxWords = 6;
    private const int ShortestNoun = 3;
    private const int ShortestStem = 2;

    /// <param name="quote">The quotation's token.</param>
    /// <param name="verb">The words behind it that say that it is said, by nobody who is named.</param>
    public bool LeavesOutSubject(int quote, TextSpan verb)
    {
        var start = paragraph.SentenceStart(quote);
        var last = quote - 1;
        if (words.NameWords.Spoken.FrontedEndings.Count == 0 || start == quote || !IsOfOne(verb))
        {
            return false;
        }

        last -= last > start && paragraph.Tokens[last].Is(WordKinds.Adverb) && words.NameWords.Spoken.FrontedParticles.Contains(paragraph.Folded(last)) ? 1 : 0;
        if (last < start || last - start >= MaxWords || !EndsPhrase(last))
        {
            return false;
        }

        for (var i = start; i < last; i++)
        {
            // 'Ceza sorusu üzerine': what such a word hangs on the verb.
            var isHung = i == last - 1 && words.NameWords.Spoken.FrontedWords.Contains(paragraph.Folded(last));
            if (isHung ? IsPersonal(i) : MayBeSubject(i))
            {
                return false;
            }
        }

        return !IsPersonal(last) && !paragraph.Tokens[last].Is(WordKinds.Naming);
    }

    /// <summary>Whether the words are a verb of one person and nothing else: not <c>“…” diyen oyuncu</c>, <c>“…” dediler</c>.</summary>
    private bool IsOfOne(TextSpan verb)
    {
        var (first, last) = (paragraph.FirstFrom(verb.Start), paragraph.EndingAt(verb.End));
        for (var i = first; i <= last; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyTitle) || names.Around(i) is not null)
            {
                return false;
            }
        }

        return last >= first && !paragraph.Tokens[last].EndsWithAny(paragraph.Text, words.NameWords.Spoken.SubjectEndings, ShortestStem);
    }

    private bool EndsPhrase(int last) =>
        paragraph.Tokens[last] is { IsWord: true } token && (token.Is(WordKinds.Adverb) || !token.Is(WordKinds.Pronoun | WordKinds.AnyTitle) && (token.EndsWithAny(paragraph.Text, words.NameWords.Spoken.FrontedEndings, ShortestStem) || words.NameWords.Spoken.FrontedWords.Contains(paragraph.Folded(last))));

    /// <summary>A name, a role, a pronoun or an article, and one noun of several or of somebody's: <c>Taraftarlar</c>, <c>Annesi</c>.</summary>
    private bool MayBeSubject(int i) => !paragraph.Tokens[i].IsWord || IsPersonal(i) || paragraph.Tokens[i].EndsWithAny(paragraph.Text, words.NameWords.Spoken.SubjectEndings, ShortestStem);

    private bool IsPersonal(int i)
    {
        var token = paragraph.Tokens[i];
        return names.IsNamed(i, words) || token.Is(WordKinds.AnyTitle | WordKinds.Article | WordKinds.Pronoun | WordKinds.OwnedRole) || (token.Length >= ShortestNoun && words.NameWords.BackRoles.Contains(paragraph.Folded(i)));
    }
}
