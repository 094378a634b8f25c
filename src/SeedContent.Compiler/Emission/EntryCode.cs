using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// The C# of one entry, ready to be put into its group's file. It does not depend on any other entry: neither the group nor the
/// slot is in it. Equality is by value.
/// </summary>
public sealed record EntryCode
{
    /// <summary>Tells entries apart, in all seeds.</summary>
    public required string Id { get; init; }

    /// <summary>The entry's key.</summary>
    public required string Key { get; init; }

    /// <summary>The name of its property.</summary>
    public required string Member { get; init; }

    /// <summary>The lines above its property.</summary>
    public required string Comment { get; init; }

    /// <summary>The body of the content pack that it was found to have, which is then not here; else null.</summary>
    public TextHash? Packed { get; init; }

    /// <summary>Its texts, which stand one after another; empty where <see cref="Facts"/> hold them, or the content pack.</summary>
    public required EquatableArray<string> Texts { get; init; }

    /// <summary>The text's length in bytes of UTF-8.</summary>
    public required int TextLength { get; init; }

    /// <summary>What is known of its texts; none where <see cref="Facts"/> have it.</summary>
    public BodyNumbers Numbers { get; init; } = BodyNumbers.None;

    /// <summary>The lines that set the other members of its facts.</summary>
    public required string Facts { get; init; }

    /// <summary>The lines that set the member of its facts by which the instances of its components are created; empty where there are none.</summary>
    public string Components { get; init; } = "";

    /// <summary>The lines of the constructor call, with <see cref="RecordWriter.Body"/> where its body is, where that is more than handing the facts to a class of the runtime library; else null.</summary>
    public string? Creation { get; init; }

    /// <summary>The lines of the initializer behind the call, without its braces.</summary>
    public string Initializer { get; init; } = "";

    /// <summary>
    /// The values that <see cref="Facts"/>, <see cref="Creation"/> and <see cref="Initializer"/> read, one after another; null where the code itself has them.
    /// </summary>
    public string? Row { get; init; }

    /// <summary>What it is called.</summary>
    internal EntryName Name => new(Key, Member);

    /// <summary>The fields of its own, which are written when their types are known; null for none.</summary>
    public OwnFields? OwnFields { get; init; }

    /// <summary>The entry, where its links lead to others: its texts and facts are then written anew when it is known where to. Else null.</summary>
    public EntryModel? Linked { get; init; }

    /// <summary>Whether its seed has an error.</summary>
    public required bool IsBroken { get; init; }
}
