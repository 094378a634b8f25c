namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads who speaks, in one language or several of one kind.</summary>
internal interface ISpeakerReader
{
    /// <summary>Reads the speaker of the quotation with a number.</summary>
    /// <param name="quote">The quotation's number in the article.</param>
    /// <returns>What the text says; null where it says nothing.</returns>
    public SpeakerRead? Read(int quote);
}
