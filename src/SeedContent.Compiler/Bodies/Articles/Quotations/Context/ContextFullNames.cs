using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>The full names of an article by each of their words, to tell who is called by one: <c>गीता शर्मा … गीता ने कहा</c>. A word that two people have is nobody's.</summary>
internal sealed class ContextFullNames
{
    private readonly Dictionary<string, TextSpan?> names = new(StringComparer.Ordinal);

    /// <summary>Notes the people of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="people">Its people.</param>
    public void Add(TokenizedParagraph paragraph, IReadOnlyList<ContextPerson> people)
    {
        foreach (var person in people)
        {
            var span = NameText.Span(paragraph, person.NameFirst, person.Last);
            for (var i = person.NameFirst; i <= person.Last && !person.IsShort; i++)
            {
                var word = NameText.Of(paragraph, i, i);
                if (!names.TryGetValue(word, out var known))
                {
                    names.Add(word, span);
                }
                else if (known is { } other && !string.Equals(other.In(paragraph.Text), span.In(paragraph.Text), StringComparison.Ordinal))
                {
                    names[word] = null;
                }
            }
        }
    }

    /// <summary>Whose name a word is; the word itself where it is of nobody's full name, and null where of several.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    public TextSpan? Resolve(string text, TextSpan word) => names.TryGetValue(word.In(text), out var full) ? full : word;
}
