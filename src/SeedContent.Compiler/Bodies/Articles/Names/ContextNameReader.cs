using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Finds the names of a paragraph in a script without capitals (Arabic, Hebrew, Hindi): words of which nothing is known, between a verb of saying or
/// a title and whatever the language knows (<c>وقال الصياد حسن عوف:</c>, <c>राम कुमार ने कहा</c>). Where such words are more than a name has, nothing is certain.
/// </summary>
internal sealed class ContextNameReader(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxWords = 4;
    private const int MaxTitleWords = 6;
    private const int MaxQualifiers = 4;
    private const int ShortestName = 3;

    /// <summary>Joins a letter to a mark or a digit behind it: <c>بـ"حل"</c>.</summary>
    private const char Tatweel = 'ـ';

    private readonly NameDescriptions descriptions = new(paragraph, words);
    private CommaNames? commaNames;
    private List<(int First, int Last)>? sequences;

    /// <summary>Where a sequence begins without the words that describe the title before it.</summary>
    public int SkipDescriptions(int first, int last) => descriptions.SkipDescriptions(first, last);

    /// <summary>Whether every word of a sequence describes, so that it is a body's.</summary>
    public bool IsAllDescription(int first, int last) => descriptions.IsAllDescription(first, last);

    private CommaNames Commas => commaNames ??= new(paragraph, this, descriptions, words);

    /// <summary>All sequences of words of which nothing is known.</summary>
    public List<(int First, int Last)> Sequences => sequences ??= ReadSequences();

    /// <summary>The last words of sequences: what may be surnames.</summary>
    public IEnumerable<string> LastWords() =>
        Sequences.Where(sequence => sequence.Last > sequence.First).Select(sequence => NameText.Of(paragraph, sequence.Last, sequence.Last));

    /// <summary>The names.</summary>
    /// <param name="surnames">What may be surnames anywhere in the article.</param>
    public List<NameRun> Read(HashSet<string> surnames)
    {
        var runs = new List<NameRun>();
        foreach (var (first, last) in Sequences)
        {
            if (RunOf(first, last, surnames) is { } run)
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    private List<(int First, int Last)> ReadSequences()
    {
        var found = new List<(int First, int Last)>();
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (!IsUnknown(i))
            {
                continue;
            }

            var first = i;
            while (paragraph.InOneSentence(first, i + 1) && ((IsUnknown(i + 1) && PrefixOf(i + 1) == 0) || IsBehindParticle(i + 1)))
            {
                i++;
            }

            found.Add((first, i));
        }

        return found;
    }

    /// <summary>'تركي آل الشيخ': behind a particle inside a name even a word for a title is a part of it.</summary>
    private bool IsBehindParticle(int token) =>
        paragraph.Tokens[token - 1].Is(WordKinds.NameParticle) && paragraph.Tokens[token] is { IsWord: true } word && word.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Adverb | WordKinds.Place)
        && !word.Is(WordKinds.AnyVerb);

    private NameRun? RunOf(int first, int last, HashSet<string> surnames)
    {
        var titled = IsBehindTitle(first) || Commas.IsBehindBody(first, last);
        var verb = paragraph.InOneSentence(first - 2, first) && paragraph.Tokens[first - 1].Is(WordKinds.Adverb) && !paragraph.Tokens[first - 1].Is(WordKinds.AnyVerb) ? first - 2 : first - 1;
        var behind = titled || (paragraph.InOneSentence(verb, first) && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo));
        var before = IsBeforeVerb(last) || Commas.IsSetOff(first, last) || Commas.IsDescribed(first, last);
        if (!behind && !before)
        {
            return null;
        }

        if (titled && !IsGivenName(first) && paragraph.InOneSentence(last, last + 2) && SequenceAt(last + 2) is { } next && Commas.IsSetOff(next.First, next.Last))
        {
            // 'ראש המועצה הר כרמל, משה כץ, אמר': where, and the name stands behind it.
            return null;
        }

        if (titled && first == last && IsBareRole(first - 1) && !descriptions.IsDescription(first) && !IsGivenName(first) && !surnames.Contains(NameText.Of(paragraph, first, first)))
        {
            // 'אמר חוקר צרפתי': the word describes the role, and a name would have "the" before its own.
            return null;
        }

        if (titled && !IsGivenName(first) && words.Script == Script.Hebrew && paragraph.InOneSentence(first, last + 1) && paragraph.Tokens[last + 1].Is(WordKinds.Place) && !before)
        {
            // 'מאמן מכבי חיפה': a club.
            return null;
        }

        if (titled && paragraph.InOneSentence(last, last + 2) && SequenceAt(last + 2) is { } holder && Commas.IsBehindBody(holder.First, holder.Last))
        {
            return null;
        }

        if (descriptions.IsAcronym(last))
        {
            // 'מנכ"ל אופ"א': a body.
            return null;
        }

        if (titled && first == last && !before && descriptions.Begins(first, words.TrailingPrefixes, rest: 3) && !surnames.Contains(NameText.Of(paragraph, first, first)) && words.Script == Script.Hebrew)
        {
            // 'רמז יו"ר הכנסת שאולי': a clause, where the article has nobody of that name.
            return null;
        }

        if (first == last && descriptions.IsDescription(first) && paragraph.InOneSentence(first, first + 1) && paragraph.Tokens[first + 1].Is(WordKinds.AnyTitle))
        {
            // 'المدير العام الدكتور …': it belongs to the title before it.
            return null;
        }

        if (!titled && (!before || (!behind && words.Script == Script.Hebrew && last > first)) && descriptions.Begins(first, words.TrailingPrefixes, rest: 3) && !IsGivenName(first)
            && (first == last ? !surnames.Contains(NameText.Of(paragraph, first, first)) : before || last - first > 1))
        {
            // 'כתבה בטוויטר': where or to whom, and nobody's name.
            return null;
        }

        if (!behind && words.Script == Script.Hebrew && paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].Is(WordKinds.PlacePreposition))
        {
            // 'על מהלך הערב אמר': what it was about.
            return null;
        }

        first = descriptions.SkipDescriptions(first, last);
        if (behind)
        {
            last = CutTrailing(first, last, surnames);
        }

        if (behind && !titled && !before && last == first + 1 && !IsGivenName(first) && surnames.Contains(NameText.Of(paragraph, first, first)) && surnames.Contains(NameText.Of(paragraph, last, last)))
        {
            // 'وحذر زودر ميركل': of two who have names of their own the first is the subject.
            last = first;
        }

        if (last - first >= MaxWords && behind && descriptions.LastDescription(first, last) is { } description)
        {
            first = description + 1;
        }

        if (last - first >= MaxWords && IsGivenName(first))
        {
            // 'قال رمزي جريج …': what follows two words that begin with a first name may be anything.
            last = CutBehindTitle(first, last);
        }

        if (titled && last > first && descriptions.IsAllDescription(first, last))
        {
            // 'مدرب الوداد الرياضي': a club or a body.
            return null;
        }

        if (!before && !IsSaidBefore(first) && !Commas.IsBetweenCommas(first, last))
        {
            last = CutBehindTitle(first, last);
        }

        if (last - first >= MaxWords || (last - first == MaxWords - 1 && !titled && !HasParticle(first, last)) || (!titled && descriptions.IsPlural(paragraph.Tokens[last])))
        {
            return null;
        }

        return new(paragraph, first, last)
        {
            NameFirst = first,
            AfterTitles = first,
            Speaks = true,
            IsNoun = first == last && !(titled && !descriptions.IsDescription(first)),
            IsSubject = words.SubjectMarkers.Count > 0,
            Prefix = PrefixOf(first),
        };
    }

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

    /// <summary>A title before the words, or before a comma that sets the name off: <c>מנהלת השדה, דנה לוי</c>.</summary>
    private bool IsBehindTitle(int first)
    {
        var before = first - 1;
        before -= before >= 0 && paragraph.Tokens[before].IsMark(paragraph.Text, ',') ? 1 : 0;
        if (paragraph.InOneSentence(before - 1, first) && paragraph.Tokens[before].Is(WordKinds.Place))
        {
            // 'ראש העיר ירושלים משה כץ'
            return paragraph.Tokens[before - 1].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier);
        }

        return paragraph.InOneSentence(before, first)
            && (paragraph.Tokens[before].Is(WordKinds.Title | WordKinds.Honorific) || (paragraph.Tokens[before].Is(WordKinds.TitleQualifier) && QualifiesTitle(before))
                || (paragraph.Tokens[before].Is(WordKinds.OfficeTitle) && paragraph.InOneSentence(before - 1, first) && paragraph.Tokens[before - 1].Is(WordKinds.Title)));
    }


    /// <summary>Whether a word is a role without "the" that is no short form, as ranks and forms of address are.</summary>
    private bool IsBareRole(int token)
    {
        var word = paragraph.Tokens[token];
        return words.DescribingPrefixes.Count > 0 && word.Is(WordKinds.Title) && !word.Is(WordKinds.Honorific | WordKinds.TitleQualifier) && !descriptions.IsDescription(token) && word.Length > ShortestName
            && paragraph.Text.IndexOfAny(['"', '\'', '״', '׳', '”', '’'], word.Start, word.Length) < 0;
    }

    /// <summary>'ראש הממשלה', and not 'החלטת הממשלה': whether the title stands near that the word belongs to.</summary>
    private bool QualifiesTitle(int qualifier)
    {
        for (var i = qualifier; qualifier - i <= MaxQualifiers && paragraph.InOneSentence(i, qualifier) && !paragraph.Tokens[i].Is(WordKinds.AnyVerb); i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.Honorific))
            {
                return true;
            }
        }

        return false;
    }


    /// <summary>The sequence that begins at a token.</summary>
    private (int First, int Last)? SequenceAt(int first) => SequenceWith(first) is { } found && found.First == first ? found : null;

    /// <summary>The sequence that holds a token. They are in order, so that a long paragraph costs no more than its length.</summary>
    public (int First, int Last)? SequenceWith(int token)
    {
        var (low, high) = (0, Sequences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last) = Sequences[middle];
            if (first <= token && token <= last)
            {
                return (first, last);
            }

            (low, high) = last < token ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    public bool IsGivenName(int token) => words.IsGivenName(NameText.Of(paragraph, token, token)) || PrefixOf(token) > 0;

    /// <summary>How long the "and" is that is written with a first name that is known: <c>ושמואל</c>, <c>ومحمد</c>.</summary>
    public int PrefixOf(int token)
    {
        var word = NameText.Of(paragraph, token, token);
        foreach (var and in words.Conjunctions)
        {
            if (and.Length == 1 && word.Length > ShortestName && word[0] == and[0] && !words.IsGivenName(word) && words.IsGivenName(word[1..]))
            {
                return 1;
            }
        }

        return 0;
    }


    /// <summary>Whether a verb of saying stands before the title, so that the sentence's next words follow the name.</summary>
    private bool IsSaidBefore(int first)
    {
        var i = first - 1;
        while (paragraph.InOneSentence(i, first) && first - i <= MaxTitleWords && !paragraph.Tokens[i].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo)
            && (IsUnknown(i) || paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier) || paragraph.Tokens[i].IsMark(paragraph.Text, ',')))
        {
            i--;
        }

        return paragraph.InOneSentence(i, first) && paragraph.Tokens[i].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo);
    }

    /// <summary>Behind a title alone two words are a name, or more where a particle joins them; what follows may be a verb.</summary>
    private int CutBehindTitle(int first, int last)
    {
        var end = first + 1;
        while (end < last && (paragraph.Tokens[end].Is(WordKinds.NameParticle) || paragraph.Tokens[end - 1].Is(WordKinds.NameParticle)))
        {
            end++;
        }

        return Math.Min(end, last);
    }

    private bool IsBeforeVerb(int last)
    {
        var next = last + 1;
        next += paragraph.InOneSentence(last, next) && paragraph.Tokens[next].Is(WordKinds.Adverb) ? 1 : 0;
        return paragraph.InOneSentence(last, next) && paragraph.Tokens[next].Is(WordKinds.VerbAfterSpeaker);
    }

    /// <summary>Where the first names begin that stand before a surname, with what is put before them: <c>عبد الحميد</c>; the surname itself where none do.</summary>
    public int FirstOfGivenNames(int first, int surname)
    {
        var begin = surname;
        while (begin > first && (IsGivenName(begin - 1)
            || (begin < surname && paragraph.Tokens[begin - 1].Is(WordKinds.NameParticle))
            || (begin - 1 > first && paragraph.Tokens[begin - 2].Is(WordKinds.NameParticle))))
        {
            begin--;
        }

        return begin;
    }

    /// <summary>A name ends before a word that its first letters hang on what follows: <c>قال محمد علي للصحفيين</c>, <c>אמר דני לוי בחיוך</c>.</summary>
    private int CutTrailing(int first, int last, HashSet<string> surnames)
    {
        for (var i = first + 1; i <= last; i++)
        {
            // One letter may as well belong to the surname where that would be the second word.
            if (!paragraph.Tokens[i - 1].Is(WordKinds.NameParticle) && descriptions.Begins(i, words.TrailingPrefixes, rest: 2, shortest: i == first + 1 && !surnames.Contains(NameText.Of(paragraph, first, first)) ? 2 : 1))
            {
                return i - 1;
            }
        }

        return last;
    }

    private bool IsNameSpelling(Token word)
    {
        foreach (var name in words.NameSpellings)
        {
            if (word.Length == name.Length && string.CompareOrdinal(paragraph.Text, word.Start, name, 0, name.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnknown(int token)
    {
        var word = paragraph.Tokens[token];
        if (!word.IsWord || word.Length < 2 || paragraph.Text[word.End - 1] == Tatweel || char.GetUnicodeCategory(paragraph.Text[word.Start]) != UnicodeCategory.OtherLetter)
        {
            return false;
        }

        return (word.Kinds & ~(WordKinds.StartsPhrase | WordKinds.Abbreviation | WordKinds.NameParticle)) == WordKinds.None || IsNameSpelling(word);
    }
}
