using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Tells by their first and last letters, where names have no capitals, which words describe and are no part of a name.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class NameDescriptions(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int ShortestWithPronoun = 4;

    /// <summary><c>مفوض الأمم المتحدة السامي لحقوق الإنسان هاني تورك</c>: of more words than a name has, the two or three behind the last that describes.</summary>
    public int? LastDescription(int first, int last)
    {
        var description = last;
        while (description >= first && !IsDescription(description))
        {
            description--;
        }

        return description >= first && last - description is 2 or 3 ? description : null;
    }

    /// <summary>Words that describe the title before them, as long as a name follows: <c>الأمريكي أنتوني بلينكن</c>.</summary>
    public int SkipDescriptions(int first, int last)
    {
        var name = first;
        // 'الطيب': first names of the Maghreb begin so too.
        while (name < last && IsDescription(name) && !words.IsGivenName(NameText.Of(paragraph, name, name)))
        {
            name++;
        }

        return IsDescription(name) ? first : name;
    }

    /// <summary><c>الوداد الرياضي</c>: every word describes, and none is a first name.</summary>
    public bool IsAllDescription(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!IsDescription(i) || words.IsGivenName(NameText.Of(paragraph, i, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word describes what stands before it, or is the short name of a body.</summary>
    public bool IsDescription(int token) => (Begins(token, words.DescribingPrefixes, rest: 2) && !IsOfGod(token)) || IsAcronym(token);

    /// <summary><c>خير الله</c>: the second half of a name.</summary>
    public bool IsOfGod(int token) => words.Script == Script.Arabic && NameText.Of(paragraph, token, token) is "الله";

    /// <summary><c>אופ"א</c>: marks before the last letter shorten the words that a body is called by.</summary>
    public bool IsAcronym(int token) =>
        words.Script == Script.Hebrew && paragraph.Tokens[token] is { Length: > 2 } word && paragraph.Text[word.End - 2] is '"' or '״' or '”';

    /// <summary>Whether a word begins with one of some letters, and goes on.</summary>
    /// <param name="token">The word's token.</param>
    /// <param name="prefixes">The letters.</param>
    /// <param name="rest">How many letters follow at least.</param>
    /// <param name="shortest">How many letters those before are at least.</param>
    public bool Begins(int token, IReadOnlyList<string> prefixes, int rest, int shortest = 1)
    {
        var word = paragraph.Tokens[token];
        foreach (var prefix in prefixes)
        {
            if (prefix.Length >= shortest && word.Length >= prefix.Length + rest && WordText.EqualsFolded(paragraph.Text, word.Start, prefix.Length, WordText.Fold(prefix)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>خصومه</c>, <c>قصتها</c>: whose it is ends the noun; not <c>رينيه</c>.</summary>
    public bool HoldsPronoun(int token)
    {
        var word = paragraph.Tokens[token];
        return words.Script == Script.Arabic && word.Length >= ShortestWithPronoun && !IsOfGod(token)
            && (paragraph.Text[word.End - 1] == 'ه' ? paragraph.Text[word.End - 2] != 'ي' : ArabicPronoun.IsHersOrTheirs(paragraph.Text, word));
    }

    /// <summary>Whether a word is a plural, which is no name.</summary>
    public bool IsPlural(Token word)
    {
        foreach (var ending in words.PluralEndings)
        {
            if (word.Length > ending.Length + 1 && WordText.EqualsFolded(paragraph.Text, word.End - ending.Length, ending.Length, WordText.Fold(ending)))
            {
                return true;
            }
        }

        return false;
    }
}
