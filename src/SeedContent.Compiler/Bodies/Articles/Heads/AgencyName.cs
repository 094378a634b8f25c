using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Whether words are an agency or an outlet: one of the data files, or a web address (<c>KOMPAS.com</c>).</summary>
internal static class AgencyName
{
    /// <summary>The longest name that is looked for where no white space ends it.</summary>
    private const int LongestWithoutSpaces = 12;

    /// <summary>One agency, an address, or an agency with the service or the second agency behind it: <c>dpa/lno</c>, <c>AFP=時事</c>.</summary>
    public static bool IsKnown(string text, TextSpan part)
    {
        if (part.Length == 0)
        {
            return false;
        }

        if (LanguageCatalog.IsAgency(text, part.Start, part.Length) || IsAddress(text, part))
        {
            return true;
        }

        var joint = text.IndexOfAny(['/', '=', '＝', '-'], part.Start, part.Length);
        return joint > part.Start && joint < part.End - 1 && LanguageCatalog.IsAgency(text, part.Start, joint - part.Start)
            && !HasBlank(text, TextSpan.FromBounds(joint, part.End));
    }

    /// <summary>Whether a whole word or several at the beginning are an agency: <c>CNN Indonesia</c>.</summary>
    public static bool Begins(string text, TextSpan part)
    {
        for (var i = part.Start + 1; i < part.End; i++)
        {
            if (Blanks.IsBlank(text[i]) && LanguageCatalog.IsAgency(text, part.Start, i - part.Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of the longest agency at a position, where the next word may follow without white space: <c>新华社北京</c>.</summary>
    public static int? EndOfLongest(string text, int start, int end)
    {
        for (var length = Math.Min(LongestWithoutSpaces, end - start); length >= 2; length--)
        {
            if (LanguageCatalog.IsAgency(text, start, length))
            {
                return start + length;
            }
        }

        return null;
    }

    /// <summary>The start of the longest agency that ends at a position: <c>ワシントン時事</c>.</summary>
    public static int? StartOfLongest(string text, int start, int end)
    {
        for (var at = Math.Max(start, end - LongestWithoutSpaces); at <= end - 2; at++)
        {
            if (LanguageCatalog.IsAgency(text, at, end - at))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>A web address without white space (<c>Liputan6.com</c>). Its last label is two letters or more, so that <c>D.C.</c> and <c>Calif.</c> are none.</summary>
    public static bool IsAddress(string text, TextSpan part)
    {
        var dot = part.Length == 0 ? -1 : text.LastIndexOf('.', part.End - 1, part.Length);
        if (dot <= part.Start + 1 || part.End - dot < 3)
        {
            return false;
        }

        var letters = 0;
        for (var i = part.Start; i < part.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('.' or '-'))
            {
                return false;
            }

            letters += char.IsLetter(text[i]) && i > dot ? 1 : 0;
        }

        return letters == part.End - dot - 1;
    }

    private static bool HasBlank(string text, TextSpan range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (Blanks.IsBlank(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
