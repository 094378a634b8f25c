using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Finds the author between the headline and the text, where no line says so with a word: the one line there that is a name, perhaps with a place, a paper or a
/// role beside it, and whose words the text below has nowhere.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="words">The language.</param>
internal sealed class AuthorBetween(string text, List<Line> lines, LanguageWords words)
{
    /// <summary>The line and the name in it; negative where there is none, or more than one.</summary>
    /// <param name="title">The headline's line.</param>
    /// <param name="body">The first line of the text.</param>
    /// <param name="isHead">For each line, whether the head took it.</param>
    public (int Line, TextSpan Name) Find(int title, int body, bool[] isHead)
    {
        var (found, name) = (-1, default(TextSpan));
        for (var i = LineReader.NextFilled(lines, title + 1); i >= 0 && i < body; i = LineReader.NextFilled(lines, i + 1))
        {
            if (isHead[i] || UnmarkedAuthor.NameOf(text, lines[i].Content, TextSpan.FromBounds(lines[i].Content.End, text.Length), words) is not { } author)
            {
                continue;
            }

            if (found >= 0)
            {
                return (-1, default);
            }

            (found, name) = (i, author);
        }

        return (found, name);
    }
}
