using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Who is spoken of by the role alone, in a script without capitals: <c>وزير العدل سامي حداد وصل. … وقال الوزير</c>, <c>ראש העיר דני פרץ … ראש העיר אמר</c>. Where several have the role, or it
/// stands anywhere with words that the one has not, it is nobody's.
/// </summary>
internal sealed class ContextRoles
{
    private const int FewestLetters = 1;
    private const int ShortestOfWoman = 2;
    private const int MaxRoleWords = 10;
    private const int MaxSubjectWords = 5;

    private readonly LanguageWords words;

    /// <summary>Who has the role that a word is the head of, without "the"; null where several have it.</summary>
    private readonly Dictionary<string, TextSpan?> heads = new(StringComparer.Ordinal);

    /// <summary>Who has a role of several words; null where several have it.</summary>
    private readonly Dictionary<string, TextSpan?> phrases = new(StringComparer.Ordinal);

    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="names">The full names of the article.</param>
    /// <param name="words">The language.</param>
    public ContextRoles(IReadOnlyList<ContextParagraph> paragraphs, ContextFullNames names, LanguageWords words)
    {
        this.words = words;
        foreach (var context in paragraphs)
        {
            foreach (var person in context.People.People)
            {
                if (person.HasRole && !person.IsOwner && context.Name(person, names) is { } name)
                {
                    AddHolder(context, person, name);
                }
                else if (!person.IsOwner && words.SubjectMarkers.Count == 0 && RoleBehind(context, person) is { } behind && context.Name(person, names) is { } holder)
                {
                    AddHolder(context, behind.First, behind.End, holder);
                }
            }
        }

        foreach (var context in paragraphs)
        {
            DropOthers(context);
        }
    }

    /// <summary>Who has the role that stands at some tokens.</summary>
    /// <param name="context">The paragraph.</param>
    /// <param name="first">The first token of the role.</param>
    /// <param name="end">The token behind its last.</param>
    public TextSpan? Holder(ContextParagraph context, int first, int end)
    {
        while (end - 1 > first && !IsRoleWord(context.Tokens.Tokens[end - 1]))
        {
            end--;
        }

        if (end <= first || end - first > MaxRoleWords)
        {
            return null;
        }

        if (end - first > 1)
        {
            return phrases.TryGetValue(Phrase(context, first, end), out var holder) || phrases.TryGetValue(OfPlace(context, first, end), out holder) || (end - first == 2 && phrases.TryGetValue(OfThe(context, first), out holder)) ? holder : null;
        }

        return context.Tokens.Tokens[first].Is(WordKinds.Title) && IsDefinite(context.Reader.Text(first)) && heads.TryGetValue(Head(context.Reader.Text(first)), out var one) ? one : null;
    }

    /// <summary>Whether a word is a role with "the", or one in a language that has none: <c>الوزير</c>, <c>השר</c>.</summary>
    /// <param name="word">The word.</param>
    public bool IsDefinite(string word) => words.SubjectMarkers.Count > 0 || WithoutThe(word).Length < word.Length;

