using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Where in a sequence of words of which nothing is known the name begins and ends: the title's words may stand before it, and the sentence's behind it.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="unknown">Its words of which nothing is known.</param>
/// <param name="contexts">What stands beside them.</param>
/// <param name="descriptions">Tells which words describe.</param>
/// <param name="commas">Tells what commas set off.</param>
/// <param name="words">The language.</param>
internal sealed class ContextNameBounds(
    TokenizedParagraph paragraph, UnknownWords unknown, NameContextReader contexts, NameDescriptions descriptions, CommaNames commas, LanguageWords words)
{
    private const int MaxWords = 4;

    private readonly TitleComplement complement = new(paragraph, unknown, descriptions, words);

    /// <summary>The name in a sequence.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="last">The last token.</param>
    /// <param name="context">What stands beside the sequence.</param>
    /// <param name="surnames">What may be surnames anywhere in the article.</param>
    /// <returns>Its first and last token; null where the sequence is a body's, or more than a name has.</returns>
    public (int First, int Last)? Read(int first, int last, NameContext context, HashSet<string> surnames)
    {
        if (context.IsTitled && words.Script == Script.Arabic)
        {
            if (complement.NameBehind(first, last) is not { } name)
            {
                return null;
            }

            first = name;
        }

        // 'जिलाध्यक्ष चौधरी राम कुमार'
        first += context.IsTitled && last - first >= 2 && words.NameWords.Context.FormsOfAddress.Contains(NameText.Of(paragraph, first, first)) ? 1 : 0;
        // 'ראש עיריית ערד דני פרץ': a city that is a first name too.
        first += words.Script == Script.Hebrew && context.IsTitled && last - first >= 2 && unknown.IsGivenName(first + 1) && KnownPlace.IsCity(paragraph.Text, paragraph.Tokens[first].Span, words) ? 1 : 0;
        (first, last) = Cut(descriptions.SkipDescriptions(first, last), last, context, surnames);
        if (context.IsTitled && last > first && descriptions.IsAllDescription(first, last))
        {
            // 'مدرب الوداد الرياضي': a club or a body.
            return null;
        }

        // 'मुख्यमंत्री एन राम शर्मा ने': the mark of the subject ends the name.
        var isMarked = paragraph.InOneSentence(last, last + 1) && paragraph.Tokens[last + 1].Is(WordKinds.SubjectMarker);
        if (!context.IsBefore && !isMarked && !(context.IsHolder && IsBeforeWhatIsSaid(last)) && !contexts.IsSaidBefore(first) && !commas.IsBetweenCommas(first, last))
        {
            last = CutBehindTitle(first, last);
        }

        // 'בעל השקפה ימנית ואופטימית למדי אמר': in Hebrew three words before a verb of which none is a first name are more likely what describes.
        return (words.Script == Script.Hebrew && context is { IsBefore: true, IsBehind: false } && last - first >= 2 && !unknown.IsGivenName(first) && !HasParticle(first, last) && !commas.IsBetweenCommas(first, last))
            || last - first >= MaxWords || (last - first == MaxWords - 1 && !context.IsTitled && !HasParticle(first, last)) || (!context.IsTitled && descriptions.IsPlural(paragraph.Tokens[last]))
            ? null : (first, last);
    }

    private (int First, int Last) Cut(int first, int last, NameContext context, HashSet<string> surnames)
    {
        if (context.IsBehind)
        {
            last = CutTrailing(first, last, surnames);
        }

        last = words.Script == Script.Arabic ? CutObject(first, last) : last;

        if (context is { IsBehind: true, IsTitled: false, IsBefore: false } && last == first + 1 && !unknown.IsGivenName(first)
            && surnames.Contains(NameText.Of(paragraph, first, first)) && surnames.Contains(NameText.Of(paragraph, last, last)))
        {
            // 'وحذر زودر ميركل': of two who have names of their own the first is the subject.
            last = first;
        }

        if (words.Script == Script.Arabic && context is { IsBehind: true, IsBefore: false } && last == first + 2 && descriptions.IsDescription(last) && !words.NameWords.SecondHalves.Contains(NameText.Of(paragraph, last, last))
            && !HasParticle(first, last) && !unknown.IsGivenName(first + 1) && !unknown.IsNameSpelling(paragraph.Tokens[first + 1]) && !(unknown.IsGivenName(first) && paragraph.Text[paragraph.Tokens[last].End - 1] == 'ي') && !IsBeforeSaid(last))
        {
            // 'وصف الرئيس جون سميث القرار': behind two words "the" begins what the verb is about, where it does not end as a surname does.
            last--;
        }

        if (words.Script == Script.Arabic && context is { IsBehind: true, IsBefore: false } && last > first + 1 && descriptions.IsDescription(first + 1) && !descriptions.IsDescription(first + 2)
            && !HasParticle(first, last) && !unknown.IsGivenName(first + 2) && !paragraph.IsSurname(first + 2) && !IsBeforeSaid(last))
        {
            // 'أعلن الوزير سامي البحري انتهاء …': behind a surname with "the" a noun without it begins what is told.
            last = first + 1;
        }

        if (last - first >= MaxWords && context.IsBehind && descriptions.LastDescription(first, last) is { } description)
        {
            first = description + 1;
        }

        if (last - first >= MaxWords && unknown.IsGivenName(first))
        {
            // 'قال رمزي جريج …': what follows two words that begin with a first name may be anything.
            last = CutBehindTitle(first, last);
        }

        return (first, last);
    }

    /// <summary>Whether the day, "that" or a mark follows the words.</summary>
    private bool IsBeforeWhatIsSaid(int last) =>
        IsBeforeSaid(last) || (paragraph.InOneSentence(last, last + 1) && paragraph.Tokens[last + 1].Is(WordKinds.Complementizer | WordKinds.Weekday | WordKinds.Adverb | WordKinds.Noun | WordKinds.Audience));

    /// <summary>Whether what is said follows the words; <c>بأنه</c> may follow what the verb is about.</summary>
    private bool IsBeforeSaid(int last) =>
        paragraph.InOneSentence(last, last + 1) && paragraph.Tokens[last + 1] is var next
        && (next.Kind == TokenKind.Quote || next.IsMark(paragraph.Text, ':') || next.IsMark(paragraph.Text, ',') || (next.Is(WordKinds.Complementizer) && paragraph.Text[next.Start] != 'ب'));

    /// <summary>A name ends before a word that its first letters hang on what follows: <c>قال محمد علي للصحفيين</c>, <c>אמר דני לוי בחיוך</c>.</summary>
    private int CutTrailing(int first, int last, HashSet<string> surnames)
    {
        for (var i = first + 1; i <= last; i++)
        {
            // One letter may as well belong to the surname where that would be the second word.
            if (!paragraph.Tokens[i - 1].Is(WordKinds.NameParticle) && !unknown.IsGivenName(i) && descriptions.Begins(i, words.TrailingPrefixes, rest: 2, shortest: i == first + 1 && !surnames.Contains(NameText.Of(paragraph, first, first)) ? 2 : 1))
            {
                return i - 1;
            }
        }

        return last;
    }

    /// <summary><c>هاجم سامي حداد خصومه</c>, <c>أجرى سامي حداد اتصالا هاتفيا</c>: behind two words a name ends before what the verb is about.</summary>
    private int CutObject(int first, int last)
    {
        for (var i = first + 2; i <= last; i++)
        {
            if (!paragraph.Tokens[i - 1].Is(WordKinds.NameParticle) && !unknown.IsGivenName(i) && !unknown.IsFamilyName(i) && (descriptions.HoldsPronoun(i) || (EndsAsObject(i) && (i < last ? EndsAsObject(i + 1) : unknown.IsFamilyName(i - 1)))))
            {
                return i - 1;
            }
        }

        return last;
    }

    /// <summary><c>اتصالا</c>: an object that no "the" makes definite, which a surname may end as too.</summary>
    private bool EndsAsObject(int token) => paragraph.Text[paragraph.Tokens[token].End - 1] == 'ا' && !descriptions.IsDescription(token);

    /// <summary>Behind a title alone two words are a name, or more where a particle joins them or the article shows the next one to be a surname; what else follows may be a verb.</summary>
    private int CutBehindTitle(int first, int last)
    {
        var end = first + 1;
        while (end < last && (paragraph.IsSurname(end + 1) || paragraph.Tokens[end].Is(WordKinds.NameParticle) || (paragraph.Tokens[end - 1].Is(WordKinds.NameParticle) && !IsObjectOfVerb(end + 1))))
        {
            end++;
        }

        // 'عبد الأمير خير الله'
        return Math.Min(end < last && descriptions.IsOfGod(end + 1) ? end + 1 : end, last);
    }

    /// <summary><c>افتتح المخرج كريم بن صالح المهرجان</c>: "the" before a word that does not end as surnames do (<c>الحربي</c>).</summary>
    private bool IsObjectOfVerb(int token) =>
        words.Script == Script.Arabic && descriptions.IsDescription(token) && paragraph.Text[paragraph.Tokens[token].End - 1] != 'ي' && !unknown.IsFamilyName(token) && !unknown.IsGivenName(token);

    /// <summary>A name of four words is one where a particle joins some of them: <c>محمد بن سلمان آل</c>.</summary>
    private bool HasParticle(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.NameParticle))
            {
                return true;
            }
        }

        return false;
    }
}
