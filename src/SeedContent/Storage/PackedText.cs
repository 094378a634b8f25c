using System.Buffers.Binary;
using System.ComponentModel;
using System.Reflection;

namespace SeedContent.Storage;

/// <summary>
/// The content pack of an assembly: the texts that its build wrote into a manifest resource. It is opened when the first of them is asked for,
/// and read where the runtime has the assembly mapped: nothing is copied.
/// </summary>
/// <example>
/// Generated code has one, and its groups give it out as one more block:
/// <code>
/// internal static readonly PackedText Instance = new(typeof(SeedContent_Pack).Assembly, "6e34…", 48210);
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class PackedText
{
    private readonly Assembly assembly;
    private readonly string id;
    private readonly int length;

    // What keeps the memory: the stream holds its assembly, which may be a collectible one.
    private object? owner;
    private volatile nint start;

    /// <summary>Names the pack; nothing is opened yet.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="id">The id of the pack that the assembly's generated code was made for, in hexadecimal digits.</param>
    /// <param name="length">Its length.</param>
    public PackedText(Assembly assembly, string id, int length)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(id);
        this.assembly = assembly;
        this.id = id;
        this.length = length;
    }

    /// <summary>The whole pack. Generated code knows where in it each text lies.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no pack.</exception>
    /// <exception cref="InvalidDataException">The assembly has another pack than its generated code was made for.</exception>
    public ReadOnlySpan<byte> Utf8
    {
        get
        {
            var opened = start;
            return new((void*)(opened != 0 ? opened : Open()), length);
        }
    }

    // Threads that come at once open it twice and find the same memory.
    private nint Open()
    {
        var stream = assembly.GetManifestResourceStream(PackFormat.ResourceName)
            ?? throw new InvalidOperationException($"{Name} has no resource '{PackFormat.ResourceName}', in which its generated code has the texts of its seeds. {WayOut}");
        if (stream.Length != length)
        {
            throw Foreign($"it has {stream.Length} bytes instead of {length}");
        }

        nint opened;
        if (stream is UnmanagedMemoryStream mapped)
        {
            opened = (nint)mapped.PositionPointer;
            Check(new((void*)opened, length));
            owner = stream;
        }
        else
        {
            var copy = GC.AllocateUninitializedArray<byte>(length, pinned: true);
            using (stream)
            {
                stream.ReadExactly(copy);
            }

            Check(copy);
            var published = (byte[])Published.Publish(ref owner, copy);
            fixed (byte* first = published)
            {
                opened = (nint)first;
            }
        }

        return start = opened;
    }

    private void Check(ReadOnlySpan<byte> pack)
    {
        if (pack.Length < PackFormat.TableOffset || !pack.StartsWith(PackFormat.Magic))
        {
            throw Foreign("it is no content pack");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(pack[PackFormat.VersionOffset..]);
        if (version != PackFormat.Version)
        {
            throw Foreign($"it has version {version} instead of {PackFormat.Version}");
        }

        var found = Convert.ToHexString(pack.Slice(PackFormat.IdOffset, PackFormat.HashLength));
        if (!string.Equals(found, id, StringComparison.OrdinalIgnoreCase))
        {
            throw Foreign($"its id is {found.ToLowerInvariant()} instead of {id}");
        }
    }

    private string Name => $"The assembly '{assembly.GetName().Name}'";

    private static string WayOut => "Build the project again, with the targets of the package SeedContent, or with SeedContentStorage set to 'Source'.";

    private InvalidDataException Foreign(string reason) =>
        new($"{Name} has another resource '{PackFormat.ResourceName}' than its generated code was made for: {reason}. {WayOut}");
}
