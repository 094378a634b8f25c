namespace SeedContent.Package.Tests.Fixtures;

/// <summary>Writes solution files: several projects restore and build in one command.</summary>
public static class SolutionFile
{
    /// <summary>A solution.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="projects">The projects' paths.</param>
    public static ConsumerFile Create(string path, IEnumerable<string> projects) => new(path, $"""
        <Solution>
          {string.Join("\n  ", projects.Select(project => $"<Project Path=\"{project}\" />"))}
        </Solution>
        """);
}
