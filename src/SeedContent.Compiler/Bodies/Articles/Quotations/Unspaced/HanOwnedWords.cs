using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads sentences behind a Chinese quotation that say whose words it was: <c>“…。”说这话的是张建国</c>, <c>“…。”这是张建国留给儿子的话</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class HanOwnedWords(string text, LanguageWords words, HanNameReader names)
{
    private const int MaxBetween = 6;
    private const int MaxOwner = 24;

    /// <summary>More characters may tell of something else.</summary>
    private const int MaxTold = 8;

    /// <summary><c>一席</c>, <c>这番</c></summary>
    private const int MaxMeasure = 3;

    /// <summary>Who spoke according to the sentence behind the quotation; null where it does not say.</summary>
    public SpeakerRead? Read(TextSpan after) => Cleft(after) ?? Last(after) ?? Told(after);

    /// <summary><c>张建国的回答很干脆：“…”</c>, <c>他的回答很干脆：“…”</c>: whose words a clause before a colon is about.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    public SpeakerRead? Before(int start, int end)
    {
        var of = text.IndexOf('的', start, Math.Min(end - start, MaxOwner));
        if (of <= start || words.NameWords.OwnWords.FirstOrDefault(own => of + 1 + own.Length <= end && string.CompareOrdinal(text, of + 1, own, 0, own.Length) == 0) is not { } noun || end - of - 1 - noun.Length > MaxTold)
        {
            return null;
        }

        // '李明的话题：“…”': the noun goes on as another word.
        var behind = of + 1 + noun.Length;
        if (behind < end && !words.NameWords.Unspaced.SuchPredicates.Any(predicate => string.CompareOrdinal(text, behind, predicate, 0, predicate.Length) == 0))
        {
            return null;
        }

        var span = TextSpan.FromBounds(start, behind);
        var at = start;
        return words.Pronouns.TryRead(text, ref at, of) is not null ? at == of ? new(SubjectKind.Pronoun, null, span, IsDirect: true) : null
            : EndingBehind(start, of) is { } name ? new(SubjectKind.Name, names.Resolve(name), span, IsDirect: true) : null;
    }

    /// <summary><c>说这话的是死者的母亲，张建国</c></summary>
    private SpeakerRead? Cleft(TextSpan after)
    {
        if (words.NameWords.CleftNouns.FirstOrDefault(noun => string.CompareOrdinal(text, after.Start, noun, 0, noun.Length) == 0) is not { } cleft)
        {
            return null;
        }

        var copula = text.IndexOf('是', after.Start + cleft.Length, Math.Min(MaxBetween, after.End - after.Start - cleft.Length));
        if (copula < 0)
        {
            return null;
        }

        var comma = text.LastIndexOf('，', after.End - 1, after.End - copula);
        var name = comma > copula ? names.WholeNameAt(comma + 1, after.End) ?? EndingBehind(comma + 1, after.End) : EndingBehind(copula + 1, after.End);
        return name is { } found ? new(SubjectKind.Name, names.Resolve(found), after, IsDirect: true) : SpeakerRead.Unnamed;
    }

    /// <summary><c>这是张建国留给儿子的最后一句话</c></summary>
    private SpeakerRead? Last(TextSpan after)
    {
        if (text[after.Start] is not ('这' or '這') || text.IndexOf('是', after.Start, Math.Min(MaxBetween, after.Length)) is not (> 0 and var copula) || !words.NameWords.OwnWords.Any(word => after.EndsWith(text, word)))
        {
            return null;
        }

        var of = text.IndexOf('的', copula, after.End - copula);
        if (of < 0)
        {
            return null;
        }

        var last = text.LastIndexOf('的', after.End - 1, after.End - of);
        if (last > of && words.Roles.StartOfEndingAt(text, of + 1, last) is not null && OfDescribed(of + 1, last) is null)
        {
            // '这是张建国的母亲的抱怨'
            return null;
        }

        // '这是一位买了票的村民张建国的抱怨': of what describes somebody and whose words it is, the title tells.
        var name = (last > of ? OfDescribed(of + 1, last) : null) ?? Titled(copula + 1, of) ?? names.Lone.At(copula + 1, of) ?? names.Lone.Short(copula + 1, of);
        return name is { } found ? new(SubjectKind.Name, names.Resolve(found), TextSpan.FromBounds(copula + 1, after.End), IsDirect: true) : null;
    }

    /// <summary><c>市长张建国的一席话，让村民感动</c>: whose words the sentence behind is about, which begins with a title and the name, or with the name.</summary>
    private SpeakerRead? Told(TextSpan after)
    {
        var comma = text.IndexOfAny(['，', ','], after.Start, after.Length);
        var clause = comma < 0 ? after : TextSpan.FromBounds(after.Start, comma);
        if (words.NameWords.OwnWords.FirstOrDefault(word => clause.EndsWith(text, word)) is not { } noun)
        {
            return null;
        }

        var of = text.LastIndexOf('的', clause.End - noun.Length - 1, Math.Min(clause.Length - noun.Length, MaxOwner));
        if (of <= clause.Start || clause.End - noun.Length - of - 1 > MaxMeasure)
        {
            return null;
        }

        var start = clause.Start + (text[clause.Start] is '前' or '原' ? 1 : 0);
        return (words.Roles.StartsAt(text, start, of) ? OfDescribed(start, of) : names.NameAt(start, of, titled: false) ?? names.Lone.At(start, of)) is { } name && name.End == of
            ? new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(clause.Start, clause.End), IsDirect: true) : null;
    }

    /// <summary>The name at the end of a range, behind a title.</summary>
    public TextSpan? EndingBehind(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is not null && names.NameAt(next, end, titled: true) is { } name && name.End == end)
            {
                return name;
            }
        }

        return names.WholeNameAt(start, end) ?? names.Foreign.At(start, end);
    }

    /// <summary>A title and a name are all that stands between two marks of what belongs to what follows.</summary>
    private TextSpan? OfDescribed(int start, int end)
    {
        var name = start;
        return words.Roles.TryRead(text, ref name, end) is not null && names.NameAt(name, end, titled: true) is { } found && found.End == end ? found : null;
    }

    private TextSpan? Titled(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is not null)
            {
                return names.NameAt(next, end, titled: true);
            }
        }

        return names.Foreign.At(start, end) ?? names.NameAt(start, end, titled: false);
    }
}
