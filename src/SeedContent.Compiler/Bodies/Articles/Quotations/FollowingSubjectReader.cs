using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads forward who stands behind a verb: words of a role are taken up to the name, or to what shows that nobody is named.</summary>
internal sealed class FollowingSubjectReader
{
    private const int MaxRoleWords = 8;
    private const int MaxTitledWords = 14;
    private const int ShortestObject = 2;

    private readonly TokenizedParagraph paragraph;
    private readonly ParagraphNames names;
    private readonly LanguageWords words;
    private readonly RoleWords roles;
    private readonly HolderReader holders;
    private readonly FollowingNameReader speakers;
    private readonly AddressForm forms;
    private BodyHolderReader? bodies;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="names">Its names.</param>
    /// <param name="words">The language.</param>
    public FollowingSubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
    {
        (this.paragraph, this.names, this.words) = (paragraph, names, words);
        roles = new(paragraph, names, words);
        holders = new(paragraph, names, words);
        speakers = new(paragraph, names, words, roles, holders);
        forms = new(paragraph, words);
    }

    /// <summary>
    /// The subject that begins at token <paramref name="first"/>: a pronoun, a name, or a role and then a name
    /// (<c>team member Rodaba Noori</c>; <c>the museum's director, Elfriede Gruber,</c>).
    /// </summary>
    public Subject Read(int first)
    {
        if (BeginsNoSubject(first))
        {
            return Subject.None;
        }

        if (words.NamesByContext && words.SubjectMarkers.Count == 0 && (bodies ??= new(paragraph, names, words)).Read(first) is { } body)
        {
            return body;
        }

        return ReadRole(first);
    }

    /// <summary>Takes up the words of a role one by one, and what they say so far, up to who has the role.</summary>
    private Subject ReadRole(int first)
    {
        var role = RoleSoFar.None;
        var halves = 0;
        for (var i = first; i - first - halves <= (role.IsTitled ? MaxTitledWords : MaxRoleWords) && paragraph.InOneSentence(first, i); i++)
        {
            // 'نوهت اللجنة المنظمة بأداء الممثلة ليلى حداد': what the verb is about.
            if (i > first && BeginsObject(i))
            {
                return RoleTo(first, i - 1);
            }

            // 'sagte Innen- und Sportsenatorin Anna Weber'
            if (HalfWord.End(paragraph, i) is { } half)
            {
                halves += half + 1 - i;
                i = half;
                continue;
            }

            if (i == first && IsPronoun(i))
            {
                return Subject.Pronoun(i);
            }

            // 'директор школы № 7 Анна Сидорова'
            if ((i == first && paragraph.Tokens[i].Is(WordKinds.SpeakerMarker)) || (i > first && paragraph.Tokens[i].IsMark(paragraph.Text, '№')))
            {
                continue;
            }

            if (names.StartingAt(i) is { } run)
            {
                if (speakers.Read(first, run, role) is { } subject)
                {
                    return subject;
                }

                role = speakers.IsInOtherCase(run) ? role : role.With(run, isBody: role.IsLinked && roles.JoinsBody(i - 1));
                i = run.Last;
            }
            else if (role.IsTitled && roles.JoinsQualifiers(i))
            {
                continue;
            }
            else if (IsCommaOfRole(first, i, role))
            {
                return BehindComma(first, i, role);
            }
            else if (Links(first, i, role))
            {
                // 'مسؤول في البلدية': where names have no capitals, the place belongs to who is not named.
                var isPlace = role.End < 0 && !words.NamesByContext && paragraph.Tokens[i].Is(WordKinds.PlacePreposition);
                role = role with { IsLinked = true, End = isPlace ? i - 1 : role.End };
            }
            else if (role.IsTitled && EndOfLink(i) is var end and >= 0)
            {
                role = role with { IsLinked = false };
                i = end;
            }
            else if (!IsWordOfRole(i, role))
            {
                return i == first ? Subject.None : RoleTo(first, role.End < 0 ? i - 1 : role.End);
            }
            else
            {
                role = role.With(paragraph.Tokens[i], i > first && IsAdjective(i));
            }
        }

        return role.End < 0 ? Subject.Unnamed : RoleTo(first, role.End);
    }

    /// <summary>Whether a subject cannot begin at a token: with an article in another case, or with an infinitive, as in <c>ha detto dopo aver incontrato il ministro</c>.</summary>
    private bool BeginsNoSubject(int first) =>
        (words.ObliqueArticles.Count > 0 && first < paragraph.Tokens.Length && paragraph.Tokens[first].IsLower && words.ObliqueArticles.Contains(paragraph.Folded(first)))
        || (words.InfiniteEndings.Count > 0 && InfiniteVerb.IsBefore(paragraph, first + 1, words) && !paragraph.Tokens[first].Is(WordKinds.TitleQualifier));

