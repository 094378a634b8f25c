using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// The names of an article, and for each the fullest form of it. A short name is the end of a longer one (<c>Stoltenberg</c>), or its
/// beginning where the longer one is known to be a person's (<c>Yoon</c>). Where two longer names share it, it resolves to nothing.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>So that an article of names alone costs no more than its length.</summary>
    private const int MostShortForms = 100;

    /// <summary>What tells a son from his father.</summary>
    private static readonly HashSet<string> Generations = new(StringComparer.OrdinalIgnoreCase) { "Jr", "Jr.", "Sr", "Sr.", "Junior", "Senior", "II", "III", "IV" };

    private readonly string text;
    private readonly Dictionary<string, NameEntry> names = new(StringComparer.Ordinal);

    private readonly ShortNames shortNames;

    private readonly NameForms forms;

    private readonly LanguageWords words;

    /// <summary>Whether names are found by what stands around them, so that a preposition before one is no mark of a place.</summary>
    private readonly bool isByContext;

    /// <summary>Whether a country is no short form of a name that begins with it: where it stands behind titles, it may be part of one.</summary>
    private readonly bool isPlaceNoShortForm;

    /// <summary>Words that begin the name of a body, where they stand between a title and a name; null where they do not.</summary>
    private readonly WordTable<bool>? bodyWords;

    /// <summary>Whether people are called by the last word of their name.</summary>
    private readonly bool isCalledByLast;

    public NameIndex(string text, IReadOnlyList<NameRun> runs, LanguageWords words)
    {
        (this.text, this.words) = (text, words);
        forms = new(words);
        shortNames = new(words.CapitalNouns);
        (isByContext, isCalledByLast) = (words.NamesByContext, words.HonorificsInNames);
        bodyWords = words.NamesPlaces ? words.BodyWords : null;
        isPlaceNoShortForm = !words.NamesByContext && !words.PlaceAfterTitle;
        if (!isByContext)
        {
            new HeadlineNames(text, runs).DropNouns();
        }

        foreach (var run in runs)
        {
            if (run.HasName)
            {
                Add(run, words);
            }
        }

        var nouns = new NounsInNames(names, forms);
        nouns.DropFirstWordsOfSentences(runs);
        if (words.CapitalNouns)
        {
            nouns.DropNounsBehindSurnames(runs);
            nouns.DropNounsBeforeNames(runs, words);
            nouns.DropRolesBeforeSurnames(runs, words);
        }

        if (words.CaseEndings.Count > 0)
        {
            nouns.DropNounsBeforeSurnames(runs, words);
            nouns.DropPlacesBeforeSurnames(runs, words);
        }

        // A name over a line end may be two, of a caption and of what stands below it: it is fuller than others only where none else is.
        var initials = new Initials(names.Values);
        var doubtful = new List<NameEntry>();
        foreach (var entry in names.Values)
        {
            if (MayBeTwo(entry))
            {
                doubtful.Add(entry);
            }
            else
            {
                AddEnds(entry, initials, mayBeTwo: false);
            }
        }

        doubtful.ForEach(entry => AddEnds(entry, initials, mayBeTwo: true));

        var surnames = new HashSet<string>(shortNames.Forms, StringComparer.Ordinal);
        foreach (var entry in names.Values)
        {
            AddBeginnings(entry, surnames);
        }

        if (words.PlaceAfterTitle && words.CaseEndings.Count == 0)
        {
            AddShortForms();
        }

        foreach (var (nickname, run) in new Nicknames(runs, words).Read())
        {
            if (names.TryGetValue(forms.Key(run.Name), out var person))
            {
                person.IsPerson = true;
                shortNames.Add(forms.Key(nickname), person);
            }
        }

        foreach (var (form, run) in new MiddleNames(runs, words).Read())
        {
            AddMiddleName(forms.Key(form), run);
        }

        foreach (var run in runs.Where(Couple.SharesSurname))
        {
            shortNames.Drop(forms.Key(NameText.Of(run.Paragraph, run.Last, run.Last)));
        }

        foreach (var run in runs)
        {
            // 'Bupati Kudus Hartopo' may be a longer name than Hartopo: which is not certain.
            if (!run.HasName && run.Title != TitleContext.None && run.Last > run.AfterTitles)
            {
                shortNames.Doubt(forms.Key(NameText.Of(run.Paragraph, run.Last, run.Last)));
            }
        }

        foreach (var entry in names.Values.Where(e => e.IsPerson))
        {
            if (shortNames.TryFind(entry.Name, out var full) && full is not null)
            {
                full.IsPerson = true;
            }
        }
    }

    /// <summary>Where the fullest form of a run's name stands first, or null where that is not certain.</summary>
    public TextSpan? Resolve(NameRun run) => Find(run)?.Span;

    /// <summary>The same, of a run that names somebody.</summary>
    public TextSpan? ResolvePerson(NameRun run) => Find(run) is { IsPerson: true } entry ? entry.Span : null;

    /// <summary>The one person that the article names; null where there are several.</summary>
    public TextSpan? OnlyPerson => names.Values.Where(e => e.IsPerson && !shortNames.Has(e.Name)).Take(2).ToList() is [var one] ? one.Span : null;

    private NameEntry? Find(NameRun run)
    {
        if (!run.HasName)
        {
            return null;
        }

        var name = forms.Key(run.Name);
        for (var hops = 0; shortNames.TryFind(name, out var full); hops++)
        {
            if (full is null || hops > full.Words.Count)
            {
                return null;
            }

            name = full.Name;
        }

        return names.TryGetValue(name, out var entry) && entry.IsFirm ? entry : null;
    }

    private void Add(NameRun run, LanguageWords words)
    {
        var form = run.Name;
        var name = forms.Key(form);
        if (!names.TryGetValue(name, out var entry))
        {
            names.Add(name, entry = new(name, run.NameSpan) { Form = form });
        }
        else if (string.Equals(form, entry.Form, StringComparison.Ordinal) ? IsBroken(entry.Span) && !IsBroken(run.NameSpan) : NameForms.IsPlainer(form, entry.Form))
        {
            entry.Span = run.NameSpan;
            entry.Form = form;
        }

        // 'the mayor of Acton', 'the city of Acton said': what hangs on a title or a preposition is a place or a body.
        entry.IsPerson |= run.IsDescribed || (((run.Speaks && (isByContext || !NamePhrase.IsObject(run))) || run.Title != TitleContext.None) && !(run.Title == TitleContext.Linked && (NamePhrase.HangsOnLinker(run) || (!isByContext && run.NameFirst < run.Last && Organization.IsWord(text, run.Paragraph.Tokens[run.Last], words)))));
        entry.BeginsWithPlace = run.NameFirst < run.Last && run.Paragraph.Tokens[run.NameFirst].Is(WordKinds.Place);
        entry.IsFirm |= !run.IsWeak && !(run.IsBehindArticle && run.NameFirst == run.First);
        entry.StandsInside |= !run.StartsSentence || run.NameFirst > run.First;
    }

    /// <summary>A line end in the middle: any other mention reads better.</summary>
    private bool IsBroken(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (Blanks.IsLineEnd(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void AddEnds(NameEntry entry, Initials initials, bool mayBeTwo)
    {
        if (initials.PersonOf(entry) is { } person)
        {
            shortNames.Add(entry.Name, person);
            return;
        }

        // 'Madrasah Budi Luhur' is no fuller name of Budi Luhur.
        if (bodyWords is not null && entry.Words.Count > 2 && bodyWords.Find(entry.Words[0], 0, entry.Words[0].Length).Value)
        {
            return;
        }

        // 'John “Jack” Smith' is John Smith elsewhere.
        if (entry.Words.Any(word => !char.IsLetter(word[0])) && entry.Words.Where(word => char.IsLetter(word[0])).ToList() is { Count: > 1 } plain)
        {
            AddEnd(string.Join(" ", plain), entry, mayBeTwo);
        }

        // 'John Smith Jr.' is Smith elsewhere.
        var count = entry.Words.Count > 2 && Generations.Contains(entry.Words[entry.Words.Count - 1]) ? entry.Words.Count - 1 : entry.Words.Count;
        for (var i = count < entry.Words.Count ? 0 : 1; i < count; i++)
        {
            AddEnd(entry.Part(i, count - i), entry, mayBeTwo);
        }

        // 'Jane Roe-Smith' is Smith elsewhere.
        var hyphen = entry.Words.Count > 1 ? entry.Words[entry.Words.Count - 1].LastIndexOf('-') : -1;
        if (hyphen > 0 && entry.Words[entry.Words.Count - 1] is var doubled && hyphen + 2 < doubled.Length && char.IsUpper(doubled[hyphen + 1]))
        {
            AddEnd(doubled[(hyphen + 1)..], entry, mayBeTwo);
        }

        if (entry.Words.Count > 1 && NameForms.WithoutArabicArticle(entry.Words[entry.Words.Count - 1]) is { } surname)
        {
            AddEnd(surname, entry, mayBeTwo);
        }
    }

    private void AddEnd(string form, NameEntry entry, bool mayBeTwo)
    {
        if (mayBeTwo)
        {
            shortNames.AddIfNew(form, entry);
        }
        else
        {
            shortNames.Add(form, entry);
        }
    }

    /// <summary>
    /// Whether each mention goes over a line end, and nothing shows that it is one person: the end of a caption, and a name below. Or it has a word of a body inside: 'w wywiadzie dla Radia Rzeka
    /// Anna Lis' are two where nothing parts them.
    /// </summary>
    private bool MayBeTwo(NameEntry entry) => (!entry.IsPerson && IsBroken(entry.Span)) || (entry.Words.Count > 2 && Organization.HasWord(text, entry.Span, words));

    /// <summary>The beginnings, and what stands inside: 'Doe Tower' is no fuller name of Doe, where the article has a Jane Doe.</summary>
    private void AddBeginnings(NameEntry entry, HashSet<string> surnames)
    {
        for (var i = 1; i < entry.Words.Count && !(isPlaceNoShortForm && entry.BeginsWithPlace); i++)
        {
            // The second first name: 'Putu Ayu Lestari' is Ayu where Ayu speaks.
            // In Vietnamese people are called by the last: 'ông Bình' is nobody of 'Thái Bình Dương'.
            if (!isCalledByLast && i < entry.Words.Count - 1 && Speaks(entry.Words[i]))
            {
                shortNames.Add(entry.Words[i], entry);
            }

            var first = entry.Part(0, i);
            if (entry.IsPerson || (Speaks(first) && !surnames.Contains(first)))
            {
                shortNames.Add(first, entry);
            }
        }
    }

    /// <summary>'Jokowi' is Joko Widodo where that stands in the article.</summary>
    private void AddShortForms()
    {
        var people = names.Values.Where(e => e.IsPerson && e.Words.Count > 1).ToLookup(e => e.Name[0]);
        foreach (var alone in names.Values.Where(e => e.Words.Count == 1 && e.IsPerson && !shortNames.Has(e.Name)).Take(MostShortForms).ToList())
        {
            // By its first letter, so that few are compared; a nickname that begins otherwise is not looked for.
            foreach (var person in people[alone.Name[0]].Where(person => ShortForms.Is(alone.Name, person.Words) || IsNicknameOf(alone, person)))
            {
                shortNames.Add(alone.Name, person);
            }
        }
    }

    /// <summary>'Joko Sutopo (Jokek)': what somebody is called stands in brackets behind the name.</summary>
    private bool IsNicknameOf(NameEntry alone, NameEntry person) =>
        person.Span.End + alone.Form.Length + 2 < text.Length && text[person.Span.End + 1] == '(' && text[person.Span.End + alone.Form.Length + 2] == ')'
        && string.CompareOrdinal(text, person.Span.End + 2, alone.Form, 0, alone.Form.Length) == 0;

    /// <summary>'Иван Петрович' is Иван Сидоров where he is the only Иван near above.</summary>
    private void AddMiddleName(string form, NameRun? run)
    {
        if (run is null)
        {
            shortNames.Drop(form);
        }
        else if (names.TryGetValue(forms.Key(run.Name), out var person))
        {
            shortNames.Add(form, person);
        }
    }

    private bool Speaks(string name) => names.TryGetValue(name, out var known) && known.IsPerson;
}
