using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a role is that a text has given nobody, in Romance languages, whose papers call somebody by another word each time: <c>Ana Pérez no se rinde. «Volveremos», dijo la senadora.</c>
/// It is the subject of the sentence before, where the paragraph names nobody else and no other role.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class SubjectOfSentenceBefore(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MaxTokens = 80;
    private const int MaxArticle = 3;
    private const int MaxBetween = 3;
    private const int MaxRoleWords = 12;

    /// <summary>How far back a role is looked for, so that a paragraph without end costs no more than its length.</summary>
    private const int MaxTokensBack = 200;

    private readonly Lazy<PersonGenders> genders = new(() => new(names, index, words));

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="title">The role's token, with a definite article before it and nothing behind.</param>
    public TextSpan? Find(TokenizedParagraph paragraph, int quote, int title)
    {
        if (quote == 0 || quote > MaxTokens || !paragraph.StartsSentence(quote) || IsOther(paragraph, title) || !paragraph.Tokens[title - 1].Is(WordKinds.Article) || paragraph.Tokens[title - 1].Length > MaxArticle)
        {
            return null;
        }

        var start = paragraph.SentenceStart(quote - 1);
        NameRun? subject = null;
        TextSpan? found = null;
        foreach (var run in names[paragraph.Index].Runs.TakeWhile(run => run.First < quote))
        {
            if (index.ResolvePerson(run) is not { } person || (found is not null && person != found))
            {
                return null;
            }

            found = person;
            subject = run.First >= start && NamePhrase.First(run) - start <= 1 ? run : subject;
        }

        var role = paragraph.Tokens[title];
        return subject is not null && found is { } only && genders.Value.MayBe(only, role.Is(WordKinds.Woman | WordKinds.Man) ? role.Is(WordKinds.Woman) : DefiniteTitle.IsWoman(paragraph, title, words)) && !HasOtherRole(paragraph, quote) ? found : null;
    }

    private bool IsOther(TokenizedParagraph paragraph, int title) =>
        words.NameWords.Spoken.OtherRoles.Contains(paragraph.Folded(title));

    /// <summary>Whether a role not far before the quotation is nobody's by name: he or she may be the one who speaks.</summary>
    public bool HasOtherRole(TokenizedParagraph paragraph, int quote)
    {
        for (var i = Math.Max(0, quote - MaxTokensBack); i < quote; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsLower != words.CapitalNouns && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && !token.Is(WordKinds.AnyVerb) && !IsOfName(paragraph, i, quote))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>la senadora Ana Pérez</c>, <c>Ana Pérez, senadora</c></summary>
    private bool IsOfName(TokenizedParagraph paragraph, int role, int quote)
    {
        var list = names[paragraph.Index];
        for (var i = role + 1; i < quote && i - role <= MaxRoleWords; i++)
        {
            if (list.StartingAt(i) is { } run)
            {
                return NamePhrase.First(run) <= role || IsBehindName();
            }
        }

        return IsBehindName();

        bool IsBehindName()
        {
            for (var last = role - 1; role - last <= MaxBetween && paragraph.InOneSentence(last, role); last--)
            {
                if (list.EndingAt(last) is not null)
                {
                    return paragraph.Tokens[last + 1].IsMark(paragraph.Text, ',');
                }
            }

            return false;
        }
    }
}
