using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Finds those in a paragraph who are called by one word of a full name that stands elsewhere in the article, in a script without capitals: <c>قال الحداد</c>, <c>ומלכה?</c></summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="reader">Tells what a word may be.</param>
/// <param name="people">Its people by their full names.</param>
/// <param name="full">The full names of the article.</param>
internal sealed class ContextShortNames(TokenizedParagraph paragraph, ContextWordReader reader, ContextPersonReader people, ContextFullNames full)
{
    /// <summary>Adds them to the people of the paragraph.</summary>
    public void Add()
    {
        var found = new List<ContextPerson>();
        var known = people.People;
        var next = 0;
        for (var i = 0; i < paragraph.Tokens.Length; i++)
        {
            while (next < known.Count && known[next].Last < i)
            {
                next++;
            }

            if (next < known.Count && i >= known[next].NameFirst)
            {
                i = known[next].Last;
            }
            else if (paragraph.Tokens[i].IsWord && paragraph.StartsSentence(i) && reader.WithoutAnd(i) is { } name && full.Has(name) && reader.IsFamily(name))
            {
                found.Add(new(i, i, i) { Prefix = 1 });
            }
            else if (IsShort(i))
            {
                full.Cut(reader.Text(i));
                found.Add(people.Short(i));
            }
        }

        people.Add(found);
    }

    private bool IsShort(int token) =>
        paragraph.Tokens[token].IsWord && full.Has(reader.Text(token)) && reader.MayBeName(token) && !reader.IsParticle(token) && !(paragraph.InOneSentence(token - 1, token) && reader.IsParticle(token - 1));
}
