using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a pronoun beside a quotation is: the one person named before it in its paragraph; where nobody is, the one who spoke in the paragraph
/// above, if the whole article knows no other person. Of several, it is the one who spoke last where nobody was named since.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
internal sealed class PronounReader(IReadOnlyList<ParagraphNames> names, NameIndex index)
{
    private const int MaxParagraphsAbove = 1;

    /// <param name="paragraph">The paragraph of the quotation.</param>
    /// <param name="token">The quotation's token.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    public TextSpan? Before(int paragraph, int token, TextSpan? lastSpeaker)
    {
        for (var p = paragraph; p >= 0 && paragraph - p <= MaxParagraphsAbove; p--)
        {
            TextSpan? first = null;
            TextSpan? last = null;
            var several = false;
            foreach (var run in names[p].Runs)
            {
                if (p == paragraph && run.Last > token)
                {
                    break;
                }

                if (run.Title != TitleContext.None && !run.HasName && run.AfterTitles <= run.Last)
                {
                    // Somebody with a title of whom it is not certain what the name is.
                    return null;
                }

                if (index.ResolvePerson(run) is { } person)
                {
                    first ??= person;
                    last = person;
                    several |= person != first;
                }
            }

            if (last is not null)
            {
                return p < paragraph ? (last == lastSpeaker && last == index.OnlyPerson ? last : null)
                    : !several || last == lastSpeaker ? last
                    : null;
            }
        }

        return null;
    }
}
