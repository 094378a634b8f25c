using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Tells by verbs of saying, titles and commas what stands beside words that may be a name, in a script without capitals.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="unknown">Its words of which nothing is known.</param>
/// <param name="commas">Tells what commas set off.</param>
internal sealed class NameContextReader(TokenizedParagraph paragraph, UnknownWords unknown, CommaNames commas)
{
    private const int MaxTitleWords = 6;
    private const int MaxQualifiers = 4;

    /// <summary>What stands beside a sequence of words.</summary>
    public NameContext Of(int first, int last)
    {
        var titled = IsBehindTitle(first) || commas.IsBehindBody(first, last) || commas.IsBehindDescribedTitle(first, last);
        var verb = paragraph.InOneSentence(first - 2, first) && paragraph.Tokens[first - 1].Is(WordKinds.Adverb) && !paragraph.Tokens[first - 1].Is(WordKinds.AnyVerb) ? first - 2 : first - 1;
        return new(
            titled,
            titled || (paragraph.InOneSentence(verb, first) && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo)),
            IsBeforeVerb(last) || commas.IsSetOff(first, last) || commas.IsDescribed(first, last));
    }

    /// <summary>Whether a verb of saying stands before the title, so that the sentence's next words follow the name.</summary>
    public bool IsSaidBefore(int first)
    {
        var i = first - 1;
        while (paragraph.InOneSentence(i, first) && first - i <= MaxTitleWords && !paragraph.Tokens[i].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo)
            && (unknown.IsUnknown(i) || paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier) || paragraph.Tokens[i].IsMark(paragraph.Text, ',')))
        {
            i--;
        }

        return paragraph.InOneSentence(i, first) && paragraph.Tokens[i].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo);
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
                || (paragraph.Tokens[before].Is(WordKinds.OfficeTitle) && paragraph.InOneSentence(before - 1, first) && paragraph.Tokens[before - 1].Is(WordKinds.Title | WordKinds.TitleQualifier)));
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

    private bool IsBeforeVerb(int last)
    {
        var next = last + 1;
        next += paragraph.InOneSentence(last, next) && paragraph.Tokens[next].Is(WordKinds.Adverb) ? 1 : 0;
        return paragraph.InOneSentence(last, next) && paragraph.Tokens[next].Is(WordKinds.VerbAfterSpeaker);
    }
}
