namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>An object of JSON. Its members stand in the order in which they are first set; each is a text, a literal, an object or a list of these.</summary>
internal sealed class JsonObject
{
    private readonly List<KeyValuePair<string, object>> members = [];

    /// <summary>The members in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, object>> Members => members;

    /// <summary>Sets a member, or replaces its value.</summary>
    public JsonObject Set(string name, object value)
    {
        var index = members.FindIndex(member => string.Equals(member.Key, name, StringComparison.Ordinal));
        if (index < 0)
        {
            members.Add(new(name, value));
        }
        else
        {
            members[index] = new(name, value);
        }

        return this;
    }

    /// <summary>Sets all members of another object.</summary>
    public JsonObject SetAll(JsonObject other)
    {
        foreach (var member in other.members)
        {
            Set(member.Key, member.Value);
        }

        return this;
    }

    /// <summary>Finds the value of a member.</summary>
    /// <returns>The value; null where there is no such member.</returns>
    public object? Find(string name) => members.Find(member => string.Equals(member.Key, name, StringComparison.Ordinal)).Value;
}
