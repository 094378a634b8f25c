using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Reads whose words a quotation is where a noun says so, or "according to" whose preposition is written with the name, in a script without capitals:
/// <c>وجاء في بيان الوزير سامي حداد: «…»</c>, <c>ووفقا لسامي حداد، فإن الجسر «…»</c>.
/// </summary>
/// <param name="context">The paragraph.</param>
/// <param name="full">The full names of the article.</param>
internal sealed class ContextSourceReader(ContextParagraph context, ContextFullNames full)
{
    private const int MaxToNoun = 5;
    private const int MaxRoleWords = 8;
    private const string ToThe = "لل";
    private const string Of = "של";

    private readonly TokenizedParagraph paragraph = context.Tokens;
    private readonly NameWords words = context.Words.NameWords;
    private readonly ContextWordReader reader = context.Reader;

    /// <summary>Who it is.</summary>
    /// <param name="quote">The quotation's token.</param>
    public (Attribution Attribution, TextSpan Speaker)? Read(int quote)
    {
        var behind = quote + 1;
        behind += behind < paragraph.Tokens.Length && paragraph.Tokens[behind].IsMark(paragraph.Text, ',') ? 1 : 0;
        return OfDocument(quote) ?? OfRelative(quote) ?? AccordingTo(paragraph.SentenceStart(quote), quote) ?? (paragraph.InOneSentence(quote, behind) ? AccordingTo(behind, context.EndOfClause(behind)) : null);
    }

    /// <summary><c>وجاء في رسالة سامي حداد: «…»</c>, <c>رسالة سامي حداد واضحة: «…»</c>, <c>תגובתו של דני פרץ: "…"</c>: nothing but the noun, whose it is, a word that says how it is and a colon stand before the quotation.</summary>
    private (Attribution Attribution, TextSpan Speaker)? OfDocument(int quote)
    {
        var colon = quote - 1;
        if (colon < 2 || !paragraph.InOneSentence(colon, quote) || !paragraph.Tokens[colon].IsMark(paragraph.Text, ':'))
        {
            return null;
        }

        for (var i = paragraph.SentenceStart(quote); i < colon && i <= paragraph.SentenceStart(quote) + MaxToNoun && paragraph.Tokens[i].IsWord; i++)
        {
            if (words.OwnedSpeech.Contains(reader.Text(i)))
            {
                var isHebrew = context.Words.Script == Script.Hebrew;
                var whose = i + (isHebrew && reader.Text(i + 1) == Of ? 2 : 1);
                return !(isHebrew && i > paragraph.SentenceStart(quote)) && context.People.In(i + 1, colon).FirstOrDefault() is { Last: > 0, IsOwner: false } owner && (owner.First == whose || (owner.First == i && owner.NameFirst == whose))
                    && (owner.Last == colon - 1 || (owner.Last == colon - 2 && IsPlain(colon - 1) && i == paragraph.SentenceStart(quote))) && context.Name(owner, full) is { } name
                    ? Made(i, owner.Last, name) : null;
            }
        }

        return null;
    }

    private bool IsPlain(int token) => paragraph.Tokens[token].IsWord && !paragraph.Tokens[token].Is(WordKinds.AnyVerb | WordKinds.AnyTitle | WordKinds.Complementizer) && !reader.IsGovernor(token) && !reader.IsGiven(token);

    /// <summary><c>بحسب سامي حداد الذي أضاف أن الجسر «…»</c>: who is described with a verb of saying that leads to the quotation.</summary>
    private (Attribution Attribution, TextSpan Speaker)? OfRelative(int quote)
    {
        var verb = LastVerb(quote);
        var next = verb + 1;
        if (verb < 2 || !paragraph.InOneSentence(verb - 2, quote) || reader.Text(verb - 1) is not ("الذي" or "التي") || !(next == quote || paragraph.Tokens[next].Is(WordKinds.Complementizer) || (next == quote - 1 && paragraph.Tokens[next].IsMark(paragraph.Text, ':'))))
        {
            return null;
        }

        var end = verb - 2;
        end -= paragraph.Tokens[end].IsMark(paragraph.Text, ',') ? 1 : 0;
        var found = context.People.In(Math.Max(0, end - MaxRoleWords), end + 1).LastOrDefault();
        return found is { Last: > 0, IsOwner: false } person && person.Last == end && context.Name(person, full) is { } name ? Made(person.First, verb, name) : null;
    }

