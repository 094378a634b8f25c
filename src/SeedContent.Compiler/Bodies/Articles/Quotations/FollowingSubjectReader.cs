using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads forward who stands behind a verb: words of a role are taken up to the name, or to what shows that nobody is named.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class FollowingSubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxRoleWords = 8;
    private const int MaxTitledWords = 14;

    private readonly RoleWords roles = new(paragraph, names, words);
    private readonly HolderReader holders = new(paragraph, names, words);
    private readonly AddressForm forms = new(paragraph, words);
    private BodyHolderReader? bodies;

    /// <summary>
    /// The subject that begins at token <paramref name="first"/>: a pronoun, a name, or a role and then a name
    /// (<c>team member Rodaba Noori</c>; <c>the museum's director, Elfriede Gruber,</c>).
    /// </summary>
    public Subject Read(int first)
    {
        if (words.ObliqueArticles.Count > 0 && first < paragraph.Tokens.Length && paragraph.Tokens[first].IsLower && words.ObliqueArticles.Contains(paragraph.Folded(first)))
        {
            return Subject.None;
        }

        if (words.InfiniteEndings.Count > 0 && InfiniteVerb.IsBefore(paragraph, first + 1, words) && !paragraph.Tokens[first].Is(WordKinds.TitleQualifier))
        {
            // 'ha detto dopo aver incontrato il ministro'
            return Subject.None;
        }

        if (words.NamesByContext && words.SubjectMarkers.Count == 0 && (bodies ??= new(paragraph, names, words)).Read(first) is { } body)
        {
            return body;
        }

        var titled = false;
        var linked = false;
        var titles = 0;
        var end = -1;
        var halves = 0;
        for (var i = first; i - first - halves <= (titled ? MaxTitledWords : MaxRoleWords) && paragraph.InOneSentence(first, i); i++)
        {
            var token = paragraph.Tokens[i];

            if (i > first && words.NameWords.Context.ObjectBeginnings.Count > 0 && names.StartingAt(i) is null && BeginsObject(token))
            {
                // 'نوهت اللجنة المنظمة بأداء الممثلة ليلى حداد': what the verb is about.
                return RoleTo(first, i - 1);
            }

            // 'sagte Innen- und Sportsenatorin Anna Weber'
            if (HalfWord.End(paragraph, i) is { } half)
            {
                halves += half + 1 - i;
                i = half;
                continue;
            }

            if (i == first && token.Is(WordKinds.Pronoun) && !token.Is(WordKinds.Article))
            {
                return Subject.Pronoun(i);
            }

            // '«…», — ответил финн': somebody of a country stands for who was named before.
            if (i == first && words.CaseEndings.Count > 0 && token.Is(WordKinds.People) && !(paragraph.InOneSentence(first, i + 1) && paragraph.Tokens[i + 1].IsUpper))
            {
                return Subject.Pronoun(i);
            }

            // 'директор школы № 7 Анна Сидорова'
            if ((i == first && token.Is(WordKinds.SpeakerMarker)) || (i > first && token.IsMark(paragraph.Text, '№')))
            {
                continue;
            }

            if (i == first && (forms.IsAlone(i) || forms.IsSource(i)))
            {
                return Subject.Pronoun(i);
            }

            if (names.StartingAt(i) is { } run)
            {
                if (words.VerbLast && paragraph.Tokens[run.Last].IsPossessive && !OwnedQuoteReader.IsOwner(paragraph, run.Last))
                {
                    // 'diyor Ankara'da yaşayan öğretmen Ayşe Demir', 'diyen öğretmen Ayşe Demir'e': a case is of a place, or behind a participle of who says it.
                    if (i > first - 1 && paragraph.InOneSentence(first - 1, first) && IsParticiple(first - 1) && run.CanSpeak && run.NameFirst < run.Last)
                    {
                        return new(SubjectKind.Name, run, first, run.Last);
                    }

                    i = run.Last;
                    continue;
                }

                if (words.NamesPlaces && run.Title != TitleContext.None && roles.EndOfShortForm(run.Last + 1) is var bracket && bracket > run.Last + 1
                    && names.StartingAt(bracket + 1) is { CanSpeak: true, Title: TitleContext.None } head && head.NameFirst < head.Last && !paragraph.Tokens[run.Last].IsAcronym)
                {
                    // 'kata Presiden Persatuan Nelayan Maju (PNM) Ahmad Razak': what is shortened in brackets is the body.
                    return new(SubjectKind.Name, head, first, head.Last);
                }

                if (run.CanSpeak && !(run.First == run.Last && roles.JoinsTitles(run.Last + 1)) && !(linked && NamePhrase.HangsOnLinker(run)) && !(titled && !run.IsBehindTrade && roles.IsHungOnParticle(i)) && !roles.IsOwner(run) && !(i > first && run.NameFirst == run.Last && CaseForms.IsOblique(run, words)) && !(i > first && (words.HonorificsInNames || words.NamesPlaces) && holders.IsPlaceOfBody(run)) && HalfWord.End(paragraph, run.Last + 1) is null)
                {
                    if (paragraph.InOneSentence(run.Last, run.Last + 1) && paragraph.Tokens[run.Last + 1].Is(WordKinds.Demonstrative))
                    {
                        // 'perempuan kelahiran Lumajang itu': a role, and the name is that of a place.
                        return Subject.Role(first, run.Last + 1);
                    }

                    if (run.Title == TitleContext.AdjacentOffice && holders.OfBody(first, run.Last + 1) is { IsSaid: true } person)
                    {
                        return person;
                    }

                    // 'kata penasihat hukum Danu, Budi Santoso': whose office it is, and who holds it.
                    if (words.PlaceAfterTitle && (i > first || (words.NamesPlaces && run.AfterTitles > run.First + 1 && run.NameFirst == run.Last)) && holders.Holder(first, run.Last + 1) is { Kind: not SubjectKind.None } holder)
                    {
                        return holder;
                    }

                    // 'said Jane Doe's lawyer, John Roe'
                    if (paragraph.Tokens[run.Last].IsPossessive && holders.OfOwner(run) is { Kind: SubjectKind.Name } own)
                    {
                        return own;
                    }

                    return paragraph.Tokens[run.Last].IsPossessive || names.IsOneOfSeveral(run) ? Subject.Unnamed : new(SubjectKind.Name, run, first, run.Last);
                }

                titled = true;
                titles += run.IsTitled && !(linked && roles.JoinsBody(i - 1)) ? 1 : 0;
                i = run.Last;
            }
            else if ((titled || (i > first && (paragraph.Tokens[first].Is(WordKinds.Article) || roles.IsOfSomebody(first, i - 1)))) && token.IsMark(paragraph.Text, ','))
            {
                // 'a spokesman for the mayor, Jane Doe': which of them is she?
                var apposition = linked && titles > 1 ? Subject.Unnamed : holders.InApposition(first, i + 1);
                return apposition.IsSaid ? apposition : RoleTo(first, end < 0 ? i - 1 : end);
            }
            else if ((titled || (i > first + 1 && paragraph.Tokens[first].Is(WordKinds.Article) && !token.Is(WordKinds.PlacePreposition)))
                && (token.Is(WordKinds.TitleLinker | WordKinds.PlacePreposition) || (titled && roles.JoinsBody(i))))
            {
                linked = true;
                // 'مسؤول في البلدية': where names have no capitals, the place belongs to who is not named.
                end = end < 0 && !words.NamesByContext && token.Is(WordKinds.PlacePreposition) ? i - 1 : end;
            }
            else if (i > first + 1 && token.IsMark(paragraph.Text, ',') && paragraph.Tokens[first].Is(WordKinds.Article)
                && holders.InApposition(first, i + 1) is { Run: { } unknown } neighbour && unknown.NameFirst < unknown.Last && !Organization.HasPart(unknown, unknown.NameFirst))
            {
                return neighbour;
            }
            else if (titled && token.IsMark(paragraph.Text, '(') && roles.EndOfShortForm(i) is var close && close > i)
            {
                i = close;
                linked = false;
            }
            else if (titled && roles.IsNickname(i))
            {
                linked = false;
            }
            else if (titled && (roles.JoinsTitles(i) || (words.CaseEndings.Count > 0 && roles.JoinsWords(i))))
            {
                linked = linked && !roles.JoinsTitles(i);
            }
            else if (!RoleWords.Is(token) && !(words.VerbLast && (token.Kinds & (WordKinds.Grammar | WordKinds.Pronoun | WordKinds.Weekday)) == WordKinds.Function && token.IsWord))
            {
                return i == first ? Subject.None : RoleTo(first, end < 0 ? i - 1 : end);
            }
            else
            {
                // 'la presidente della commissione parlamentare, Anna Rossi': behind its noun it is an adjective.
                titles += token.Is(WordKinds.AnyTitle) && (titles == 0 || (linked && !(token.Is(WordKinds.TitleQualifier) && i > first && paragraph.Tokens[i - 1] is { IsLower: true } noun && !noun.Is(WordKinds.Grammar)))) ? 1 : 0;
                titled |= titles > 0;
            }
        }

        return end < 0 ? Subject.Unnamed : RoleTo(first, end);
    }

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

    /// <summary>A verb that only stands before its speaker, where verbs are last: <c>diyen</c>.</summary>
    private bool IsParticiple(int verb) =>
        words.VerbLast && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) && !paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker);

    private bool BeginsObject(Token token)
    {
        foreach (var beginning in words.NameWords.Context.ObjectBeginnings)
        {
            if (token.IsWord && token.Length > beginning.Length + 1 && !token.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier) && string.CompareOrdinal(paragraph.Text, token.Start, beginning, 0, beginning.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
