namespace SeedContent.Compiler.Checking.Languages;

/// <summary>The members of an entry that know of its variants.</summary>
/// <param name="ClassName">The class of the collection of variants.</param>
/// <param name="In">The method that finds a variant: <c>In</c>, unless the type has that name.</param>
/// <param name="Languages">The property that lists the languages: <c>Languages</c>.</param>
public sealed record LanguageMembers(string ClassName, string In, string Languages);
