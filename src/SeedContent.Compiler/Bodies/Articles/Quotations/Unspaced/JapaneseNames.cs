using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names of a Japanese article: characters of one script before <c>さん</c> or a title (<c>田中花子さん</c>, <c>山本市長</c>, <c>リードさん</c>).</summary>
internal sealed class JapaneseNames
{
    private const int LongestTopic = 40;

    private readonly string text;
    private readonly LanguageWords words;
    private readonly JapaneseNameReader spelling;
    private readonly PersonNames known = new();
    private readonly JapaneseAgedNames aged;

    public JapaneseNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        aged = new(quotes, words);
        spelling = new(text, words);
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start + 1; i < paragraph.End; i++)
            {
                var end = i;
                if (Blanks.IsBlank(text[i - 1]) && words.Roles.TryRead(text, ref end, paragraph.End) is not null && spelling.SetOffBefore(i, paragraph.Start) is { } setOff)
                {
                    known.Add(text, setOff);
                    continue;
                }

                if ((Blanks.IsBlank(text[i - 1]) || text[i - 1] is '）' or ')') && words.Roles.StartsAt(text, i, paragraph.End) && spelling.BeforeReading(i, paragraph.Start) is { Length: > 1 } read)
                {
                    known.Add(text, read);
                    continue;
                }

                end = i;
                if ((words.HonorificMarks.TryRead(text, ref end, paragraph.End) ?? words.Roles.TryRead(text, ref end, paragraph.End)) is not null
                    && spelling.NameBefore(i, paragraph.Start, words.HonorificMarks.Is(text, i, end)) is { Length: > 1 } name)
                {
                    known.Add(text, name);
                }
            }
        }
    }

    /// <summary>The name, with what is put behind it, that ends at a position; an age may stand in brackets there.</summary>
    /// <returns>The mention from the name's beginning on; null where nobody's name ends there.</returns>
    public TextSpan? MentionEndingAt(int position, int floor)
    {
        var end = spelling.WithoutBrackets(position, floor);
        for (var i = Math.Max(floor, end - Math.Max(words.Roles.Longest, words.HonorificMarks.Longest)); i < end; i++)
        {
            var honored = words.HonorificMarks.Is(text, i, end);
            if (honored || words.Roles.Is(text, i, end))
            {
                return spelling.NameBefore(i, floor, honored) ?? spelling.BeforeReading(i, floor);
            }
        }

        return aged.MentionEndingAt(end, floor);
    }

    /// <summary>Where the fullest form of a name stands.</summary>
    public TextSpan? Resolve(TextSpan name) => known.Resolve(name.In(text), isWhole: name.Length > 1) ?? aged.Resolve(name);

    /// <summary>The last subject of a piece of a sentence: a name, or somebody who is not named.</summary>
    public (SubjectKind Kind, TextSpan? Name) LastSubject(TextSpan piece)
    {
        for (var i = piece.End - 1; i > piece.Start; i--)
        {
            if (text[i] is not ('は' or 'が' or 'も'))
            {
                continue;
            }

            if (MentionEndingAt(i, piece.Start) is { } name)
            {
                return (SubjectKind.Name, Resolve(name));
            }

            // 'では', 'には', 'については' mark no subject; 'が' and 'も' without a name may mark anything.
            if (text[i] == 'は' && text[i - 1] is not ('で' or 'に' or 'て' or 'と' or 'ら' or 'り'))
            {
                return (words.Pronouns.StartOfEndingAt(text, piece.Start, i) is not null ? SubjectKind.Pronoun : SubjectKind.Unnamed, null);
            }
        }

        return (SubjectKind.None, null);
    }

    /// <summary>The only person whom a sentence names as what it is about, at its head: <c>田中市長は、…</c>; null where it names another as one who does something.</summary>
    public TextSpan? Topic(TextSpan sentence)
    {
        TextSpan? topic = null;
        for (var i = sentence.Start + 1; i < sentence.End; i++)
        {
            if (text[i] is 'は' or 'が' or 'も' && MentionEndingAt(i, sentence.Start) is { } name && Resolve(name) is { } person)
            {
                if (topic is null ? text[i] != 'は' || i - sentence.Start > LongestTopic : person != topic)
                {
                    return null;
                }

                topic = person;
            }
        }

        return topic;
    }
}
