using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Reads who holds the role that attributes a quotation to nobody by name, in a script without capitals: <c>“…”, אמרה ראש המועצה האזורית, דנה לוי</c>.</summary>
/// <param name="context">The paragraph.</param>
internal sealed class ContextHolderReader(ContextParagraph context)
{
    private const int ShortestRole = 6;

    private readonly TokenizedParagraph paragraph = context.Tokens;
    private readonly LanguageWords words = context.Words;
    private readonly ContextWordReader reader = context.Reader;
    private readonly ContextPersonReader people = context.People;

    /// <summary><c>“…”, אמרה ראש המועצה האזורית, דנה לוי</c>: who holds the role that attributes a quotation.</summary>
    /// <param name="role">The words of the role and its verb.</param>
    /// <param name="quote">The quotation's token.</param>
    public ContextPerson? Find(TextSpan role, int quote)
    {
        var isBehind = role.Start > paragraph.Tokens[quote].Start;
        foreach (var person in isBehind ? people.In(quote + 1, Math.Min(paragraph.Tokens.Length, quote + ContextParagraph.MaxTokens)) : people.In(Math.Max(0, quote - ContextParagraph.MaxTokens), quote))
        {
            var start = paragraph.Tokens[person.NameFirst].Start;
            if (start >= role.Start && IsOfRole(role, person, isBehind) && (start < role.End || !HasVerbBetween(role.End, person.First)) && IsHead(role, person.First))
            {
                return person;
            }

            // 'गवाह, राम कुमार, अपने बयान से मुकर गए'
            if (!isBehind && words.SubjectMarkers.Count > 0 && paragraph.InOneSentence(person.Last, person.Last + 2) && paragraph.Tokens[person.Last + 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[person.Last + 2].Start == role.Start)
            {
                return person;
            }
        }

        return SameRole(role, quote);
    }

    /// <summary><c>يلاحظ الرجل</c>, <c>يقول ابن مدينة الساحل</c>: words for somebody who was named before.</summary>
    /// <param name="role">The words that attribute.</param>
    public bool IsGeneric(TextSpan role)
    {
        var generic = words.NameWords.Context.GenericPeople;
        var last = paragraph.Text.LastIndexOf(' ', role.End - 1, role.Length) + 1;
        var i = paragraph.FirstFrom(role.Start);
        while (i < paragraph.Tokens.Length && paragraph.Tokens[i].Is(WordKinds.AnyVerb) && paragraph.Tokens[i].Start < last && !paragraph.Tokens[i].Is(WordKinds.NameParticle))
        {
            i++;
        }

        return (last > role.Start && generic.Contains(paragraph.Text.Substring(last, role.End - last)))
            || (i > 0 && i + 1 < paragraph.Tokens.Length && paragraph.Tokens[i + 1].End <= role.End && generic.Contains(NameText.Of(paragraph, i, i + 1)));
    }

    /// <summary>The first name that begins the words behind a quotation that attribute it to nobody by a full name: <c>गीता ने चुटकी ली</c>.</summary>
    /// <param name="role">The words.</param>
    /// <param name="quote">The quotation's token.</param>
    public TextSpan? ShortName(TextSpan role, int quote)
    {
        for (var i = quote + 1; i < paragraph.Tokens.Length && i <= quote + 2; i++)
        {
            if (paragraph.Tokens[i].Start == role.Start)
            {
                return reader.IsGiven(i) && paragraph.InOneSentence(i, i + 1) && (paragraph.Tokens[i + 1].Is(WordKinds.SubjectMarker | WordKinds.AnyVerb)) ? paragraph.Tokens[i].Span : null;
            }
        }

        return null;
    }

    /// <summary><c>"…", צחקה מלכה</c>: the surname that ends the words that attribute, though it is a word for a role too.</summary>
    /// <param name="role">The words.</param>
    /// <param name="full">The full names of the article.</param>
    public TextSpan? Surname(TextSpan role, ContextFullNames full)
    {
        var last = paragraph.EndingAt(role.End);
        return last > 0 && paragraph.Tokens[last - 1].Start >= role.Start && paragraph.Tokens[last - 1].Is(WordKinds.VerbBeforeSpeaker) && reader.IsFamily(last) && full.Has(reader.Text(last))
            && full.Resolve(paragraph.Text, paragraph.Tokens[last].Span) is { } name && name != paragraph.Tokens[last].Span ? name : null;
    }

    /// <summary><c>“…”, 52 साल की गीता देवी हंसते हुए कहती हैं</c>: who stands right before the verb, whatever is said of whom before the name.</summary>
    /// <param name="role">The words that attribute.</param>
    /// <param name="full">The full names of the article.</param>
    public TextSpan? NameBeforeVerb(TextSpan role, ContextFullNames full)
    {
        var (first, end) = (paragraph.FirstFrom(role.Start), paragraph.FirstFrom(role.End));
        if (words.SubjectMarkers.Count == 0 || end - first < 2)
        {
            return null;
        }

        ContextPerson? found = null;
        foreach (var person in people.In(first, end))
        {
            if (found is not null)
            {
                return null;
            }

            found = person;
        }

        return found is { IsOwner: false, IsShort: false } one && one.Last + 1 < end && paragraph.Tokens[one.Last + 1].Is(WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.SubjectMarker) ? context.Name(one, full) : null;
    }

    /// <summary><c>ראש העיר דני פרץ הגיע. ראש העיר אמר: "…"</c>: the only one of the paragraph before who has the role that attributes.</summary>
    private ContextPerson? SameRole(TextSpan role, int quote)
    {
        ContextPerson? found = null;
        foreach (var person in people.In(Math.Max(0, quote - ContextParagraph.MaxTokens), quote))
        {
            if (!person.HasRole || person.IsOwner || paragraph.Tokens[person.Last].End > role.Start)
            {
                continue;
            }

            var span = context.Span(person.First, person.NameFirst - 1);
            if (span.Length >= ShortestRole && role.Length >= span.Length && role.Start + span.Length <= paragraph.Text.Length && string.CompareOrdinal(paragraph.Text, role.Start, paragraph.Text, span.Start, span.Length) == 0)
            {
                if (found is not null)
                {
                    return null;
                }

                found = person;
            }
        }

        return found;
    }

    /// <summary>Whether a person's own role stands in the words that attribute, or the name right behind them.</summary>
    private bool IsOfRole(TextSpan role, ContextPerson person, bool isBehind)
    {
        if (person.IsOwner || (words.SubjectMarkers.Count > 0 && person.Last + 1 < paragraph.Tokens.Length && reader.IsGovernor(person.Last + 1)))
        {
            return false;
        }

        var start = paragraph.Tokens[person.First].Start;
        if (isBehind && person.HasRole && person.First > 1 && paragraph.Tokens[person.First - 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[person.First - 2].End == role.End)
        {
            // '"…", אמר יוזם החוק, ח"כ דני פרץ'
            return true;
        }

        return person.HasRole ? start >= role.Start && start <= Math.Max(role.Start, role.End - 1) : isBehind && paragraph.Tokens[person.NameFirst - 1].End == role.End;
    }

    /// <summary>Whether the role begins what attributes, or stands right behind its verb.</summary>
    private bool IsHead(TextSpan role, int first) =>
        first == 0 || paragraph.Tokens[first].Start == role.Start || !reader.IsGovernor(first - 1);

    private bool HasVerbBetween(int position, int name)
    {
        for (var i = name - 1; i >= 0 && paragraph.Tokens[i].Start >= position; i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Complementizer) || !paragraph.InOneSentence(i, name) || (!paragraph.Tokens[i].IsWord && !(i == name - 1 && paragraph.Tokens[i].IsMark(paragraph.Text, ','))))
            {
                return true;
            }
        }

        return false;
    }
}
