using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Finds the people of a paragraph in a script without capitals, whatever stands beside them: a first name that is known and what follows it, a surname that is
/// known and the word before, or two words behind a title.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">The names that verbs and titles show.</param>
/// <param name="words">The language.</param>
/// <param name="reader">Tells what a word may be.</param>
internal sealed class ContextPersonReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, ContextWordReader reader)
{
    private const int MaxRoleWords = 10;
    private const int MaxTitleWords = 7;
    private const int MaxWordsOfBody = 3;
    private const int ShortestRole = 3;
    private const string Born = "ولد";

    private static readonly char[] ShortFormMarks = ['"', '\'', '״', '׳', '”', '’', '.'];

    private readonly ContextNameEnd ends = new(paragraph, words, reader);
    private List<ContextPerson>? people;

    /// <summary>The people, in order.</summary>
    public List<ContextPerson> People => people ??= Read();

    /// <summary>The people between two tokens.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    public IEnumerable<ContextPerson> In(int first, int end)
    {
        var (low, high) = (0, People.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = People[middle].NameFirst < first ? (middle + 1, high) : (low, middle);
        }

        for (; low < People.Count && People[low].Last < end; low++)
        {
            yield return People[low];
        }
    }

    /// <summary>Adds people to those that were found.</summary>
    /// <param name="others">The others.</param>
    public void Add(List<ContextPerson> others)
    {
        if (others.Count > 0)
        {
            People.AddRange(others);
            People.Sort((x, y) => x.NameFirst.CompareTo(y.NameFirst));
        }
    }

    /// <summary>One who is called by one word.</summary>
    /// <param name="token">The word's token.</param>
    public ContextPerson Short(int token)
    {
        var role = RoleBefore(token);
        return new(role, token, token) { IsOwner = IsOwner(role, token) };
    }

    private List<ContextPerson> Read()
    {
        var found = new List<ContextPerson>();
        for (var i = 0; i < paragraph.Tokens.Length; i++)
        {
            if (!paragraph.Tokens[i].IsWord || NameAt(i) is not { } last)
            {
                continue;
            }

            var role = RoleBefore(i);
            found.Add(new(role, i, last) { IsOwner = IsOwner(role, i), CertainLast = ends.Certain(i, last), IsKnown = IsKnown(i, last) });
            i = last;
        }

        return found;
    }

    private bool IsKnown(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (reader.IsGiven(i) || reader.IsFamily(i) || reader.IsGivenPair(i) || reader.IsParticle(i) || reader.IsNameSpelling(i))
            {
                return true;
            }
        }

