using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Checks the text below the fields, where a member takes it as text.</summary>
internal static class BodyCheck
{
    /// <summary>Checks the text.</summary>
    /// <param name="type">The declared type.</param>
    /// <param name="body">The text's place.</param>
    /// <param name="text">The seed.</param>
    /// <returns>What is wrong, at the first line that is not blank: the whole would underline pages.</returns>
    public static List<SeedProblem> Find(RecordType type, TextSpan body, SeedText text)
    {
        var problems = new List<SeedProblem>();
        foreach (var field in type.Fields.Where(IsChecked))
        {
            var content = body.In(text.Content);
            var value = new ScalarNode(content, ScalarKind.Text, FirstLine(content, body));
            new ConstraintChecker().Check(field, new ScalarValue(value, field.Type, content, content), problems);
        }

        return problems;
    }

    /// <summary>Whether the declared type asks for anything of the text.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsAskedFor(RecordType type) => type.Fields.Any(IsChecked);

    private static bool IsChecked(RecordField field) => field.Source == FieldSource.BodyText && field.Constraints.Count > 0;

    private static TextSpan FirstLine(string content, TextSpan body)
    {
        var start = content.Length - content.TrimStart().Length;
        if (start == content.Length)
        {
            return new(body.Start, 0);
        }

        var end = content.IndexOfAny(['\r', '\n'], start);
        return TextSpan.FromBounds(body.Start + start, body.Start + (end < 0 ? content.Length : end));
    }
}
