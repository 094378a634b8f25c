namespace Newsroom.Commands;

/// <summary>What can be asked for.</summary>
internal enum RequestKind
{
    /// <summary>The list, then the seed article in full.</summary>
    FrontPage,

    /// <summary>The list alone.</summary>
    List,

    /// <summary>The people, and which articles name them.</summary>
    People,

    /// <summary>The articles of one place.</summary>
    Place,

    /// <summary>One article in full.</summary>
    One,

    /// <summary>One article as JSON.</summary>
    OneAsJson,

    /// <summary>All articles as JSON.</summary>
    AllAsJson,

    /// <summary>How to ask.</summary>
    Help,

    /// <summary>Nothing that can be understood.</summary>
    Invalid,
}
