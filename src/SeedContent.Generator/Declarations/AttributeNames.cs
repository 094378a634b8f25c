namespace SeedContent.Generator.Declarations;

/// <summary>The attributes of the runtime library, and some of .NET.</summary>
internal static class AttributeNames
{
    public const string Collection = "SeedContent.SeedCollectionAttribute";
    public const string Shard = "SeedContent.SeedShardAttribute";
    public const string Join = "SeedContent.SeedJoinAttribute";
    public const string Shape = "SeedContent.Storage.SeedShapeAttribute";
    public const string Component = "SeedContent.SeedComponentAttribute";
    public const string Field = "SeedContent.SeedFieldAttribute";
    public const string Ignore = "SeedContent.SeedIgnoreAttribute";
    public const string Reference = "SeedContent.SeedReferenceAttribute";
    public const string Separator = "SeedContent.SeedSeparatorAttribute";
    public const string Default = "SeedContent.SeedDefaultAttribute";
    public const string Union = "SeedContent.SeedUnionAttribute";
    public const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    public const string StructLayout = "System.Runtime.InteropServices.StructLayoutAttribute";
}
