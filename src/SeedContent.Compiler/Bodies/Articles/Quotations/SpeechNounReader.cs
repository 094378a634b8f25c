using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whose words a quotation is behind which a noun tells what it was: <c>„Nein“, war die knappe Antwort von Anna Weber</c>, <c>“No,” was Jane Doe's answer</c>,
/// <c>‘Nee’, luidde haar antwoord</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class SpeechNounReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxWords = 5;

    /// <param name="verb">The token behind the quotation and its comma.</param>
    public Attribution? Read(int verb)
    {
        if (words.SpeechCopulas.Count == 0 || !paragraph.Tokens[verb].IsLower || !words.SpeechCopulas.Contains(WordText.Fold(paragraph.Tokens[verb].Span.In(paragraph.Text))))
        {
            return null;
        }

        for (var i = verb + 1; i - verb <= MaxWords && paragraph.InOneSentence(verb, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (words.SpeechNouns.Contains(WordText.Fold(paragraph.Tokens[i].Span.In(paragraph.Text))))
            {
                return Owner(verb, i);
            }
        }

        return null;
    }

    /// <summary>Whose the noun is: who stands behind "of", or the one that the word before it stands for.</summary>
    private Attribution? Owner(int verb, int noun)
    {
        var of = noun + 1;
        if (paragraph.InOneSentence(verb, of + 1) && paragraph.Tokens[of].Is(WordKinds.TitleLinker | WordKinds.SpeakerMarker) && subjects.After(of + (paragraph.Tokens[of].Is(WordKinds.Article) ? 0 : 1)) is { Kind: SubjectKind.Name } owner)
        {
            return maker.Make(owner, verb, owner.Last);
        }

        for (var i = verb + 1; i < noun; i++)
        {
            if (words.OwnerPronouns.Contains(WordText.Fold(paragraph.Tokens[i].Span.In(paragraph.Text))))
            {
                return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, noun), verb, noun);
            }
        }

        return null;
    }
}
