using System.Text;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests;

/// <summary>A file of a <see cref="TestProject"/>: a path below the root and its bytes, with the ranges that ⟦ and ⟧ marked.</summary>
internal sealed class TestSeed
{
    private const string Root = "/project/seeds/";

    public TestSeed(string path, string markup)
    {
        var text = new StringBuilder();
        var marks = new List<(int Start, int End)>();
        var start = 0;
        foreach (var c in markup)
        {
            switch (c)
            {
                case '⟦':
                    start = text.Length;
                    break;
                case '⟧':
                    marks.Add((start, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        Text = text.ToString();
        Marks = marks;
        Bytes = Encoding.UTF8.GetBytes(Text);
        File = new SeedFile(Root + path, path);
    }

    public TestSeed(string path, byte[] bytes)
        : this(path, "") => Bytes = bytes;

    public SeedFile File { get; }

    public string Text { get; }

    public byte[] Bytes { get; }

    /// <summary>The marked ranges, in UTF-16 code units of <see cref="Text"/>.</summary>
    public IReadOnlyList<(int Start, int End)> Marks { get; }
}
