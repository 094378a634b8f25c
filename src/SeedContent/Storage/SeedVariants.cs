using System.ComponentModel;

namespace SeedContent.Storage;

/// <summary>The variants of a collection's entries in other languages, as generated.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SeedVariants<T>
    where T : notnull
{
    private const int MaxLengthOnStack = 256;
    private LoadedTags? loaded;

    /// <summary>The entries.</summary>
    protected abstract SeedCollection<T> Entries { get; }

    /// <summary>Their variants, each under the entry's key, a full stop, and the tag.</summary>
    protected abstract SeedCollection<T> Variants { get; }

    /// <summary>The tags that any variant has, as the keys of <see cref="Variants"/> have them, in ordinal order, with spaces between.</summary>
    protected abstract string Tags { get; }

    // Hot reload replaces the text, and nobody makes another one that is the same object.
    private string[] AllTags
    {
        get
        {
            var tags = Tags;
            return loaded is { } current && ReferenceEquals(current.Text, tags) ? current.Tags : (loaded = new(tags)).Tags;
        }
    }

    /// <summary>The language that an entry itself is written in.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">Its key.</param>
    /// <returns>Its tag; null where that is not known.</returns>
    protected abstract string? LanguageOf(T entry, string key);

    /// <summary>Finds an entry in a language, by the look-up of RFC 4647.</summary>
    /// <param name="self">The entry or one of its variants.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="language">A language tag, in any casing.</param>
    /// <returns>The variant, or the entry itself where there is none in that language or one that its tag narrows down.</returns>
    public T In(T self, string key, string language)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(language);
        if (!Entries.TryGet(key, out var entry))
        {
            // One that the user has made.
            return self;
        }

        var tags = AllTags;
        Span<char> buffer = stackalloc char[MaxLengthOnStack];
        var own = LanguageOf(entry, key);
        for (var range = LanguageRange.Start(language); !range.IsEmpty; range = LanguageRange.Shorten(range))
        {
            foreach (var tag in tags)
            {
                if (LanguageRange.Matches(range, tag) && Variants.TryGet(KeyOf(key, tag, buffer), out var variant))
                {
                    return variant;
                }
            }

            if (LanguageRange.Matches(range, own))
            {
                break;
            }
        }

        return entry;
    }

    /// <summary>The languages that an entry is there in.</summary>
    /// <param name="key">The entry's key.</param>
    /// <returns>Its own first, where that is known, then those of its variants in ordinal order.</returns>
    public IReadOnlyList<string> GetLanguages(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var own = Entries.TryGet(key, out var entry) ? LanguageOf(entry, key) : null;
        var found = new List<string>();
        if (own is not null)
        {
            found.Add(own);
        }

        Span<char> buffer = stackalloc char[MaxLengthOnStack];
        foreach (var tag in AllTags)
        {
            if (!string.Equals(tag, own, StringComparison.OrdinalIgnoreCase) && Variants.Contains(KeyOf(key, tag, buffer)))
            {
                found.Add(tag);
            }
        }

        return found.AsReadOnly();
    }

    private static ReadOnlySpan<char> KeyOf(string key, string tag, Span<char> buffer)
    {
        var length = key.Length + 1 + tag.Length;
        var name = length <= buffer.Length ? buffer[..length] : new char[length];
        key.CopyTo(name);
        name[key.Length] = '.';
        tag.CopyTo(name[(key.Length + 1)..]);
        return name;
    }
}
