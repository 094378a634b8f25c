using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who somebody is that speaks by a role and what it is of, in languages with cases: the only one of whom the article says the same.
/// <c>Министр обороны Франции Жан Дюпон прилетел утром. «…», — заявил министр обороны</c>
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class DescribedRole(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MaxTokensToRole = 10;
    private const int ShortestStem = 4;
    private const int LongestCountryEnding = 3;
    private const int LongestAdjectiveEnding = 2;
    private const int LongestCaseEnding = 5;

    /// <summary>Who was found for a phrase, since articles say one again and again.</summary>
    private readonly Dictionary<string, TextSpan?> known = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<RoleDescription>> descriptions = new(() => new RoleDescriptions(names, index, words).Read());

    /// <param name="paragraph">The paragraph of the words that attribute.</param>
    /// <param name="attribution">Those words.</param>
    public TextSpan? Find(TokenizedParagraph paragraph, TextSpan attribution)
    {
        if (words.CaseEndings.Count == 0 || Role(paragraph, attribution) is not { } role || RolePhrase.Read(paragraph, role, paragraph.Tokens.Length, words) is not { } phrase || HasName(paragraph, phrase))
        {
            return null;
        }

        var key = string.Join(" ", [.. phrase.Roles, "|", .. phrase.Complement]);
        if (!known.TryGetValue(key, out var holder))
        {
            known.Add(key, holder = Holder(phrase) ?? OfCountry(phrase));
        }

        return holder ?? OfOrigin(paragraph, phrase);
    }

    /// <summary>
    /// <c>Premier Izraela Jan Levi przyleciał. „…” – ocenił szef izraelskiego rządu</c>: without the adjective of a country the words say the same as a role of that country does, or of the
    /// paper's own where the article names none: <c>premier</c>, <c>szef polskiego rządu</c>.
    /// </summary>
    private TextSpan? OfCountry(RolePhrase phrase)
    {
        foreach (var word in phrase.Complement)
        {
            if (words.NameWords.Spoken.OriginAdjectives.FirstOrDefault(adjective => IsFormOf(word, adjective)) is { } adjective)
            {
                var bare = phrase with { Complement = [.. phrase.Complement.Where(other => !string.Equals(other, word, StringComparison.Ordinal))] };
                var isHome = words.NameWords.Spoken.HomeAdjectives.Contains(adjective);
                return OfSynonym(bare, description => description.Phrase.Complement.Any(country => IsMadeFrom(adjective, country)) || (isHome && description.Phrase.Complement.Count == 0));
            }
        }

        return null;
    }

    /// <summary><c>izraelskiego</c>, <c>израильского</c>: another case of an adjective, which only the end tells.</summary>
    private static bool IsFormOf(string word, string adjective)
    {
        var stem = adjective.Length - LongestAdjectiveEnding;
        return stem >= ShortestStem && word.Length >= adjective.Length && word.Length - stem <= LongestCaseEnding && !string.Equals(word, adjective, StringComparison.Ordinal)
            && string.CompareOrdinal(word, 0, adjective, 0, stem) == 0;
    }

    /// <summary>
    /// <c>Министр финансов Франции Жан Дюпон прилетел. «…», — заверил французский министр</c>: the only one who has the role in a country that the adjective before it is made from,
    /// or of whom the article says the same by other words: <c>американский лидер</c>, <c>президент США</c>.
    /// </summary>
    private TextSpan? OfOrigin(TokenizedParagraph paragraph, RolePhrase phrase)
    {
        if (!paragraph.InOneSentence(phrase.First - 1, phrase.First) || !words.NameWords.Spoken.OriginAdjectives.Contains(paragraph.Folded(phrase.First - 1)))
        {
            return null;
        }

        var adjective = paragraph.Folded(phrase.First - 1);
        var holders = descriptions.Value.Where(description => phrase.IsShortFor(description.Phrase)).ToList();
        return holders.Count > 0 && holders.TrueForAll(holder => holder.Phrase.Complement.Any(word => IsMadeFrom(adjective, word))) ? Only(holders)
            : OfSynonym(phrase with { Roles = [.. phrase.Roles.Select(role => adjective + " " + role)] });
    }

    /// <summary>Whether an adjective begins as a country does, all but the end: <c>французский</c>, <c>Франции</c>; not <c>австрийский</c>, <c>Австралии</c>.</summary>
    private static bool IsMadeFrom(string adjective, string country)
    {
        var same = 0;
        while (same < adjective.Length && same < country.Length && adjective[same] == country[same])
        {
            same++;
        }

        return same >= ShortestStem && country.Length - same <= LongestCountryEnding;
    }

    private TextSpan? Holder(RolePhrase phrase) =>
        (phrase.HasSeveralWords ? Only(descriptions.Value.Where(description => phrase.IsShortFor(description.Phrase))) : null)
        ?? (descriptions.Value.Any(description => phrase.HasRoleOf(description.Phrase)) ? null : OfSynonym(phrase))
        ?? (phrase.HasName ? OfNamedBody(phrase) : null);

    /// <summary>Whether a role is that of whom somebody serves, and not that person's own: <c>заместитель министра Иван Петров</c>, and <c>сказал министр</c>.</summary>
    /// <param name="person">Who has the other role.</param>
    /// <param name="role">The role.</param>
    public bool IsOfSuperior(TextSpan person, string role)
    {
        var own = descriptions.Value.Where(description => description.Person == person).Select(description => description.Phrase).ToList();
        return own.Exists(phrase => phrase.Roles.SelectMany(text => text.Split(' ').Skip(1)).Concat(phrase.Complement).Any(word => TitleCase.Subjects(word, words).Contains(role, StringComparer.Ordinal)))
            && !own.Exists(phrase => phrase.Roles.Contains(role, StringComparer.Ordinal));
    }

    /// <summary>The role behind the verb, and behind where and to whom it was said, or at the head of the sentence.</summary>
    private int? Role(TokenizedParagraph paragraph, TextSpan attribution)
    {
        var first = paragraph.FirstFrom(attribution.Start);
        var isSource = false;
        for (var i = first; i - first <= MaxTokensToRole && paragraph.InOneSentence(first, i) && paragraph.Tokens[i] is { Kind: not TokenKind.Mark } token; i++)
        {
            isSource |= token.Is(WordKinds.AccordingTo);
            if (token.Is(WordKinds.Title | WordKinds.OfficeTitle) && (token.IsLower || paragraph.StartsSentence(i)) && (isSource || !TitleCase.IsOblique(paragraph.Text, token, words)))
            {
                return i > first && (!isSource && paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) || RoleDescriptions.IsFormer(paragraph, i, words)) ? null : i;
            }
        }

        return null;
    }

    /// <summary>'сказал министр обороны Дюпон': who it is stands behind it.</summary>
    private bool HasName(TokenizedParagraph paragraph, RolePhrase phrase)
    {
        for (var i = phrase.First + 1; i <= phrase.Last; i++)
        {
            if (names[paragraph.Index].Around(i) is { HasName: true } run && !paragraph.Tokens[i].IsAcronym && !IsOfOtherScript(run) && (run.NameFirst < run.Last || (index.ResolvePerson(run) is not null && !descriptions.Value.Any(description => phrase.IsShortFor(description.Phrase)))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'создатель Wave': in Cyrillic a name in Latin letters behind a role is that of a body.</summary>
    public bool IsOfOtherScript(NameRun run) =>
        words.Script == Script.Cyrillic && run.NameFirst == run.Last && run.Paragraph.Text[run.Paragraph.Tokens[run.Last].Start] is >= 'A' and <= 'Z';

    /// <summary>'szefowa resortu nauki', 'minister nauki Anna Nowak': of whom the article says the same by other words, in either direction.</summary>
    private TextSpan? OfSynonym(RolePhrase phrase, Func<RoleDescription, bool>? fits = null)
    {
        var pairs = words.NameWords.Spoken.TitlesOfSynonyms.SelectMany(titles => titles.Select(title => (Synonym: titles.Key, Title: title))).Where(pair => phrase.Behind(pair.Synonym) is not null || phrase.Behind(pair.Title) is not null).ToList();
        return Only(descriptions.Value.Where(description => fits?.Invoke(description) != false && pairs.Exists(pair => IsSame(phrase, pair.Synonym, description.Phrase, pair.Title) || IsSame(phrase, pair.Title, description.Phrase, pair.Synonym))));
    }

    /// <summary>Whether each begins with its own of two words for a role, and what follows in the first is not more than the second has.</summary>
    private static bool IsSame(RolePhrase phrase, string name, RolePhrase description, string other) =>
        phrase.Behind(name) is { } rest && description.Without(other) is { } all && rest.All(all.Contains);

    /// <summary>'создатель «Волны»', where the sentence that says 'создатель театра Иван Петров' names it: nobody else has the role.</summary>
    private TextSpan? OfNamedBody(RolePhrase phrase)
    {
        var holders = descriptions.Value.Where(description => phrase.HasRoleOf(description.Phrase)).ToList();
        return holders.TrueForAll(holder => !holder.Phrase.HasName) && holders.Exists(holder => Names(holder, phrase)) ? Only(holders) : null;
    }

    /// <summary>Whether the sentence of a description has all words of what the role is of.</summary>
    private bool Names(RoleDescription holder, RolePhrase phrase)
    {
        var paragraph = names[holder.Paragraph].Runs[0].Paragraph;
        var left = phrase.Complement.ToList();
        for (var i = holder.Sentence; paragraph.InOneSentence(holder.Sentence, i) && left.Count > 0; i++)
        {
            left.Remove(paragraph.Folded(i));
        }

        return left.Count == 0;
    }

    private static TextSpan? Only(IEnumerable<RoleDescription> found) => found.Select(description => description.Person).Distinct().Take(2).ToList() is [var person] ? person : null;
}
