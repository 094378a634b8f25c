using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Knows first names and cities of Cyrillic in the case of "of" too: <c>Донецка</c> is Донецк, <c>Игоря</c> is Игорь. The endings are the grammar that
/// this is about, and papers of one language write names of the other, so that they stand here and not in a language's file.
/// </summary>
internal static class CaseForms
{
    private const int ShortestStem = 2;
    private const int LongestEnding = 3;

    /// <summary>What may stand for an ending where the word is the subject.</summary>
    private static readonly string[] Endings = ["", "а", "я", "й", "ь", "о"];

    /// <summary>Endings that change the stem: <c>Киева</c>, <c>Київ</c>; <c>Львова</c>, <c>Львів</c>.</summary>
    private static readonly (string Form, string Subject)[] Changes = [("ова", "ів"), ("ева", "їв"), ("єва", "їв"), ("єва", "їв"), ("цов", "цы"), ("ка", "ок"), ("ця", "ець"), ("ца", "ец"),
        ("ом", ""), ("ем", "й"), ("ем", "ь"), ("єм", "й"), ("ой", "а"), ("ою", "а"), ("ей", "я"), ("ею", "я"), ("єю", "я"), ("ові", ""), ("еві", "ь"), ("єві", "й"), ("е", "а"), ("е", "я")];

    /// <summary>Ends of surnames like adjectives that no subject has.</summary>
    private static readonly string[] ObliqueAdjectives = ["ого", "его", "ього", "ому", "ему", "ьому", "ским", "цким", "ським", "цьким", "ові", "еві", "єві", "ego", "emu"];

    /// <summary>Ends of names that only whom something is given or said to has: <c>Коваленкові</c>.</summary>
    private static readonly string[] Datives = ["ові", "еві", "єві"];

    /// <summary>How surnames of men end whom something is of: <c>Nowaka</c>, <c>Kowalskiego</c>.</summary>
    private static readonly string[] SurnamesOfMan = ["a", "ego", "а", "я", "ого", "его", "ього"];

    private static readonly string[] SurnamesOfWomen = ["ska", "cka", "dzka", "owa", "ewa", "ская", "цкая", "ська", "цька", "ая", "яя"];

    /// <summary>The same of Latin script: <c>Anny</c>, <c>Olega</c>, <c>Pawła</c>, <c>Jerzego</c>.</summary>
    private static readonly (string Form, string Subject)[] LatinChanges =
    [
        ("y", "a"), ("i", "a"), ("ę", "a"), ("ą", "a"), ("ie", "a"), ("a", ""), ("owi", ""), ("em", ""), ("iem", ""), ("ka", "ek"), ("ła", "eł"), ("ra", "er"), ("kiem", "ek"), ("łem", "eł"), ("ego", "y"), ("ego", ""),
    ];

    /// <summary>Whether a word is a first name that the language knows, in any case.</summary>
    public static bool IsGivenName(string text, Token token, LanguageWords words) =>
        words.GivenNames.Count > 0 && Subjects(token.Span.In(text), withItself: true).Any(name => words.IsGivenName(name));

    /// <summary>Whether a word is a first name of any language, or of this one in any case.</summary>
    public static bool IsKnownGivenName(TokenizedParagraph paragraph, int token, LanguageWords words) =>
        GivenNames.IsOfAnyLanguage(paragraph, token, words) || IsGivenName(paragraph.Text, paragraph.Tokens[token], words);

    /// <summary>Whether a word is no first name as it stands, but one in another case: <c>Anny</c>, <c>Івана</c>.</summary>
    public static bool IsOtherCase(string text, Token token, LanguageWords words)
    {
        var word = token.Span.In(text);
        var mark = words.Script == Script.Latin && words.CaseEndings.Count > 0 ? word.IndexOfAny(['\'', '’']) : -1;
        if (mark > 0 && word.Length - mark is > 1 and <= LongestEnding + 1 && char.IsLower(word[mark + 1]))
        {
            // 'Lawrence'a'
            return true;
        }

        return words.CaseEndings.Count > 0 && word.Length > ShortestStem && !IsFirstName(word, words)
            && (words.Script == Script.Cyrillic ? Subjects(word, withItself: false).Any(name => IsFirstName(name, words)) : LatinSubjects(word).Any(name => IsFirstName(name, words)));
    }

    /// <summary>
    /// Whether the first name shows that a name is a subject, whatever stands before it: it is known, changes with the case, and is no form of another:
    /// <c>Иван</c>, but not <c>Мадлен</c>, and not <c>Валентина</c>, who may be Валентин.
    /// </summary>
    public static bool IsSubject(NameRun run, LanguageWords words)
    {
        if (words.CaseEndings.Count == 0 || run.NameFirst < 0 || run.NameFirst >= run.Last)
        {
            return false;
        }

        var token = run.Paragraph.Tokens[run.NameFirst];
        var word = token.Span.In(run.Paragraph.Text);
        return word.Length > ShortestStem && IsFirstName(word, words) && !words.NameWords.UncasedNames.Contains(word)
            && (words.Script == Script.Cyrillic
                ? !Subjects(word, withItself: false).Any(name => !string.Equals(name, word, StringComparison.Ordinal) && IsFirstName(name, words) && !words.NameWords.UncasedNames.Contains(name))
                : word[^1] is 'a' ? !IsFirstName(word[..^1], words) : GivenNames.IsWoman(run.Paragraph.Text, token) is not true);
    }

