using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The verbs that Korean quotations hang on: one of saying, or behind <c>고</c>, <c>며</c> and the like whatever the subject does with what it says (<c>“…”고 자세를 낮췄다</c>).</summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
internal sealed class KoreanVerbs(QuoteText quotes, LanguageWords words)
{
    private const int MaxJoined = 3;
    private const int MaxWords = 10;

    private readonly string text = quotes.Text;

    /// <summary>The verb behind the quotation, or behind those that the same sentence goes on with: <c>“…”며 “…”고 말했다</c>.</summary>
    public TextSpan? Behind(int quote)
    {
        for (var next = quote; next < quotes.Quotes.Count && next - quote <= MaxJoined && quotes.Quotes[next].Paragraph == quotes.Quotes[quote].Paragraph; next++)
        {
            var after = quotes.After(next);
            if ((Asking(after) ?? Last(after.Start, after.End)) is { } verb)
            {
                return verb;
            }

            // The sentence ends here.
            if (after.End < quotes.Paragraphs[quotes.Quotes[next].Paragraph].End && quotes.IsEnd(text[after.End]))
            {
                return Predicate(next, after);
            }
        }

        return null;
    }

    /// <summary><c>“…”고 묻자 고개를 저었다</c>: a verb of saying that ends the clause which the rest of the sentence answers.</summary>
    private TextSpan? Asking(TextSpan after) =>
        KoreanWords.Of(text, after).Cast<TextSpan?>().FirstOrDefault(word => word is { Length: > 1 } verb && text[verb.End - 1] == '자' && words.Sayings.StartsAt(text, verb.Start, verb.End));

