using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Finds the Chinese name at a place: a surname and one or two characters more, or what follows a title; behind it stands nothing, or a
/// word that goes on with the clause. A name without a title counts only where the article has it twice.
/// </summary>
internal sealed class HanNameReader
{
    private const int LongestName = 6;

    /// <summary>Of Japanese names; Chinese ones have a character less.</summary>
    private const int LongestGivenName = 3;
    private const int LongestForeignName = 12;
    private const int WholeName = 3;
    private const int ShortestSpelt = 4;

    /// <summary>Begin words for eyes, face, voice and look.</summary>
    private const string OwnLooks = "眼脸臉声聲语語目神眉";

    /// <summary>What joins somebody or something else to a name, or makes more of it.</summary>
    private const string Owning = "的之和与與跟及同、家们們夫妻父母爸妈媽儿兒女哥姐弟妹某等";

    private readonly string text;
    private readonly LanguageWords words;
    private readonly HanNameCounts counts;
    private readonly HanDoubleSurnames doubles;
    private readonly HanGivenNames given;
    private readonly HashSet<string> titled = new(StringComparer.Ordinal);

    public HanNameReader(QuoteText quotes, LanguageWords words)
    {
        Foreign = new(quotes, words);
        Lone = new(quotes.Text, words);
        Called = new(quotes.Text, words);
        People = new(quotes, words, this);
        Holders = new(quotes, words, this);
        text = quotes.Text;
        this.words = words;
        Clauses = new(text, words);
        counts = new(text, words);
        Ends = new(text, words, Clauses);
        doubles = new(text, words);
        given = new(text, words);
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                counts.Count(i, paragraph.End);
            }
        }

        AddTitled(quotes);
    }

    /// <summary>The names that are written by their sounds.</summary>
    public HanForeignNames Foreign { get; }

    /// <summary>Tells names that stand once and have no title.</summary>
    public HanLoneNames Lone { get; }

    /// <summary>People who are called by their surname.</summary>
    public HanCalledNames Called { get; }

    /// <summary>Tells what goes on with a clause.</summary>
    public HanClauses Clauses { get; }

    /// <summary>Tells where a name cannot begin or end.</summary>
    public HanNameEnds Ends { get; }

    /// <summary>Who is mentioned where.</summary>
    public HanPeople People { get; }

    /// <summary>Who has which office.</summary>
    public HanRoleHolders Holders { get; }

    /// <summary>Of a name that is written by its sounds, the title at the first mention shows that it is one wherever it stands.</summary>
    private void AddTitled(QuoteText quotes)
    {
        var latin = new HanLatinNames(text, words);
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                var next = i;
                if (text[i] is '（' or '(' && latin.SpeltBehind(i, paragraph) is { } sounds)
                {
                    Foreign.AddLatin(sounds);
                }

                if (words.Roles.TryRead(text, ref next, paragraph.End) is null)
                {
                    continue;
                }

                if (latin.At(next, paragraph.End) is { } spelt)
                {
                    Foreign.AddLatin(spelt);
                    i = spelt.End - 1;
                }
                else if (NameAt(next, paragraph.End, titled: true) is { } name)
                {
                    Foreign.AddTitled(name);
                    titled.Add(name.In(text));
                    i = name.End - 1;
                }
            }
        }
    }

    /// <summary>Whether a name of three characters stands here that the article has twice.</summary>
    public bool IsKnown(int at, int end) => counts.IsKnown(at, end);

    /// <summary><c>赵立新打开了话匣子</c>: a name of three characters that the article has behind a title elsewhere, whatever follows but what is the person's, another person or a title.</summary>
    /// <param name="start">The position.</param>
    /// <param name="end">Where the clause ends.</param>
    public TextSpan? TitledElsewhere(int start, int end)
    {
        var name = new TextSpan(start, WholeName);
        return name.End < end && titled.Contains(name.In(text)) && counts.IsRepeated(name) && (Owning.IndexOf(text[name.End]) < 0 || IsOwnLook(name.End, end)) && !words.Roles.StartsAt(text, name.End, end) && !words.UnnamedSubjects.StartsAt(text, name.End, end) ? name : null;
    }

    /// <summary><c>赵立新的眼里闪着光</c>: what a person shows is as good as the person.</summary>
    private bool IsOwnLook(int of, int end) => of + 1 < end && text[of] == '的' && OwnLooks.IndexOf(text[of + 1]) >= 0;

    /// <summary>Whether a name is one as <c>老王</c>.</summary>
    public bool IsFamiliar(TextSpan name) => given.Familiar(name.Start, name.End) == name;

    /// <summary>A name with the third character that follows it wherever the article has it.</summary>
    public TextSpan Whole(TextSpan name) => counts.Whole(name, text.Length) ?? name;

    /// <summary><c>78岁的林秀妹</c>: whether an age leads to what stands here.</summary>
    public bool IsBehindAge(int at) => Clauses.IsBehindAge(at);

    /// <summary>The name at a position.</summary>
    /// <param name="start">The position.</param>
    /// <param name="end">Where the clause's verb begins.</param>
    /// <param name="titled">Whether a title stands before it.</param>
    public TextSpan? NameAt(int start, int end, bool titled)
    {
        start = titled ? Blanks.Skip(text, start, end) : start;
        if (titled && SoundsBeforeWord(start, end) is { } spelt)
        {
            return spelt;
        }

        var surname = start;
        if (doubles.At(start, end) is { } married && Clauses.GoesOn(married.End, end) && !Ends.IsInsideWord(married.End, end))
        {
            return married;
        }

        if (Foreign.At(start, end) is { } sounds && Foreign.IsJoined(sounds))
        {
            return sounds;
        }

        var isOther = words.Surnames.TryRead(text, ref surname, end) is null || Ends.IsOtherWord(start, surname, end);
        var isCertain = titled || given.IsDouble(start, surname);
        if (!isOther)
        {
            // '石川健二郎'
            var longest = surname - start > 1 && surname + 2 < end && words.NameWords.JapaneseEndings.IndexOf(text[surname + 2]) >= 0 ? LongestGivenName : LongestGivenName - 1;
            for (var length = Math.Min(surname - start + longest, LongestName); length > surname - start; length--)
            {
                var name = new TextSpan(start, length);
                if (name.End <= end && Clauses.IsHan(name) && !Ends.HasGrammar(name, surname) && (IsBeforeClause(name, surname, end, isCertain) || IsBeforeTitle(name, surname, end, titled)))
                {
                    return name;
                }
            }
        }

        // '外卖员王计程有些紧张'
        if (titled && !isOther && surname == start + 1 && counts.Whole(new(start, 2), text.Length) is { Length: > 2 } whole && whole.End <= end)
        {
            return whole;
        }

        return (titled ? ForeignNameAt(start, end) ?? (isOther ? null : Ends.BehindTitle(start, surname, end)) : null) ?? (isOther || !isCertain ? null : counts.Whole(given.Titled(start, surname, end), end)) ?? FamiliarAt(start, end, titled);
    }

    /// <summary>Whether the clause goes on behind what is certain to be a name.</summary>
    private bool IsBeforeClause(TextSpan name, int surname, int end, bool isCertain) =>
        Clauses.GoesOn(name.End, end) && (isCertain || IsProven(name) || Ends.IsHidden(name, surname) || Clauses.IsBeforeAge(name.End, text.Length)) && !Ends.EndsWithAdverb(name, surname, end);

    /// <summary><c>李建国教授说</c></summary>
    private bool IsBeforeTitle(TextSpan name, int surname, int end, bool titled) =>
        (name.End == surname + 2 || titled) && words.PlaceNames.Find(text, name) == PlaceKinds.None && !words.NameWords.NounsLikeNames.Contains(text.Substring(name.Start, 2)) && !Ends.EndsWithAdverb(name, surname)
        && (Ends.IsBeforeTitle(name.End, end) || Ends.IsBeforeChief(name, surname, end, counts.IsRepeated(name)));

    /// <summary><c>船夫老王说</c>, and without a title where the article calls somebody so twice.</summary>
    private TextSpan? FamiliarAt(int start, int end, bool titled) =>
        given.Familiar(start, end) is { } called && Clauses.GoesOn(called.End, end) && (titled || (text[start] is '老' or '小' && counts.IsRepeatedWord(called) && !words.NameWords.NounsLikeNames.Contains(called.In(text)))) ? called : null;

    /// <summary><c>县农技站的何国梁认为</c>: a surname and two characters that are all that stands before the verb.</summary>
    public TextSpan? WholeNameAt(int start, int end)
    {
        var surname = start;
        return words.Surnames.TryRead(text, ref surname, end) is not null && end - surname == 2 && Clauses.IsHan(TextSpan.FromBounds(start, end)) && words.BodyEndings.IndexOf(text[end - 1]) < 0
            ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary><c>总统乔·史密斯</c>: a name written by its sounds, up to the verb or to a word that goes on.</summary>
    private TextSpan? ForeignNameAt(int start, int end)
    {
        if (Foreign.At(start, end) is { } known && (Clauses.GoesOn(known.End, end) || Foreign.IsJoined(known)))
        {
            return known;
        }

        var last = start;
        while (last < end && last - start <= LongestForeignName && (words.SoundCharacters.IndexOf(text[last]) >= 0 || HanForeignNames.IsDot(text[last])))
        {
            last++;
        }

        return last - start is >= 2 and <= LongestForeignName && (Clauses.GoesOn(last, end) || Ends.IsBeforeTitle(last, end) || (Foreign.IsRepeated(TextSpan.FromBounds(start, last)) && (last - start > 2 || !words.Surnames.StartsAt(text, start, last)))) && words.BodyEndings.IndexOf(text[last - 1]) < 0 ? TextSpan.FromBounds(start, last) : null;
    }

    /// <summary><c>主教练马丁内斯赛后说</c>: four characters of sounds or more before a word that goes on with the clause, though that may begin with a character of sounds too.</summary>
    private TextSpan? SoundsBeforeWord(int start, int end)
    {
        var far = start;
        while (far < end && far - start <= LongestForeignName && (words.SoundCharacters.IndexOf(text[far]) >= 0 || words.NameWords.RareSounds.IndexOf(text[far]) >= 0))
        {
            far++;
        }

        for (var last = far; last - start >= ShortestSpelt; last--)
        {
            if (Clauses.GoesOn(last, end) && words.BodyEndings.IndexOf(text[last - 1]) < 0 && !Ends.IsInsideWord(last, end))
            {
                return TextSpan.FromBounds(start, last);
            }
        }

        return null;
    }

    /// <summary>Whether the article has a name twice that is no other word, nor a country: <c>巴拉圭表示</c>.</summary>
    private bool IsProven(TextSpan name) =>
        counts.IsRepeated(name) && words.PlaceNames.Find(text, name) == PlaceKinds.None && !words.NameWords.NounsLikeNames.Contains(name.In(text)) && (words.BodyEndings.IndexOf(text[name.End - 1]) < 0 || Lone.EndsAsGivenName(name));

    /// <summary>Where the name stands first.</summary>
    public TextSpan? Resolve(TextSpan name) => doubles.Resolve(name) is { } married ? married : Foreign.TryResolve(name, out var whole) ? whole : counts.First(name);
}
