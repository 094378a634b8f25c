using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Finds the names of a paragraph in a script without capitals (Arabic, Hebrew, Hindi): words of which nothing is known, between a verb of saying or
/// a title and whatever the language knows (<c>وقال الصياد حسن عوف:</c>, <c>राम कुमार ने कहा</c>). Where such words are more than a name has, nothing is certain.
/// </summary>
internal sealed class ContextNameReader
{
    private const string Genitive = "के";
    private const char To = 'ל';
    private const char In = 'ב';
    private const int ShortestPlace = 3;

    private readonly TokenizedParagraph paragraph;
    private readonly LanguageWords words;
    private readonly NameContextReader contexts;
    private readonly CommaNames commas;
    private readonly OriginBehindName origins;
    private NamelessWords? nameless;
    private ContextNameBounds? bounds;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="words">The language.</param>
    public ContextNameReader(TokenizedParagraph paragraph, LanguageWords words)
    {
        (this.paragraph, this.words) = (paragraph, words);
        Unknown = new(paragraph, words);
        Descriptions = new(paragraph, words);
        origins = new(paragraph, words);
        commas = new(paragraph, Unknown, Descriptions, words);
        contexts = new(paragraph, Unknown, commas, origins);
    }

    /// <summary>The words of which nothing is known.</summary>
    public UnknownWords Unknown { get; }

    /// <summary>Which words describe a title.</summary>
    public NameDescriptions Descriptions { get; }

    /// <summary>The names.</summary>
    /// <param name="surnames">What may be surnames anywhere in the article.</param>
    public List<NameRun> Read(HashSet<string> surnames)
    {
        var runs = new List<NameRun>();
        foreach (var (first, last) in Unknown.Sequences)
        {
            if (RunOf(first, last, surnames) is { } run)
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    /// <summary><c>وعن سر نجاحه قال</c>: what a preposition takes that begins the sentence, where it is no first name.</summary>
    private bool IsBehindPlaceAtHead(int first) =>
        words.Script == Script.Arabic && first > 0 && paragraph.StartsSentence(first - 1) && words.NameWords.Context.Governors.Contains(NameText.Of(paragraph, first - 1, first - 1)) && !Unknown.IsGivenName(first);

    /// <summary><c>महेश ने बताया</c>: a first name that is known, and behind it the verb or the mark of its subject; not <c>आशा के अनुसार</c>, and none of two.</summary>
    private bool IsGivenBeforeVerb(int token) =>
        words.SubjectMarkers.Count > 0 && Unknown.IsGivenName(token) && NameText.Of(paragraph, token + 1, token + 1) is var next && !next.StartsWith(Genitive, StringComparison.Ordinal)
        && !(token > 1 && paragraph.InOneSentence(token - 1, token) && words.Conjunctions.Contains(NameText.Of(paragraph, token - 1, token - 1), StringComparer.Ordinal));

    /// <summary><c>אומר לוואלה דני פרץ</c>, and with a pronoun <c>قال لي سامي حداد</c>: to whom, where "to" is written with the word, and behind it a first name that is known.</summary>
    private bool IsHearer(int first, int last) =>
        words.Script == Script.Hebrew && last > first + 1 && paragraph.Text[paragraph.Tokens[first].Start] == To && !Unknown.IsGivenName(first) && Unknown.IsGivenName(first + 1);

    /// <summary><c>דובר העירייה בחיפה דני פרץ</c>: where, with "in" written before the city, and behind it two words or more.</summary>
    private bool IsBehindPlace(int first, int last) =>
        words.Script == Script.Hebrew && last > first + 1 && paragraph.Tokens[first] is { Length: > ShortestPlace } place && paragraph.Text[place.Start] == In && !Unknown.IsGivenName(first)
        && KnownPlace.IsCity(paragraph.Text, TextSpan.FromBounds(place.Start + 1, place.End), words);

    /// <summary><c>ראש העיר כרמית, דני פרץ, אמר</c>: what the title is of, where who has it stands between commas behind it.</summary>
    private bool IsPlaceOfTitle(int first, int last, NameContext context) =>
        words.Script == Script.Hebrew && first == last && context.IsTitled && paragraph.InOneSentence(last, last + 2) && paragraph.Tokens[last + 1].IsMark(paragraph.Text, ',')
        && Unknown.SequenceAt(last + 2) is { } name && commas.IsSetOff(name.First, name.Last);

    /// <summary><c>דנה לוי מאוניברסיטת הצפון</c>: the last of the words before the one that says where somebody is from, where two stand there.</summary>
    private int BeforeOrigin(int first, int last)
    {
        for (var i = first + 2; i <= last; i++)
        {
            if (origins.Begins(i) && !Unknown.IsFamilyName(i))
            {
                return i - 1;
            }
        }

        return last;
    }

    private NameRun? RunOf(int first, int last, HashSet<string> surnames)
    {
        last = BeforeOrigin(first, last);
        first += IsBehindPlace(first, last) ? 1 : 0;
        var context = contexts.Of(first, last);
        if (words.Script == Script.Arabic && Descriptions.SkipDescriptions(first, last) is var begin && contexts.IsHolder(begin))
        {
            (first, context) = (begin, new(IsTitled: false, IsBehind: true, context.IsBefore) { IsHolder = true });
        }

        var isHearer = context is { IsBehind: true, IsTitled: false } && (IsHearer(first, last) || Unknown.IsHearer(first));
        // 'חברתו לבמה דנה לוי'
        first += isHearer || (context.IsTitled && IsHearer(first, last)) ? 1 : 0;
        if (!context.MayBeName || (isHearer && (first > last || !Unknown.IsGivenName(first))) || IsBehindPlaceAtHead(first) || IsPlaceOfTitle(first, last, context))
        {
            return null;
        }

        nameless ??= new(paragraph, Unknown, Descriptions, commas, words);
        bounds ??= new(paragraph, Unknown, contexts, Descriptions, commas, words);
        if (nameless.Are(first, last, context, surnames) || bounds.Read(first, last, context, surnames) is not { } name)
        {
            return null;
        }

        name.First += IsBehindPlace(name.First, name.Last) ? 1 : 0;
        return new(paragraph, name.First, name.Last)
        {
            NameFirst = name.First,
            AfterTitles = name.First,
            Speaks = true,
            IsNoun = name.First == name.Last && !(context.IsTitled && !Descriptions.IsDescription(name.First)),
            IsSubject = words.SubjectMarkers.Count > 0,
            IsCertain = name.First == name.Last && context.IsBefore && IsGivenBeforeVerb(name.First),
            IsBehindTrade = context.IsHolder,
            Prefix = Unknown.PrefixOf(name.First),
        };
    }
}
