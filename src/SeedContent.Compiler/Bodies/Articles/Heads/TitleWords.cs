using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>How many words a line has, or how long it is where words have no spaces between them.</summary>
internal static class TitleWords
{
    private const int LongWithoutSpaces = 16;
    private const int LongInThai = 32;
    private const int FewestWords = 3;
    private const int LongPair = 14;
    private const int MostOfKicker = 6;
    private const int FewestWithoutSpaces = 8;
    private const int FewestBehindOthers = 6;

    /// <summary>Whether they are more than a kicker has.</summary>
    public static bool AreMany(string text, TextSpan content) =>
        Count(text, content) > MostOfKicker || (IsUnspaced(text, content) && content.Length >= (Scripts.Of(FirstLetter(text, content)) == Script.Thai ? LongInThai : LongWithoutSpaces));

    /// <summary><c>EU各国が反発を強める</c>: letters of another script may stand before.</summary>
    private static bool IsUnspaced(string text, TextSpan content)
    {
        if (Scripts.IsUnspaced(FirstLetter(text, content)))
        {
            return true;
        }

        var count = 0;
        for (var i = content.Start; i < content.End; i++)
        {
            count += Scripts.Of(text[i]) is Script.Han or Script.Kana ? 1 : 0;
        }

        return count >= FewestBehindOthers;
    }

    public static char FirstLetter(string text, TextSpan block)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return text[i];
            }
        }

        return text[block.Start];
    }

    public static int Count(string text, TextSpan content)
    {
        var words = 1;
        for (var i = content.Start; i < content.End; i++)
        {
            words += Blanks.IsBlank(text[i]) ? 1 : 0;
        }

        return words;
    }

    public static bool AreEnough(string text, TextSpan content) =>
        Count(text, content) >= FewestWords || IsNounWithAdjective(text, content) || (IsUnspaced(text, content) && content.Length >= FewestWithoutSpaces);

    /// <summary>'Лесные пожары': two long words, of which the second has a small letter, so that they are nobody's name.</summary>
    private static bool IsNounWithAdjective(string text, TextSpan content)
    {
        var blank = text.IndexOf(' ', content.Start, content.Length);
        return Count(text, content) == 2 && content.Length >= LongPair && char.IsUpper(text[content.Start]) && char.IsLower(text[blank + 1]) && char.IsLetter(text[content.End - 1]);
    }
}
