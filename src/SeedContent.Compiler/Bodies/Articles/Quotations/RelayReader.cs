using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads that somebody else relays the words of whom the sentences before are about, in languages with cases: <c>«…», — цитирует его пресс-служба</c>,
/// <c>«…», — приводит её слова газета</c>. Who relays them is not who said them.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class RelayReader(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxTokens = 10;

    /// <param name="verb">The token behind the quotation and its marks.</param>
    /// <param name="known">What was read of the words that attribute, without this.</param>
    public Attribution? Read(int verb, Attribution? known)
    {
        if (words.CaseEndings.Count == 0 || (known is { Kind: SubjectKind.Name, Speaker: { } name } && !Organization.Is(paragraph.Text, name.NameSpan, words)))
        {
            return null;
        }

        var isOwn = paragraph.InOneSentence(verb, verb + 1) && SlavicForms.IsPronoun(paragraph.Folded(verb + 1), words.NameWords.Forms);
        var cites = paragraph.Tokens[verb].Is(WordKinds.AccordingTo) && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker);
        var relays = isOwn && words.NameWords.CitingVerbs.Contains(paragraph.Folded(verb)) && paragraph.InOneSentence(verb, verb + 2) && words.SpeechNouns.Contains(paragraph.Folded(verb + 2));
        if ((!cites && !relays) || (!isOwn && HasRole(verb)))
        {
            return null;
        }

        var last = relays ? verb + 2 : isOwn ? verb + 1 : verb;
        return new(SubjectKind.Pronoun, Speaker: null, known?.Span ?? TextSpan.FromBounds(paragraph.Tokens[verb].Start, paragraph.Tokens[last].End), IsDirect: false, IsOnePerson: true, isOwn ? SlavicForms.IsWoman(paragraph.Folded(verb + 1), words.NameWords.Forms) : null);
    }

    /// <summary>'цитирует министра агентство': whose words they are, or whose they may be.</summary>
    private bool HasRole(int verb)
    {
        for (var i = verb + 1; i - verb <= MaxTokens && paragraph.InOneSentence(verb, i) && paragraph.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyTitle))
            {
                return true;
            }
        }

        return false;
    }
}
