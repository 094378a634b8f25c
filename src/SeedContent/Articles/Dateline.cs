namespace SeedContent;

/// <summary>Where, and with some papers for whom and when, a report was filed: the capitals at its head.</summary>
/// <param name="Text">The whole dateline as written, without the dash that ends it: <c>VILNIUS, Lituania</c>.</param>
/// <param name="Place">The place as written; null where it is not certain.</param>
/// <param name="Country">The country or region after the place.</param>
/// <param name="Agency">The agency, without brackets: <c>Reuters</c>.</param>
/// <param name="Date">The day, where the dateline has a whole one.</param>
public sealed record Dateline(string Text, string? Place, string? Country, string? Agency, DateOnly? Date)
{
    /// <summary>The dateline as written.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
