using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>A paragraph in a script without capitals with its people, and what is asked of its clauses.</summary>
internal sealed class ContextParagraph
{
    /// <summary>How far from a quotation anything is looked for.</summary>
    public const int MaxTokens = 44;

    /// <summary>How far a verb whose subject is named before may stand from what it leads to: <c>ما وصفه بـ«…»</c>.</summary>
    private const int MaxToShared = 2;

    /// <param name="tokens">The paragraph.</param>
    /// <param name="names">The names that verbs and titles show.</param>
    /// <param name="words">The language.</param>
    public ContextParagraph(TokenizedParagraph tokens, ParagraphNames names, LanguageWords words)
    {
        (Tokens, Words) = (tokens, words);
        Reader = new(tokens, words);
        People = new(tokens, names, words, Reader);
        Subjects = new(tokens, People, words, Reader);
    }

    /// <summary>The paragraph.</summary>
    public TokenizedParagraph Tokens { get; }

    /// <summary>The language.</summary>
    public LanguageWords Words { get; }

    /// <summary>Tells what a word may be.</summary>
    public ContextWordReader Reader { get; }

    /// <summary>Its people.</summary>
    public ContextPersonReader People { get; }

    /// <summary>Tells which of them is a subject.</summary>
    public ContextSubject Subjects { get; }

    /// <summary>Whether a role stands between two tokens.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    public bool HasRole(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Tokens.Tokens[i].Is(WordKinds.AnyTitle))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a role stands between two tokens that a pronoun fits, and that no preposition takes.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public bool HasRole(int first, int end, bool? isWoman)
    {
        for (var i = first; i < end; i++)
        {
            if (Tokens.Tokens[i].Is(WordKinds.AnyTitle) && !(i > first && Reader.IsGovernor(i - 1) && Words.SubjectMarkers.Count == 0) && !(isWoman is not null && Words.Script == Script.Arabic && IsOfWoman(Tokens.Tokens[i]) != isWoman))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>زوجته</c>, <c>الوزيرة</c></summary>
    private bool IsOfWoman(Token title) => title.Is(WordKinds.Woman) || Tokens.Text[title.End - 1] == 'ة';

    /// <summary>A colon before the quotation, or "that" on the way to it; in Hindi a comma or a dash is as good.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public bool LeadsOn(int start, int quote)
    {
        var before = Tokens.Tokens[quote - 1];
        if (before.Kind == TokenKind.Mark && (Tokens.Text[before.Start] == ':' || (Words.SubjectMarkers.Count > 0 && Tokens.Text[before.Start] is ',' or '-' or '–' or '—')))
        {
            return true;
        }

        for (var i = quote - 1; i > start; i--)
        {
            if (Tokens.Tokens[i].Kind == TokenKind.Quote)
            {
                return false;
            }

            // 'ورفض سامي حداد ما وصفه بـ«…»'
            if (Tokens.Tokens[i].Is(WordKinds.Complementizer) || (i >= quote - MaxToShared && Words.Script == Script.Arabic && Tokens.Tokens[i].Is(WordKinds.SharedVerb)) || (i == quote - 1 && Words.NameWords.Context.ThatPrefixes.Contains(Reader.Text(i))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token behind the clause that begins at a token: its sentence, or what stands before another quotation.</summary>
    /// <param name="first">The first token.</param>
    public int EndOfClause(int first)
    {
        var end = first;
        while (end - first <= MaxTokens && end < Tokens.Tokens.Length && Tokens.InOneSentence(first, end) && Tokens.Tokens[end].Kind != TokenKind.Quote)
        {
            end++;
        }

        return end;
    }

    /// <summary>The fullest form of a person's name; null where it is that of several.</summary>
    /// <param name="person">The person.</param>
    /// <param name="names">The full names of the article.</param>
    public TextSpan? Name(ContextPerson person, ContextFullNames names) =>
        NameText.Span(Tokens, person.NameFirst, person.Last) is var span ? names.Resolve(Tokens.Text, TextSpan.FromBounds(span.Start + person.Prefix, span.End)) : null;

    /// <summary>The words between two tokens.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="last">The last token.</param>
    public TextSpan Span(int first, int last) => TextSpan.FromBounds(Tokens.Tokens[first].Start, Tokens.Tokens[last].End);
}
