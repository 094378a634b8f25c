namespace SeedContent.Compiler.Schema;

/// <summary>Which entries of a collection are properties of its class. Its values are those of the runtime library's <c>SeedMembers</c>.</summary>
public enum MemberSelection
{
    /// <summary>All, in a collection that is not too large for it.</summary>
    Auto,

    /// <summary>All.</summary>
    All,

    /// <summary>None.</summary>
    Keys,
}