    /// <summary>Whether a role with "the" stands at some tokens, and nothing behind it but adjectives: <c>المسؤول الأميركي</c>.</summary>
    /// <param name="context">The paragraph.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    public bool IsDefinite(ContextParagraph context, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsDefinite(context.Reader.Text(i)) || !(i == first ? context.Tokens.Tokens[i].Is(WordKinds.Title) : context.Reader.IsDescription(i)))
            {
                return words.SubjectMarkers.Count == 0 && i > first && !IsRoleWord(context.Tokens.Tokens[i]);
            }
        }

        return words.SubjectMarkers.Count == 0;
    }

    private static bool IsRoleWord(Token token) => token.IsWord && !token.Is(WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Audience | WordKinds.SubjectMarker | WordKinds.Complementizer);

    private static bool IsOwner(ContextParagraph context, int token) => context.Tokens.InOneSentence(token, token + 1) && context.Reader.Text(token + 1) is "का" or "के" or "की";

    /// <summary><c>ईरान के नए राष्ट्रपति</c>: what begins a role and owns it, and its last word.</summary>
    private string OfPlace(ContextParagraph context, int first, int end) =>
        words.SubjectMarkers.Count > 0 && IsOwner(context, first) ? context.Reader.Text(first) + "…" + context.Reader.Text(end - 1) : "";

    /// <summary><c>رئيسة البلدية</c>, <c>ראש העירייה</c>: of two words, as they stand before the name of a place: <c>رئيسة بلدية طرابلس</c>, <c>ראש עיריית חולון</c>.</summary>
    private string OfThe(ContextParagraph context, int first) =>
        words.SubjectMarkers.Count == 0 && context.Reader.Text(first + 1) is var body && WithoutThe(body) is var bare && bare.Length < body.Length ? context.Reader.Text(first) + "…" + OfBody(bare) : "";

    /// <summary>A body's noun as it stands alone: <c>עיריית</c> is <c>עירייה</c>.</summary>
    private string OfBody(string word) => words.Script == Script.Hebrew && word.Length > ShortestOfWoman && word[word.Length - 1] == 'ת' ? word[..^1] + 'ה' : word;

    private static string Phrase(ContextParagraph context, int first, int end) => string.Join(" ", Enumerable.Range(first, end - first).Select(context.Reader.Text));

    /// <summary>A word without "the", in Hebrew a woman's role as it stands alone (<c>שגרירת הודו</c> is <c>השגרירה</c>), and a short form as the whole one: <c>सीएम</c>.</summary>
    private string Head(string word) => words.NameWords.Context.ShortTitles.TryGetValue(word, out var whole) ? whole : WithoutThe(word) is var head && words.Script == Script.Hebrew && head.Length > ShortestOfWoman && head[head.Length - 1] == 'ת' ? head[..^1] + 'ה' : head;

    private string WithoutThe(string word)
    {
        var article = words.Script == Script.Arabic ? "ال" : words.Script == Script.Hebrew ? "ה" : "";
        return article.Length > 0 && word.Length > article.Length + FewestLetters && word.StartsWith(article, StringComparison.Ordinal) ? word[article.Length..] : word;
    }

    /// <summary><c>هدى منصور، رئيسة البلدية،</c>: a role without "the" between two commas behind a name.</summary>
    private static (int First, int End)? RoleBehind(ContextParagraph context, ContextPerson person)
    {
        var first = person.Last + 2;
        if (!context.Tokens.InOneSentence(person.Last, first) || !context.Tokens.Tokens[first - 1].IsMark(context.Tokens.Text, ',') || !context.Tokens.Tokens[first].Is(WordKinds.Title) || context.Tokens.Tokens[first].Is(WordKinds.AnyVerb))
        {
            return null;
        }

        var end = first + 1;
        while (end - first <= MaxRoleWords && context.Tokens.InOneSentence(first, end) && context.Tokens.Tokens[end].IsWord && context.Reader.MayBeRole(end))
        {
            end++;
        }

        return end - first is > 1 and <= MaxRoleWords && context.Tokens.InOneSentence(first, end) && context.Tokens.Tokens[end].IsMark(context.Tokens.Text, ',') && !context.People.In(first, end).Any() ? (first, end) : null;
    }

    private void AddHolder(ContextParagraph context, ContextPerson person, TextSpan name) =>
        AddHolder(context, person.First, person.NameFirst - (context.Tokens.Tokens[person.NameFirst - 1].IsWord ? 0 : 1), name);

    private void AddHolder(ContextParagraph context, int first, int end, TextSpan name)
    {
        var head = Head(context.Reader.Text(HeadOf(context, first, end)));
        Add(heads, head, name);
        Add(heads, LastWord(head), name);
        for (var i = first + 2; i <= end && i - first <= MaxRoleWords; i++)
        {
            if (words.SubjectMarkers.Count == 0 || i == end)
            {
                Add(phrases, Phrase(context, first, i), name);
            }
        }

        if (words.SubjectMarkers.Count == 0 && end - first > 2 && context.Reader.Text(first + 1) is var body && WithoutThe(body).Length == body.Length)
        {
            Add(phrases, context.Reader.Text(first) + "…" + OfBody(body), name);
        }

        var place = first;
        while (words.SubjectMarkers.Count > 0 && first - place < MaxSubjectWords && context.Tokens.InOneSentence(place - 1, first) && context.Tokens.Tokens[place].IsWord && !IsOwner(context, place))
        {
            place--;
        }

        Add(phrases, OfPlace(context, place, end), name);
        if (words.SubjectMarkers.Count > 0 && context.Tokens.InOneSentence(first - 1, first) && IsRoleWord(context.Tokens.Tokens[first - 1]) && context.Reader.MayBeRole(first - 1))
        {
            // 'लिटोनियाई राष्ट्रपति राम कुमार': the adjective before the role.
            Add(phrases, Phrase(context, first - 1, end), name);
        }

        // 'नगर निगम के आयुक्त राम कुमार': where the head is last, the words before it say of what.
        for (var i = end - 2; words.SubjectMarkers.Count > 0 && i > first; i--)
        {
            Add(phrases, Phrase(context, i, end), name);
        }
    }

    /// <summary><c>कृषि मंत्री</c>, who is <c>मंत्री</c> too: the last word of a role of several, where that says what somebody is; nothing elsewhere.</summary>
    private string LastWord(string role) => words.SubjectMarkers.Count > 0 && role.LastIndexOf(' ') is var blank and > 0 ? role[(blank + 1)..] : "";

    /// <summary>The title that the others of a role belong to.</summary>
    private int HeadOf(ContextParagraph context, int first, int end)
    {
        if (words.SubjectMarkers.Count > 0)
        {
            return end - 1;
        }

        while (first < end - 1 && !context.Tokens.Tokens[first].Is(WordKinds.Title))
        {
            first++;
        }

        return first;
    }

    private static void Add(Dictionary<string, TextSpan?> roles, string role, TextSpan name)
    {
        if (role.Length > 0)
        {
            roles.AddSole(role, name);
        }
    }

    /// <summary>A title that stands with other words than its holder's, or without "the", may be somebody else's.</summary>
    private void DropOthers(ContextParagraph context)
    {
        var tokens = context.Tokens.Tokens;
        var people = context.People.People;
        var next = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (next < people.Count && people[next].Last < i)
            {
                next++;
            }

            if (!tokens[i].Is(WordKinds.Title) || (next < people.Count && i >= people[next].First))
            {
                continue;
            }

            var word = context.Reader.Text(i);
            if (LastWord(word) is { Length: > 0 } last && heads.ContainsKey(last) && !heads.ContainsKey(word))
            {
                heads[last] = null;
            }

            var isBare = IsDefinite(word) && !(context.Tokens.InOneSentence(i, i + 1) && (tokens[i + 1].Is(WordKinds.TitleQualifier) || words.NameWords.Context.OwnerJoints.Contains(context.Reader.Text(i + 1))));
            var isPhrase = context.Tokens.InOneSentence(i, i + 1) && phrases.ContainsKey(Phrase(context, i, i + 2));
            if (!isBare && !isPhrase && heads.ContainsKey(Head(word)))
            {
                heads[Head(word)] = null;
            }
        }
    }
}
