using System.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Shortens texts to comments on one line.</summary>
internal static class CommentText
{
    /// <summary>The most that stands there.</summary>
    public const int MaxLength = 40;

    /// <summary>The first words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The comment.</returns>
    public static string Of(string text)
    {
        var comment = new StringBuilder(MaxLength + 1);
        foreach (var c in text)
        {
            if (comment.Length >= MaxLength && !char.IsSurrogate(c))
            {
                return comment.ToString().TrimEnd() + "…";
            }

            comment.Append(char.IsWhiteSpace(c) ? ' ' : Literals.IsPlain(c) ? c : '\uFFFD');
        }

        return comment.ToString();
    }
}
