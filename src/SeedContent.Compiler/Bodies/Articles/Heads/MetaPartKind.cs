namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What a part of a line about the article says.</summary>
internal enum MetaPartKind
{
    /// <summary>A few words that nothing is known of: perhaps the paper.</summary>
    Unknown,

    /// <summary>More words than these lines have: the line is text.</summary>
    Prose,

    /// <summary>The day that the article is of.</summary>
    Date,

    /// <summary>Another day, a day without a year, or a time.</summary>
    Time,

    /// <summary>Who wrote it, with a word that says so.</summary>
    Author,

    /// <summary>What may be a name.</summary>
    Name,

    /// <summary>What an author is.</summary>
    Role,

    /// <summary>Who else made it, or where it is from.</summary>
    Credit,

    /// <summary>An agency or a paper that is known.</summary>
    Outlet,

    Place,

    Section,

    /// <summary>A mail address, a name of a social network, a web address.</summary>
    Address,

    /// <summary>Words of the page that the text was copied with: <c>Share</c>, <c>4 min read</c>.</summary>
    Page,
}
