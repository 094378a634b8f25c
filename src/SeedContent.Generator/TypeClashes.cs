using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Assets;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Generator.Declarations;

namespace SeedContent.Generator;

/// <summary>Looks whether a generated class would meet a declaration of the user's. A static partial class is an extension, and welcome.</summary>
internal static class TypeClashes
{
    /// <summary>Checks all collections.</summary>
    /// <param name="collections">The collections.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="compilation">The user's code.</param>
    /// <returns>The classes that are taken, and what is wrong.</returns>
    public static TypeClashResult Find(EquatableArray<CollectionPlan> collections, CompilerOptions options, Compilation compilation)
    {
        if (collections.Count == 0 || FindNamespace(compilation.Assembly.GlobalNamespace, options.Namespace) is not { } container)
        {
            return new([], []);
        }

        var names = new List<string>();
        var diagnostics = new List<SeedDiagnostic>();
        foreach (var collection in collections)
        {
            var clashes = Check(container, Name(collection), collection.ClassName, "static partial class", member => Describe(member, options), options)
                .Concat(collection.TypeNames.SelectMany(name => CheckType(container, collection, name, options)))
                .ToList();
            diagnostics.AddRange(clashes);
            if (clashes.Count > 0)
            {
                names.Add(collection.ClassName);
            }
        }

        return new(names.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    /// <summary>Checks the class of the assets.</summary>
    /// <param name="assets">The assets.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="compilation">The user's code.</param>
    /// <returns>The assets with what is wrong; without any where the class is taken.</returns>
    public static AssetPlan Check(AssetPlan assets, CompilerOptions options, Compilation compilation)
    {
        if (assets.Folders.Count == 0 || FindNamespace(compilation.Assembly.GlobalNamespace, options.Namespace) is not { } container)
        {
            return assets;
        }

        var clashes = Check(container, "The assets are in", assets.ClassName, "static partial class", member => Describe(member, options), options).ToEquatableArray();
        return clashes.Count == 0 ? assets : AssetPlan.Empty with { Diagnostics = clashes };
    }

    // The entries of texts derive from a class of the runtime library; all other types are records.
    private static IEnumerable<SeedDiagnostic> CheckType(INamespaceSymbol container, CollectionPlan collection, string name, CompilerOptions options)
    {
        var isClass = collection.Kind != SeedKind.Data && string.Equals(name, collection.Type.InferredName, StringComparison.Ordinal);
        return Check(container, Name(collection), name, isClass ? "partial class" : "partial record", member => isClass ? DescribeClass(member, options) : DescribeRecord(member, options), options);
    }

    private static IEnumerable<SeedDiagnostic> Check(
        INamespaceSymbol container,
        string subject,
        string name,
        string declaration,
        Func<INamespaceOrTypeSymbol, string?> describe,
        CompilerOptions options)
    {
        var fullName = options.Namespace.Length == 0 ? name : options.Namespace.Replace("@", "") + "." + name;
        foreach (var member in container.GetMembers(name))
        {
            if (describe(member) is { } found)
            {
                yield return new(SeedDescriptors.TypeClash, SymbolLocation.Of(member), [subject, fullName, found, declaration]);
            }
        }
    }

    private static string Name(CollectionPlan collection) => $"The collection '{collection.Name}' is";

    /// <summary>The collections whose class is free.</summary>
    /// <param name="collections">The collections.</param>
    /// <param name="taken">The classes that are taken.</param>
    /// <returns>Those that can be generated.</returns>
    public static EquatableArray<CollectionPlan> LeaveOut(EquatableArray<CollectionPlan> collections, EquatableArray<string> taken) =>
        taken.Count == 0
            ? collections
            : collections.Where(collection => !taken.Contains(collection.ClassName, StringComparer.Ordinal)).ToEquatableArray();

    private static INamespaceSymbol? FindNamespace(INamespaceSymbol root, string name)
    {
        INamespaceSymbol? current = root;
        foreach (var part in name.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            current = current?.GetNamespaceMembers().FirstOrDefault(child => string.Equals(child.Name, part.TrimStart('@'), StringComparison.Ordinal));
        }

        return current;
    }

    /// <summary>What stands in the way; null for what does not.</summary>
    private static string? Describe(INamespaceOrTypeSymbol member, CompilerOptions options) => member switch
    {
        INamespaceSymbol => "a namespace",
        INamedTypeSymbol { Arity: > 0 } => null,
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsStatic: true } type when IsPartial(type) => DescribeAccess(type, options),
        INamedTypeSymbol { TypeKind: TypeKind.Class } => "a class that is not static and partial",
        INamedTypeSymbol { TypeKind: TypeKind.Enum or TypeKind.Interface } type => "an " + type.TypeKind.ToString().ToLowerInvariant(),
        INamedTypeSymbol type => "a " + type.TypeKind.ToString().ToLowerInvariant(),
        _ => null,
    };

    private static string? DescribeRecord(INamespaceOrTypeSymbol member, CompilerOptions options) => member switch
    {
        INamedTypeSymbol { Arity: 0, IsRecord: true, TypeKind: TypeKind.Class } type when IsPartial(type) => DescribeAccess(type, options),
        INamedTypeSymbol { Arity: 0, IsRecord: true } => "a record that is not a partial class",
        INamedTypeSymbol { TypeKind: TypeKind.Class, Arity: 0 } => "a class that is no record",
        _ => Describe(member, options),
    };

    private static string? DescribeClass(INamespaceOrTypeSymbol member, CompilerOptions options) => member switch
    {
        INamedTypeSymbol { Arity: 0, IsRecord: false, IsStatic: false, TypeKind: TypeKind.Class } type when IsPartial(type) => DescribeAccess(type, options),
        INamedTypeSymbol { Arity: 0, TypeKind: TypeKind.Class } => "a class that is not partial, or a record",
        _ => Describe(member, options),
    };

    private static string? DescribeAccess(INamedTypeSymbol type, CompilerOptions options)
    {
        var expected = options.IsInternal ? Accessibility.Internal : Accessibility.Public;
        var says = type.DeclaringSyntaxReferences
            .Select(reference => ((BaseTypeDeclarationSyntax)reference.GetSyntax()).Modifiers)
            .Any(modifiers => modifiers.Any(modifier => modifier.ValueText is "public" or "internal"));
        return says && type.DeclaredAccessibility != expected
            ? $"a partial {(type.IsRecord ? "record" : "class")} that is not {(options.IsInternal ? "internal" : "public")}"
            : null;
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .All(reference => reference.GetSyntax() is BaseTypeDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(modifier => modifier.ValueText == "partial"));
}
