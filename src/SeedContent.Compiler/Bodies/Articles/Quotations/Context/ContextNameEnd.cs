using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Reads where a person's name ends in a script without capitals: a first name and a surname are certain; more words are of it where they are names that are
/// known, say where somebody is from, hang on a particle, or where the sentence shows that nothing else can follow.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="reader">Tells what a word may be.</param>
internal sealed class ContextNameEnd(TokenizedParagraph paragraph, LanguageWords words, ContextWordReader reader)
{
    private const int MaxParts = 5;
    private const string In = "में";

    private static readonly string[] Participles = ["ते", "ता", "ती", "कर", "ए", "ई", "या"];

    /// <summary>The last token of the name.</summary>
    /// <param name="first">The first token.</param>
    public int Find(int first)
    {
        var last = first - 1;
        var parts = 0;
        for (var i = first; parts < MaxParts && i < paragraph.Tokens.Length && (i == first || paragraph.InOneSentence(first, i)); i = last + 1, parts++)
        {
            var end = PartAt(i);
            if (end < 0 || (parts > 0 && !Belongs(first, i, end, parts)))
            {
                break;
            }

            last = end;
        }

        return Math.Max(last, first);
    }

    /// <summary>The last token of a name up to which nothing else can be meant: a first name and a surname, and behind them only words that are known to be of names.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="last">The last token of the name.</param>
    public int Certain(int first, int last)
    {
        var parts = 0;
        for (var i = first; i <= last; parts++)
        {
            var end = PartAt(i);
            if (end < 0 || end > last || (parts > 1 && end == i && !(reader.IsFamily(i) || reader.IsNisba(i) || reader.IsGiven(i) || words.NameWords.SecondHalves.Contains(reader.Text(i)))))
            {
                return Math.Max(first, i - 1);
            }

            i = end + 1;
        }

        return last;
    }

    /// <summary>The last token of one part of a name, which particles join: <c>بن عايد</c>, <c>דה לה טור</c>; -1 where the word is none.</summary>
    private int PartAt(int token)
    {
        var i = token;
        while (reader.IsParticle(i) && paragraph.InOneSentence(token, i + 1) && paragraph.Tokens[i + 1].IsWord && i - token < MaxParts)
        {
            i++;
        }

        var word = paragraph.Tokens[i];
        return i > token ? ((word.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Negation) && !reader.IsGiven(i)) || char.IsDigit(paragraph.Text[word.End - 1]) ? -1 : i) : reader.MayBeName(i) ? i : -1;
    }

    private bool Belongs(int first, int part, int end, int parts)
    {
        // 'نور الدين', 'خير الله': the second half of a first name.
        if (end > part || words.NameWords.SecondHalves.Contains(reader.Text(part)))
        {
            return true;
        }

        if (reader.IsNoName(part) || IsParticipleBeforeVerb(part) || IsRoleBehind(part, parts) || IsPlace(part))
        {
            return false;
        }

        if (parts == 1 && words.NameWords.Context.BeginningParticles.Contains(reader.Text(first)) && !reader.IsGivenPair(first))
        {
            // 'أم سامي فقدت بيتها': who is called by a child needs no surname.
            return reader.IsNisba(part) || reader.IsFamily(part) || reader.IsGiven(part);
        }

        if (parts == 1)
        {
            return reader.IsNisba(part) || !(reader.IsDescription(part) || reader.HasPrefix(part, shortest: 2));
        }

        if (words.Script == Script.Arabic && reader.IsFamily(part - 1) && !reader.IsGiven(part - 1) && reader.IsGiven(part) && paragraph.InOneSentence(part, part + 1) && (reader.IsFamily(part + 1) || reader.IsGiven(part + 1)))
        {
            // 'التقى سامي حداد كريم الخوري': whom he met.
            return false;
        }

        if (words.Script != Script.Arabic && reader.IsFamily(part - 1) && !reader.IsGiven(part - 1))
        {
            return reader.IsFamily(part);
        }

        return reader.IsFamily(part) || reader.IsNisba(part) || IsFamilyBehindGiven(first, part) || (reader.IsGiven(part) && (words.Script == Script.Arabic || reader.IsGiven(part - 1)))
            || (!reader.IsDescription(part) && !reader.HasPrefix(part, reader.IsGiven(part - 1) && !MayBeSurname(part - 1) ? 2 : 1) && reader.IsBoundary(part + 1) && !EndsAsAdjective(part) && MayEnd(first, part));
    }

    /// <summary><c>السيد أحمد عبيد القصير، رئيس …</c>: "the" before a word of which nothing is known, behind two first names and before a mark.</summary>
    private bool IsFamilyBehindGiven(int first, int part) =>
        words.Script == Script.Arabic && part == first + 2 && reader.IsGiven(first) && reader.IsGiven(part - 1) && reader.IsDescription(part) && paragraph.Tokens[part].Kinds == WordKinds.None
        && paragraph.InOneSentence(part, part + 1) && !paragraph.Tokens[part + 1].IsWord;

    /// <summary><c>قالها سامي حداد صريحة في وجهه</c></summary>
    private bool EndsAsAdjective(int part) => words.Script == Script.Arabic && paragraph.Text[paragraph.Tokens[part].End - 1] is 'ة' or 'ا';

    /// <summary><c>דנה לוי בעיצומים</c>: a surname that is a first name too, behind which a word that hangs on a preposition is no other.</summary>
    private bool MayBeSurname(int part) => words.Script == Script.Hebrew && reader.IsFamily(part);

    /// <summary>In Hebrew and Hindi a third word is of a name only where the second is a first name too, or a title stands before.</summary>
    private bool MayEnd(int first, int part) =>
        words.Script == Script.Arabic || reader.IsGiven(part - 1) || (paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].Is(WordKinds.Title | WordKinds.Honorific) && words.Script == Script.Devanagari);

    /// <summary><c>سامي حداد الأمين العام</c>: the role of whom two words name, with what belongs to it.</summary>
    private bool IsRoleBehind(int part, int parts) =>
        parts > 1 && words.Script == Script.Arabic && paragraph.Tokens[part].Is(WordKinds.Title) && paragraph.InOneSentence(part, part + 1)
        && (paragraph.Tokens[part + 1].Is(WordKinds.TitleQualifier) || (paragraph.Tokens[part + 1].IsWord && reader.HasPrefix(part + 1, shortest: 2)));

    /// <summary><c>राम कुमार हाथ में बोतल लेकर पहुंचे</c>: "in" stands behind no person.</summary>
    private bool IsPlace(int part) => words.Script == Script.Devanagari && paragraph.InOneSentence(part, part + 1) && reader.Text(part + 1) is In;

    /// <summary><c>राम कुमार सुबकते हैं</c>: a verb that no list has.</summary>
    private bool IsParticipleBeforeVerb(int token) =>
        words.Script == Script.Devanagari && paragraph.InOneSentence(token, token + 1) && words.NameWords.Context.ClauseWords.Contains(reader.Text(token + 1)) && !reader.IsFamily(token)
        && paragraph.Tokens[token].EndsWithAny(paragraph.Text, Participles, stem: 1);
}
