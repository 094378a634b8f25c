using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Forms of address that stand for a name.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class AddressForm(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxAdverbs = 6;

    /// <summary>'Theo ông, cây cầu “…”': a form of address that is all that stands behind the word for a source stands for a name, as it does in 'câu trả lời của ông: “…”'.</summary>
    /// <param name="i">The token.</param>
    public bool IsSource(int i) =>
        words.HonorificsInNames && paragraph.Tokens[i].IsLower && paragraph.Tokens[i].Is(WordKinds.Honorific) && !paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.OfficeTitle)
        && i > 0 && paragraph.InOneSentence(i - 1, i) && (paragraph.Tokens[i - 1].Is(WordKinds.AccordingTo) || words.ViewWords.Contains(paragraph.Folded(i - 1))) && !(paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1].IsWord);

    /// <summary>'“…”, ông nói', 'Tuy nhiên, bà lưu ý': in Vietnamese a form of address right before the verb, behind nothing that it belongs to, stands for a name.</summary>
    /// <param name="i">The token.</param>
    public bool IsAlone(int i)
    {
        if (!words.HonorificsInNames || FirstOf(i) is not { } first)
        {
            return false;
        }

        var verb = i + 1;
        while (verb - i <= MaxAdverbs && paragraph.InOneSentence(i, verb) && paragraph.Tokens[verb].Is(WordKinds.Adverb) && !paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker))
        {
            verb++;
        }

        return paragraph.InOneSentence(i, verb) && paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker)
            && (paragraph.StartsSentence(first) || !paragraph.Tokens[first - 1].IsWord || paragraph.Tokens[first - 1].Is(WordKinds.SharedSubject | WordKinds.Adverb | WordKinds.Complementizer));
    }

    /// <summary>Where what stands for a name begins: <c>ông</c>, a role with the word for a woman or a man (<c>nữ ca sĩ</c>), one with an age behind it (<c>ca sĩ 40 tuổi</c>); null where something else ends at the token.</summary>
    private int? FirstOf(int i)
    {
        var token = paragraph.Tokens[i];
        if (token.Is(WordKinds.Title | WordKinds.OfficeTitle))
        {
            return words.NameWords.BackRoles.Contains(paragraph.Folded(i)) ? i : null;
        }

        return token.Is(WordKinds.Honorific) ? i
            : words.AgeWords.Contains(paragraph.Folded(i)) && paragraph.InOneSentence(i - 2, i) && char.IsDigit(paragraph.Text[paragraph.Tokens[i - 1].Start]) && paragraph.Tokens[i - 2].Is(WordKinds.Title | WordKinds.OfficeTitle) ? i - 2
            : null;
    }
}
