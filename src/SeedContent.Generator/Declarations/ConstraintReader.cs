using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Validation;

namespace SeedContent.Generator.Declarations;

/// <summary>Reads the attributes of System.ComponentModel.DataAnnotations, and ours, as the constraints of one type's fields.</summary>
/// <param name="typeName">The type's name, for messages.</param>
/// <param name="isNested">Whether the type is a part of an entry.</param>
/// <param name="report">Takes what is wrong with an attribute. The type can be filled all the same.</param>
internal sealed class ConstraintReader(string typeName, bool isNested, Action<AttributeData, SeedDescriptor, string[]> report)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";
    private const string Ending = "Attribute";
    private readonly List<(string Member, Constraint Constraint, AttributeData Attribute)> comparisons = [];

    /// <summary>Reads a member's attributes.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="field">The field.</param>
    /// <returns>The constraints that can be checked.</returns>
    public EquatableArray<Constraint> Read(IEnumerable<AttributeData> attributes, RecordField field)
    {
        var constraints = new List<Constraint>();
        foreach (var attribute in attributes)
        {
            // Without a constructor C# has said already what is wrong.
            if (attribute is not { AttributeClass: { } type, AttributeConstructor: not null } || Read(SymbolNames.Plain(type), attribute) is not { } read)
            {
                continue;
            }

            var constraint = read with
            {
                Attribute = type.Name.Substring(0, type.Name.Length - Ending.Length),
                Message = Named(attribute, "ErrorMessage") as string,
            };
            if (constraint.Kind is ConstraintKind.Unique or ConstraintKind.Invariant && field.Source == FieldSource.Key)
            {
                // Keys are both.
                continue;
            }

            if (ConstraintMistakes.Find(constraint, field, isNested) is { } reason)
            {
                Report(attribute, constraint, field.Member, reason);
                continue;
            }

            constraints.Add(constraint);
            if (constraint.Kind == ConstraintKind.After)
            {
                comparisons.Add((field.Member, constraint, attribute));
            }
        }

        return constraints.ToEquatableArray();
    }

    /// <summary>Checks what fields say about each other.</summary>
    /// <param name="fields">All fields of the type.</param>
    public void CheckTogether(List<RecordField> fields)
    {
        foreach (var (member, constraint, attribute) in comparisons)
        {
            if (fields.Find(field => string.Equals(field.Member, constraint.Text, StringComparison.Ordinal)) is not { } other)
            {
                var near = EditDistance.FindNearest(constraint.Text ?? "", fields.Select(field => field.Member));
                report(attribute, SeedDescriptors.UnknownMember, [constraint.Text ?? "", typeName, near is null ? "name a member by nameof" : $"did you mean '{near}'?"]);
            }
            else if (fields.Find(field => string.Equals(field.Member, member, StringComparison.Ordinal)) is { } field && ConstraintMistakes.FindBetween(field, other) is { } reason)
            {
                Report(attribute, constraint, member, reason);
            }
        }
    }

    private void Report(AttributeData attribute, Constraint constraint, string member, string reason) =>
        report(attribute, SeedDescriptors.ConstraintMistake, [constraint.Attribute, member, reason]);

    private static Constraint? Read(string name, AttributeData attribute) => name switch
    {
        "SeedContent.UniqueAttribute" => new(ConstraintKind.Unique),
        "SeedContent.SeedInvariantAttribute" => new(ConstraintKind.Invariant),
        "SeedContent.AfterAttribute" => new(ConstraintKind.After) { Text = Text(attribute, 0) },
        Annotations + "RequiredAttribute" => new(ConstraintKind.Required) { AllowsEmpty = Named(attribute, "AllowEmptyStrings") is true },
        Annotations + "StringLengthAttribute" => new(ConstraintKind.Length) { Max = Text(attribute, 0), Min = Format(Named(attribute, "MinimumLength")) },
        Annotations + "MinLengthAttribute" => new(ConstraintKind.Length) { Min = Text(attribute, 0) },

        // -1 and nothing: as much as there can be.
        Annotations + "MaxLengthAttribute" => new(ConstraintKind.Length) { Max = Text(attribute, 0) is var max && max is "-1" ? null : max },
        Annotations + "LengthAttribute" => new(ConstraintKind.Length) { Min = Text(attribute, 0), Max = Text(attribute, 1) },
        Annotations + "RangeAttribute" => ReadRange(attribute),
        Annotations + "RegularExpressionAttribute" => new(ConstraintKind.Pattern)
        {
            Text = Text(attribute, 0),
            TimeoutMilliseconds = Named(attribute, "MatchTimeoutInMilliseconds") is int timeout and > 0 ? timeout : 0,
        },
        Annotations + "EmailAddressAttribute" => new(ConstraintKind.EmailAddress),
        Annotations + "UrlAttribute" => new(ConstraintKind.Url),
        Annotations + "Base64StringAttribute" => new(ConstraintKind.Base64),
        Annotations + "AllowedValuesAttribute" => ReadValues(ConstraintKind.Allowed, attribute),
        Annotations + "DeniedValuesAttribute" => ReadValues(ConstraintKind.Denied, attribute),
        _ => null,
    };

    // (int, int), (double, double), or (Type, string, string).
    private static Constraint ReadRange(AttributeData attribute)
    {
        var first = attribute.ConstructorArguments.Length == 3 ? 1 : 0;
        return new(ConstraintKind.Range)
        {
            Min = Text(attribute, first),
            Max = Text(attribute, first + 1),
            ExcludesMin = Named(attribute, "MinimumIsExclusive") is true,
            ExcludesMax = Named(attribute, "MaximumIsExclusive") is true,
        };
    }

    private static Constraint ReadValues(ConstraintKind kind, AttributeData attribute)
    {
        // A single null is the array itself.
        var values = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] ? array.Values : [];
        var isNull = attribute.ConstructorArguments is [{ IsNull: true }];
        return new(kind)
        {
            Values = values.Where(value => !value.IsNull).Select(Constant).ToEquatableArray(),
            HasNull = isNull || values.Any(value => value.IsNull),
        };
    }

    // An enum's value by its name; an array or a type is no value of any field, and is shown as C# writes it.
    private static string Constant(TypedConstant value) => value switch
    {
        { Kind: TypedConstantKind.Enum, Type: { } type } => type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value.Value))?.Name ?? value.ToCSharpString(),
        { Kind: TypedConstantKind.Primitive } => Format(value.Value) ?? "",
        _ => value.ToCSharpString(),
    };

    private static string? Text(AttributeData attribute, int position) =>
        position < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[position].Kind != TypedConstantKind.Array
            ? Format(attribute.ConstructorArguments[position].Value)
            : null;

    private static string? Format(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => string.Equals(argument.Key, name, StringComparison.Ordinal)).Value.Value;
}