    /// <summary>Whether a first name, or a surname alone, is none of a subject by its form: <c>Ивана</c>, <c>Зеленского</c>.</summary>
    public static bool IsOblique(NameRun run, LanguageWords words) =>
        words.CaseEndings.Count > 0 && run.HasName
        && (run.NameFirst < run.Last ? IsOtherCase(run.Paragraph.Text, run.Paragraph.Tokens[run.NameFirst], words) || IsOwnOfMan(run, words) : Array.Exists(ObliqueAdjectives, ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[run.Last], ending)));

    /// <summary>Whether one word is a name of whom something is said to by its form: <c>сказала Коваленкові мати</c>.</summary>
    public static bool IsDative(NameRun run, LanguageWords words) =>
        words.Script == Script.Cyrillic && words.CaseEndings.Count > 0 && run.NameFirst == run.Last && Array.Exists(Datives, ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[run.Last], ending));

    /// <summary>
    /// Whether a name in another case is a woman's, by the subjects that its first name may be of: <c>Олега Петрова</c> is a man, though it ends as women's names do. Nothing where it is
    /// no other case, or may be either's.
    /// </summary>
    public static bool? IsWomanInOtherCase(NameRun run, LanguageWords words)
    {
        if (words.CaseEndings.Count == 0 || !run.HasName || run.NameFirst >= run.Last || !IsOblique(run, words))
        {
            return null;
        }

        var word = run.Paragraph.Tokens[run.NameFirst].Span.In(run.Paragraph.Text);
        if (IsOfWoman(word))
        {
            // Names of women that end so have it only where they are subjects.
            return false;
        }

        var forms = (words.Script == Script.Cyrillic ? Subjects(word, withItself: false) : LatinSubjects(word)).ToList();
        var subjects = forms.FindAll(words.IsGivenName) is { Count: > 0 } own ? own : forms.FindAll(name => words.Script == Script.Cyrillic && IsFirstName(name, words));
        return subjects.Count == 0 ? null
            : subjects.TrueForAll(IsOfWoman) ? true
            : subjects.Exists(IsOfWoman) ? null
            : false;
    }

    /// <summary><c>Jana Nowaka</c>, <c>Андрея Петрова</c>: a woman's first name elsewhere, but here a man's, whose surname has the case too; not <c>Jana Kowalska</c>.</summary>
    private static bool IsOwnOfMan(NameRun run, LanguageWords words)
    {
        var (text, first) = (run.Paragraph.Text, run.Paragraph.Tokens[run.NameFirst]);
        return words.CaseEndings.Count > 0 && first.Length > ShortestStem && text[first.End - 1] is 'a' or 'а' or 'я' && !words.IsGivenName(first.Span.In(text)) && text.Substring(first.Start, first.Length - 1) is var stem
            && (words.IsGivenName(stem) || words.IsGivenName(stem + "й") || words.IsGivenName(stem + "ь"))
            && run.Paragraph.Tokens[run.Last].EndsWithAny(text, SurnamesOfMan, stem: ShortestStem) && !run.Paragraph.Tokens[run.Last].EndsWithAny(text, SurnamesOfWomen, stem: ShortestStem);
    }

    private static bool IsOfWoman(string name) => name[^1] is 'а' or 'я' or 'a';

    private static bool IsFirstName(string word, LanguageWords words) => words.IsGivenName(word) || GivenNames.IsInTable(word, 0, word.Length);

    /// <summary>Whether a word is a city in the case that a title puts it into: <c>мэр Донецка</c>.</summary>
    public static bool IsCity(string text, Token token, LanguageWords words) =>
        words is { Script: Script.Cyrillic, CaseEndings.Count: > 0 } && token.IsUpper && Subjects(token.Span.In(text), withItself: false).Any(name => KnownPlace.IsCity(name, new(0, name.Length), words));

    private static IEnumerable<string> LatinSubjects(string word) =>
        LatinChanges.Where(change => word.Length - change.Form.Length >= ShortestStem && word.EndsWith(change.Form, StringComparison.Ordinal)).Select(change => word[..^change.Form.Length] + change.Subject);

    private static IEnumerable<string> Subjects(string word, bool withItself)
    {
        if (withItself)
        {
            yield return word;
        }

        if (word.Length <= ShortestStem)
        {
            yield break;
        }

        foreach (var ending in Endings)
        {
            if (word[^1] is 'а' or 'я' or 'и' or 'ы' or 'і' or 'ї' or 'у' or 'ю')
            {
                yield return word[..^1] + ending;
            }
        }

        foreach (var (form, subject) in Changes)
        {
            if (word.EndsWith(form, StringComparison.Ordinal))
            {
                yield return word[..^form.Length] + subject;
            }
        }
    }
}
