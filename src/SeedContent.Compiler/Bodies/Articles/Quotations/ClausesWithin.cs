namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What the verbs of clauses say that stand within another, nearer to the quotation: they tell only what the verb of the other does not.</summary>
/// <param name="Pronoun">Whom a pronoun means behind "that" or a verb: <c>Doe said she believes it is “…”</c></param>
/// <param name="Reported">What is told within what somebody says: <c>قال سامي حداد إن البلدية أنذرت السكان لكنها «…»</c></param>
internal readonly record struct ClausesWithin(Attribution? Pronoun, Attribution? Reported)
{
    /// <summary>What they tell where no other verb stands before them.</summary>
    public Attribution? Said => Pronoun ?? Reported;
}
