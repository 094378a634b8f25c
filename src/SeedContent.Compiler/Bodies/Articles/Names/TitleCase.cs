using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Whether the title before a name shows its case: <c>правительство президента Петрова заявило</c>, <c>rząd prezydenta Nowaka mówi</c>.</summary>
internal static class TitleCase
{
    private const int ShortestStem = 3;

    /// <param name="run">The run with the name.</param>
    /// <param name="words">The language.</param>
    public static bool IsOblique(NameRun run, LanguageWords words)
    {
        var title = run.NameFirst > run.First ? run.NameFirst - 1 : run.First - 1;
        return words.CaseEndings.Count > 0 && run.IsTitled && run.Paragraph.InOneSentence(title, run.Last)
            && run.Paragraph.Tokens[title] is var token && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && IsOblique(WordText.Fold(token.Span.In(run.Paragraph.Text)), words);
    }

    /// <summary>Whether a title is none of a subject by its form.</summary>
    public static bool IsOblique(string text, Token title, LanguageWords words) => IsOblique(WordText.Fold(title.Span.In(text)), words);

    /// <summary>The title as a subject has it, and as it stands: <c>министра</c>, <c>министр</c>.</summary>
    /// <param name="title">The title, folded.</param>
    /// <param name="words">The language.</param>
    public static IEnumerable<string> Subjects(string title, LanguageWords words) => OtherSubjects(title, words).Prepend(title);

    private static bool IsOblique(string title, LanguageWords words) => OtherSubjects(title, words).Any();

    private static IEnumerable<string> OtherSubjects(string title, LanguageWords words) =>
        from ending in words.TitleCases
        where title.Length - ending.Form.Length >= ShortestStem && title.EndsWith(ending.Form, StringComparison.Ordinal)
        let subject = title[..^ending.Form.Length] + ending.Subject
        where (words.Vocabulary.Find(subject, 0, subject.Length) & (WordKinds.Title | WordKinds.OfficeTitle)) != WordKinds.None
        select subject;
}
