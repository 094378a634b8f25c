using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>What a word is: as the vocabulary has it, else by what a verb took behind a hyphen (<c>dit-il</c>), else by how it ends.</summary>
internal static class WordKindReader
{
    /// <summary>Nouns that end so are shorter: <c>окно</c>.</summary>
    private const int ShortestAdverb = 6;
    private const int ShortestTitle = 5;

    private const WordKinds Verb = WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker;

    public static WordKinds Read(string text, int start, int length, LanguageWords words)
    {
        var kinds = words.Vocabulary.Find(text, start, length);
        if (kinds != WordKinds.None)
        {
            return kinds;
        }

        var person = words.VerbPronouns.Of(text, start, length);
        if ((person ?? words.OtherVerbPronouns.Of(text, start, length)) is { } pronoun)
        {
            var front = words.Vocabulary.Find(text, start, length - pronoun.Length);
            return (person is null ? WordKinds.None : WordKinds.Person)
                | ((front & Verb) != WordKinds.None ? WordKinds.VerbWithPronoun : WordKinds.None)
                | ((front & WordKinds.Auxiliary) != WordKinds.None ? WordKinds.Auxiliary | WordKinds.HoldsPronoun : WordKinds.None);
        }

        if (words.VerbObjects.Of(text, start, length) is { } item)
        {
            return words.Vocabulary.Find(text, start, length - item.Length) & Verb;
        }

        if (words.IsRomance && char.IsLower(text[start]) && BehindPrefix(text, start, length, words) is var title && title != WordKinds.None)
        {
            return title;
        }

        // 'Synodalpräsidentin': a joined title is a woman's or a man's as its last part is.
        return words.TitleEndings.Of(text, start, length) is { } ending ? WordKinds.Title | (words.Vocabulary.Find(text, start + length - ending.Length, ending.Length) & (WordKinds.Woman | WordKinds.Man))
            : length >= ShortestAdverb && char.IsLower(text[start]) && words.AdverbEndings.Of(text, start, length) is not null ? WordKinds.Adverb
            : WordKinds.None;
    }

    /// <summary>'exalcaldesa', 'vice-préfète': a title that somebody has no more, or not alone.</summary>
    private static WordKinds BehindPrefix(string text, int start, int length, LanguageWords words)
    {
        const WordKinds kinds = WordKinds.Title | WordKinds.OfficeTitle | WordKinds.Woman | WordKinds.Man;
        var prefixes = words.NameWords.TitlePrefixes;
        for (var i = 0; i < prefixes.Count; i++)
        {
            var prefix = prefixes[i];
            if (length >= prefix.Length + ShortestTitle && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0
                && words.Vocabulary.Find(text, start + prefix.Length, length - prefix.Length) is var title && (title & (WordKinds.Title | WordKinds.OfficeTitle)) != WordKinds.None && (title & WordKinds.Honorific) == WordKinds.None)
            {
                return title & kinds;
            }
        }

        return WordKinds.None;
    }
}
