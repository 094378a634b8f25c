namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>What a sentence tells of whom the text is about, in a script without capitals.</summary>
internal enum ContextSentenceKind
{
    /// <summary>Somebody is in it of whom it is not certain who that is.</summary>
    Unclear,

    /// <summary>Nobody is in it whom the pronoun fits: <c>انطفأت الأنوار.</c></summary>
    Neutral,

    /// <summary>It goes on with the sentence before: <c>وأضاف أن الجسر مغلق.</c></summary>
    GoesOn,

    /// <summary>It is about somebody by name: <c>وصل سامي حداد أمس.</c></summary>
    Person,
}
