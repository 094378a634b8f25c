using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Finds the runs of capitalised words of a paragraph. Particles may stand inside (<c>von der Leyen</c>); weekdays, months beside a number,
/// pronouns, and words of the grammar at the head of a sentence do not belong to one.
/// </summary>
internal static class NameRunReader
{
    private const int MaxTokens = 12;
    private const int MaxLength = 60;
    private const int MaxNickname = 16;
    private const int LongestPrefix = 3;

    public static List<NameRun> Read(TokenizedParagraph paragraph, LowerWords lowerWords, AloneWords? aloneWords = null)
    {
        var runs = new List<NameRun>();
        for (var i = 0; i < paragraph.Tokens.Length;)
        {
            if (!IsNameWord(paragraph, i) || IsSource(paragraph, i) || (paragraph.StartsSentence(i) && IsOrdinary(paragraph, i, lowerWords)))
            {
                i++;
                continue;
            }

            var last = FindLast(paragraph, i, aloneWords);

            // 'była I prezes': a number in letters.
            if (last > i || !IsRomanDigit(paragraph, i))
            {
                runs.Add(new(paragraph, i, last));
            }

            i = last + 1;
        }

        return runs;
    }

    private static int FindLast(TokenizedParagraph paragraph, int first, AloneWords? aloneWords)
    {
        var last = first;
        while (last - first < MaxTokens && !paragraph.Tokens[last].IsPossessive && aloneWords?.IsWhere(paragraph, first, last) != true)
        {
            var next = last + 1;
            while ((!paragraph.Tokens[last].Is(WordKinds.AnyTitle) || aloneWords?.IsNoble(paragraph, first, last) == true) && next < paragraph.Tokens.Length && next - last < 3 && paragraph.Tokens[next] is { IsLower: true } particle && particle.Is(WordKinds.NameParticle))
            {
                next++;
            }

            // 'En Lima la OEA', 'Els Maas van de PvdA': an acronym is no surname behind a particle.
            // Nor is a noun that is joined to one: 'Jan de Vries van de VRT-redactie'.
            if (next > last + 1 && next < paragraph.Tokens.Length && (paragraph.Tokens[next].IsAcronym || IsJoinedToAcronym(paragraph, next) || IsJoinedWord(paragraph, next)))
            {
                break;
            }

            // 'Ana Pérez de Podemos', 'Elena Rossi del Pd': a party is no surname behind a Romance particle, which 'Franz von Bayern' has not.
            if (next == last + 2 && next < paragraph.Tokens.Length && paragraph.Text[paragraph.Tokens[last + 1].Start] == 'd' && Organization.IsKnown(paragraph.Text, paragraph.Tokens[next]) && !(paragraph.InOneSentence(next, next + 1) && paragraph.Tokens[next + 1].IsUpper))
            {
                break;
            }

            // 'schrieb Weber auf der Plattform': a noun that leads to what something is called is no surname.
            if (next > last + 1 && (IsWholeNameBehind(paragraph, last, next) || (next < paragraph.Tokens.Length && paragraph.Tokens[next].Is(WordKinds.Naming) && !paragraph.Tokens[next].Is(WordKinds.AnyTitle | WordKinds.NameParticle))))
            {
                break;
            }

            // 'Antwort von Notar Karl Weber': where nouns have capitals, a title or a first name behind the particle begins a name of its own.
            if (next == last + 2 && paragraph.InOneSentence(first, next) && paragraph.Tokens[last + 1].Is(WordKinds.BodyParticle) && BeginsName(paragraph, next, first))
            {
                break;
            }

            // 'Mac an tSaoir': a small letter that the case puts before the capital.
            next += next == last + 1 && next + 1 < paragraph.Tokens.Length && paragraph.Tokens[next] is { IsLower: true, Length: 2 } && IsJoinedParticle(paragraph, next + 1) ? 1 : 0;

            // 'John “Jack” Smith'
            next += next == last + 1 && IsNickname(paragraph, first, next) ? 1 : 0;

            // 'Smith & Sons'
            next += next == last + 1 && next + 1 < paragraph.Tokens.Length && paragraph.Tokens[next].IsMark(paragraph.Text, '&') ? 1 : 0;
            // 'dice Carlo Ferri di Mario Bellini': behind a particle another full name begins.
            if (last > first && next > last + 1 && paragraph.InOneSentence(first, next + 1) && IsNameWord(paragraph, next + 1) && GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[first]) && GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[next]))
            {
                break;
            }

