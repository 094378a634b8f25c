using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Tells a title that is part of a name: <c>Tengku Aminah Tengku Ali</c>, who has it from her father; <c>Tan Sri Raja Ahmad</c>, behind another form of address;
/// <c>Tôn Nữ Hoàng Hoa</c>, <c>ông Mai Tiến Sĩ</c>, behind a family name.
/// </summary>
internal static class TitleInName
{
    /// <param name="run">The run.</param>
    /// <param name="i">The token of the title.</param>
    /// <param name="words">The language.</param>
    public static bool Is(NameRun run, int i, LanguageWords words)
    {
        if (words.HonorificsInNames)
        {
            return IsBehindTitle(run, i) || (i > run.First && IsBehindFamilyName(run, i, words));
        }

        return words.NamesPlaces && i < run.Last && run.Paragraph.Tokens[i] is { IsUpper: true } title && title.Is(WordKinds.Title | WordKinds.Honorific)
            && (IsRepeated(run, i) || IsOfStreet(run, i, words) || (i > run.First && run.Paragraph.Tokens[i - 1].Is(WordKinds.Honorific) && words.IsGivenName(title.Span.In(run.Paragraph.Text))));
    }

    /// <summary><c>ca sĩ Anh Thơ</c>: behind a title a form of address has a small letter, so that one with a capital begins the name.</summary>
    private static bool IsBehindTitle(NameRun run, int i) =>
        i < run.Last && run.Paragraph.InOneSentence(i - 1, i) && run.Paragraph.Tokens[i] is { IsUpper: true } address && address.IsFormOfAddress
        && run.Paragraph.Tokens[i - 1] is var title && title.Is(WordKinds.Title) && !title.Is(WordKinds.Honorific | WordKinds.OwnedRole);

    /// <summary><c>Jalan Jenderal Sudirman</c>: what a street or another place is called.</summary>
    private static bool IsOfStreet(NameRun run, int i, LanguageWords words) =>
        i == run.First + 1 && words.NameWords.PlaceNouns.Contains(run.Paragraph.Folded(run.First));

    private static bool IsRepeated(NameRun run, int i)
    {
        var title = run.Paragraph.Folded(i);
        for (var other = run.First; other < run.Last; other++)
        {
            if (Math.Abs(other - i) >= 2 && run.Paragraph.Tokens[other] is var token && WordText.EqualsFolded(run.Paragraph.Text, token.Start, token.Length, title))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindFamilyName(NameRun run, int i, LanguageWords words)
    {
        var (text, before) = (run.Paragraph.Text, run.Paragraph.Tokens[i - 1]);
        if (!before.IsUpper || before.IsAcronym || before.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Place) || text.IndexOf(' ', before.Start, before.Length) >= 0)
        {
            return false;
        }

        // All syllables of the title have capitals, as those of a name have.
        var title = run.Paragraph.Tokens[i];
        var blank = text.IndexOf(' ', title.Start, title.Length);
        return (blank < 0 || char.IsUpper(text[blank + 1]))
            && (words.IsGivenName(before.Span.In(text)) || (run.Paragraph.InOneSentence(i - 2, i) && run.Paragraph.Tokens[i - 2].Is(WordKinds.Honorific)));
    }
}
