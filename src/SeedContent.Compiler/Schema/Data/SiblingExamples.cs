using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Says of a field that is missing what another entry has there: that shows best what is meant.</summary>
/// <param name="examples">What all entries of the collection have; enumerated only where a field is missing.</param>
internal sealed class SiblingExamples(IEnumerable<SiblingExample> examples)
{
    // A field that one entry does not have is often missing in all of them.
    private readonly Dictionary<string, string?> byField = new(StringComparer.Ordinal);

    /// <summary>Adds an example to what a diagnostic says.</summary>
    /// <param name="descriptor">The diagnostic.</param>
    /// <param name="arguments">What it says.</param>
    /// <returns>The arguments; the same ones where it is about something else, or no entry has the field.</returns>
    public EquatableArray<string> AddTo(SeedDescriptor descriptor, EquatableArray<string> arguments)
    {
        if (descriptor != SeedDescriptors.MissingField)
        {
            return arguments;
        }

        var name = arguments[0];
        if (!byField.TryGetValue(name, out var text))
        {
            var found = examples.FirstOrDefault(example => string.Equals(example.Field, name, StringComparison.Ordinal));
            byField.Add(name, text = found is null ? null : $"'{found.Key}' has '{found.Text}'");
        }

        return text is null ? arguments : [name, $"{arguments[1]}; {text}"];
    }
}
