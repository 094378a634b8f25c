using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Reads who says a quotation that words attribute to a role, in a script without capitals.</summary>
/// <param name="topics">What the article tells of its people.</param>
/// <param name="quotes">The quotations.</param>
/// <param name="words">The language.</param>
internal sealed class ContextRoleReader(ContextTopics topics, PlacedQuotes quotes, LanguageWords words)
{
    /// <summary>Who holds the role that attributes a quotation to nobody by name, or is called by a word for anybody, or not at all.</summary>
    /// <param name="context">The paragraph.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="previous">The token of the quotation before in the paragraph; -1 where there is none.</param>
    /// <param name="attribution">What attributes it.</param>
    /// <param name="role">The words of the role and its verb.</param>
    public (Attribution Attribution, TextSpan Speaker)? Read(ContextParagraph context, int quote, int previous, Attribution attribution, TextSpan role)
    {
        var token = quotes.Token(quote);
        var holders = new ContextHolderReader(context);
        if (holders.ShortName(role, token) is { } called && topics.Full.Resolve(context.Tokens.Text, called) is { } whole && whole != called)
        {
            return (attribution with { Kind = SubjectKind.Name }, whole);
        }

        if ((holders.Surname(role, topics.Full) ?? holders.NameBeforeVerb(role, topics.Full)) is { } surname)
        {
            return (attribution with { Kind = SubjectKind.Name }, surname);
        }

        if (holders.IsGeneric(role) || new ContextBehindReader(context).IsVerbAlone(role, token))
        {
            return new ContextBeforeReader(context).OfSentenceBefore(token, previous) is { } subject ? topics.Made(context.Tokens, subject, role)
                : topics.Before(quote, attribution.IsWoman, attribution.Span) is { } topic ? (attribution with { Kind = SubjectKind.Name }, topic) : null;
        }

        return holders.Find(role, token) is not { } holder ? Alone(context, quote, attribution, role)
            : topics.Made(context.Tokens, holder, context.Tokens.Tokens[holder.NameFirst].Start >= role.Start ? TextSpan.FromBounds(role.Start, Math.Max(role.End, context.Tokens.Tokens[holder.Last].End)) : role);
    }

    /// <summary><c>وقال الوزير: «…»</c>, <c>وأضاف المتحدث: «…»</c>: who has the role elsewhere in the article, or who spoke last where the verb says that it is the same.</summary>
    /// <param name="context">The paragraph.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="attribution">What attributes it.</param>
    /// <param name="role">The words of the role and its verb.</param>
    public (Attribution Attribution, TextSpan Speaker)? Alone(ContextParagraph context, int quote, Attribution attribution, TextSpan role)
    {
        var first = context.Tokens.FirstFrom(role.Start);
        var end = context.Tokens.FirstFrom(role.End);
        var isAdded = false;
        while (first < end && context.Tokens.Tokens[first] is var verb && verb.Is(WordKinds.AnyVerb | WordKinds.Adverb) && !verb.Is(WordKinds.Title))
        {
            isAdded |= words.NameWords.Context.AddingVerbs.Contains(context.Reader.Text(first));
            first++;
        }

        end = EndOfRole(context, first, end);
        if (first >= end)
        {
            return null;
        }

        isAdded |= context.Tokens.InOneSentence(end - 1, end) && words.NameWords.Context.SameWords.Contains(context.Reader.Text(end));
        return (topics.Roles.Holder(context, first, end) ?? (isAdded && topics.Roles.IsDefinite(context, first, end) ? topics.Before(quote, attribution.IsWoman, attribution.Span) : null)) is { } speaker
            ? (attribution with { Kind = SubjectKind.Name }, speaker) : null;
    }

    /// <summary><c>وعلق الوزير على الحادث</c>: what the verb is about is no word of the role.</summary>
    private int EndOfRole(ContextParagraph context, int first, int end)
    {
        for (var i = first + 1; i < end && words.Script == Script.Arabic; i++)
        {
            if (context.Reader.IsGovernor(i) && !words.NameWords.Context.RoleJoints.Contains(context.Reader.Text(i)))
            {
                return i;
            }
        }

        return end;
    }
}
