namespace SeedContent.Compiler.Bodies.Markdown.Words;

/// <summary>What a character is to the segmentation into words (UAX #29, table 3), as far as counting needs it.</summary>
internal enum WordClass
{
    /// <summary>White space, punctuation, symbols.</summary>
    Other,

    /// <summary>A letter of a script with spaces (<c>ALetter</c>, <c>Hebrew_Letter</c>).</summary>
    Letter,

    /// <summary>A digit (<c>Numeric</c>).</summary>
    Digit,

    /// <summary>A letter of a script whose words are written together (<c>Katakana</c>).</summary>
    Katakana,

    /// <summary>An underscore and its like (<c>ExtendNumLet</c>).</summary>
    Connector,

    /// <summary>A mark, or a format character (<c>Extend</c>, <c>Format</c>, <c>ZWJ</c>).</summary>
    Extend,

    /// <summary>Joins letters (<c>MidLetter</c>).</summary>
    BetweenLetters,

    /// <summary>Joins digits (<c>MidNum</c>).</summary>
    BetweenDigits,

    /// <summary>Joins letters, and joins digits (<c>MidNumLet</c>, <c>Single_Quote</c>).</summary>
    BetweenBoth,

    /// <summary>A character that is a word of its own: Chinese characters and hiragana.</summary>
    Ideograph,

    /// <summary>A letter of a script without spaces (line breaking class <c>SA</c>).</summary>
    Unspaced,
}
