using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether a name can be no place's and no body's where no verb of saying shows it: it has a title, or it is of two words or more, none of which is of a body.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class PersonCheck(TokenizedParagraph paragraph, LanguageWords words)
{
    public bool Is(NameRun run)
    {
        if (run.IsTitled)
        {
            return true;
        }

        return run.NameFirst < run.Last && !Organization.Is(paragraph.Text, run.NameSpan, words)
            && (GivenNames.IsOfAnyLanguage(paragraph, run.NameFirst, words) || (!Organization.HasPart(run, run.NameFirst) && !Organization.HasWord(paragraph.Text, run.NameSpan, words)));
    }
}
