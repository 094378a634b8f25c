using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads a paragraph that begins with a dash as what somebody says: <c>– Jest późno – powiedział Jan. – Idziemy.</c>, <c>—Es tarde —dijo Ana—. Vamos.</c>,
/// <c>— Il est tard, dit Anne.</c> A dash inside ends the speech where a verb of attribution follows, and the next one opens it again.
/// </summary>
internal sealed class DialogueReader
{
    /// <summary>How far before a dash the end of a sentence is looked for, so that a line of dashes costs no more than its length.</summary>
    private const int MaxNarration = 600;
    private const int MaxSubjectWords = 10;
    private const int MaxWordsToNoun = 4;

    private readonly string text;
    private readonly TextSpan range;
    private readonly LanguageWords words;
    private readonly List<MarkPair> pairs;
    private readonly List<(TextSpan Outer, TextSpan Inner)> pieces = [];
    private int pair;

    private DialogueReader(string text, TextSpan range, List<MarkPair> pairs, LanguageWords words)
    {
        this.text = text;
        this.range = range;
        this.pairs = pairs;
        this.words = words;
    }

    /// <summary>Whether a paragraph begins with a dash and words behind it.</summary>
    public static bool Begins(string text, TextSpan range) =>
        text[range.Start] is '—' or '–' or '-' && Blanks.Skip(text, range.Start + 1, range.End) is var first && first < range.End
        && (text[range.Start] == '—' || first > range.Start + 1) && (char.IsLetterOrDigit(text[first]) || text[first] is '¿' or '¡' or '«' or '„' or '“' or '…');

    /// <returns>The pieces of the speech, and whether something in the paragraph attributes them.</returns>
    public static (List<(TextSpan Outer, TextSpan Inner)> Pieces, bool IsAttributed) Read(
        string text, TextSpan range, List<MarkPair> pairs, LanguageWords words)
    {
        var reader = new DialogueReader(text, range, pairs, words);
        var attributed = reader.ReadPieces();
        return (reader.pieces, attributed);
    }

    private bool ReadPieces()
    {
        var start = range.Start;
        var inSpeech = true;
        var attributed = false;
        var attribution = range.Start;
        for (var i = range.Start + 1; i < range.End; i++)
        {
            i = SkipPair(i);
            if (i >= range.End || !(inSpeech ? EndsSpeech(i) : IsDash(i) && !IsInNarration(attribution, i)))
            {
                continue;
            }

            if (inSpeech)
            {
                // Before a dash the comma belongs to the sentence around the speech: '— Уже поздно, — сказал он'.
                var end = Blanks.Trim(text, start, i).End;
                Add(start, end > start && text[end - 1] == ',' && IsDash(i) ? end - 1 : end);
                attributed = true;
                inSpeech = false;
                attribution = i;
            }
            else
            {
                start = SpeechAfter(i);
                inSpeech = true;
            }
        }

        if (inSpeech && start < range.End && (attributed || IsWholeSpeech()))
        {
            Add(start, range.End);
        }

        return attributed;
    }

    /// <summary>Marks inside the paragraph hold dashes of their own.</summary>
    private int SkipPair(int i)
    {
        while (pair < pairs.Count && pairs[pair].Open.Start < i)
        {
            pair++;
        }

        return pair < pairs.Count && pairs[pair].Open.Start == i ? pairs[pair++].Close.End : i;
    }

    private bool IsDash(int i) =>
        text[i] is '—' or '–' or '-' && i + 1 < range.End
        && (Blanks.IsBlank(text[i - 1]) || (text[i] != '-' && (Blanks.IsBlank(text[i + 1]) || text[i + 1] is '.' or ',' or ';' or ':')));

    private bool EndsSpeech(int i)
    {
        if (IsDash(i))
        {
            var next = i + (i + 1 < range.End && text[i + 1] is ',' or '.' ? 2 : 1);
            next = Blanks.Skip(text, next, range.End);

            // No sentence goes on with a small letter behind a question: '— Закроют? — спрашиваю я'.
            return (next < range.End && char.IsLower(text[next]) && LastBefore(i) is '?' or '!') || IsAttribution(next, mayBeginWithSubject: true) || IsNameThatActs(next) || (words.Script == Script.Cyrillic && LastBefore(i) is ',' or '…' && (IsUnknownVerb(next) || HasSpeechNoun(next)));
        }

        // Behind a comma without a dash only the verb itself is certain: '— Il est tard, dit Anne'. In Cyrillic a dash always stands there.
        return words.Script != Script.Cyrillic && Blanks.IsBlank(text[i]) && text[i - 1] is ',' or '!' or '?' or '…' && IsAttribution(Blanks.Skip(text, i, range.End), mayBeginWithSubject: false);
    }

