using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells Chinese names that stand once and have no title by their characters.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanLoneNames(string text, LanguageWords words)
{
    /// <summary>Surnames that are other words alone: <c>常说</c>.</summary>
    private const string NoSurnames = "常时時向方成和于於金高安单單关關管左右万萬何任连連应應公同从從自由曾正白全本明原都各有";

    /// <summary>Characters of the grammar and of common nouns, which no given name has.</summary>
    private const string NoGivenNames = "们們这這那的是了着著过過在不也都还還就又才只很最更太已将將会會能可要想让讓把被给給对對向从從到于於与與和或但而且并並因所以如果虽雖然后後前中上下里裡外内內间間时時日月年今昨当當本该該此其他她它我你谁誰何什么麼些个個位名家者员員众眾面总總长長记記报報国國省市县縣区區村镇鎮乡鄉街路门門口问問题題说說话話道言语語声聲情意见見师師生工农農商兵士官办辦社说地得之怎怕跟再没沒有无無";

    /// <summary>Before a subject, at the head of its sentence.</summary>
    private static readonly string[] Links = ["对此", "對此", "随后", "隨後", "不过", "不過", "然而", "此外", "另外", "同时", "同時", "昨天", "今天", "接着", "接著", "最后", "最後", "而", "但"];

    /// <summary>Companies that are spelt as names are.</summary>
    private static readonly string[] Companies = ["毕马威", "畢馬威", "麦当劳", "麥當勞", "马士基", "馬士基", "任天堂", "路透社", "高德纳", "高德納", "康师傅", "康師傅", "安理会", "安理會", "金融界"];

    /// <summary>Members and applicants, which are spelt as names that end with "country" are.</summary>
    private static readonly string[] Countries = ["成员国", "成員國", "申请国", "申請國", "东道国", "東道國", "当事国", "當事國"];

    /// <summary>Whether a surname alone may be called by it: it is no other word as often.</summary>
    public static bool MayBeSurname(char surname) => NoSurnames.IndexOf(surname) < 0;

    /// <summary><c>王建国</c>: "country" ends a given name where the three characters are no other word.</summary>
    public static bool EndsAsGivenName(string text, TextSpan name) =>
        name.Length == 3 && (text[name.End - 1] is '国' or '國') && Array.IndexOf(Countries, name.In(text)) < 0;

    /// <summary><c>沈春华抱怨“…”</c>: a surname and two characters of names right between the head of a sentence, or a word that joins it, and the verb.</summary>
    public TextSpan? At(int start, int end)
    {
        foreach (var link in Links)
        {
            if (end - start > link.Length && string.CompareOrdinal(text, start, link, 0, link.Length) == 0)
            {
                start += link.Length;
                break;
            }
        }

        var surname = start;
        if (end - start != 3 || words.Surnames.TryRead(text, ref surname, end) is null || surname != start + 1 || !MayBeSurname(text[start]) || words.Roles.StartsAt(text, surname, end)
            || words.Continuers.StartsAt(text, start, end) || words.Roles.StartOfEndingAt(text, start, end) is not null || Array.IndexOf(Companies, text.Substring(start, 3)) >= 0)
        {
            return null;
        }

        for (var i = surname; i < end; i++)
        {
            if (Scripts.Of(text[i]) != Script.Han || NoGivenNames.IndexOf(text[i]) >= 0 || words.BodyEndings.IndexOf(text[i]) >= 0)
            {
                return null;
            }
        }

        return TextSpan.FromBounds(start, end);
    }
}
