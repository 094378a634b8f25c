using System.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes C# lines at an indent, always with <c>\n</c>: the same bytes on every system.</summary>
/// <param name="indent">The first level.</param>
internal sealed class SourceWriter(int indent = 0)
{
    private readonly StringBuilder builder = new();
    private int level = indent;

    /// <summary>Writes a line; an empty one has no indent.</summary>
    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            builder.Append(' ', level * 4).Append(line);
        }

        builder.Append('\n');
        return this;
    }

    /// <summary>Writes a text of several lines, each at the indent.</summary>
    public SourceWriter Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }

        return this;
    }

    /// <summary>Writes what another writer wrote at the right indent already.</summary>
    public SourceWriter Raw(string written)
    {
        builder.Append(written);
        return this;
    }

    /// <summary>Writes an opening brace and indents.</summary>
    public SourceWriter Open()
    {
        Line("{");
        level++;
        return this;
    }

    /// <summary>Writes a closing brace, and what follows it on the line.</summary>
    public SourceWriter Close(string after = "")
    {
        level--;
        return Line("}" + after);
    }

    /// <summary>Indents by one level.</summary>
    public SourceWriter Indent()
    {
        level++;
        return this;
    }

    /// <summary>Takes one level back.</summary>
    public SourceWriter Unindent()
    {
        level--;
        return this;
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => builder.ToString();
}
