using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whom an article gives each title, so that somebody can be told by it alone: <c>el alcalde Luis Gómez</c>, <c>Gov. Jane Doe</c>, <c>wiceminister rodziny Jan Nowak</c>, <c>Anna Weber, Leiterin der Klinik,</c>
/// </summary>
internal sealed class TitleHolders
{
    private const int ShortestTitle = 3;

    /// <summary>A shorter word ends others that have nothing to do with it.</summary>
    private const int ShortestHead = 4;
    private const int ShortestFront = 2;

    /// <summary>So that an article of one word costs no more than its length.</summary>
    private const int LongestCompound = 40;

    /// <summary>With what a word begins for one who had a title, in the languages that join words.</summary>
    private static readonly string[] Former = ["ex", "alt", "oud", "voormalig", "vize", "vice"];

    /// <summary>More who have one title say no more than that it is nobody's alone.</summary>
    private const int MostHolders = 16;

    private readonly LanguageWords words;
    private readonly Lazy<Dictionary<string, Dictionary<TextSpan, TitleMention>>> holders;

    /// <summary>The same by the last parts of joined titles.</summary>
    private readonly Lazy<Dictionary<string, List<KeyValuePair<TextSpan, TitleMention>>>> heads;

    /// <summary>The titles among them that are short for others: <c>gov.</c>.</summary>
    private readonly Lazy<List<string>> shortForms;

