namespace SeedContent.Compiler.Formats.Toml;

/// <summary>The tables of a document and the rules for adding to them: nothing is defined twice (TOML 1.0, "Keys", "Table", "Inline Table", "Array of Tables").</summary>
internal sealed class TomlTables(TomlProblems problems)
{
    /// <summary>Finds or makes the table that a header names.</summary>
    /// <param name="root">The document's table.</param>
    /// <param name="key">The header's key.</param>
    /// <param name="isArray">Whether the header has double brackets.</param>
    /// <param name="headerEnd">The position behind the header.</param>
    /// <returns>The table; null after a mistake, which was reported.</returns>
    public TomlTable? Open(TomlTable root, List<ScalarNode> key, bool isArray, int headerEnd)
    {
        var table = root;
        for (var i = 0; i < key.Count - 1; i++)
        {
            if (Enter(table, key[i]) is not { } next)
            {
                return null;
            }

            table = next;
        }

        var name = key[key.Count - 1];
        return isArray ? OpenElement(table, name, headerEnd) : OpenTable(table, name, headerEnd);
    }

    /// <summary>Gives a value to a key of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The key's parts.</param>
    /// <param name="value">The value; null where it has a mistake.</param>
    public void Assign(TomlTable table, List<ScalarNode> key, SeedNode? value)
    {
        for (var i = 0; i < key.Count - 1; i++)
        {
            if (EnterDotted(table, key[i]) is not { } next)
            {
                return;
            }

            table = next;
        }

        var name = key[key.Count - 1];
        if (table.Find(name.Value) is { } item)
        {
            problems.ReportDuplicate(name, item.DefinedAt);
        }
        else
        {
            table.Add(name, new TomlValue(value, name.Span));
        }
    }

    private TomlTable? OpenTable(TomlTable table, ScalarNode name, int headerEnd)
    {
        switch (table.Find(name.Value))
        {
            case null:
                return Make(table, name, TomlTableKind.Header, headerEnd);
            case TomlTable { Kind: TomlTableKind.Implicit } found:
                found.Define(TomlTableKind.Header, name.Span, headerEnd);
                return found;
            case TomlTable { Kind: TomlTableKind.Dotted } found:
                return Refuse(name, found, "was made by dotted keys in line {0}; a header cannot define it again: write its keys there");
            case TomlTableArray found:
                return Refuse(name, found, "is an array of tables, first in line {0}; add a table to it with double brackets");
            case var found:
                problems.ReportDuplicate(name, found.DefinedAt);
                return null;
        }
    }

    private TomlTable? OpenElement(TomlTable table, ScalarNode name, int headerEnd)
    {
        switch (table.Find(name.Value))
        {
            case null when table.Depth + 1 >= SeedNode.MaxDepth:
                problems.ReportTooDeep(name.Span);
                return null;
            case null:
                var array = new TomlTableArray(name.Span);
                table.Add(name, array);
                return Append(array);
            case TomlTableArray found:
                return Append(found);
            case TomlTable found:
                return Refuse(name, found, "is a table in line {0}, not an array of tables; use single brackets, or another name");
            case TomlValue { Node: SequenceNode } found:
                return Refuse(name, found, "is an array with all its values in line {0}; double brackets cannot add to it");
            case var found:
                problems.ReportDuplicate(name, found.DefinedAt);
                return null;
        }

        TomlTable Append(TomlTableArray array)
        {
            var element = new TomlTable(TomlTableKind.Header, name.Span, headerEnd, table.Depth + 2);
            array.Add(element);
            return element;
        }
    }

    private TomlTable? Enter(TomlTable table, ScalarNode name) => table.Find(name.Value) switch
    {
        null => Make(table, name, TomlTableKind.Implicit, name.Span.End),
        TomlTable found => found,
        TomlTableArray found => found.Last,
        var found => RefuseValue(name, (TomlValue)found),
    };

    private TomlTable? EnterDotted(TomlTable table, ScalarNode name)
    {
        switch (table.Find(name.Value))
        {
            case null:
                return Make(table, name, TomlTableKind.Dotted, name.Span.End);
            case TomlTable { Kind: TomlTableKind.Dotted } found:
                return found;
            case TomlTable { Kind: TomlTableKind.Implicit } found:
                // From here on the dotted key defines it, and no header may.
                found.Define(TomlTableKind.Dotted, name.Span, name.Span.End);
                return found;
            case TomlTable found:
                return Refuse(name, found, "is a table with a header in line {0}; dotted keys cannot add to it: write the key below that header");
            case TomlTableArray found:
                return Refuse(name, found, "is an array of tables, first in line {0}; dotted keys cannot add to it: write the key below its header");
            case var found:
                return RefuseValue(name, (TomlValue)found);
        }
    }

    private TomlTable? Make(TomlTable table, ScalarNode name, TomlTableKind kind, int emptyAt)
    {
        if (table.Depth >= SeedNode.MaxDepth)
        {
            problems.ReportTooDeep(name.Span);
            return null;
        }

        var made = new TomlTable(kind, name.Span, emptyAt, table.Depth + 1);
        table.Add(name, made);
        return made;
    }

    private TomlTable? RefuseValue(ScalarNode name, TomlValue value) => value.Node switch
    {
        // What it was meant to be is not known, and it was reported.
        null => null,
        MappingNode => Refuse(name, value, "is an inline table, complete in line {0}; nothing can be added to it: write the key between its braces"),
        _ => Refuse(name, value, "has a value in line {0} and is no table; use another name"),
    };

    private TomlTable? Refuse(ScalarNode name, TomlItem found, string reason)
    {
        problems.Report(name.Span, $"{TomlProblems.Show(name.Value)} {reason.Replace("{0}", problems.LineOf(found.DefinedAt))}", found.DefinedAt);
        return null;
    }
}
