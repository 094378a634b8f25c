using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Pairs the quotation marks of one paragraph: <c>“ ”</c>, <c>„ “</c>, <c>„ ”</c>, <c>« »</c> and <c>" "</c>. A pair inside a pair is part
/// of it. A mark that can open or close (<c>"</c>, <c>“</c>) does what the white space around it says. Single marks are left to the text:
/// they are apostrophes as often. What does not pair is no quotation.
/// </summary>
internal sealed class MarkReader
{
    private const int Families = 3;
    private const int Curly = 0;
    private const int Angle = 1;
    private const int Straight = 2;

    private readonly string text;
    private readonly TextSpan range;
    private readonly List<(int Position, int Family)> open = [];
    private readonly int[] openOf = new int[Families];
    private readonly List<MarkPair> pairs = [];

    private MarkReader(string text, TextSpan range)
    {
        this.text = text;
        this.range = range;
    }

    /// <returns>The outermost pairs in order, and the first mark that opened and was never closed (-1 for none).</returns>
    public static (List<MarkPair> Pairs, int Unclosed) Read(string text, TextSpan range)
    {
        var reader = new MarkReader(text, range);
        for (var i = range.Start; i < range.End; i++)
        {
            reader.ReadMark(i);
        }

        return (reader.Outermost(), reader.open.Count > 0 ? reader.open[0].Position : -1);
    }

    private void ReadMark(int at)
    {
        switch (text[at])
        {
            case '„' or '‟':
                Open(at, Curly);
                break;
            case '“' when openOf[Curly] > 0 && !LooksOpening(at):
                Close(at, Curly);
                break;
            case '“':
                Open(at, Curly);
                break;
            case '”' when openOf[Curly] > 0:
                Close(at, Curly);
                break;
            case '”' when open.Count == 0 && LooksOpening(at):
                Open(at, Curly);
                break;
            case '«':
                Open(at, Angle);
                break;
            case '»' when openOf[Angle] > 0:
                Close(at, Angle);
                break;
            case '"' when openOf[Straight] > 0 && LooksOpening(at):
                // The one before was never closed: what stands between is not certain.
                Drop(Straight);
                Open(at, Straight);
                break;
            case '"' when openOf[Straight] > 0:
                Close(at, Straight);
                break;
            case '"' when LooksOpening(at):
                Open(at, Straight);
                break;
            default:
                break;
        }
    }

    /// <summary>A mark opens where nothing, white space, a bracket, a dash or another mark stands before it and no white space behind.</summary>
    private bool LooksOpening(int at)
    {
        if (at + 1 >= range.End || Blanks.IsBlank(text[at + 1]))
        {
            return false;
        }

        return at == range.Start || Blanks.IsBlank(text[at - 1])
            || text[at - 1] is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '“' or '„' or '«' or '‘' or '\'' or '"';
    }

    private void Open(int at, int family)
    {
        open.Add((at, family));
        openOf[family]++;
    }

    private void Close(int at, int family)
    {
        pairs.Add(new(Drop(family), at));
    }

    /// <summary>Takes the last open mark of the family, and the unclosed ones inside it, off the pile.</summary>
    private int Drop(int family)
    {
        while (true)
        {
            var (position, of) = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            openOf[of]--;
            if (of == family)
            {
                return position;
            }
        }
    }

    private List<MarkPair> Outermost()
    {
        pairs.Sort((x, y) => x.Open.CompareTo(y.Open));
        var end = -1;
        var outermost = new List<MarkPair>();
        foreach (var pair in pairs)
        {
            if (pair.Open > end)
            {
                outermost.Add(pair);
                end = pair.Close;
            }
        }

        return outermost;
    }
}
