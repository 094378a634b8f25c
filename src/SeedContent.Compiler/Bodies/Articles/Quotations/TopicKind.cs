namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What a sentence tells of whom the text is about.</summary>
internal enum TopicKind
{
    /// <summary>Somebody is in it of whom it is not certain who that is.</summary>
    Unclear,

    /// <summary>Nobody is in it: <c>The lights were on.</c></summary>
    Neutral,

    /// <summary>A pronoun is in it, or a verb whose subject is left out, so that it goes on with the sentence before: <c>She had been there.</c></summary>
    GoesOn,

    /// <summary>It is about somebody by name: <c>Jane Doe had been there.</c></summary>
    Person,
}
