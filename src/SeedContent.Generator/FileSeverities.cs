using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator;

/// <summary>
/// Gives diagnostics the severity that the <c>.editorconfig</c> sections of their file say. The compiler does not do so itself for files
/// that are not C#. Only the files that have diagnostics are looked up, since there are few of them: a project without mistakes pays nothing.
/// </summary>
internal static class FileSeverities
{
    /// <summary>Applies the severities.</summary>
    /// <param name="diagnostics">The diagnostics of all files.</param>
    /// <param name="host">All additional files, and the project, which a value that is not known is reported at: nobody says which file it stands in.</param>
    /// <returns>Those that are left, and each value that is not known once.</returns>
    public static EquatableArray<SeedDiagnostic> Apply(EquatableArray<SeedDiagnostic> diagnostics, HostFiles host)
    {
        if (diagnostics.Count == 0)
        {
            return diagnostics;
        }

        var files = FindFiles(diagnostics, host);
        var applied = new List<SeedDiagnostic>(diagnostics.Count);
        var unknown = new Dictionary<(string Id, string Value), SeedDiagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (!files.TryGetValue(diagnostic.Location.Path, out var file))
            {
                applied.Add(diagnostic);
                continue;
            }

            var path = file.Seed.DisplayPath;
            var severity = diagnostic.Severity;
            if (host.Metadata.Options.GetOptions(file.Text).TryGetValue(SeverityWords.KeyOf(diagnostic.Descriptor), out var value))
            {
                if (SeverityWords.Read(value, diagnostic.Descriptor) is { } said)
                {
                    severity = said;
                }
                else if (!unknown.ContainsKey((diagnostic.Descriptor.Id, value)))
                {
                    unknown.Add(
                        (diagnostic.Descriptor.Id, value),
                        new(SeedDescriptors.InvalidSeverity, SeedLocation.AtStart(host.Project.Path), [diagnostic.Descriptor.Id, value, path, SeverityWords.Expected]));
                }
            }

            if (severity != SeedSeverity.None)
            {
                applied.Add(diagnostic with { Severity = severity, SeedPath = path });
            }
        }

        applied.AddRange(unknown.Values);
        return unknown.Count == 0 ? applied.ToEquatableArray() : DiagnosticOrder.Sort(applied.ToEquatableArray());
    }

    private static Dictionary<string, HostFile> FindFiles(EquatableArray<SeedDiagnostic> diagnostics, HostFiles host)
    {
        // Most texts are told apart by the lengths of their paths already, which is sooner than to hash all of these.
        var paths = new HashSet<string>(diagnostics.Select(diagnostic => diagnostic.Location.Path), StringComparer.Ordinal);
        var lengths = new HashSet<int>(paths.Select(path => path.Length));
        var files = new Dictionary<string, HostFile>(StringComparer.Ordinal);
        foreach (var text in host.Texts)
        {
            if (lengths.Contains(text.Path.Length) && paths.Contains(text.Path))
            {
                foreach (var file in HostFile.Find(text, host.Metadata))
                {
                    files[file.Seed.Path] = file;
                }
            }
        }

        return files;
    }
}
