using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Whether words of which nothing is known are nobody's name, though a title or a verb stands beside them: a club, a body, a clause, or what the title's
/// bearer does.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="unknown">Its words of which nothing is known.</param>
/// <param name="descriptions">Tells which words describe.</param>
/// <param name="commas">Tells what commas set off.</param>
/// <param name="words">The language.</param>
internal sealed class NamelessWords(TokenizedParagraph paragraph, UnknownWords unknown, NameDescriptions descriptions, CommaNames commas, LanguageWords words)
{
    /// <summary>A shorter role is a rank or a form of address.</summary>
    private const int ShortestRole = 3;
    private const int ShortestBound = 3;
    private const int MaxTitleTokens = 6;
    private const string AndWith = "وب";

    /// <param name="first">The first token.</param>
    /// <param name="last">The last token.</param>
    /// <param name="context">What stands beside them.</param>
    /// <param name="surnames">What may be surnames anywhere in the article.</param>
    public bool Are(int first, int last, NameContext context, HashSet<string> surnames) =>
        descriptions.IsAcronym(last) || (context.IsTitled && BelongToTitle(first, last, context, surnames)) || DescribeTitle(first, last)
        || AreClause(first, last, context, surnames) || AreMatter(first, context) || AreRole(first, last, context) || BeginThatClause(first, context)
        || IsOffice(first, last, context) || IsAudience(first) || AreManner(first, last)
        || AreUnlikely(first, last, context)
        || (words.Script == Script.Hebrew && context.IsBehind && !unknown.IsGivenName(first) && !IsSurname(descriptions.SkipDescriptions(first, last), surnames) && IsBound(descriptions.SkipDescriptions(first, last), last));

    /// <summary><c>אמר בזעם עצור</c>: of two words behind a verb neither is known of a name, and one begins as words do with which a preposition is written.</summary>
    private bool AreUnlikely(int first, int last, NameContext context) =>
        words.Script == Script.Hebrew && context is { IsBehind: true, IsTitled: false, IsBefore: false } && last == first + 1 && !unknown.IsGivenName(first) && !words.NameWords.Context.FamilyNames.Contains(NameText.Of(paragraph, last, last))
        && (MayHaveWordBefore(first) || MayHaveWordBefore(last));

    private bool MayHaveWordBefore(int token) => paragraph.Text[paragraph.Tokens[token].Start] is 'ב' or 'ל' or 'מ' or 'כ' or 'ש' or 'ה' or 'ו';

    /// <summary><c>وقال مدير المركز لسامي حداد</c>: to whom, where "to" is written with a first name that is known.</summary>
    private bool IsAudience(int first) =>
        words.Script == Script.Arabic && paragraph.Text[paragraph.Tokens[first].Start] == 'ل' && !unknown.IsGivenName(first) && NameText.Of(paragraph, first, first) is { Length: > ShortestRole } word && words.IsGivenName(word[1..]);

    /// <summary><c>وبحزن عميق قال</c>, <c>بلهجة حادة قالت</c>: how somebody says it, where "with" is written with the noun and the adjective ends as that does.</summary>
    private bool AreManner(int first, int last) =>
        words.Script == Script.Arabic && last == first + 1 && paragraph.StartsSentence(first) && !unknown.IsGivenName(first)
        && (string.CompareOrdinal(paragraph.Text, paragraph.Tokens[first].Start, AndWith, 0, AndWith.Length) == 0 || (paragraph.Text[paragraph.Tokens[first].Start] == 'ب' && EndsAsOfWoman(first) && EndsAsOfWoman(last)));

    private bool EndsAsOfWoman(int token) => paragraph.Text[paragraph.Tokens[token].End - 1] == 'ة';

    /// <summary><c>المقرر الأممي</c>, <c>الحرس الوطني</c>: an office or a body that is not known, with "the" before each of its words.</summary>
    private bool IsOffice(int first, int last, NameContext context) =>
        words.Script == Script.Arabic && !context.IsTitled && last > first && descriptions.IsAllDescription(first, last) && paragraph.Text[paragraph.Tokens[last].End - 1] is 'ي' or 'ة';

