using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Finds the Chinese name in the subject of a clause: a surname and one or two characters more, or what follows a title; behind it stands nothing, or a
/// word that goes on with the clause. A name without a title counts only where the article has it twice.
/// </summary>
internal sealed class HanNameReader
{
    private const int LongestName = 4;
    private const int LongestForeignName = 12;
    private const int LongestManner = 8;

    /// <summary>Join one title to another: <c>书记兼市长张伟</c>.</summary>
    private const string Joiners = "兼及与與和暨";

    private readonly string text;
    private readonly LanguageWords words;
    private readonly HanClauses clauses;
    private readonly HanNameCounts counts;
    private readonly HanNameEnds ends;
    private readonly HanDoubleSurnames doubles;

    public HanNameReader(QuoteText quotes, LanguageWords words)
    {
        Foreign = new(quotes, words);
        Lone = new(quotes.Text, words);
        People = new(quotes, words, this);
        text = quotes.Text;
        this.words = words;
        clauses = new(text, words);
        counts = new(text, words);
        ends = new(text, words, clauses);
        doubles = new(text, words);
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

    /// <summary>Who is mentioned where.</summary>
    public HanPeople People { get; }

    /// <summary>Reads the subject of a clause.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where its verb begins.</param>
    public (SubjectKind Kind, TextSpan? Name) Read(int start, int end)
    {
        start = SkipLinks(start, end);
        if (start >= end)
        {
            return (SubjectKind.None, null);
        }

        var at = start;
        if (words.Pronouns.TryRead(text, ref at, end) is not null)
        {
            // '她的律师说', '她的律师张伟说'
            return at >= end || text[at] != '的' ? (SubjectKind.Pronoun, null) : BehindRole(at + 1, end) is { } own ? (SubjectKind.Name, Resolve(own)) : (SubjectKind.Unnamed, null);
        }

        if (EndsWithSomebody(start, end))
        {
            return (SubjectKind.Unnamed, null);
        }

        if (words.Pronouns.StartOfEndingAt(text, start, end) is { } pronoun && pronoun > start && "时時后後".IndexOf(text[pronoun - 1]) >= 0)
        {
            // '走出法庭时他说'
            return (SubjectKind.Pronoun, null);
        }

        if (words.UnnamedSubjects.TryRead(text, ref at, end) is not null)
        {
            // '该公司首席执行官张伟说'
            return text[start] is '该' or '該' && BehindRole(at, end) is { } holder ? (SubjectKind.Name, Resolve(holder)) : (SubjectKind.Unnamed, null);
        }

        if (Foreign.At(start, end) is { } foreign && clauses.GoesOn(foreign.End, end))
        {
            return (SubjectKind.Name, Resolve(foreign));
        }

        if (SurnameAndTitle(start, end) is { } surname)
        {
            return People.OnlyOneOf(surname, start) is { } person ? (SubjectKind.Name, person) : (SubjectKind.Unnamed, null);
        }

        if (SurnameAlone(start, end) is { } called)
        {
            return (SubjectKind.Name, called);
        }

        if (text[start] is '据' or '據' or '在' or '让' or '讓' or '令' && start + 1 < end)
        {
            // '据张伟介绍', '在她看来', '让张伟感叹': what follows is the subject.
            var source = Read(start + 1, end);
            return source.Kind == SubjectKind.Unnamed && WholeNameAt(start + 1, end) is { } whole ? (SubjectKind.Name, Resolve(whole)) : source;
        }

        (SubjectKind Kind, TextSpan? Name) found = NameAt(start, end, titled: false) is { } first ? (SubjectKind.Name, Resolve(first)) : (SubjectKind.Unnamed, null);
        for (var i = start; i < end && found.Name is null; i++)
        {
            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is not null)
            {
                found = NameAt(next, end, titled: true) is { } name ? (SubjectKind.Name, Resolve(name)) : found;
                i = next - 1;
                if (found.Name is null && next < end && clauses.IsContinuer(next, end) && Joiners.IndexOf(text[next]) < 0 && !words.Roles.StartsAt(text, next, end))
                {
                    // '处长在会上回答议员张伟时说': the subject is who has no name, and those behind are spoken to or of.
                    return found;
                }
            }
            else if (i - start > 1 && words.RoleEndings.StartOfEndingAt(text, start, i) is not null && BehindTrade(i, end) is { } trained)
            {
                found = (SubjectKind.Name, Resolve(trained));
            }
            else if (text[i] == '的' && i + 1 < end && (NameAt(i + 1, end, titled: clauses.IsBehindAge(i + 1)) ?? WholeNameAt(i + 1, end) ?? Lone.At(i + 1, end)) is { } name)
            {
                found = (SubjectKind.Name, Resolve(name));
            }
        }

        return found;
    }

