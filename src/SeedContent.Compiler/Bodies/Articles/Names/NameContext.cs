namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>What stands beside words that may be a name, in a script without capitals.</summary>
/// <param name="IsTitled">Whether a title stands before them.</param>
/// <param name="IsBehind">Whether they stand behind a title or a verb of saying.</param>
/// <param name="IsBefore">Whether they stand before a verb of saying, or between commas before one.</param>
internal readonly record struct NameContext(bool IsTitled, bool IsBehind, bool IsBefore)
{
    /// <summary>Whether they hold the office that begins the sentence, whose body stands between.</summary>
    public bool IsHolder { get; init; }

    /// <summary>Whether anything beside them shows that they are a name.</summary>
    public bool MayBeName => IsBehind || IsBefore;
}