    /// <param name="names">The names of each paragraph.</param>
    /// <param name="index">The names of the article.</param>
    /// <param name="words">The language.</param>
    public TitleHolders(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
    {
        this.words = words;
        Mentions = new(names, index);
        holders = new(() => Holders(names, index, words));
        heads = new(() => Heads(holders.Value));
        shortForms = new(() => [.. holders.Value.Keys.Where(key => key[key.Length - 1] == '.' && key.Length > ShortestTitle)]);
    }

    /// <summary>Where the article names its people.</summary>
    public PersonMentions Mentions { get; }

    /// <summary>
    /// Who has a title, by its word, one that it is short for, or one that papers use for it; null where several have it. Who gets it only behind the place that asks does not count, where
    /// somebody else had it before.
    /// </summary>
    /// <param name="title">The title's word, folded, or two with a blank between: <c>secretario general</c>.</param>
    /// <param name="position">Where in the text the title is met alone.</param>
    /// <param name="holder">Who has it.</param>
    /// <param name="isWoman">Whether the article there is a woman's or a man's, where it tells.</param>
    /// <returns>Whether anybody has it.</returns>
    public bool TryGet(string title, int position, out TextSpan? holder, bool? isWoman = null)
    {
        var found = Find(title).Where(one => isWoman is null || one.Value.IsWoman is null || one.Value.IsWoman == isWoman).ToList();
        var before = found.FindAll(one => one.Value.Position < position);
        holder = before.Count == 1 ? before[0].Key : before.Count == 0 && found.Count == 1 ? found[0].Key : null;
        return found.Count > 0;
    }

    /// <summary>Whom alone the article gives a title and all the words by which it is said of what: <c>el gobernador de Oruro</c>.</summary>
    /// <param name="title">The title's word, folded.</param>
    /// <param name="body">What it is of.</param>
    /// <param name="isWoman">Whether the article there is a woman's or a man's, where it tells.</param>
    public TextSpan? OfBody(string title, IReadOnlyList<string> body, bool? isWoman) =>
        Find(title).Where(one => (isWoman is null || one.Value.IsWoman is null || one.Value.IsWoman == isWoman) && body.All(one.Value.Body.Contains)).Take(2).ToList() is [var only] ? only.Key : null;

    /// <summary>Whether a title is somebody's, and nobody else who has it is named before a token, in its paragraph or the one above.</summary>
    public bool IsOnlyOne(string title, TextSpan person, int paragraph, int token)
    {
        var found = Find(title);
        return found.ContainsKey(person) && !found.Keys.Any(other => other != person && Mentions.StandBefore(other, paragraph, token, above: 1));
    }

    /// <summary>'le chorégraphe Jean Martin', 'la chorégraphe': whether the article says of somebody that it is the title of a man, or of a woman, where the other is meant.</summary>
    public bool IsOther(string title, TextSpan person, bool? isWoman) =>
        isWoman is not null && Find(title).TryGetValue(person, out var mention) && mention.IsWoman is { } known && known != isWoman;

    /// <summary>Whether a title is a person's; null where the article gives it to nobody.</summary>
    public bool? IsHeldBy(string title, TextSpan person) => Find(title) is { Count: > 0 } found ? found.ContainsKey(person) : null;

    /// <summary>Who has a title, and how that is first said.</summary>
    private Dictionary<TextSpan, TitleMention> Find(string title) => words.TitleEndings.Count == 0 ? FindWord(title) : Merge([.. FindWord(title), .. FindCompounds(title)]);

    /// <summary><c>der Arzt</c> is who was <c>Teamarzt Jan Weber</c>, where the language joins what a title is of to it; who had it is another one.</summary>
    private List<KeyValuePair<TextSpan, TitleMention>> FindCompounds(string title) => heads.Value.TryGetValue(title, out var found) ? found : [];

    /// <summary>Whom the article gives a joined title, by each of its last parts.</summary>
    private static Dictionary<string, List<KeyValuePair<TextSpan, TitleMention>>> Heads(Dictionary<string, Dictionary<TextSpan, TitleMention>> holders)
    {
        var byHead = new Dictionary<string, List<KeyValuePair<TextSpan, TitleMention>>>(StringComparer.Ordinal);
        foreach (var holder in holders)
        {
            var title = holder.Key;
            if (title.Length > LongestCompound || Former.Any(prefix => title.StartsWith(prefix, StringComparison.Ordinal)))
            {
                continue;
            }

            for (var start = ShortestFront; start <= title.Length - ShortestHead; start++)
            {
                var head = title[start..];
                if (!byHead.TryGetValue(head, out var found))
                {
                    byHead.Add(head, found = []);
                }

                found.AddRange(holder.Value.Take(MostHolders - found.Count));
            }
        }

        return byHead;
    }

    private Dictionary<TextSpan, TitleMention> FindWord(string title)
    {
        if (holders.Value.TryGetValue(title, out var found)
            || (shortForms.Value.Find(key => string.CompareOrdinal(title, 0, key, 0, key.Length - 1) == 0) is { } shortForm && holders.Value.TryGetValue(shortForm, out found)))
        {
            return found;
        }

        return Merge(TitleKey.Synonyms(title, words).SelectMany(other => holders.Value.TryGetValue(other, out var persons) ? persons : []));
    }

    private static Dictionary<TextSpan, TitleMention> Merge(IEnumerable<KeyValuePair<TextSpan, TitleMention>> mentions) =>
        mentions.GroupBy(one => one.Key).ToDictionary(group => group.Key, group => group.OrderBy(one => one.Value.Position).First().Value);

    /// <summary>Whom the article gives each title.</summary>
    private static Dictionary<string, Dictionary<TextSpan, TitleMention>> Holders(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
    {
        var found = new Dictionary<string, Dictionary<TextSpan, TitleMention>>(StringComparer.Ordinal);
        foreach (var run in names.SelectMany(list => list.Runs))
        {
            if (!run.HasName || IsOfBody(run) || IsOfOffice(run, words) || index.ResolvePerson(run) is not { } person)
            {
                continue;
            }

            bool? isWoman = null;
            IReadOnlyList<string> body = [];
            if (TitleBesideName.Find(run, words) is { } title)
            {
                body = TitleBody.Read(run.Paragraph, title, title < run.NameFirst ? run.NameFirst : run.Paragraph.Tokens.Length);
                isWoman = DefiniteTitle.IsWoman(run.Paragraph, TitleKey.First(run.Paragraph, title, words), words);

                // 'il ministro Anna Rossi': the article is that of the title alone.
                isWoman = PersonGenders.OfFirstName(run, words) is { } own && own != isWoman ? null : isWoman;
                Add(TitleKey.Of(run.Paragraph, title, words));
                if (title + 1 < run.Paragraph.Tokens.Length && run.Paragraph.Tokens[title + 1] is { IsLower: true } next && !next.Is(WordKinds.TitleLinker))
                {
                    Add(run.Paragraph.Folded(title) + " " + run.Paragraph.Folded(title + 1));
                }
            }

            var titles = words.IsRomance ? [] : TitlesBefore(run).ToList();
            foreach (var before in titles)
            {
                Add(run.Paragraph.Folded(before));
            }

            if (titles is [var only] && CaseForms.IsOblique(run, words) && !(run.Paragraph.InOneSentence(only - 1, only) && run.Paragraph.Tokens[only - 1].Is(WordKinds.AnyTitle)))
            {
                // 'По словам министра Ивана Петрова': of two titles, the first may be that of somebody who serves the second.
                foreach (var subject in TitleCase.Subjects(run.Paragraph.Folded(only), words).Skip(1))
                {
                    Add(subject);
                }
            }

            void Add(string text)
            {
                foreach (var form in WithoutEnding(text, words).Prepend(text))
                {
                    if (!found.TryGetValue(form, out var persons))
                    {
                        found.Add(form, persons = []);
                    }

                    if (persons.Count < MostHolders && !persons.ContainsKey(person))
                    {
                        persons.Add(person, new(run.NameSpan.Start, isWoman, new(StringComparer.Ordinal)));
                    }

                    if (persons.TryGetValue(person, out var mention))
                    {
                        mention.Body.UnionWith(body);
                    }
                }
            }
        }

        return found;
    }

    /// <summary><c>el alcalde de Lodares</c>: of where or what somebody has the office.</summary>
    private static bool IsOfBody(NameRun run) =>
        run.NameFirst == run.Last && run.Paragraph.InOneSentence(run.NameFirst - 1, run.Last) && run.Paragraph.Tokens[run.NameFirst - 1] is { IsLower: true } link && link.Is(WordKinds.NameParticle | WordKinds.TitleLinker) && !link.Is(WordKinds.Article | WordKinds.AnyTitle);

    /// <summary><c>Anna Lis, burmistrz Lubania,</c>: of where somebody has the office that two commas set off behind the name, in languages with cases.</summary>
    private static bool IsOfOffice(NameRun run, LanguageWords words)
    {
        var (paragraph, title) = (run.Paragraph, run.NameFirst - 1);
        return words.CaseEndings.Count > 0 && run.NameFirst == run.Last && paragraph.InOneSentence(title - 2, run.Last + 1) && paragraph.Tokens[title] is { IsLower: true } role && role.Is(WordKinds.Title | WordKinds.OfficeTitle)
            && paragraph.Tokens[title - 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[title - 2].IsUpper && paragraph.Tokens[run.Last + 1] is { IsWord: false };
    }

    /// <summary><c>Belediye Başkanı Ali Demir</c>: without the ending of what belongs to something, in Turkish; of several words the last alone too.</summary>
    private static IEnumerable<string> WithoutEnding(string title, LanguageWords words)
    {
        var last = title[(title.LastIndexOf(' ') + 1)..];
        foreach (var length in words is { VerbLast: true, Script: Script.Latin } && last.Length > ShortestTitle && last[^1] is 'ı' or 'i' or 'u' or 'ü' ? new[] { last.Length - 1, last.Length - 2 } : [])
        {
            if ((length == last.Length - 1 || last[length] == 's') && (words.Vocabulary.Find(last, 0, length) & (WordKinds.Title | WordKinds.OfficeTitle)) != WordKinds.None)
            {
                yield return last[..length];
            }
        }
    }

    /// <summary><c>Mayor Jane Doe</c>, <c>Indiana Gov. Jane Doe</c>, <c>Kapolsek Tambun Kompol Budi Santoso</c>, from the name on.</summary>
    private static IEnumerable<int> TitlesBefore(NameRun run)
    {
        for (var i = run.NameFirst - 1; i >= 0 && i >= NamePhrase.First(run) - 1 && run.Paragraph.InOneSentence(i, run.Last); i--)
        {
            if (run.Paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.OfficeTitle))
            {
                yield return i;
            }
        }
    }
}