        return false;
    }

    private int? NameAt(int token)
    {
        if (names.StartingAt(token) is { CanSpeak: true } run && run.NameFirst < run.Last && run.NameFirst == run.First && reader.IsGiven(token))
        {
            var known = ends.Find(token);
            return run.Last > known && words.Script == Script.Arabic && known > token && paragraph.Text[paragraph.Tokens[run.Last].End - 1] is 'ة' or 'ا' ? known : Math.Max(run.Last, known);
        }

        if (IsDocument(token))
        {
            return null;
        }

        var isTitled = IsBehindTitle(token);
        if (reader.IsGiven(token) && (isTitled || reader.MayBeName(token)))
        {
            var last = ends.Find(token);
            return last > token || isTitled || IsBehindComma(token) || (words.Script != Script.Arabic && reader.IsFamily(token)) ? last : null;
        }

        if (reader.IsGivenPair(token))
        {
            return ends.Find(token);
        }

        if (reader.IsParticle(token) && !IsBorn(token) && !IsOfTown(token) && words.NameWords.Context.BeginningParticles.Contains(reader.Text(token)) && paragraph.InOneSentence(token, token + 1) && (reader.MayBeName(token + 1) || reader.IsParticle(token + 1)))
        {
            return ends.Find(token) is var end && end > token ? end : null;
        }

        if (!reader.MayBeName(token) || reader.IsAudience(token) || reader.IsDescription(token) || !paragraph.InOneSentence(token, token + 1) || reader.IsNoName(token) || !(reader.MayBeName(token + 1) || reader.IsParticle(token + 1)))
        {
            return null;
        }

        if (isTitled && (IsBodyBeforeName(token) || IsBodyWithName(token) || IsOfRole(token)))
        {
            return null;
        }

        // 'יושב יצחק אבוטבול': a surname that is a first name too shows no name before it.
        return (reader.IsFamily(token + 1) && !reader.IsGiven(token + 1) && !reader.HasPrefix(token, shortest: 1)) || (isTitled && !reader.HasPrefix(token, shortest: 2) && !reader.IsDescription(token + 1)) ? ends.Find(token) is var behind && behind > token ? behind : null : null;
    }

    /// <summary><c>יו"ר אחווה דני פרץ</c>: what the title is of, before a first name that is known and a surname.</summary>
    private bool IsBodyBeforeName(int token) =>
        paragraph.InOneSentence(token - 1, token + 2) && words.NameWords.RolesOfBodies.Contains(reader.Text(token - 1)) && reader.IsGiven(token + 1) && reader.MayBeName(token + 2) && !reader.HasPrefix(token + 2, shortest: 2);

    /// <summary><c>مدرب ليفربول زيب دورن</c>, <c>מאמן שפרנה טורדו מגשרי</c>: behind a role without "the" three words of which nothing is known begin with what the role is of.</summary>
    private bool IsBodyWithName(int token) =>
        words.SubjectMarkers.Count == 0 && paragraph.InOneSentence(token - 1, token + 2) && IsBareRole(token - 1) && reader.MayBeName(token + 1) && reader.MayBeName(token + 2) && !IsKnown(token, token + 2);

    /// <summary><c>חברתו לבמה דנה לוי</c>: "to" is written with what the role is of, before a first name that is known.</summary>
    private bool IsOfRole(int token) => words.Script == Script.Hebrew && paragraph.Text[paragraph.Tokens[token].Start] == 'ל' && reader.IsGiven(token + 1);

    private bool IsBareRole(int token) =>
        reader.IsTitle(token) && paragraph.Tokens[token] is { Length: > ShortestRole } role && !role.Is(WordKinds.Honorific | WordKinds.TitleQualifier) && !reader.IsDescription(token)
        && paragraph.Text.IndexOfAny(ShortFormMarks, role.Start, role.Length) < 0;

    /// <summary><c>وجاء في بيان سامي حداد</c>: what somebody writes, though it is a first name too.</summary>
    private bool IsDocument(int token) => words.NameWords.OwnedSpeech.Contains(reader.Text(token)) && paragraph.InOneSentence(token - 1, token) && reader.IsGovernor(token - 1);

    /// <summary><c>ولد سامي حداد في المدينة</c>: at the head of a sentence and before a first name it is the verb.</summary>
    private bool IsBorn(int token) => paragraph.StartsSentence(token) && reader.Text(token) is Born && paragraph.InOneSentence(token, token + 1) && reader.IsGiven(token + 1);

    /// <summary><c>ابن مدينة الساحل</c>: where somebody is from, and no name.</summary>
    private bool IsOfTown(int token) => paragraph.InOneSentence(token, token + 1) && words.NameWords.Context.GenericPeople.Contains(NameText.Of(paragraph, token, token + 1));

    private bool IsBehindTitle(int token) =>
        paragraph.InOneSentence(token - 1, token) && (reader.IsTitle(token - 1) || (IsNameOfBody(token - 1) && reader.IsTitle(token - 2))
            || IsBehindOrigin(token) || (paragraph.Tokens[token - 1].Is(WordKinds.TitleQualifier) && paragraph.InOneSentence(token - 2, token) && reader.IsTitle(token - 2)));

    /// <summary><c>مدرب «النجم» سامي حداد</c>: few words in marks, behind a word of the role.</summary>
    private bool IsNameOfBody(int token) =>
        token > 0 && paragraph.Tokens[token].Kind == TokenKind.Quote && paragraph.InOneSentence(token - 1, token) && paragraph.Tokens[token - 1].IsWord && QuoteShape.Of(paragraph.Text, paragraph.Tokens[token].Span).Words <= MaxWordsOfBody;

    /// <summary><c>זהבה, תושבת השכונה,</c>: one word at the head of a sentence or behind a comma, and a comma.</summary>
    private bool IsBehindComma(int token) =>
        paragraph.InOneSentence(token, token + 1) && paragraph.Tokens[token + 1].IsMark(paragraph.Text, ',')
        && (paragraph.StartsSentence(token) || paragraph.Tokens[token - 1].IsMark(paragraph.Text, ',') || paragraph.Tokens[token - 1].Is(WordKinds.VerbBeforeSpeaker) || words.NameWords.Context.ObjectsBeforeSubject.Contains(reader.Text(token - 1)));

    /// <summary><c>والدة العامل سامي حداد</c>, <c>אלמנתו של הסופר דני פרץ</c>: whose relative or aide somebody is.</summary>
    private bool IsOwner(int role, int name)
    {
        if (role == name || paragraph.Tokens[name - 1].IsMark(paragraph.Text, ','))
        {
            return false;
        }

        for (var i = role; i < name && words.SubjectMarkers.Count == 0; i++)
        {
            // 'المتحدث باسم الجيش سامي حداد': a body has no name behind it.
            if (words.NameWords.Context.OwnerJoints.Contains(reader.Text(i)) && !(words.Script == Script.Arabic && !paragraph.Tokens[i + 1].Is(WordKinds.Title) && i + 1 < name))
            {
                return true;
            }
        }

        return reader.IsRelative(role);
    }

    /// <summary><c>مدرب الفريق، الأرجنتيني جون سميث، قال</c>: where somebody is from, behind the comma that closes the role.</summary>
    private bool IsBehindOrigin(int token)
    {
        if (words.SubjectMarkers.Count > 0 || !paragraph.InOneSentence(token - 3, token) || !paragraph.Tokens[token - 2].IsMark(paragraph.Text, ',') || !(reader.IsDescription(token - 1) || paragraph.Tokens[token - 1].Is(WordKinds.TitleQualifier)))
        {
            return false;
        }

        for (var i = token - 3; token - i <= MaxTitleWords && paragraph.InOneSentence(i, token) && reader.MayBeRole(i); i--)
        {
            if (reader.IsTitle(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>أعلن الاتحاد تعيين سامي حداد</c>: a body is the subject.</summary>
    private bool IsBodyBehindVerb(int token) =>
        words.Script == Script.Arabic && paragraph.InOneSentence(token - 1, token) && paragraph.Tokens[token - 1].Is(WordKinds.VerbBeforeSpeaker) && paragraph.Tokens[token].Is(WordKinds.OfficeTitle) && !paragraph.Tokens[token].Is(WordKinds.Title)
        && words.BodyWords.Find(paragraph.Text, paragraph.Tokens[token].Start, paragraph.Tokens[token].Length).Value;

    /// <summary><c>נפגש ראש העיר דני פרץ עם עו"ד רותי לוי</c>: the name of somebody else before a role.</summary>
    private bool IsOtherName(int token, int name) =>
        words.Script == Script.Hebrew && token + 1 < name && (reader.IsGiven(token) || reader.IsNameSpelling(token)) && reader.MayBeName(token + 1) && !paragraph.Tokens[token + 1].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier);

    /// <summary>Where the role begins that stands before a name, with the body that it is of: <c>رئيس قسم الأطفال في المستشفى سامي حداد</c>.</summary>
    private int RoleBefore(int name)
    {
        var first = name;
        var i = name - 1;
        i -= IsBehindOrigin(name) ? 2 : i > 0 && paragraph.InOneSentence(i - 1, name) && paragraph.Tokens[i].IsMark(paragraph.Text, ',') ? 1 : 0;
        i -= i >= 0 && IsNameOfBody(i) ? 1 : 0;
        for (; name - i <= MaxRoleWords && i >= 0 && paragraph.InOneSentence(i, name) && reader.MayBeRole(i); i--)
        {
            if (reader.IsRelative(i) && i + 1 < name)
            {
                // 'والدة الطفل سامي حداد': a relative of whom is named.
                return i;
            }

            if (reader.BeginsObject(i))
            {
                break;
            }

            if (IsBodyBehindVerb(i) || IsOtherName(i, name))
            {
                break;
            }

            if (paragraph.Tokens[i].Is(WordKinds.AnyTitle))
            {
                first = i;
            }
            else if (reader.IsGovernor(i) && !words.NameWords.Context.RoleJoints.Contains(reader.Text(i)))
            {
                break;
            }
        }

        return first;
    }
}