            // 'powiedział Adrian W. Jego obrońca': the initial is all that is told of the surname, and a sentence begins behind it.
            if (last > first && next == last + 1 && next < paragraph.Tokens.Length && IsInitial(paragraph, last) && paragraph.Tokens[next].Is(WordKinds.Grammar) && !paragraph.Tokens[next].Is(WordKinds.NameParticle))
            {
                break;
            }

            if (aloneWords?.JoinsBody(paragraph, first, last, next) == true || !paragraph.InOneSentence(first, next) || !(IsNameWord(paragraph, next) || IsJoinedParticle(paragraph, next)))
            {
                break;
            }

            last = next;
        }

        return BehindParticle(paragraph, first, last);
    }

    /// <summary>'das Team von Boris Nadel': a first name that is known and a surname behind the particle are a name of their own, where no first name stands before it.</summary>
    private static bool IsWholeNameBehind(TokenizedParagraph paragraph, int last, int next) =>
        paragraph.InOneSentence(last, next + 1) && GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[next]) && IsNameWord(paragraph, next + 1)
        && !GivenNames.IsWomanOrMan(paragraph.Text, paragraph.Tokens[last].Start, paragraph.Tokens[last].Length);

    /// <summary>'Sänger Ronny Sonntag': a German day right behind two words of which the first tells who that is; when it was has its preposition there.</summary>
    private static bool IsSurname(TokenizedParagraph paragraph, int i) =>
        paragraph.InOneSentence(i - 2, i) && string.CompareOrdinal(paragraph.Text, paragraph.Tokens[i].End - 3, "tag", 0, 3) == 0 && paragraph.Tokens[i - 1] is { IsUpper: true } first && !first.Is(WordKinds.AnyTitle)
        && paragraph.Tokens[i - 2] is { IsUpper: true } role && role.Is(WordKinds.AnyTitle);

    private static bool BeginsName(TokenizedParagraph paragraph, int i, int first) =>
        (paragraph.Tokens[i].Is(WordKinds.AnyTitle) || GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[i]) || i == first + 2) && !GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[first])
        && paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1].IsUpper;

    private static bool IsJoinedToAcronym(TokenizedParagraph paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        var hyphen = paragraph.Text.IndexOf('-', token.Start, token.Length);
        return hyphen > token.Start + 1 && hyphen + 1 < token.End && char.IsUpper(paragraph.Text[hyphen - 1]) && char.IsUpper(paragraph.Text[token.Start + 1]) && char.IsLower(paragraph.Text[hyphen + 1]);
    }

    /// <summary>'PvdA', 'GroenLinks': a capital at the end of a word, or behind so much of it that it is no prefix as in 'McNeil' and 'DeWitt'.</summary>
    private static bool IsJoinedWord(TokenizedParagraph paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (!token.IsUpper || token.Length <= LongestPrefix)
        {
            return false;
        }

        for (var at = token.Start + LongestPrefix + 1; at < token.End; at++)
        {
            if (char.IsUpper(paragraph.Text[at]) && char.IsLower(paragraph.Text[at - 1]))
            {
                return true;
            }
        }

        return char.IsUpper(paragraph.Text[token.End - 1]);
    }

    /// <summary>'Greet De bakker', 'Jan Van de velde': no name ends with a particle, so that the word behind it is part of it, whatever its case.</summary>
    private static int BehindParticle(TokenizedParagraph paragraph, int first, int last)
    {
        if (last == first || !paragraph.Tokens[last].Is(WordKinds.NameParticle) || paragraph.Tokens[last].IsPossessive)
        {
            return last;
        }

        var next = last + 1;
        while (paragraph.InOneSentence(first, next) && paragraph.Tokens[next] is { IsLower: true } particle && particle.Is(WordKinds.NameParticle))
        {
            next++;
        }

        return paragraph.InOneSentence(first, next) && paragraph.Tokens[next].IsLower && !paragraph.Tokens[next].Is(WordKinds.Grammar | WordKinds.AnyTitle) ? next : last;
    }

    /// <summary>Whether a word in quotation marks stands behind a first name that is known, and another name behind it.</summary>
    private static bool IsNickname(TokenizedParagraph paragraph, int first, int quote)
    {
        if (!paragraph.InOneSentence(first, quote + 1) || paragraph.Tokens[quote].Kind != TokenKind.Quote || paragraph.Tokens[quote].Length > MaxNickname
            || paragraph.Tokens[quote - 1].Is(WordKinds.AnyTitle) || !IsNameWord(paragraph, quote + 1))
        {
            return false;
        }

        var token = paragraph.Tokens[quote];
        var hasBlank = paragraph.Text.IndexOf(' ', token.Start, token.Length) >= 0;
        for (var i = first; !hasBlank && char.IsUpper(paragraph.Text[token.Start + 1]) && i < quote; i++)
        {
            if (GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameWord(TokenizedParagraph paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        return token.IsUpper && token.Length <= MaxLength && paragraph.Text[token.End - 1] is not ('\'' or '’') && !token.Is(WordKinds.Pronoun | WordKinds.Audience) && !IsDegree(paragraph, i) && !(token.Is(WordKinds.Weekday) && !IsSurname(paragraph, i))
            && !IsCutOff(paragraph, i) && !(token.Is(WordKinds.PointsBack | WordKinds.Adverb) && paragraph.Text.IndexOf(' ', token.Start, token.Length) > 0) && !(token.Is(WordKinds.Month) && (IsNumber(paragraph, i - 1) || IsNumber(paragraph, i + 1) || (IsNumber(paragraph, i - 2) && paragraph.Tokens[i - 1].IsMark(paragraph.Text, '.'))));
    }

    /// <summary>'Budi Santoso, SE', 'Jane Doe MP': what is a title as well needs a first name that is known before it, unlike 'a Labour MP', and none behind it as in 'Labour MP Jane Doe'.</summary>
    private static bool IsDegree(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i] is var token && token.Is(WordKinds.Degree)
        && (!token.Is(WordKinds.AnyTitle) || (paragraph.InOneSentence(i - 2, i) && GivenNames.IsWomanOrMan(paragraph.Text, paragraph.Tokens[i - 2].Start, paragraph.Tokens[i - 2].Length) && !(paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1].IsUpper)));

    /// <summary>'Gesundheits- und Sozialdirektor': half a word is no name.</summary>
    private static bool IsCutOff(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i].End + 1 < paragraph.Text.Length && paragraph.Text[paragraph.Tokens[i].End] == '-'
        && (paragraph.Text[paragraph.Tokens[i].End + 1] == ',' || (paragraph.InOneSentence(i, i + 2) && paragraph.Tokens[i + 2].Is(WordKinds.SharedSubject) && paragraph.Text[paragraph.Tokens[i].End + 1] == ' '));

    /// <summary><c>al-Amr</c>, <c>tSaoir</c>: a particle joined to a capital.</summary>
    private static bool IsJoinedParticle(TokenizedParagraph paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (!token.IsLower)
        {
            return false;
        }

        if (token.Length > 3 && char.IsUpper(paragraph.Text[token.Start + 1]) && char.IsLower(paragraph.Text[token.Start + 2]))
        {
            return true;
        }

        var hyphen = paragraph.Text.IndexOf('-', token.Start, Math.Min(token.Length, 4));
        return hyphen >= 0 && hyphen + 1 < token.End && char.IsUpper(paragraph.Text[hyphen + 1]);
    }

    /// <summary>A word of the grammar, one that the article has in small letters, or a preposition that stands inside few names: 'Auf der Brücke'.</summary>
    private static bool IsOrdinary(TokenizedParagraph paragraph, int i, LowerWords lowerWords)
    {
        var token = paragraph.Tokens[i];
        // 'О. Сидоров': an initial is no preposition.
        return !token.Is(WordKinds.AnyTitle | WordKinds.Place) && !IsInitial(paragraph, i)
            && (token.Is(WordKinds.Grammar) || lowerWords.Contains(paragraph.Text, token));
    }

    private static bool IsInitial(TokenizedParagraph paragraph, int i) => paragraph.Tokens[i] is { Length: 2 } token && paragraph.Text[token.End - 1] == '.';

    /// <summary>'ponad 200 tys. Zdaniem Jana Nowaka': what stands before a source is no name, whether a sentence begins there or not.</summary>
    private static bool IsSource(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i].Is(WordKinds.AccordingTo) && !paragraph.Tokens[i].Is(WordKinds.AnyTitle) && !GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[i]);

    private static bool IsRomanDigit(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i] is { Length: 1 } token && paragraph.Text[token.Start] is 'I' or 'V' or 'X' && !(i + 1 < paragraph.Tokens.Length && paragraph.Tokens[i + 1].IsMark(paragraph.Text, '.'));

    private static bool IsNumber(TokenizedParagraph paragraph, int i) =>
        i >= 0 && i < paragraph.Tokens.Length && paragraph.Tokens[i].IsWord && char.IsDigit(paragraph.Text[paragraph.Tokens[i].Start]);
}
