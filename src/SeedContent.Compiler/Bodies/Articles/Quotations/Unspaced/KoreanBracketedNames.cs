using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks in brackets, as broadcasters write it: the name and behind a slash what somebody is, before the quotation or on a line above it
/// (<c>[김하늘/한빛시장 : "…"]</c>, <c>[김하늘 / 한빛시장]</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="untitled">Tells what is spelt as a name.</param>
internal sealed class KoreanBracketedNames(string text, LanguageWords words, KoreanWords forms, KoreanUntitledNames untitled)
{
    private const int Longest = 60;
    private const int MaxWords = 4;
    private const int WholeName = 3;

    /// <summary>Behind the slash: the voice is changed, so that nobody is named.</summary>
    private const string Masked = "변조";

    /// <summary>The name, where a piece of text is such a bracket.</summary>
    public TextSpan? Before(TextSpan piece)
    {
        if (piece.Length is < 5 or > Longest || text[piece.Start] != '[' || text[piece.End - 1] is not (':' or ']'))
        {
            return null;
        }

        var slash = text.IndexOf('/', piece.Start, piece.Length);
        var name = slash < 0 ? default : Blanks.Trim(text, piece.Start + 1, slash);
        return name.Length > 1 && text.IndexOf(Masked, slash, piece.End - slash, StringComparison.Ordinal) < 0 && IsName(name) ? name : null;
    }

    private bool IsName(TextSpan name)
    {
        var found = KoreanWords.Of(text, name);
        if (found.Count == 1)
        {
            return untitled.IsLikeName(name) || untitled.IsLikeShortName(name) || IsSpeltAsName(name);
        }

        return found.Count <= MaxWords && name.Length > WholeName
            && found.TrueForAll(word => forms.IsHangul(word) && words.Roles.StartOfEndingAt(text, word.Start, word.End) is null && !words.NameWords.NounsLikeNames.Contains(word.In(text))
                && !KnownPlace.Is(text, word, words) && words.HonorificMarks.StartOfEndingAt(text, word.Start, word.End) is null);
    }

    /// <summary>A surname and two syllables, of which a particle may be one too: nothing else stands before the slash.</summary>
    private bool IsSpeltAsName(TextSpan name) =>
        name.Length == WholeName && forms.IsHangul(name) && words.Surnames.Is(text, name.Start, name.Start + 1) && words.SoundCharacters.IndexOf(text[name.End - 1]) >= 0 && !untitled.IsBody(name)
        && words.NameWords.NounEndingsLikeNames.IndexOf(text[name.End - 1]) < 0 && words.Roles.StartOfEndingAt(text, name.Start, name.End) is null && !KnownPlace.Is(text, name, words);
}
