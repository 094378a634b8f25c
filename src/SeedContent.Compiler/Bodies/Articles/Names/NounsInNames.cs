using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Drops what the rest of the article shows to be no names: words at the head of a sentence and nouns beside a surname.</summary>
/// <param name="names">The names of the article.</param>
/// <param name="forms">Their forms.</param>
internal sealed class NounsInNames(Dictionary<string, NameEntry> names, NameForms forms)
{
    /// <summary>'Yesterday Jane Doe' at the head of a sentence is 'Jane Doe' where that stands elsewhere.</summary>
    public void DropFirstWordsOfSentences(IReadOnlyList<NameRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.HasName && run.StartsSentence && run.NameFirst == run.First && run.Last - run.First >= 2 && run.Paragraph.Tokens[run.First + 1].IsUpper
                // 'James Van Der Beek', 'Marine Le Pen'
                && !(run.Paragraph.Tokens[run.First + 1] is var second && (second.Is(WordKinds.NameParticle) || second.Length == 2) && run.Paragraph.Tokens[run.First] is var given && (GivenNames.IsInTable(run.Paragraph.Text, given) || GivenNames.IsAlsoWord(run.Paragraph.Text, given.Start, given.Length)))
                // 'Ricardo Gómez Salinas', who is 'Gómez Salinas' elsewhere
                && !(GivenNames.IsInTable(run.Paragraph.Text, run.Paragraph.Tokens[run.First]) && !GivenNames.IsInTable(run.Paragraph.Text, run.Paragraph.Tokens[run.First + 1]))
                && !(names.TryGetValue(forms.Key(run.Name), out var whole) && whole.StandsInside)
                && StandsWithoutFirst(run))
            {
                DropFirst(run);
            }
        }
    }

    /// <summary>'laut Huber Möbel': behind a word that takes a source, where the article has a Florian Huber, the second word is a noun and no surname.</summary>
    public void DropNounsBehindSurnames(IReadOnlyList<NameRun> runs)
    {
        var surnames = new HashSet<string>(names.Values.Where(e => e.Words.Count > 1 && e.IsPerson).Select(e => e.Words[e.Words.Count - 1]), StringComparer.Ordinal);
        foreach (var run in runs)
        {
            if (run.HasName && run.Title == TitleContext.None && run.First < run.Last && run.NameFirst == run.First && run.Paragraph.InOneSentence(run.First - 1, run.First)
                && run.Paragraph.Tokens[run.First - 1].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) && surnames.Contains(forms.Key(NameText.Of(run.Paragraph, run.First, run.First))))
            {
                names.Remove(forms.Key(run.Name));
                run.NameFirst = -1;
            }
        }
    }

    /// <summary>'Schlachter Weber' beside 'Kevin Weber': where nouns have capitals, what is no first name before the surname of one whose first name is known is what he is.</summary>
    public void DropRolesBeforeSurnames(IReadOnlyList<NameRun> runs, LanguageWords words)
    {
        bool IsKnown(NameEntry entry) => GivenNames.IsOfAnyLanguage(entry.Words[0], new(0, entry.Words[0].Length), words);
        var surnames = new HashSet<string>(names.Values.Where(e => e.Words.Count > 1 && IsKnown(e)).Select(e => e.Words[^1]), StringComparer.Ordinal);
        foreach (var run in runs)
        {
            if (run is { HasName: true, Title: TitleContext.None } && run.Last == run.First + 1 && run.NameFirst == run.First && !GivenNames.IsOfAnyLanguage(run.Paragraph, run.First, words)
                && surnames.Contains(forms.Key(NameText.Of(run.Paragraph, run.Last, run.Last))) && names.ContainsKey(forms.Key(NameText.Of(run.Paragraph, run.Last, run.Last))))
            {
                names.Remove(forms.Key(run.Name));
                run.NameFirst = run.Last;
            }
        }
    }

    /// <summary>'Surf-Ikone Timo Ahrens' is Timo Ahrens where that stands elsewhere and the word before it is no first name, in a language that gives every noun a capital.</summary>
    public void DropNounsBeforeNames(IReadOnlyList<NameRun> runs, LanguageWords words)
    {
        foreach (var run in runs)
        {
            if (run is { HasName: true, Title: TitleContext.None } && run.Last - run.First >= 2 && run.NameFirst == run.First && !GivenNames.IsOfAnyLanguage(run.Paragraph, run.First, words)
                && StandsWithoutFirst(run))
            {
                DropFirst(run);
            }
        }
    }

    /// <summary>'в Туле Сидоров': behind a preposition a word that is no first name is a place, where somebody whose first name is known has the surname behind it.</summary>
    public void DropPlacesBeforeSurnames(IReadOnlyList<NameRun> runs, LanguageWords words)
    {
        bool IsFirstName(NameRun run) => CaseForms.IsKnownGivenName(run.Paragraph, run.NameFirst, words);
        var surnames = new HashSet<string>(runs.Where(run => run.HasName && run.NameFirst < run.Last && IsFirstName(run)).Select(run => forms.Key(run.Name).Split(' ')[^1]), StringComparer.Ordinal);
        foreach (var run in runs)
        {
            if (run is { HasName: true, Title: TitleContext.None } && run.Last == run.First + 1 && run.NameFirst == run.First && run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1].Is(WordKinds.PlacePreposition)
                && !IsFirstName(run) && surnames.Contains(forms.Key(run.Name).Split(' ')[^1]))
            {
                names.Remove(forms.Key(run.Name));
                run.KeepLast();
            }
        }
    }

    /// <summary>'Pozyskanie Kowalskiego' at the head of a sentence is no other Kowalski, where somebody has that surname and nothing shows that it is a person.</summary>
    public void DropNounsBeforeSurnames(IReadOnlyList<NameRun> runs, LanguageWords words)
    {
        var surnames = new HashSet<string>(names.Values.Where(e => e.Words.Count > 1 && e is { IsFirm: true, StandsInside: true }).Select(e => e.Words[^1]), StringComparer.Ordinal);
        foreach (var run in runs)
        {
            if (run is { HasName: true, StartsSentence: true, Speaks: false, IsDescribed: false, Title: TitleContext.None } && run.Last == run.First + 1 && run.NameFirst == run.First
                && names.TryGetValue(forms.Key(run.Name), out var whole) && !whole.StandsInside && surnames.Contains(whole.Words[^1]) && !CaseForms.IsKnownGivenName(run.Paragraph, run.First, words))
            {
                names.Remove(forms.Key(run.Name));
                run.NameFirst = -1;
            }
        }
    }

    /// <summary>Whether the article has the name without its first word elsewhere.</summary>
    private bool StandsWithoutFirst(NameRun run) => names.TryGetValue(forms.Key(NameText.Of(run.Paragraph, run.First + 1, run.Last)), out var shorter) && shorter.IsFirm;

    private void DropFirst(NameRun run)
    {
        names.Remove(forms.Key(run.Name));
        run.NameFirst++;
    }
}
