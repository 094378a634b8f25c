using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Finds the offices of a state, which stand beside a name without a space: <c>ประธานาธิบดีโจเอล แบรนดอน</c>.</summary>
internal static class StateOffice
{
    /// <summary>How long the longest office is that stands at a position; 0 where none does.</summary>
    public static int LengthAt(string text, int at, LanguageWords words)
    {
        var longest = 0;
        foreach (var office in words.NameWords.StateOffices)
        {
            if (office.Length > longest && string.CompareOrdinal(text, at, office, 0, office.Length) == 0)
            {
                longest = office.Length;
            }
        }

        return longest;
    }
}
