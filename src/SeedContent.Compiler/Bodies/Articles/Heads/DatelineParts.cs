using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>The parts of what may be a dateline, while it is being read.</summary>
internal sealed class DatelineParts
{
    public TextSpan? Place { get; set; }

    public TextSpan? Country { get; set; }

    public TextSpan? Agency { get; set; }

    /// <summary>The reporter, whom some agencies name in the dateline.</summary>
    public TextSpan? Reporter { get; set; }

    public CalendarDate? Date { get; set; }

    /// <summary>What is wrong or not certain in the day.</summary>
    public SeedProblem? Problem { get; set; }

    /// <summary>Whether a day stands in it, with or without a year.</summary>
    public bool HasDay { get; set; }

    /// <summary>Whether the agency is one that is known, or an outlet's address (<c>KOMPAS.com</c>).</summary>
    public bool HasKnownAgency { get; set; }

    /// <summary>Whether the agency stands in brackets.</summary>
    public bool AgencyInBrackets { get; set; }

    /// <summary>Whether a word before the place says that it is one: <c>смт Солотвино</c>.</summary>
    public bool IsPlaceMarked { get; set; }

    /// <summary>Whether the letters of a writer stand in brackets: <c>(wst)</c>.</summary>
    public bool HasInitials { get; set; }

    /// <summary>The part that was read last.</summary>
    public DatelinePart Last { get; set; }
}
