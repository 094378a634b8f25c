namespace SeedContent.Package.Tests.Fixtures;

/// <summary>A diagnostic as a build says it.</summary>
/// <param name="Id">The id, such as <c>SEED3001</c>.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="File">The file's full path; empty where there is none.</param>
/// <param name="Line">The line, from 1; 0 where there is none.</param>
/// <param name="Column">The column, from 1; 0 where there is none.</param>
/// <param name="Message">The message.</param>
public sealed record BuildDiagnostic(string Id, string Level, string File, int Line, int Column, string Message)
{
    /// <summary>The file's name without its folder.</summary>
    public string FileName => Path.GetFileName(File);

    /// <summary>What most tests compare: <c>hello.md(2,7): error SEED3001</c>.</summary>
    public string Summary => $"{FileName}({Line},{Column}): {Level} {Id}";
}
