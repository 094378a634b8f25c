using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The words of a Korean text, and what of one is left without the particles, marks and brackets that hang on it.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class KoreanWords(string text, LanguageWords words)
{
    private const int MaxBracketed = 6;

    /// <summary>What a syllable may end with, in the order of Unicode; a space for nothing.</summary>
    private const string Finals = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    /// <summary>The words of a range, without marks at their end and quotation marks before them.</summary>
    public static List<TextSpan> Of(string text, TextSpan range)
    {
        var found = new List<TextSpan>();
        for (var i = Blanks.Skip(text, range.Start, range.End); i < range.End;)
        {
            while (i < range.End - 1 && text[i] is '“' or '‘' or '"' or '\'')
            {
                i++;
            }

            var end = BehindStop(text, i, Blanks.EndOfWord(text, i, range.End));
            var last = end;
            while (last > i && text[last - 1] is ',' or '.' or '?' or '!' or ':')
            {
                last--;
            }

            if (last > i)
            {
                found.Add(TextSpan.FromBounds(i, last));
            }

            i = Blanks.Skip(text, end, range.End);
        }

        return found;
    }

    /// <summary><c>설명했다.한빛전자는</c>: a full stop between two syllables ends a word, as in texts whose sentences were joined without a space.</summary>
    private static int BehindStop(string text, int start, int end)
    {
        var stop = text.IndexOf('.', start, end - start);
        return stop > start && stop + 1 < end && Scripts.Of(text[stop - 1]) == Script.Hangul && Scripts.Of(text[stop + 1]) == Script.Hangul ? stop + 1 : end;
    }

    /// <summary>Whether a syllable ends with one of some consonants.</summary>
    public static bool HasFinal(char syllable, string consonants) => syllable is >= '가' and <= '힣' && consonants.IndexOf(Finals[(syllable - '가') % Finals.Length]) >= 0;

    /// <summary><c>받는</c>, <c>간은</c> and not <c>시장은</c>: the particle of a topic is <c>은</c> behind a consonant and <c>는</c> behind a vowel, so that the other one ends a verb.</summary>
    public static bool IsDescribing(string text, TextSpan word) =>
        word.Length > 1 && text[word.End - 2] is >= '가' and <= '힣' && (text[word.End - 1] == '는' ? !HasFinal(text[word.End - 2], " ") : text[word.End - 1] == '은' && HasFinal(text[word.End - 2], " "));

    /// <summary>A word as a mention of a name anywhere: with <c>씨</c> or a title, whatever particle hangs on it.</summary>
    public TextSpan Bare(TextSpan word)
    {
        var core = Without(words.SubjectParticles, word);
        return core.Length < word.Length && core.Length > 0 ? core : Without(words.NounEndings, word) is { Length: > 0 } noun ? noun : word;
    }

    /// <summary>A word without what any of a table's entries is at its end, the longest first.</summary>
    public TextSpan Without(NameTable endings, TextSpan word) => TextSpan.FromBounds(word.Start, endings.StartOfEndingAt(text, word.Start, word.End) ?? word.End);

    /// <summary>A word without the particle of a subject; the same word where it has none.</summary>
    public TextSpan WithoutSubjectParticle(TextSpan word) => Without(words.SubjectParticles, word);

    /// <summary>Whether the particle of a subject ends a word.</summary>
    public bool HasSubjectParticle(TextSpan word) => WithoutSubjectParticle(word).Length < word.Length;

    /// <summary><c>김하늘(45)</c>: a word up to its brackets.</summary>
    public TextSpan WithoutBrackets(TextSpan word)
    {
        var open = text.IndexOf('(', word.Start, word.Length);
        return open >= 0 ? TextSpan.FromBounds(word.Start, open) : word;
    }

    /// <summary><c>김하늘 의원(한빛당 부산 중구)은</c>: the word before what a word ends that closes brackets, and which it is; null where none does.</summary>
    public (TextSpan Core, int Index)? BeforeBrackets(List<TextSpan> found, int i, TextSpan core)
    {
        if (core.Length == 0 || text[core.End - 1] != ')')
        {
            return null;
        }

        for (var index = i; index >= 0 && i - index <= MaxBracketed; index--)
        {
            var open = text.IndexOf('(', found[index].Start, found[index].Length);
            if (open >= 0)
            {
                return open > found[index].Start ? (TextSpan.FromBounds(found[index].Start, open), index) : index > 0 ? (found[index - 1], index - 1) : null;
            }
        }

        return null;
    }

    /// <summary>Whether an age stands in the brackets that open at a position: <c>(45)</c>.</summary>
    public bool HasAge(int open) =>
        open + 2 < text.Length && text[open] == '(' && text[open + 1] is >= '1' and <= '9' && text[open + 2] is ')' or '세' or '살'
        || open + 3 < text.Length && text[open] == '(' && text[open + 1] is >= '1' and <= '9' && text[open + 2] is >= '0' and <= '9' && (text[open + 3] is ')' or '세' or '살' or '·' or ',');

    /// <summary><c>대표인</c>, <c>출신인</c>: says what somebody is, before the name.</summary>
    public bool IsCopula(TextSpan word) =>
        word.Length > 2 && text[word.End - 1] == '인' && IsHangul(word)
        && (words.Roles.StartOfEndingAt(text, word.Start, word.End - 1) is not null || words.NameWords.RoleCharacters.IndexOf(text[word.End - 2]) >= 0);

    /// <summary><c>이웃들도</c>, <c>위원장이</c>, <c>한 상인의</c>: a person who is not named, with the particle of a subject or of whose something is.</summary>
    public bool IsPerson(TextSpan word) =>
        word.Length > 1 && text[word.End - 1] is '은' or '는' or '이' or '가' or '도' or '의' && IsPersonNoun(new(word.Start, word.Length - 1));

    /// <summary><c>이웃들</c>, <c>위원장</c>, <c>목격자</c>, and not <c>하자</c>.</summary>
    public bool IsPersonNoun(TextSpan core) =>
        text[core.End - 1] == '들' || words.Roles.StartOfEndingAt(text, core.Start, core.End) is not null || words.HonorificMarks.StartOfEndingAt(text, core.Start, core.End) is not null || words.NameWords.AgedNouns.Any(noun => core.EndsWith(text, noun))
        || (core.Length > 1 && text[core.End - 1] == '자' && text[core.End - 2] is not ('하' or '되' or '말' or '두'));

    /// <summary><c>한빛당</c>, <c>교육청</c>, <c>시</c></summary>
    public bool IsBody(TextSpan core) => core.Length is > 0 and < 2 || words.BodyEndings.IndexOf(text[core.End - 1]) >= 0;

    /// <summary>Whether a word is an entry of a table.</summary>
    public bool IsIn(NameTable table, TextSpan word) => table.Is(text, word.Start, word.End);

    /// <summary>Whether a word ends so.</summary>
    public bool Ends(TextSpan word, string ending) => word.EndsWith(text, ending);

    /// <summary>Whether a word has no letters but Hangul.</summary>
    public bool IsHangul(TextSpan word) => word.Length > 0 && Scripts.AreAll(text, word, Script.Hangul);
}
