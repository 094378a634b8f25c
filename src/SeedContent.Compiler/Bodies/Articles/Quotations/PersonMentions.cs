using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>In which paragraphs an article names each of its people, found once, so that whoever asks for each quotation reads no names again.</summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
internal sealed class PersonMentions(IReadOnlyList<ParagraphNames> names, NameIndex index)
{
    private readonly Lazy<Dictionary<(int Paragraph, TextSpan Person), int>> first = new(() => First(names, index));

    /// <summary>Whether somebody is named before a token, in its paragraph or one not far above.</summary>
    /// <param name="person">Who it is.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="token">The token.</param>
    /// <param name="above">How many paragraphs above count.</param>
    public bool StandBefore(TextSpan person, int paragraph, int token, int above)
    {
        for (var p = paragraph; p >= 0 && paragraph - p <= above; p--)
        {
            if (first.Value.TryGetValue((p, person), out var mention) && (p < paragraph || mention < token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token of the first mention of each person in each paragraph.</summary>
    private static Dictionary<(int Paragraph, TextSpan Person), int> First(IReadOnlyList<ParagraphNames> names, NameIndex index)
    {
        var found = new Dictionary<(int Paragraph, TextSpan Person), int>();
        for (var p = 0; p < names.Count; p++)
        {
            foreach (var run in names[p].Runs)
            {
                if (index.ResolvePerson(run) is { } person && !found.ContainsKey((p, person)))
                {
                    found.Add((p, person), run.First);
                }
            }
        }

        return found;
    }
}
