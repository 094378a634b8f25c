using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What the lines of a head have shown so far.</summary>
/// <param name="lines">How many lines the text has.</param>
internal sealed class HeadDraft(int lines)
{
    /// <summary>The day of the date line.</summary>
    public CalendarDate? Date { get; set; }

    /// <summary>The day when the article was changed, where the head says it.</summary>
    public CalendarDate? Updated { get; set; }

    /// <summary>The author.</summary>
    public TextSpan? Byline { get; set; }

    /// <summary>The dateline that has a line of its own.</summary>
    public DatelineModel? Place { get; set; }

    /// <summary>The headline that stands on the line of the dateline.</summary>
    public TextSpan? Headline { get; set; }

    /// <summary>The lines that may be the headline, or stand above or below it.</summary>
    public List<int> Titles { get; } = [];

    /// <summary>The last of them; -1 where there is none.</summary>
    public int LastTitle => Titles.Count > 0 ? Titles[Titles.Count - 1] : -1;

    /// <summary>A sentence between headline and byline: it stays a paragraph, and is only passed where one of these follows.</summary>
    public int? Standfirst { get; set; }

    /// <summary>Lines that name others who made it.</summary>
    public List<TextSpan> Credits { get; } = [];

    /// <summary>What is wrong or not certain in the date lines.</summary>
    public List<SeedProblem> Problems { get; } = [];

    /// <summary>For each line of the text, whether the head took it.</summary>
    public bool[] IsHead { get; } = new bool[lines];

    /// <summary>The first line below what shows that a head stands above it; 0 where nothing does yet.</summary>
    public int BodyLine { get; private set; }

    /// <summary>Whether no line is a title yet, or shows that a head stands above it.</summary>
    public bool IsEmpty => Titles.Count == 0 && BodyLine == 0;

    /// <summary>Takes a line into the head, which goes on below it.</summary>
    /// <returns>True.</returns>
    public bool Take(int line)
    {
        IsHead[line] = true;
        return Pass(line);
    }

    /// <summary>Lets a line stay a paragraph, though the head goes on below it.</summary>
    /// <returns>True.</returns>
    public bool Pass(int line)
    {
        BodyLine = line + 1;
        return true;
    }

    /// <summary>Ends the head above a line.</summary>
    /// <returns>False.</returns>
    public bool EndAbove(int line)
    {
        BodyLine = line;
        return false;
    }
}