    /// <summary>
    /// <c>登山向导张建国说</c>: a character that many trades end with shows less than a title that is known, so that the name is a surname and two characters of given names, or all of it sounds.
    /// </summary>
    private TextSpan? BehindTrade(int start, int end)
    {
        if (NameAt(start, end, titled: true) is not { Length: > 2 } name || !clauses.GoesOn(name.End, end) || words.Roles.StartsAt(text, start, end))
        {
            return null;
        }

        for (var i = name.Start + 1; i < name.End; i++)
        {
            if (words.NameWords.NoGivenNames.IndexOf(text[i]) >= 0)
            {
                return null;
            }
        }

        return name;
    }

    /// <summary><c>议员张伟批评公司</c>: a name that a title shows, right before a verb of saying; and where that ends.</summary>
    public (TextSpan Name, int End)? BeforeVerb(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is null)
            {
                continue;
            }

            var verb = NameAt(next, end, titled: true)?.End ?? end;
            var after = verb;
            return verb < end && words.Sayings.TryRead(text, ref after, end) is not null && after - verb > 1 ? (TextSpan.FromBounds(next, verb), after) : null;
        }

        return null;
    }

    /// <summary>The name behind the first title of a clause.</summary>
    private TextSpan? BehindRole(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is not null)
            {
                return NameAt(next, end, titled: true);
            }
        }

        return null;
    }

    /// <summary><c>并激动地说</c>, <c>难掩激动地说</c>: what somebody does besides, or how, who stands before.</summary>
    public bool HasNoSubject(int start, int end)
    {
        start = SkipLinks(start, end);
        return start < end && !EndsWithSomebody(start, end) && (clauses.IsContinuer(start, end) || (text[end - 1] == '地' && end - start <= LongestManner));
    }

    /// <summary><c>指有人说</c></summary>
    private bool EndsWithSomebody(int start, int end) => words.UnnamedSubjects.StartOfEndingAt(text, start, end) is { } somebody && text[somebody] == '有';

    /// <summary><c>随后张伟说</c>, <c>但他说</c>: what joins a sentence to the one before stands before its subject.</summary>
    private int SkipLinks(int start, int end)
    {
        start = Blanks.Skip(text, start, end);
        var link = words.NameWords.SentenceLinks.FirstOrDefault(word => start + word.Length < end && string.CompareOrdinal(text, start, word, 0, word.Length) == 0);
        return link is null ? start : Blanks.Skip(text, start + link.Length, end);
    }

    /// <summary>Of a name that is written by its sounds, the title at the first mention shows that it is one wherever it stands.</summary>
    private void AddTitled(QuoteText quotes)
    {
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                var next = i;
                if (words.Roles.TryRead(text, ref next, paragraph.End) is not null && NameAt(next, paragraph.End, titled: true) is { } name)
                {
                    Foreign.AddTitled(name);
                    i = name.End - 1;
                }
            }
        }
    }

    /// <summary>Whether a name of three characters stands here that the article has twice.</summary>
    public bool IsKnown(int at, int end) => counts.IsKnown(at, end);

    /// <summary><c>78岁的林秀妹</c>: whether an age leads to what stands here.</summary>
    public bool IsBehindAge(int at) => clauses.IsBehindAge(at);

    /// <summary>The name at a position.</summary>
    /// <param name="start">The position.</param>
    /// <param name="end">Where the clause's verb begins.</param>
    /// <param name="titled">Whether a title stands before it.</param>
    public TextSpan? NameAt(int start, int end, bool titled)
    {
        var surname = start;
        if (doubles.At(start, end) is { } married && clauses.GoesOn(married.End, end))
        {
            return married;
        }

        if (words.Surnames.TryRead(text, ref surname, end) is not null && !ends.IsOtherWord(start, surname, end))
        {
            for (var length = Math.Min(surname - start + 2, LongestName); length > surname - start; length--)
            {
                var name = new TextSpan(start, length);
                if (name.End <= end && clauses.IsHan(name) && !ends.HasGrammar(name, surname) && ((clauses.GoesOn(name.End, end) && (titled || IsProven(name) || ends.IsHidden(name, surname)) && !ends.EndsWithAdverb(name, surname, end)) || (length == surname - start + 2 && ends.IsBeforeTitle(name.End, end))))
                {
                    return name;
                }
            }
        }

        return !titled ? null : ForeignNameAt(start, end) ?? (surname > start && !ends.IsOtherWord(start, surname, end) ? ends.BehindTitle(start, surname, end) : null);
    }

    /// <summary><c>李女士</c>: a surname and a title, and no more.</summary>
    private string? SurnameAndTitle(int start, int end)
    {
        var at = start;
        return words.Surnames.TryRead(text, ref at, end) is not null && at < end && ends.IsBeforeTitle(at, end) ? text.Substring(start, at - start) : null;
    }

    /// <summary><c>柯今天說</c>: a surname and nothing else, of the only one who has it.</summary>
    private TextSpan? SurnameAlone(int start, int end)
    {
        var at = start;
        return Lone.MayBeSurname(text[start]) && words.Surnames.TryRead(text, ref at, end) is not null && !words.Continuers.StartsAt(text, start, end) && !words.Roles.StartsAt(text, start, end)
            && (at == end || clauses.IsContinuer(at, end)) ? People.OnlyOneOf(text.Substring(start, at - start), start) : null;
    }

    /// <summary><c>县农技站的何国梁认为</c>: a surname and two characters that are all that stands before the verb.</summary>
    private TextSpan? WholeNameAt(int start, int end)
    {
        var surname = start;
        return words.Surnames.TryRead(text, ref surname, end) is not null && end - surname == 2 && clauses.IsHan(TextSpan.FromBounds(start, end)) && words.BodyEndings.IndexOf(text[end - 1]) < 0
            ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary><c>总统乔·史密斯</c>: a name written by its sounds, up to the verb or to a word that goes on.</summary>
    private TextSpan? ForeignNameAt(int start, int end)
    {
        if (Foreign.At(start, end) is { } known && (clauses.GoesOn(known.End, end) || text.IndexOf('·', known.Start, known.Length) >= 0))
        {
            return known;
        }

        var last = start;
        while (last < end && last - start <= LongestForeignName && (words.SoundCharacters.IndexOf(text[last]) >= 0 || text[last] == '·'))
        {
            last++;
        }

        return last - start is >= 2 and <= LongestForeignName && (clauses.GoesOn(last, end) || Foreign.IsRepeated(TextSpan.FromBounds(start, last))) && words.BodyEndings.IndexOf(text[last - 1]) < 0 ? TextSpan.FromBounds(start, last) : null;
    }

    private bool IsProven(TextSpan name) =>
        counts.IsRepeated(name) && !words.NameWords.NounsLikeNames.Contains(name.In(text)) && (words.BodyEndings.IndexOf(text[name.End - 1]) < 0 || Lone.EndsAsGivenName(name));

    /// <summary>Where the name stands first.</summary>
    public TextSpan? Resolve(TextSpan name) => doubles.Resolve(name) is { } married ? married : Foreign.TryResolve(name, out var whole) ? whole : counts.First(name);
}
