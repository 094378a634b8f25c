using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// What a title is of, in Arabic, where it stands between the title and the name: a title without "the" goes on with it (<c>مدرب ليفربول جون سميث</c>), and
/// <c>ل</c> joins it to one that has "the" (<c>الأمين العام لحزب الله محمد علي</c>).
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="unknown">Its words of which nothing is known.</param>
/// <param name="descriptions">Tells which words describe.</param>
/// <param name="words">The language.</param>
internal sealed class TitleComplement(TokenizedParagraph paragraph, UnknownWords unknown, NameDescriptions descriptions, LanguageWords words)
{
    private const string The = "ال";
    private const string ForThe = "لل";
    private const char For = 'ل';
    private const char And = 'و';

    /// <summary>A shorter word is no noun with something joined to it.</summary>
    private const int ShortestJoined = 4;

    /// <summary>Where the name begins in words behind a title; null where they have none for certain.</summary>
    public int? NameBehind(int first, int last)
    {
        var isOpen = IsOpen(first);
        if (!isOpen)
        {
            first = descriptions.SkipDescriptions(first, last);
            if (!IsJoined(first, last))
            {
                return first;
            }
        }

        if (unknown.IsGivenName(first))
        {
            // 'زوجة محمد علي': somebody else's name.
            return null;
        }

        var name = descriptions.IsDescription(first) ? first : first + 1;
        while (name <= last && descriptions.IsDescription(name) && !unknown.IsGivenName(name))
        {
            name++;
        }

        if (name <= last && name > first && descriptions.IsDescription(first) && IsJoined(name, last))
        {
            // 'مفوض الأمم المتحدة السامي لحقوق الإنسان'
            return NameBehind(name, last);
        }

        var isClosed = name > first + 1 || descriptions.IsDescription(first) || Starts(first, ForThe);
        if (isClosed && (name < last || (name == last && unknown.IsGivenName(name))))
        {
            return name;
        }

        for (name = first + 1; name < last; name++)
        {
            if (unknown.IsGivenName(name) || (name < last - 1 && descriptions.IsDescription(name) && !descriptions.IsDescription(name + 1)))
            {
                // 'رئيس حكومة ولاية بافاريا الألمانية جون سميث'
                return unknown.IsGivenName(name) ? name : name + 1;
            }
        }

        // 'رئيس بلدية شفاعمرو سامي حداد': a body's own name of one word, and two words that are somebody's.
        var isOfBody = isOpen && last == first + 2 && paragraph.Tokens[first - 1].Is(WordKinds.OfficeTitle | WordKinds.TitleQualifier) && !paragraph.Tokens[first - 1].Is(WordKinds.Title);
        return isOfBody && !descriptions.IsDescription(first + 1) && !paragraph.Tokens[first + 1].Is(WordKinds.NameParticle) ? first + 1 : null;
    }

    /// <summary><c>لحزب الله</c>, <c>للجامعة</c>, <c>لشركة</c></summary>
    private bool IsJoined(int first, int last)
    {
        var word = paragraph.Tokens[first];
        return paragraph.Text[word.Start] == For && word.Length >= ShortestJoined && !unknown.IsGivenName(first)
            && (Starts(first, ForThe) || (first < last && Starts(first + 1, The))
                || (words.Vocabulary.Find(paragraph.Text, word.Start + 1, word.Length - 1) & (WordKinds.OfficeTitle | WordKinds.TitleQualifier)) != WordKinds.None);
    }

    /// <summary>Whether the title before a word has no "the", and neither what is short for a title nor whose relative somebody is: <c>مدير مركز</c>, not <c>نائبه</c>.</summary>
    private bool IsOpen(int first)
    {
        if (!paragraph.InOneSentence(first - 1, first) || paragraph.Tokens[first - 1] is not { IsWord: true } title || !title.Is(WordKinds.Title | WordKinds.OfficeTitle | WordKinds.TitleQualifier) || title.Is(WordKinds.Honorific))
        {
            return false;
        }

        var start = title.Start + (paragraph.Text[title.Start] == And ? 1 : 0);
        return string.CompareOrdinal(paragraph.Text, start, The, 0, The.Length) != 0 && string.CompareOrdinal(paragraph.Text, start, ForThe, 0, ForThe.Length) != 0
            && !paragraph.Text.AsSpan(title.Start, title.Length).EndsWith("ه".AsSpan()) && !paragraph.Text.AsSpan(title.Start, title.Length).EndsWith("ها".AsSpan());
    }

    private bool Starts(int token, string letters) =>
        paragraph.Tokens[token].Length > letters.Length && string.CompareOrdinal(paragraph.Text, paragraph.Tokens[token].Start, letters, 0, letters.Length) == 0;
}