    /// <summary>The verb of saying before a quotation with no other quotation between; -1 where there is none.</summary>
    private int LastVerb(int quote)
    {
        var verb = quote - 1;
        while (verb >= 0 && quote - verb <= ContextParagraph.MaxTokens && paragraph.Tokens[verb].Kind != TokenKind.Quote && !paragraph.Tokens[verb].Is(WordKinds.AnyVerb))
        {
            verb--;
        }

        return verb >= 0 && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) ? verb : -1;
    }

    /// <summary><c>ووفقا للوزير سامي حداد</c>, <c>وفقا لحداد</c></summary>
    /// <param name="first">Where the words begin.</param>
    /// <param name="end">The token behind what may hold the name.</param>
    private (Attribution Attribution, TextSpan Speaker)? AccordingTo(int first, int end)
    {
        var start = first < paragraph.Tokens.Length ? paragraph.Tokens[first].Start : paragraph.Text.Length;
        var phrase = words.Unspaced.SourcePhrases.FirstOrDefault(lead => string.CompareOrdinal(paragraph.Text, start, lead, 0, lead.Length) == 0);
        if (phrase is null || phrase.Length < 2)
        {
            return null;
        }

        // The preposition is the last letter of the phrase and the first of the word.
        var to = paragraph.FirstFrom(start + phrase.Length - 1);
        if (to >= end || !paragraph.Tokens[to].IsWord || paragraph.Tokens[to].Start != start + phrase.Length - 1 || paragraph.Tokens[to].Length < 2)
        {
            return null;
        }

        var word = reader.Text(to);
        var name = TextSpan.FromBounds(paragraph.Tokens[to].Start + 1, paragraph.Tokens[to].End);
        if (context.Words.IsGivenName(word[1..]) && paragraph.InOneSentence(to, to + 1) && reader.MayBeName(to + 1))
        {
            name = TextSpan.FromBounds(name.Start, paragraph.Tokens[to + 1].End);
            return full.Resolve(paragraph.Text, name) is { } whole ? Made(first, to + 1, whole) : null;
        }

        if (full.Has(word[1..]))
        {
            return full.Resolve(paragraph.Text, name) is { } whole && whole != name ? Made(first, to, whole) : null;
        }

        return IsRole(word, to) && context.People.In(to + 1, end).FirstOrDefault() is { Last: > 0 } holder && IsRoleUpTo(to + 1, holder.NameFirst) && context.Name(holder, full) is { } held ? Made(first, holder.Last, held) : null;
    }

    private bool IsRole(string word, int to) =>
        word.StartsWith(ToThe, StringComparison.Ordinal) || (context.Words.Vocabulary.Find(paragraph.Text, paragraph.Tokens[to].Start + 1, word.Length - 1) & WordKinds.Title) != WordKinds.None;

    private bool IsRoleUpTo(int first, int name)
    {
        for (var i = first; i < name; i++)
        {
            if (!reader.MayBeRole(i) || (reader.IsGovernor(i) && !words.Context.RoleJoints.Contains(reader.Text(i))))
            {
                return false;
            }
        }

        return name - first <= MaxRoleWords;
    }

    private (Attribution Attribution, TextSpan Speaker) Made(int first, int last, TextSpan speaker) =>
        (new(SubjectKind.Name, Speaker: null, context.Span(first, last), IsDirect: false), speaker);
}