    /// <summary>The last word of a verb of saying in a range.</summary>
    public TextSpan? Last(int start, int end)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (words.Sayings.StartsAt(text, found[i].Start, found[i].End))
            {
                return found[i];
            }
        }

        return null;
    }

    /// <summary>Whether a word is a noun for what somebody said, with whatever hangs on it: <c>질문에</c>.</summary>
    public bool IsSpeech(TextSpan word) =>
        words.SpeechNouns.Any(noun => word.Length >= noun.Length && word.Length <= noun.Length + 2 && string.CompareOrdinal(text, word.Start, noun, 0, noun.Length) == 0)
        || words.SpeechNouns.Any(noun => noun.Length > 1 && word.Length > noun.Length + 1 && string.CompareOrdinal(text, word.End - noun.Length - 1, noun, 0, noun.Length) == 0);

    /// <summary><c>입장을 밝혔다</c>: the verb of saying that ends the sentence, whose object such a noun is, without another subject.</summary>
    public TextSpan? BehindNoun(int start, int end)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        var last = found.Count - 1;
        if (last > 1 && text[found[last].Start] == '있' && text[found[last - 1].End - 1] == '고')
        {
            last--;
        }

        var isObject = found.Count > 1 && (text[found[0].End - 1] is '을' or '를' or '로') && (IsSpeech(found[0]) || found[0].In(text) is "점을" or "사실을");
        return isObject && last is > 0 and < MaxJoined + 1 && words.Sayings.StartsAt(text, found[last].Start, found[last].End) && !found.Skip(1).Any(word => word.Length > 1 && text[word.End - 1] is '은' or '는' or '이' or '가')
            ? found[last] : null;
    }

    /// <summary><c>“…”는 것이다</c>, <c>“…”는 입장이다</c>, <c>“…”는 이유에서다</c>: the noun for what was said, where nothing else stands behind.</summary>
    public TextSpan? Restated(TextSpan after)
    {
        var found = KoreanWords.Of(text, after);
        return found.Count == 2 && after.End < text.Length && text[after.End] == '.' && text[found[0].End - 1] == '는' && (found[1].In(text) is "것이다" or "이유에서다" or "이유다" || IsSpeechPredicate(found[1])) ? found[1] : null;
    }

    /// <summary><c>“배는 꼭 온다”를 거듭 외쳤다</c>: the verb whose object is a quotation of several words.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="after">What stands behind it.</param>
    public TextSpan? Calling(int quote, TextSpan after)
    {
        var inner = quotes.Quotes[quote].Inner;
        var found = text[after.Start] is '을' or '를' && text.IndexOf(' ', inner.Start, inner.Length) > 0 ? KoreanWords.Of(text, after) : [];
        return found.Count is > 1 and <= MaxJoined && found[0].Length == 1 && words.NameWords.Unspaced.CallingVerbs.Any(verb => string.CompareOrdinal(text, found[found.Count - 1].Start, verb, 0, verb.Length) == 0) && text[found[found.Count - 1].End - 1] == '다'
            ? found[found.Count - 1] : null;
    }

    /// <summary><c>“…”는 말로 각오를 대신했다</c>, <c>“…”이라는 등 아쉬움이 담긴 말을 쏟아냈다</c>: whatever the subject does with its words, without another subject.</summary>
    public TextSpan? DoneWithNoun(int start, int end)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        var last = found.Count - 1;
        if (last > 1 && text[found[last].Start] == '있' && (found[last - 1].In(text) == "바" || text[found[last - 1].End - 1] == '고'))
        {
            // '내놓은 바 있다', '쏟아내고 있다'
            last--;
            last -= found[last].Length == 1 ? 1 : 0;
        }

        var noun = found.FindIndex(word => IsSpeech(word) && text[word.End - 1] is '로' or '을' or '를');
        if (last is < 1 or > MaxWords || text[found[found.Count - 1].End - 1] != '다' || found.Where((word, i) => i != noun - 1 && i < last && word.Length > 1 && text[word.End - 1] is '은' or '는' or '이' or '가').Any())
        {
            return null;
        }

        // '“…”는 답변만 반복했다'
        if (last <= MaxJoined && (IsSpeech(found[0]) || IsSpeech(new(found[0].Start, found[0].Length - 1))) && text[found[0].End - 1] is '을' or '를' or '만' && words.NameWords.Unspaced.WordVerbs.Any(verb => found.Skip(1).Any(word => string.CompareOrdinal(text, word.Start, verb, 0, verb.Length) == 0)))
        {
            return found[found.Count - 1];
        }

        var isSuch = found[0].In(text) is "등" or "등의" or "내용의" or "취지의";
        return (noun == 0 ? text[found[0].End - 1] == '로' : noun > 0 && isSuch) && !words.NameWords.Passives.Any(part => text.IndexOf(part, found[last].Start, found[last].Length, StringComparison.Ordinal) >= 0) && text.IndexOf("받", found[last].Start, found[last].Length, StringComparison.Ordinal) < 0
            ? found[last] : null;
    }

    /// <summary><c>총평이다</c>: such a noun as what something is.</summary>
    public bool IsSpeechPredicate(TextSpan word) =>
        words.NameWords.PredicateEndings.FirstOrDefault(end => word.Length > end.Length && word.EndsWith(text, end)) is { } ending
        && new TextSpan(word.Start, word.Length - ending.Length) is var noun && words.SpeechNouns.Any(speech => speech.Length <= noun.Length && noun.EndsWith(text, speech) && (speech.Length > 1 || noun.Length == 1));

    /// <summary><c>손사래를 쳤다</c>: words tell what somebody does who has just spoken.</summary>
    public bool HasGesture(List<TextSpan> found, int from) =>
        found.Skip(from).Any(word => words.NameWords.Gestures.Any(gesture => string.CompareOrdinal(text, word.Start, gesture, 0, gesture.Length) == 0));

    /// <summary><c>“…”며 김하늘 씨는 손을 저었다</c>: what the subject does with what it says.</summary>
    public TextSpan? Doing(List<TextSpan> found, int subject) =>
        found[found.Count - 1] is var last && found.Count - subject is > 1 and < MaxWords && text[last.End - 1] == '다' && !found.Take(subject).Any(word => KoreanWords.HasFinal(text[word.End - 1], "ㄴ"))
        && !words.NameWords.Passives.Any(part => text.IndexOf(part, last.Start, last.Length, StringComparison.Ordinal) >= 0) ? last : null;

    /// <summary>What ends the sentence right behind <c>고</c>, <c>며</c> or <c>면서</c>, without another subject.</summary>
    private TextSpan? Predicate(int quote, TextSpan after)
    {
        var found = KoreanWords.Of(text, after);
        if (found.Count is < 2 or > MaxWords || after.Start != quotes.Quotes[quote].Outer.End || text[found[0].End - 1] is not ('고' or '며' or '서') || text[found[found.Count - 1].End - 1] != '다'
            || found.Skip(1).Any(word => word.Length > 1 && text[word.End - 1] is '은' or '는' or '이' or '가'))
        {
            return null;
        }

        var last = found[found.Count - 1];
        return !(found.Count == 3 && IsSpeech(last)) && words.NameWords.Passives.Any(part => text.IndexOf(part, last.Start, last.Length, StringComparison.Ordinal) >= 0) ? null : last;
    }
}
