using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads for whom something is what stands in quotation marks: <c>Für Anna Schmidt ist der Plan „ein Witz“</c>, <c>For Jane Doe, it was “the worst day of my life”</c>,
/// <c>Dla Anny Nowak most to „wstyd dla całego miasta”</c>, <c>Для неё мост — «позор для всего города»</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class ViewReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxWords = 8;
    private const int FewestWords = 3;
    private const int MaxApposition = 16;

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int start, int quote)
    {
        if (words.ViewWords.Count == 0 || quote >= paragraph.Tokens.Length || quote - start < 3 || !IsView(start) || !(char.IsLower(paragraph.Text[paragraph.Tokens[quote].Start + 1]) || IsSetOff(quote))
            || QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span).Words < FewestWords)
        {
            return null;
        }

        var first = start + (Is(words.ViewWords, start) ? 1 : 2);
        if (words.CaseEndings.Count > 0)
        {
            return InCase(start, quote);
        }

        first += paragraph.Tokens[first].Is(WordKinds.Article) && names.StartingAt(first) is null ? 1 : 0;
        if (subjects.After(first) is not { Kind: SubjectKind.Name or SubjectKind.Pronoun } subject || (subject.Kind == SubjectKind.Pronoun && !words.HonorificsInNames) || subject.Last + 1 >= quote)
        {
            return null;
        }

        return HasVerb(subject.Last, quote) ? maker.Make(subject, start, subject.Last) : null;
    }

    /// <summary>Where names have cases, whom the preposition takes shows it, and a pronoun stands there too.</summary>
    private Attribution? InCase(int start, int quote)
    {
        var first = start + 1;
        if (SlavicForms.IsWoman(paragraph.Folded(first), words.NameWords.Forms) is { } isWoman)
        {
            return HasVerb(first, quote) ? maker.Make(new(SubjectKind.Pronoun, Run: null, start, first), start, first) with { IsWoman = isWoman } : null;
        }

        while (first < quote && paragraph.Tokens[first] is { IsLower: true } role && role.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier))
        {
            first++;
        }

        return names.StartingAt(first) is { HasName: true } run && run.NameFirst < run.Last && run.Last + 1 < quote && !names.IsOneOfSeveral(run)
            && (CaseForms.IsOtherCase(paragraph.Text, paragraph.Tokens[run.NameFirst], words) || (TitleCase.IsOblique(run, words) && !run.IsInSubjectCase)) && HasVerb(run.Last, quote)
            ? new(SubjectKind.Name, run, TextSpan.FromBounds(paragraph.Tokens[start].Start, paragraph.Tokens[run.Last].End), IsDirect: false)
            : null;
    }

    /// <summary>Whether nothing but what it is about and a verb of being, or a dash for it, stands between whom it is for and the quotation.</summary>
    private bool HasVerb(int last, int quote)
    {
        var verb = last + 1;
        verb = paragraph.Tokens[verb].IsMark(paragraph.Text, ',') ? BehindApposition(verb, quote) : verb;
        var hasVerb = false;
        var end = quote - (IsSetOff(quote) ? 1 : 0);
        for (var i = verb; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            if (words.CaseEndings.Count > 0 && i > verb && i == quote - 1 && token.IsDash(paragraph.Text))
            {
                return true;
            }

            if (!token.IsWord || i - verb > MaxWords || token.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative | WordKinds.Naming) && !token.Is(WordKinds.Article) && !(words.HonorificsInNames && Is(words.ViewVerbs, i)) || names.StartingAt(i) is { CanSpeak: true, IsNoun: false })
            {
                return false;
            }

            hasVerb |= Is(words.ViewVerbs, i);
        }

        return hasVerb;
    }

    /// <summary><c>Für Anna Schmidt ist die Sache klar: „Es ist zu spät.“</c></summary>
    private bool IsSetOff(int quote) => paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':');

    /// <summary><c>Für Anna Schmidt, die Leiterin der Schule, ist der Plan</c>: the verb behind the comma that closes what somebody is; else the token behind the first.</summary>
    private int BehindApposition(int comma, int quote)
    {
        for (var i = comma + 2; i + 1 < quote && i - comma <= MaxApposition; i++)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ',') && Is(words.ViewVerbs, i + 1))
            {
                return i + 1;
            }
        }

        return comma + 1;
    }

    /// <summary><c>Với bà Lan</c>, <c>Đối với bà Lan</c></summary>
    private bool IsView(int start) => Is(words.ViewWords, start) || words.ViewWords.Contains(paragraph.Folded(start) + " " + paragraph.Folded(start + 1));

    private bool Is(ICollection<string> list, int token) => list.Contains(paragraph.Folded(token));
}
