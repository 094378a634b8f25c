using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Json;

/// <summary>How far a reading has come: the place in the text, the brackets that are open, and the mistakes so far.</summary>
internal sealed class JsonCursor(string text, TextSpan range, JsonReaderOptions options)
{
    /// <summary>How many mistakes are kept: a large file that is no JSON at all must not fill the memory with them.</summary>
    public const int MaxProblems = 1000;

    private readonly List<SeedProblem> problems = [];
    private readonly List<char> closers = [];
    private SeedText? lines;
    private int muted;

    public string Text { get; } = text;

    public int Start { get; } = range.Start;

    public int End { get; } = range.End;

    public JsonReaderOptions Options { get; } = options;

    public int Position { get; set; } = range.Start;

    public bool AtEnd => Position >= End;

    /// <summary>The code unit at the position, or a NUL at the end.</summary>
    public char Current => AtEnd ? '\0' : Text[Position];

    /// <summary>
    /// Whether a mistake was met after which it is not known where the item ends. What is odd from here to the next comma or closing
    /// bracket is its consequence, and not reported.
    /// </summary>
    public bool IsLost { get; set; }

    /// <summary>Whether a bracket was met that does not fit, so that those left open at the end are its consequence.</summary>
    public bool HasLostBrackets { get; set; }

    /// <summary>The closing brackets that are awaited, the innermost last; as many as levels are read.</summary>
    public IReadOnlyList<char> Closers => closers;

    public void Open(char closer) => closers.Add(closer);

    public void Close() => closers.RemoveAt(closers.Count - 1);

    public char At(int position) => position < End ? Text[position] : '\0';

    private SeedText Lines => lines ??= new("", Text);

    public int LineOf(int offset) => Lines.GetPosition(offset).Line + 1;

    public bool IsFirstOnLine(int position)
    {
        while (position > Start && Text[position - 1] is ' ' or '\t')
        {
            position--;
        }

        return position == Start || Text[position - 1] is '\n' or '\r';
    }

    /// <summary>From here to <see cref="Unmute"/> nothing is reported: what is passed over has been.</summary>
    public void Mute() => muted++;

    public void Unmute() => muted--;

    public void Report(TextSpan span, string message) => Report(new(SeedDescriptors.JsonSyntax, span, [message]));

    public void ReportDuplicate(ScalarNode key, TextSpan first)
    {
        if (problems.Count < MaxProblems)
        {
            Report(NodeProblems.Duplicate(key, first, Lines, JsonWords.Shorten(key.Value)));
        }
    }

    public void Report(SeedProblem problem)
    {
        if (muted == 0 && problems.Count < MaxProblems)
        {
            problems.Add(problem);
        }
    }

    /// <summary>The mistakes in the order of the text. What was found only later, such as a comma that nothing follows, takes its place.</summary>
    public EquatableArray<SeedProblem> Problems() => problems.OrderBy(problem => problem.Span.Start).ToEquatableArray();
}
