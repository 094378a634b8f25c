namespace SeedContent.Compiler.Diagnostics;

/// <summary>One kind of diagnostic: a line of the table in <see cref="SeedDescriptors"/>.</summary>
/// <param name="Id">The id, such as <c>SEED1001</c>; it never changes its meaning.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What was found, what was expected and how to mend it; a composite format string.</param>
/// <param name="Severity">The default severity.</param>
public sealed record SeedDescriptor(string Id, string Title, string Message, SeedSeverity Severity)
{
    /// <summary>The page of the docs that explains the diagnostic.</summary>
    public string HelpLink => $"https://github.com/seedcontent/seedcontent/blob/main/seeds/docs/diagnostics/{Id}.md";
}
