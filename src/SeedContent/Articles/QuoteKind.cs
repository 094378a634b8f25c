namespace SeedContent;

/// <summary>What stands between quotation marks.</summary>
public enum QuoteKind
{
    /// <summary>Not certain: <c>The sign “We are closed.” hung on the door</c> is a whole sentence, and nobody says it.</summary>
    Unknown,

    /// <summary>One sentence or several that somebody said or wrote: <c>“We go home,” said Jane Doe.</c></summary>
    Speech,

    /// <summary>Part of a sentence, in somebody's words: <c>Jane Doe called the plan “a gift to the rich”.</c></summary>
    Fragment,

    /// <summary>A title, a name, a slogan, or a word that is not the writer's own: <c>the film “Late Rain”</c>, <c>the “smart” city</c>.</summary>
    Term,
}
