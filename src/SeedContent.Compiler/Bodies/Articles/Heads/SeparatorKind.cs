namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>What stands between a dateline and the lead. The less a mark says, the more the dateline has to say itself.</summary>
internal enum SeparatorKind
{
    /// <summary><c>–</c>, <c>-</c> between white space, <c>—</c>, <c>--</c>, <c>.-</c></summary>
    Dash,

    /// <summary>A hyphen right behind a word or bracket: <c>(NLĐO)- </c>.</summary>
    TightDash,

    /// <summary><c>_</c> or <c>=</c></summary>
    Mark,

    /// <summary>An upright bar: <c>Lagos, Nigeria | AFP | The bridge</c>, whose agency is a known one, or it is none.</summary>
    Bar,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary>A full stop: <c>МОСКВА, 12 июл — РИА Новости.</c></summary>
    Stop,

    /// <summary>Nothing but the bracket that ends the dateline: <c>(भाषा)</c>.</summary>
    Bracket,
}
