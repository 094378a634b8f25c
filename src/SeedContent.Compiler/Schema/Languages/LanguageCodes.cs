namespace SeedContent.Compiler.Schema.Languages;

/// <summary>The two-letter codes of languages.</summary>
internal static class LanguageCodes
{
    // ISO 639-1 as the Library of Congress, its registration authority, lists it (loc.gov/standards/iso639-2/php/code_list.php), without
    // the codes that were withdrawn.
    private const string Codes =
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy "
        + "ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv "
        + "mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw "
        + "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    private static readonly HashSet<string> All = new(Codes.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is one of them.</summary>
    /// <param name="code">The text, in any casing.</param>
    /// <returns>True where it is.</returns>
    public static bool Contains(string code) => All.Contains(code);
}
