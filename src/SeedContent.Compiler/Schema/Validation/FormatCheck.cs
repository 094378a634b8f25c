using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Checks addresses and Base64 by the rules of .NET's attributes, which ask for little.</summary>
internal static class FormatCheck
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://"];

    /// <summary>Checks a text.</summary>
    /// <param name="field">The field.</param>
    /// <param name="constraint">What is asked.</param>
    /// <param name="value">The value.</param>
    /// <returns>What is wrong; null for nothing.</returns>
    public static string? Find(RecordField field, Constraint constraint, DataValue value)
    {
        if (value is not ScalarValue { Value: string text })
        {
            return null;
        }

        var (isRight, expected) = constraint.Kind switch
        {
            ConstraintKind.EmailAddress => (IsEmailAddress(text), "an e-mail address such as name@example.org"),
            ConstraintKind.Url => (Array.Exists(Schemes, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)), "a URL that starts with http://, https:// or ftp://"),
            _ => (IsBase64(text), "Base64 such as aGVsbG8="),
        };
        return isRight ? null : $"Expected {expected} for '{field.Name}', found {Shown.Quoted(text)}";
    }

    private static bool IsEmailAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
    }

    private static bool IsBase64(string text)
    {
        try
        {
            _ = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
