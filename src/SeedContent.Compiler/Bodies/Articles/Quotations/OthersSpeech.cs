using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Tells that what stands behind a colon is said by somebody else than whom the sentence is about, by a noun for it and the role of whose it is:
/// <c>Cô Trang nhớ mãi câu nói của học trò: “…”</c>, <c>Budi ingat nasihat ayahnya: “…”</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class OthersSpeech(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxWords = 6;

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="colon">The colon's token.</param>
    public bool IsBefore(int start, int colon)
    {
        for (var noun = colon - 2; words.PlaceAfterTitle && noun > start && colon - noun <= MaxWords && paragraph.Tokens[noun] is { IsLower: true } && paragraph.Tokens[noun + 1].IsLower; noun--)
        {
            if (words.SpeechNouns.Contains(paragraph.Folded(noun)))
            {
                var link = paragraph.Tokens[noun + 1].Is(WordKinds.Article | WordKinds.TitleLinker) ? 1 : 0;
                return noun + 1 + link < colon && (IsRole(noun + 1 + link) || IsOwner(noun + 1 + link));
            }
        }

        return false;
    }

    /// <summary>'câu nói của học trò': whatever noun stands behind "of", but no word that stands for a name.</summary>
    private bool IsOwner(int i) =>
        words.HonorificsInNames && paragraph.Tokens[i - 1].Is(WordKinds.TitleLinker) && !paragraph.Tokens[i].Is(WordKinds.Pronoun | WordKinds.Person) && !paragraph.Tokens[i].IsFormOfAddress;

    /// <summary>A form of address alone stands for whoever was named.</summary>
    private bool IsRole(int i)
    {
        var token = paragraph.Tokens[i];
        return (token.Is(WordKinds.Title | WordKinds.OfficeTitle | WordKinds.OwnedRole) && !token.IsFormOfAddress)
            || (words.NamesPlaces && token.Length > MalayPronoun.Ending.Length && MalayPronoun.Ends(paragraph.Text, token) && (words.Vocabulary.Find(paragraph.Text, token.Start, token.Length - MalayPronoun.Ending.Length) & WordKinds.AnyTitle) != WordKinds.None);
    }
}
