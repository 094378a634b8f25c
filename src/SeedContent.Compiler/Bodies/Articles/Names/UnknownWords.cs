using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// The words of a paragraph of which nothing is known, in sequences, and the first names among them: where a script has no capitals, a name
/// is one of these.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class UnknownWords(TokenizedParagraph paragraph, LanguageWords words)
{
    /// <summary>A shorter word is none to which an "and" is joined.</summary>
    private const int ShortestName = 3;

    /// <summary>A shorter word that ends as one with a pronoun may be a name: <c>أدهم</c>.</summary>
    private const int ShortestWithPronoun = 6;

    /// <summary>Shorter words that end so are names: <c>بركات</c>.</summary>
    private const int ShortestPlural = 6;

    private const int MaxTitleWords = 5;

    private const char Tanwin = '\u064B';

    /// <summary>Joins a letter to a mark or a digit behind it: <c>بـ"حل"</c>.</summary>
    public const char Tatweel = 'ـ';

    private List<(int First, int Last)>? sequences;

    /// <summary>All sequences of words of which nothing is known.</summary>
    public List<(int First, int Last)> Sequences => sequences ??= ReadSequences();

    /// <summary>The last words of sequences: what may be surnames.</summary>
    public IEnumerable<string> LastWords() =>
        Sequences.Where(sequence => sequence.Last > sequence.First).Select(sequence => NameText.Of(paragraph, sequence.Last, sequence.Last));

    /// <summary>The sequence that begins at a token.</summary>
    public (int First, int Last)? SequenceAt(int first) => SequenceWith(first) is { } found && found.First == first ? found : null;

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

    /// <summary>Whether a first name that is known stands at a token, alone or with an "and".</summary>
    public bool IsGivenName(int token) => words.IsGivenName(NameText.Of(paragraph, token, token)) || PrefixOf(token) > 0;

    /// <summary>Whether a pronoun of whom it is said to stands at a token, between a verb and its subject: <c>وقالت له ليلى حداد</c>.</summary>
    public bool IsHearer(int token) => words.Script == Script.Arabic && words.NameWords.Context.IsObjectBeforeSubject(NameText.Of(paragraph, token, token));

    /// <summary>Whether a surname that is known stands at a token.</summary>
    public bool IsFamilyName(int token) => words.NameWords.Context.FamilyNames.Contains(NameText.Of(paragraph, token, token)) || paragraph.IsSurname(token);

    /// <summary>Whether a word is a relative, and whose follows it: <c>والدة</c>, not <c>والدته</c>.</summary>
    public bool IsRelativeOf(int token) => words.NameWords.Context.RelativesOf.Contains(NameText.Of(paragraph, token, token));

    /// <summary>How long the "and" is that is written with a first name that is known: <c>ושמואל</c>, <c>ومحمد</c>.</summary>
    public int PrefixOf(int token)
    {
        var first = paragraph.Text[paragraph.Tokens[token].Start];
        foreach (var and in words.Conjunctions)
        {
            // 'וויאם': two of them spell a consonant.
            if (and.Length == 1 && and[0] == first && !(first == 'ו' && paragraph.Tokens[token].Length > 1 && paragraph.Text[paragraph.Tokens[token].Start + 1] == first) && NameText.Of(paragraph, token, token) is { Length: > ShortestName } word && !words.IsGivenName(word) && words.IsGivenName(word[1..]))
            {
                return 1;
            }
        }

        return 0;
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

    /// <summary>Whether nothing is known of a word, but that it may be one of a name.</summary>
    public bool IsUnknown(int token)
    {
        var word = paragraph.Tokens[token];
        if (!word.IsWord || word.Length < 2 || paragraph.Text[word.End - 1] == Tatweel || char.GetUnicodeCategory(paragraph.Text[word.Start]) != UnicodeCategory.OtherLetter)
        {
            return false;
        }

        if (IsOfTitle(word) || IsIndefiniteObject(word) || HoldsPronoun(word) || HasDigit(token) || (word.Is(WordKinds.NameParticle) && paragraph.InOneSentence(token, token + 1) && HasDigit(token + 1)))
        {
            return false;
        }

        if (paragraph.Text[word.End - 1] == '.' && word.Is(WordKinds.Abbreviation) && !word.Is(WordKinds.AnyTitle))
        {
            // 'ए. के. शर्मा': without its stop an initial is a word of the grammar.
            return true;
        }

        return (word.Kinds & ~(WordKinds.StartsPhrase | WordKinds.Abbreviation | WordKinds.NameParticle)) == WordKinds.None || IsNameSpelling(word) || IsTitleAsGivenName(token) || IsPlaceAsGivenName(token) || IsLetter(token);
    }

    /// <summary><c>النائب الأول لرئيس المجلس</c>: whose deputy somebody is, with "of" written before the title.</summary>
    private bool IsOfTitle(Token word) =>
        words.Script == Script.Arabic && word.Length > ShortestName && paragraph.Text[word.Start] == 'ل' && (words.Vocabulary.Find(paragraph.Text, word.Start + 1, word.Length - 1) & WordKinds.Title) != WordKinds.None
        && !words.IsGivenName(word.Span.In(paragraph.Text));

    /// <summary><c>معلمات مدارس</c>: so long a word that ends as plurals do is no first name, unless it is a known one (<c>عنايات</c>); surnames end so too (<c>عبيدات</c>).</summary>
    private bool IsPlural(int token) =>
        paragraph.Tokens[token] is { Length: >= ShortestPlural } word && words.PluralEndings.Any(ending => NameForms.EndsWith(paragraph.Text, word, ending)) && !IsGivenName(token) && !IsFamilyName(token);

    /// <summary><c>प्रिंस वर्मा</c>, <c>أمين الجبوري</c>: a title that is a first name too, before a surname that is known.</summary>
    private bool IsTitleAsGivenName(int token) =>
        words.Script is Script.Arabic or Script.Devanagari && paragraph.Tokens[token].Is(WordKinds.Title) && !paragraph.Tokens[token].Is(WordKinds.AnyVerb) && words.IsGivenName(NameText.Of(paragraph, token, token))
        && paragraph.InOneSentence(token, token + 1) && IsFamilyName(token + 1);

    /// <summary><c>אילת לוי</c>, <c>वैशाली शर्मा</c>: a place that is a first name too, before a surname that is known and ends the name.</summary>
    private bool IsPlaceAsGivenName(int token) =>
        paragraph.Tokens[token].Is(WordKinds.Place) && !paragraph.Tokens[token].Is(WordKinds.AnyVerb | WordKinds.AnyTitle) && words.IsGivenName(NameText.Of(paragraph, token, token))
        && paragraph.InOneSentence(token, token + 1) && IsFamilyName(token + 1)
        && !(words.IsGivenName(NameText.Of(paragraph, token + 1, token + 1)) && paragraph.InOneSentence(token, token + 2) && IsFamilyName(token + 2));

    /// <summary><c>आर के गुप्ता</c>, <c>जस्टिस जी एस राव</c>: a letter that is a word of the grammar too, between another letter or a title and a surname that is known.</summary>
    private bool IsLetter(int token)
    {
        var letters = words.NameWords.Context.LetterNames;
        if (letters.Count == 0 || !paragraph.InOneSentence(token - 1, token + 1) || !letters.Contains(NameText.Of(paragraph, token, token)))
        {
            return false;
        }

        var isBehindLetter = letters.Contains(NameText.Of(paragraph, token - 1, token - 1));
        var isBeforeLetter = letters.Contains(NameText.Of(paragraph, token + 1, token + 1)) && paragraph.InOneSentence(token, token + 2) && IsFamilyName(token + 2);
        return (isBehindLetter || (paragraph.Tokens[token - 1].Is(WordKinds.AnyTitle) && !paragraph.Tokens[token].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) && !words.NameWords.Context.RoleJoints.Contains(NameText.Of(paragraph, token, token)))) && (IsFamilyName(token + 1) || isBeforeLetter);
    }

    private List<(int First, int Last)> ReadSequences()
    {
        var found = new List<(int First, int Last)>();
        for (var i = 0; i < paragraph.Tokens.Length; i++)
        {
            if (!IsUnknown(i) || IsPlural(i))
            {
                continue;
            }

            var first = i;
            while (paragraph.InOneSentence(first, i + 1) && ((IsUnknown(i + 1) && PrefixOf(i + 1) == 0) || IsBehindParticle(i + 1) || IsTitleInName(first, i + 1) || IsVerbAsSurname(first, i + 1)))
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

    /// <summary><c>विधायक मुख्तार शेख</c>, <c>मधु गुरु</c>: behind a first name that is known or a title, and one word, a title that is a name too is a part of it.</summary>
    private bool IsTitleInName(int first, int token) =>
        words.NameWords.Context.TitlesInNames.Count > 0 && words.NameWords.Context.TitlesInNames.Contains(NameText.Of(paragraph, token, token))
        && (words.IsGivenName(NameText.Of(paragraph, first, first)) ? !paragraph.Tokens[token].Is(WordKinds.OfficeTitle) || IsBehindTitle(first) : IsBehindTitle(first));

    /// <summary><c>قالت المديرة كاترين راسل</c>: behind a first name that is known and the verb and the title before it, a word that is a verb elsewhere; another verb would begin with an "and".</summary>
    private bool IsVerbAsSurname(int first, int token)
    {
        var word = paragraph.Tokens[token];
        if (words.Script != Script.Arabic || token != first + 1 || !word.Is(WordKinds.VerbBeforeSpeaker) || word.Is(WordKinds.PlacePreposition | WordKinds.Adverb | WordKinds.Woman | WordKinds.SharedVerb)
            || paragraph.Text[word.Start] is 'و' or 'ف' or 'ي' or 'ت' || !words.IsGivenName(NameText.Of(paragraph, first, first)))
        {
            return false;
        }

        var verb = first - 1;
        while (first - verb <= MaxTitleWords && paragraph.InOneSentence(verb - 1, first) && paragraph.Tokens[verb].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier))
        {
            verb--;
        }

        return paragraph.InOneSentence(verb, first) && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker);
    }

    private bool IsBehindTitle(int first) => paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].Is(WordKinds.Title | WordKinds.Honorific);

    /// <summary><c>مشترطاً</c>: how somebody does something, as the sign at its end shows.</summary>
    private bool IsIndefiniteObject(Token word) => words.Script == Script.Arabic && word.Length > ShortestName && (paragraph.Text[word.End - 1] == Tanwin || paragraph.Text[word.End - 2] == Tanwin);

    /// <summary><c>متابعيها</c>, <c>تسليمهم</c>: whose it is ends the noun.</summary>
    private bool HoldsPronoun(Token word) =>
        words.Script == Script.Arabic && word.Length >= ShortestWithPronoun && ArabicPronoun.IsHersOrTheirs(paragraph.Text, word);

    /// <summary><c>בן 45</c>, <c>בן ה-45</c>, <c>בן ה45</c>: whether a word is a number, with "the" or without.</summary>
    private bool HasDigit(int token) =>
        paragraph.Tokens[token] is { Length: > 0 } word && (char.IsDigit(paragraph.Text[word.Start]) || char.IsDigit(paragraph.Text[word.End - 1]));

    /// <summary>Whether a word is spelt as a name, though another word is the same to a look-up: <c>علي</c>.</summary>
    public bool IsNameSpelling(Token word)
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
}