    /// <summary>
    /// '– Jest późno – powiedział Jan. Zapytany o sąsiada – prezesa klubu – milczał': behind another sentence that goes on in small letters, a dash sets off words of that sentence.
    /// </summary>
    private bool IsInNarration(int attribution, int dash)
    {
        var next = Blanks.Skip(text, dash + 1, range.End);
        if (next >= range.End || !char.IsLower(text[next]) || !char.IsLetterOrDigit(LastBefore(dash)))
        {
            return false;
        }

        for (var i = Math.Max(attribution + 1, dash - MaxNarration); i < dash; i++)
        {
            if (text[i] is '.' or '!' or '?' && Blanks.IsBlank(text[i + 1]) && char.IsUpper(text[Blanks.Skip(text, i + 1, dash)]) && !IsShortened(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a full stop stands behind a word that is shortened: <c>gen.</c></summary>
    private bool IsShortened(int stop)
    {
        var start = stop;
        while (start > range.Start && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return stop - start <= 1 || (words.Vocabulary.Find(text, start, stop - start) & WordKinds.Abbreviation) != WordKinds.None;
    }

    private char LastBefore(int i)
    {
        while (i - 1 > range.Start && Blanks.IsBlank(text[i - 1]))
        {
            i--;
        }

        return text[i - 1];
    }

    private bool IsAttribution(int at, bool mayBeginWithSubject)
    {
        var hasComma = false;
        for (var count = 0; count < MaxSubjectWords && at < range.End && WordReader.StartsWord(text, at, range.End); count++)
        {
            var end = WordReader.FindEnd(text, at, range.End, words);
            var kinds = WordKindReader.Read(text, at, end - at, words);
            if (count == 0 && (kinds & (WordKinds.Auxiliary | WordKinds.Clitic)) != WordKinds.None)
            {
                return HasVerb(Blanks.Skip(text, end, range.End));
            }

            if (count == 0
                ? ((kinds & (WordKinds.VerbBeforeSpeaker | WordKinds.VerbWithPronoun)) != WordKinds.None || IsPhraseOfSaying(at, end)) && !char.IsUpper(text[at])
                : (kinds & WordKinds.VerbAfterSpeaker) != WordKinds.None && !(hasComma && (kinds & WordKinds.VerbBeforeSpeaker) != WordKinds.None))
            {
                return true;
            }

            if (!mayBeginWithSubject)
            {
                return false;
            }

            var comma = end < range.End && text[end] == ',';
            hasComma |= comma;
            at = Blanks.Skip(text, comma ? end + 1 : end, range.End);
        }

        return false;
    }

    /// <summary>'— Одни слёзы, — махнула рукой Анна': behind a comma and a dash a word that ends as verbs do, and a name or a role behind it.</summary>
    private bool IsUnknownVerb(int at)
    {
        if (at >= range.End || !char.IsLower(text[at]))
        {
            return false;
        }

        var end = WordReader.FindEnd(text, at, range.End, words);
        var isVerb = EndsAsVerb(at, end);

        for (var count = 0; isVerb && count < MaxSubjectWords && end < range.End && text[end] is not ('.' or '!' or '?' or ',' or '—' or '–'); count++)
        {
            at = Blanks.Skip(text, end, range.End);
            if (at >= range.End || !WordReader.StartsWord(text, at, range.End))
            {
                return false;
            }

            if (char.IsUpper(text[at]))
            {
                return true;
            }

            end = WordReader.FindEnd(text, at, range.End, words);
        }

        return false;
    }

    /// <summary>'– Tego nie da się opisać – Anna Kowalska ociera łzy. – Nie mamy domu.': behind a full name and a word that ends as verbs do small letters go on to the full stop, and the speech behind it.</summary>
    private bool IsNameThatActs(int at)
    {
        for (var count = 0; words.CaseEndings.Count > 0 && count < MaxSubjectWords && at < range.End && WordReader.StartsWord(text, at, range.End); count++)
        {
            var end = WordReader.FindEnd(text, at, range.End, words);
            if (count < 2 ? !char.IsUpper(text[at]) : !char.IsLower(text[at]))
            {
                return false;
            }

            if ((count == 0 && !GivenNames.IsOfAnyLanguage(text, TextSpan.FromBounds(at, end), words)) || (count == 2 && !EndsAsVerb(at, end)))
            {
                return false;
            }

            if (count > 2 && end < range.End && text[end] == '.')
            {
                return Blanks.Skip(text, end + 1, range.End) is var dash && dash < range.End && IsDash(dash);
            }

            at = Blanks.Skip(text, end, range.End);
        }

        return false;
    }

    private bool EndsAsVerb(int at, int end) => TextSpan.FromBounds(at, end).EndsWithAny(text, words.UnknownVerbEndings, stem: 1);

    /// <summary>'— Бизнес любит тишину, — любимая присказка Ивана Сидорова': a noun says what it was.</summary>
    private bool HasSpeechNoun(int at)
    {
        for (var count = 0; count < MaxWordsToNoun && at < range.End && char.IsLower(text[at]); count++)
        {
            var end = WordReader.FindEnd(text, at, range.End, words);
            if (words.NameWords.OwnedSpeech.Contains(WordText.Fold(text[at..end])))
            {
                return true;
            }

            at = Blanks.Skip(text, end, range.End);
        }

        return false;
    }

    /// <summary><c>upiera się</c>, <c>развёл руками</c>: the words of a phrase.</summary>
    private bool IsPhraseOfSaying(int at, int end)
    {
        foreach (var phrase in words.CaseEndings.Count > 0 ? words.Vocabulary.PhrasesAt(text, at, end - at) : [])
        {
            var last = end;
            for (var i = 1; i < phrase.Words.Length && last >= 0; i++)
            {
                var next = Blanks.Skip(text, last, range.End);
                last = next < range.End && WordReader.StartsWord(text, next, range.End) ? WordReader.FindEnd(text, next, range.End, words) : -1;
                last = last >= 0 && WordText.EqualsFolded(text, next, last - next, phrase.Words[i]) ? last : -1;
            }

            if (last >= 0 && (phrase.Kinds & WordKinds.VerbBeforeSpeaker) != WordKinds.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb of saying stands behind the small word that belongs to it: <c>le contestó</c>, <c>ha detto</c>.</summary>
    private bool HasVerb(int at)
    {
        const WordKinds verbs = WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker | WordKinds.Participle;
        return at < range.End && WordReader.StartsWord(text, at, range.End)
            && (WordKindReader.Read(text, at, WordReader.FindEnd(text, at, range.End, words) - at, words) & verbs) != WordKinds.None;
    }

    /// <summary>Where the speech goes on: at the dash, or where the dash closes the attribution (<c>—dijo Ana—. Vamos</c>), behind it.</summary>
    private int SpeechAfter(int dash)
    {
        if (Blanks.IsBlank(text[dash - 1]) || text[dash - 1] is '.' or ',')
        {
            return dash;
        }

        var after = dash + 1;
        while (after < range.End && text[after] is '.' or ',' or ';' or ':')
        {
            after++;
        }

        return Blanks.Skip(text, after, range.End);
    }

    /// <summary>Without words that attribute it, a speech is a whole sentence, and no item of a list.</summary>
    private bool IsWholeSpeech()
    {
        var first = Blanks.Skip(text, range.Start + 1, range.End);
        return text[range.Start] != '-' && !char.IsLower(text[first]) && SentenceEnd.EndsSentence(text, range) && text[range.End - 1] != ':';
    }

    private void Add(int start, int end)
    {
        var outer = Blanks.Trim(text, start, end);
        var inner = Blanks.Trim(text, outer.Start < outer.End && text[outer.Start] is '—' or '–' or '-' ? outer.Start + 1 : outer.Start, outer.End);
        if (inner.Length > 0)
        {
            pieces.Add((outer, inner));
        }
    }
}
