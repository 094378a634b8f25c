using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Two people with one surname, which alone is then neither's: <c>Barbara und Karl Huber</c>.</summary>
internal static class Couple
{
    /// <summary>Whether a first name that is known and "and" stand right before a name that begins with another.</summary>
    public static bool SharesSurname(NameRun run)
    {
        var (paragraph, and) = (run.Paragraph, run.NameFirst - 1);
        return run.HasName && run.NameFirst == run.First && run.NameFirst < run.Last && paragraph.InOneSentence(and - 1, run.Last) && paragraph.Tokens[and] is { IsLower: true } joint && joint.Is(WordKinds.SharedSubject)
            && paragraph.Tokens[and - 1].IsUpper && GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[and - 1]) && GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[run.NameFirst])
            && !(paragraph.InOneSentence(and - 2, and) && paragraph.Tokens[and - 2].IsUpper && !paragraph.Tokens[and - 2].Is(WordKinds.AnyTitle));
    }
}
