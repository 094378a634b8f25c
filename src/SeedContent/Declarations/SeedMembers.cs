namespace SeedContent;

/// <summary>Which entries of a collection are properties of its class. Each has its key in <c>Keys</c>, whatever this says.</summary>
public enum SeedMembers
{
    /// <summary>What the project's property <c>SeedContentMembers</c> says, which itself is <c>Auto</c> where it is not set: all up to 2,000 entries, else none.</summary>
    Auto,

    /// <summary>All of them: <c>Posts.HelloWorld</c>.</summary>
    All,

    /// <summary>None: an entry is had by its key, <c>Posts.Get(Posts.Keys.HelloWorld)</c>.</summary>
    Keys,
}
