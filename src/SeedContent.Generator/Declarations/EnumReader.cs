using Microsoft.CodeAnalysis;
using SeedContent.Compiler;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads an enum: the names of its values, or what an attribute says in their place.</summary>
internal static class EnumReader
{
    /// <summary>Reads the enum.</summary>
    /// <param name="type">The enum.</param>
    /// <returns>Its type.</returns>
    public static DataType Read(INamedTypeSymbol type) => new(DataTypeKind.Enum)
    {
        Name = SymbolNames.Code(type),
        IsFlags = type.GetAttributes().Find("System.FlagsAttribute") is not null,
        EnumValues = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).Select(field => new EnumValue(TextOf(field), field.Name)).ToEquatableArray(),
    };

    private static string TextOf(IFieldSymbol field)
    {
        var attributes = field.GetAttributes();
        return attributes.Find(AttributeNames.Field)?.ConstructorArguments.FirstOrDefault().Value as string
            ?? attributes.Find("System.Runtime.Serialization.EnumMemberAttribute")?.NamedArguments.FirstOrDefault(argument => argument.Key == "Value").Value.Value as string
            ?? field.Name;
    }
}
