using System.Text;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>A file with the ranges that ⟦ and ⟧ mark: where a diagnostic has to stand.</summary>
internal sealed class MarkedText
{
    public MarkedText(string markup)
    {
        var text = new StringBuilder();
        var marks = new List<(int Start, int End)>();
        var open = new Stack<int>();
        foreach (var c in markup)
        {
            switch (c)
            {
                case '⟦':
                    open.Push(text.Length);
                    break;
                case '⟧':
                    marks.Add((open.Pop(), text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        Text = text.ToString();
        Marks = marks;
    }

    public string Text { get; }

    public IReadOnlyList<(int Start, int End)> Marks { get; }
}