    private bool BelongToTitle(int first, int last, NameContext context, HashSet<string> surnames)
    {
        var isGivenName = unknown.IsGivenName(first);
        if (paragraph.InOneSentence(last, last + 2) && unknown.SequenceAt(last + 2) is { } next
            && ((!isGivenName && commas.IsSetOff(next.First, next.Last)) || commas.IsBehindBody(next.First, next.Last) || commas.IsBehindDescribedTitle(next.First, next.Last)))
        {
            // 'ראש המועצה הר כרמל, משה כץ, אמר': where, and the name stands behind it.
            return true;
        }

        if (!isGivenName && paragraph.InOneSentence(last, last + 3) && paragraph.Tokens[last + 1].IsMark(paragraph.Text, ',') && HolderBehind(last + 2) is { } holder
            && paragraph.InOneSentence(last, holder.Last + 1) && (paragraph.Tokens[holder.Last + 1].IsMark(paragraph.Text, ',') || paragraph.Tokens[holder.Last + 1].IsMark(paragraph.Text, '(')))
        {
            // 'יו"ר ועדת הכספים, ח"כ אורי גל, אמר': what the title is of, and the name stands behind another.
            return true;
        }

        if (words.Script == Script.Hebrew && first == last && !isGivenName && IsBareRole(first - 1) && descriptions.IsDescription(first) && !IsSurname(first, surnames) && !words.NameWords.Context.NoDescriptions.Contains(NameText.Of(paragraph, first, first)))
        {
            // 'ראש המטה': what the role is of.
            return true;
        }

        if (words.Script == Script.Hebrew && !isGivenName && last == first + 1 && IsBareRole(first - 1) && !context.IsBefore && descriptions.Begins(last, words.TrailingPrefixes, rest: 3))
        {
            // 'סיפר נהג אוטובוס שעבר במקום'
            return true;
        }

        if (words.Script == Script.Hebrew && paragraph.InOneSentence(first, last + 1) && paragraph.Tokens[last + 1].IsMark(paragraph.Text, ',') && DescribesNameBefore(first - 1))
        {
            return true;
        }

        if (first == last && (IsBareRole(first - 1) || IsBareQualifier(first - 1)) && !descriptions.IsDescription(first) && !isGivenName && !IsSurname(first, surnames))
        {
            // 'אמר חוקר צרפתי': the word describes the role, and a name would have "the" before its own.
            return true;
        }

        if (words.Script == Script.Hebrew && last == first + 2 && !isGivenName && !descriptions.IsDescription(first) && IsOfBody(first - 1))
        {
            // 'מאמן שפרנה טום דו לוי': three words behind a title without "the" may be a club or a place and a name.
            return true;
        }

        if (words.Script != Script.Hebrew || context.IsBefore)
        {
            return false;
        }

        // 'מאמן מכבי חיפה': a club. 'רמז יו"ר הכנסת שאולי': a clause, where the article has nobody of that name.
        return (!isGivenName && paragraph.InOneSentence(first, last + 1) && paragraph.Tokens[last + 1].Is(WordKinds.Place))
            || (first == last && descriptions.Begins(first, words.TrailingPrefixes, rest: 3) && !IsSurname(first, surnames));
    }

    /// <summary><c>נציב תלונות החיילים, האלוף (במיל') רפאל כהן,</c>: who stands behind other titles.</summary>
    private (int First, int Last)? HolderBehind(int token)
    {
        var i = token;
        while (i - token <= MaxTitleTokens && paragraph.InOneSentence(token, i) && unknown.SequenceAt(i) is null)
        {
            var word = paragraph.Tokens[i];
            if (!(word.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Place) || word.IsMark(paragraph.Text, '(') || word.IsMark(paragraph.Text, ')')))
            {
                return null;
            }

            i++;
        }

