using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>The names that stand in the words of a quotation, which those of the article leave out.</summary>
internal static class NamesInQuote
{
    /// <param name="inner">The words of the quotation.</param>
    /// <param name="words">The language.</param>
    public static ParagraphNames Read(TokenizedParagraph inner, LanguageWords words)
    {
        var runs = NameRunReader.Read(inner, new LowerWords([inner]));
        foreach (var run in runs)
        {
            TitleReader.Read(run, words);
        }

        var facts = new NameFacts(inner.Text, dateline: null, runs, words);
        foreach (var run in runs)
        {
            RoleSplitter.Split(run, facts, words);
            run.IsInSubjectCase = CaseForms.IsSubject(run, words);
        }

        return new(runs);
    }
}
