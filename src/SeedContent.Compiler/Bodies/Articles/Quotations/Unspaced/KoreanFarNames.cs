using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean names some words before their title: foreign words before a country (<c>존 스미스 미국 대통령</c>), and a name where the sentence or what describes
/// somebody has just ended (<c>김하늘 한빛당 전 대변인은</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="untitled">Tells what is spelt as a name.</param>
internal sealed class KoreanFarNames(string text, LanguageWords words, KoreanWords forms, KoreanUntitledNames untitled)
{
    private const int MaxBetween = 5;
    private const int MaxForeignWords = 3;
    private const int LongestForeign = 7;
    private const int ShortestAlone = 3;

    /// <summary>End a word that is no part of a name.</summary>
    private const string Particles = "을를의";

    /// <summary>The name, and its first word.</summary>
    /// <param name="found">The words.</param>
    /// <param name="role">The title's word.</param>
    public (TextSpan Name, int First)? Before(List<TextSpan> found, int role) => BeforeCountry(found, role) ?? AtHead(found, role) ?? BeforeOffice(found, role);

    private (TextSpan Name, int First)? BeforeCountry(List<TextSpan> found, int role)
    {
        var place = role - 1;
        if (place < 1 || !KnownPlace.IsCountry(text, found[place], words))
        {
            return null;
        }

        place -= place > 1 && found[place - 1].In(text) is "전" or "현" ? 1 : 0;
        var first = place;
        while (first > 0 && place - first < MaxForeignWords && IsForeign(found[first - 1]) && (first == place || IsJoined(found[first - 1], found[first])))
        {
            first--;
        }

        // More words than a name has may be anything; one is a name for certain where nothing that could belong to it stands before.
        var isBounded = IsHead(found, first);
        var count = place - first;
        return count is 2 || (count == MaxForeignWords && isBounded) || (count == 1 && isBounded && found[first].Length >= ShortestAlone)
            ? (TextSpan.FromBounds(found[first].Start, found[place - 1].End), first) : null;
    }

    /// <summary><c>벤슨 대통령은</c>, <c>미국 에릭 벤슨 대통령은</c>: a foreign name, which is whole behind a country.</summary>
    private (TextSpan Name, int First)? BeforeOffice(List<TextSpan> found, int role)
    {
        var last = role - 1;
        if (last < 0 || !words.NameWords.StateOffices.Contains(forms.Bare(found[role]).In(text)) || !IsJoined(found[last], found[role]) || found[last].Length < 2 || !IsForeignName(found[last]))
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < MaxForeignWords && IsJoined(found[first - 1], found[first]) && IsForeignName(found[first - 1]))
        {
            first--;
        }

        first = first > 0 && KnownPlace.IsCountry(text, found[first - 1], words) ? first : last;
        return (TextSpan.FromBounds(found[first].Start, found[last].End), first);
    }

    private bool IsForeignName(TextSpan word) => forms.IsHangul(word) && IsForeign(word) && words.BodyEndings.IndexOf(text[word.End - 1]) < 0 && !words.NameWords.NounsLikeNames.Contains(word.In(text));

    private (TextSpan Name, int First)? AtHead(List<TextSpan> found, int role)
    {
        for (var back = role - 1; back >= 0 && role - back <= MaxBetween; back--)
        {
            var word = forms.WithoutBrackets(found[back]);
            if (untitled.IsLikeName(word) && IsHead(found, back))
            {
                return (word, back);
            }

            if ((forms.Bare(found[back]).Length < found[back].Length && !KnownPlace.Is(text, found[back], words)) || text[found[back].End] is ',' or '.')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a sentence begins with a word, or what stands before cannot belong to it.</summary>
    private bool IsHead(List<TextSpan> found, int word) =>
        word == 0 || !IsJoined(found[word - 1], found[word]) || IsAdverb(found[word - 1])
        || (found[word - 1].Length > 1 && words.NameWords.DescribingEndings.IndexOf(text[found[word - 1].End - 1]) >= 0);

    /// <summary>Whether a word may be one of a foreign name.</summary>
    public bool IsForeign(TextSpan word) =>
        word.Length <= LongestForeign && (forms.IsHangul(word) || (word.Length <= 2 && char.IsUpper(text[word.Start]))) && !IsAdverb(word) && !forms.IsIn(words.Roles, word) && !KnownPlace.Is(text, word, words)
        && !(word.Length > 1 && (words.NameWords.DescribingEndings.IndexOf(text[word.End - 1]) >= 0 || Particles.IndexOf(text[word.End - 1]) >= 0));

    private bool IsAdverb(TextSpan word) => words.NameWords.NameAdverbs.Contains(word.In(text));

    /// <summary>Whether nothing but a space stands between two words.</summary>
    private static bool IsJoined(TextSpan word, TextSpan next) => next.Start == word.End + 1;
}