        return i > token && unknown.SequenceAt(i) is { } found && (unknown.IsGivenName(found.First) || found.Last > found.First) && found.Last - found.First < MaxTitleTokens ? found : null;
    }

    /// <summary><c>כהן, לשעבר קצינת חינוך ראשית, הוסיפה</c>: a role between commas behind the name that begins the sentence.</summary>
    private bool DescribesNameBefore(int title)
    {
        var i = title;
        while (title - i <= MaxTitleTokens && paragraph.InOneSentence(i - 1, title) && paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Adverb))
        {
            i--;
        }

        return i > 0 && paragraph.Tokens[i].IsMark(paragraph.Text, ',') && unknown.SequenceWith(i - 1) is { } name && paragraph.StartsSentence(name.First);
    }

    /// <summary><c>האגודה לזכויות הצרכן</c>, <c>שר השיכון במעמד הנחת אבן</c>, <c>מנהל גן החיות</c>: a preposition is written with the first word, or "the" with the last, which no name has behind a first name.</summary>
    private bool IsBound(int first, int last) =>
        (!unknown.IsGivenName(first) && paragraph.Tokens[first].Length > ShortestBound && descriptions.Begins(first, words.TrailingPrefixes, rest: 3) && paragraph.Text[paragraph.Tokens[first].Start] is 'ל' or 'ב' or 'ש' or 'כ')
        || (!unknown.IsGivenName(first) && last > first && descriptions.IsDescription(last) && !descriptions.IsDescription(first) && !words.NameWords.Context.NoDescriptions.Contains(NameText.Of(paragraph, last, last)));

    /// <summary>'المدير العام الدكتور …': it belongs to the title before it.</summary>
    private bool DescribeTitle(int first, int last) =>
        first == last && descriptions.IsDescription(first) && paragraph.InOneSentence(first, first + 1) && paragraph.Tokens[first + 1].Is(WordKinds.AnyTitle);

    /// <summary>'כתבה בטוויטר': where or to whom, and nobody's name.</summary>
    private bool AreClause(int first, int last, NameContext context, HashSet<string> surnames) =>
        !context.IsTitled && (!context.IsBefore || (!context.IsBehind && words.Script == Script.Hebrew && last > first)) && descriptions.Begins(first, words.TrailingPrefixes, rest: 3)
        && !unknown.IsGivenName(first) && (first == last ? !IsSurname(first, surnames) : context.IsBefore || last - first > 1);

    /// <summary>'חושב שהסיבה אחרת': "that the" is written with the word behind it.</summary>
    private bool BeginThatClause(int first, NameContext context) =>
        words.Script == Script.Hebrew && context.IsBehind && !context.IsTitled && !unknown.IsGivenName(first) && paragraph.Tokens[first] is { Length: > 4 } word && string.CompareOrdinal(paragraph.Text, word.Start, "שה", 0, 2) == 0;

    /// <summary>'על מהלך הערב אמר': what it was about.</summary>
    private bool AreMatter(int first, NameContext context) =>
        !context.IsBehind && words.Script == Script.Hebrew && paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].Is(WordKinds.PlacePreposition);

    /// <summary><c>عارضة الأزياء المصرية</c>, <c>لعارضة الأزياء</c>: a role that is not known, or to whom it was said. Behind <c>ال</c> a name has no other such word.</summary>
    private bool AreRole(int first, int last, NameContext context)
    {
        if (words.Script != Script.Arabic || context.IsTitled || last == first || unknown.IsGivenName(first) || IsOfGod(last) || paragraph.Tokens[first].Is(WordKinds.NameParticle))
        {
            return false;
        }

        for (var i = first + 1; i <= last; i++)
        {
            if (!descriptions.IsDescription(i) || IsOfGod(i))
            {
                return false;
            }
        }

        return !descriptions.IsDescription(first)
            && (last - first > 1 || paragraph.Text[paragraph.Tokens[first].Start] == 'ل' || (paragraph.Text[paragraph.Tokens[first].End - 1] == 'ة' && paragraph.Text[paragraph.Tokens[last].End - 1] != 'ي'));
    }

    /// <summary><c>نور الدين</c>, <c>نصر الله</c>: the second half of a first name.</summary>
    private bool IsOfGod(int token) => words.NameWords.SecondHalves.Contains(NameText.Of(paragraph, token, token));

    private bool IsSurname(int token, HashSet<string> surnames) => surnames.Contains(NameText.Of(paragraph, token, token));

    /// <summary>'דיפלומט אירופי בכיר חושף': what follows is what somebody does.</summary>
    private bool IsBareQualifier(int token) =>
        words.Script == Script.Hebrew && paragraph.Tokens[token] is var word && word.Is(WordKinds.TitleQualifier) && !word.Is(WordKinds.Title | WordKinds.Honorific) && !descriptions.IsDescription(token)
        && word.Kinds == WordKinds.TitleQualifier;

    /// <summary>Whether a word is a role that goes on with what it is of: <c>מאמן</c>, <c>מנכ"ל</c>.</summary>
    private bool IsOfBody(int token) => IsBareRole(token) || words.NameWords.RolesOfBodies.Contains(NameText.Of(paragraph, token, token));

    /// <summary>Whether a word is a role without "the" that is no short form, as ranks and forms of address are.</summary>
    private bool IsBareRole(int token)
    {
        var word = paragraph.Tokens[token];
        return words.DescribingPrefixes.Count > 0 && word.Is(WordKinds.Title) && !word.Is(WordKinds.Honorific | WordKinds.TitleQualifier) && !descriptions.IsDescription(token) && word.Length > ShortestRole
            && paragraph.Text.IndexOfAny(['"', '\'', '״', '׳', '”', '’'], word.Start, word.Length) < 0;
    }
}
