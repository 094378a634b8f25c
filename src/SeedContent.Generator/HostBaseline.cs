using Microsoft.CodeAnalysis;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Diagnostics.Baseline;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator;

/// <summary>The baseline that the project names. Equal while the host hands in the same text object.</summary>
/// <param name="Text">The host's text; null where there is no such file.</param>
/// <param name="Name">The file, as the project names it.</param>
/// <param name="ProjectPath">The project file.</param>
internal sealed record HostBaseline(AdditionalText? Text, string Name, string ProjectPath)
{
    /// <summary>Finds the baseline among the additional files.</summary>
    /// <param name="files">All additional files, and the project.</param>
    /// <returns>
    /// The baseline; null where the project names none, where it is about to be written, and where it is missing in a project without
    /// seeds: a property for many projects need not be wrong in each.
    /// </returns>
    public static HostBaseline? Find(HostFiles files)
    {
        if (files.Project.Baseline is not { } name || files.Project.WritesBaseline)
        {
            return null;
        }

        var fileName = Path.GetFileName(name);
        var text = files.Texts.FirstOrDefault(text => string.Equals(Path.GetFileName(text.Path), fileName, StringComparison.OrdinalIgnoreCase) && files.Metadata.Is(text, "baseline"));
        return text is null && !files.Texts.Any(text => files.Metadata.FindSeedPath(text) is not null) ? null : new(text, name, files.Project.Path);
    }

    /// <summary>Reads the file.</summary>
    /// <param name="token">Cancels.</param>
    /// <returns>The known mistakes, and what is wrong with the file.</returns>
    public BaselineModel Read(CancellationToken token) => Text?.GetText(token) is { } content
        ? BaselineReader.Read(Text.Path, content.ToString())
        : new([], [new(SeedDescriptors.BaselineMissing, SeedLocation.AtStart(ProjectPath), [Name])]);
}