    /// <summary>Whether the first word behind the verb stands for somebody by itself.</summary>
    private bool IsPronoun(int first)
    {
        var token = paragraph.Tokens[first];
        if (token.Is(WordKinds.Pronoun) && !token.Is(WordKinds.Article))
        {
            return true;
        }

        // '«…», — ответил финн': somebody of a country stands for who was named before.
        if (words.CaseEndings.Count > 0 && token.Is(WordKinds.People) && !(paragraph.InOneSentence(first, first + 1) && paragraph.Tokens[first + 1].IsUpper))
        {
            return true;
        }

        return !token.Is(WordKinds.SpeakerMarker) && (forms.IsAlone(first) || forms.IsSource(first));
    }

    /// <summary>Whether a token is the comma behind a role, which may have its holder behind it: <c>the museum's director, Elfriede Gruber,</c>.</summary>
    private bool IsCommaOfRole(int first, int i, RoleSoFar role) =>
        paragraph.Tokens[i].IsMark(paragraph.Text, ',') && (role.IsTitled || (i > first && (paragraph.Tokens[first].Is(WordKinds.Article) || roles.IsOfSomebody(first, i - 1))));

    /// <summary>Who holds the role behind its comma; <c>a spokesman for the mayor, Jane Doe</c>: which of them is she?</summary>
    private Subject BehindComma(int first, int comma, RoleSoFar role)
    {
        var holder = role is { IsLinked: true, Titles: > 1 } ? Subject.Unnamed : holders.InApposition(first, comma + 1);
        return holder.IsSaid ? holder : RoleTo(first, role.End < 0 ? comma - 1 : role.End);
    }

    /// <summary>Whether a token links what stands before it to a body, a place or a person: <c>the mayor of</c>.</summary>
    private bool Links(int first, int i, RoleSoFar role)
    {
        var token = paragraph.Tokens[i];
        return role.IsTitled ? token.Is(WordKinds.TitleLinker | WordKinds.PlacePreposition) || roles.JoinsBody(i)
            : i > first + 1 && paragraph.Tokens[first].Is(WordKinds.Article) && token.Is(WordKinds.TitleLinker) && !token.Is(WordKinds.PlacePreposition);
    }

    /// <summary>The last token of what ends whatever "of" linked to a title: <c>(PNM)</c>, <c>trener „Biało-Niebieskich”</c>, <c>author and activist</c>; -1 where none begins.</summary>
    private int EndOfLink(int i) =>
        paragraph.Tokens[i].IsMark(paragraph.Text, '(') && roles.EndOfShortForm(i) is var close && close > i ? close
            : roles.IsNickname(i) || roles.JoinsTitles(i) ? i
            : -1;

    /// <summary>Whether a word may be one of the role: behind a title also the "and" between two nouns with cases, and where verbs are last, words of the grammar.</summary>
    private bool IsWordOfRole(int i, RoleSoFar role) =>
        paragraph.Tokens[i] is var token && (RoleWords.Is(token)
            || IsBeforeAge(i)
            || (role.IsTitled && words.CaseEndings.Count > 0 && roles.JoinsWords(i))
            || (words.VerbLast && (token.Kinds & (WordKinds.Grammar | WordKinds.Pronoun | WordKinds.Weekday)) == WordKinds.Function && token.IsWord));

    /// <summary>'sagt die heute 52-Jährige', 'zegt de intussen 52-jarige zangeres': since when somebody is of an age.</summary>
    private bool IsBeforeAge(int i) =>
        words.IsGermanic && paragraph.InOneSentence(i - 1, i + 1) && paragraph.Tokens[i - 1].Is(WordKinds.Article) && paragraph.Tokens[i].IsLower && AgedRole.IsAge(paragraph, i + 1);

    /// <summary>'la presidente della commissione parlamentare, Anna Rossi': behind its noun it is an adjective.</summary>
    private bool IsAdjective(int i) =>
        paragraph.Tokens[i].Is(WordKinds.TitleQualifier) && paragraph.Tokens[i - 1] is { IsLower: true } noun && !noun.Is(WordKinds.Grammar);

    /// <summary>Who is not named, up to the last word that says something: <c>the spokesman of</c> is <c>the spokesman</c>.</summary>
    private Subject RoleTo(int first, int last)
    {
        while (last >= first && names.EndingAt(last) is null && (paragraph.Tokens[last].Is(WordKinds.Grammar) || paragraph.Text[paragraph.Tokens[last].End - 1] == UnknownWords.Tatweel))
        {
            last--;
        }

        last += last >= first && paragraph.InOneSentence(last, last + 1) && paragraph.Tokens[last + 1].Is(WordKinds.Demonstrative) ? 1 : 0;
        return last >= first ? Subject.Role(first, last) : Subject.Unnamed;
    }

    /// <summary>Whether a word is what the verb is about, by the preposition that is written with it.</summary>
    private bool BeginsObject(int i) =>
        words.NameWords.Context.ObjectBeginnings.Count > 0 && names.StartingAt(i) is null && paragraph.Tokens[i] is { IsWord: true } token && !token.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier)
        && token.BeginsWithAny(paragraph.Text, words.NameWords.Context.ObjectBeginnings, ShortestObject);
}
