using System.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Takes some groups out of the text of a language's data file, so that the rest need not be parsed.</summary>
internal static class GroupText
{
    /// <summary>The text of the groups: from a group's name at the beginning of a line to the next group's, which YAML lets begin nowhere else.</summary>
    public static string Of(string yaml, string[] groups)
    {
        var text = new StringBuilder();
        var taken = false;
        for (var at = 0; at < yaml.Length;)
        {
            var end = yaml.IndexOf('\n', at) is var next and >= 0 ? next + 1 : yaml.Length;
            if (yaml[at] is not (' ' or '#' or '\n' or '\r'))
            {
                taken = Array.Exists(groups, group => string.CompareOrdinal(yaml, at, group, 0, group.Length) == 0 && at + group.Length < yaml.Length && yaml[at + group.Length] == ':');
            }

            if (taken)
            {
                text.Append(yaml, at, end - at);
            }

            at = end;
        }

        return text.ToString();
    }
}
