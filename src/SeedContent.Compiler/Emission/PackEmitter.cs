using SeedContent.Compiler.Packing;
using SeedContent.Storage;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the class that opens the content pack, one for a project.</summary>
public static class PackEmitter
{
    /// <summary>The file's name; no class has such a name.</summary>
    public const string FileName = "SeedContent-pack.g.cs";

    /// <summary>The class; no collection has such a name, since an underscore never follows a letter there.</summary>
    internal const string ClassName = "SeedContent_Pack";

    /// <summary>Writes the file.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text.</returns>
    public static string Emit(PackIndex pack, CompilerOptions options)
    {
        var id = pack.Id.ToString();
        var half = id.Length / 2;
        var writer = GeneratedFile.OpenNamespace(options)
            .Line($"/// <summary>The texts that stand in the resource '{PackFormat.ResourceName}' and not in code.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line($"internal static class {ClassName}").Open()
            .Line($"public static readonly global::SeedContent.Storage.PackedText Instance = new(typeof({ClassName}), 0x{id.Substring(0, half)}, 0x{id.Substring(half)}, {Literals.Number(pack.Length)});")
            .Close();
        return GeneratedFile.CloseNamespace(writer, options);
    }
}
