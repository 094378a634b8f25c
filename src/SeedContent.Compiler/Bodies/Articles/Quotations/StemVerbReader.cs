using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads who is named behind a quotation that is a sentence, whatever verb stands there, in languages whose verbs have no forms that tell them: any stem of a word may be
/// a verb of saying, <c>“…,” celetuk Budi Santoso</c>, and any verb may follow who says it, <c>“…”, ông Nguyễn Văn An gãi đầu</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class StemVerbReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int FewestWords = 2;
    private const int ShortestVerb = 4;
    private const int ShortestWithPronoun = 6;

    /// <summary>What is no verb, or leads to somebody else's words or to a work.</summary>
    private const WordKinds Others = WordKinds.Grammar | WordKinds.Pronoun | WordKinds.Weekday | WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.NameParticle;

    /// <param name="quote">The quotation's token.</param>
    /// <param name="first">The token behind it and its comma.</param>
    public Attribution? Read(int quote, int first)
    {
        if (!(words.NamesPlaces || words.HonorificsInNames) || first >= paragraph.Tokens.Length || !paragraph.Tokens[first].IsWord
            || QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span) is not { MayBeSentence: true, Words: >= FewestWords })
        {
            return null;
        }

        // 'Lagu “Rindu Malam,” ciptaan Budi Santoso': behind a noun it is what that is called.
        if (paragraph.InOneSentence(quote - 1, quote) && paragraph.Tokens[quote - 1].IsWord)
        {
            return null;
        }

        // '“Kami pulang!” Budi Santoso membuka pintu': without a comma a capital may begin another sentence.
        var isSetOff = first > quote + 1 || QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) == ',';
        return VerbBefore(first) ?? (isSetOff || !paragraph.Tokens[first].IsUpper ? NameBefore(first) : null);
    }

    /// <summary><c>“…,” celetuk Budi Santoso di kebunnya</c>, <c>“…,” celetuknya</c></summary>
    private Attribution? VerbBefore(int verb)
    {
        if (!words.NamesPlaces || !IsUnknown(verb) || paragraph.Tokens[verb].Length < ShortestVerb)
        {
            return null;
        }

        if (paragraph.Tokens[verb].Length >= ShortestWithPronoun && MalayPronoun.Ends(paragraph.Text, paragraph.Tokens[verb]))
        {
            return EndsClause(verb) ? maker.MakeBare(verb) : null;
        }

        return subjects.After(maker.SkipAdverbs(verb + 1)) is { Kind: SubjectKind.Name, Run: { } run } subject && IsPerson(run) && EndsClause(run.Last) ? maker.Make(subject, verb, subject.Last) : null;
    }

    /// <summary><c>“…”, ông Nguyễn Văn An gãi đầu</c></summary>
    private Attribution? NameBefore(int first)
    {
        if (subjects.After(first) is not { Kind: SubjectKind.Name, Run: { } run } subject || !IsPerson(run) || !(paragraph.Tokens[first].IsUpper || paragraph.Tokens[first].Is(WordKinds.AnyTitle)))
        {
            return null;
        }

        for (var i = first; i < NamePhrase.First(run); i++)
        {
            if (paragraph.Tokens[i].IsWord && paragraph.Tokens[i].Is(WordKinds.Grammar) && !paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.Article | WordKinds.TitleLinker))
            {
                return null;
            }
        }

        var verb = maker.SkipAdverbs(BehindDescription(run.Last + 1));
        return paragraph.InOneSentence(run.Last, verb) && IsUnknown(verb) && !IsPassive(verb) ? maker.Make(subject, first, subject.Last) : null;
    }

    /// <summary>The token behind brackets or a comma pair that describe the name.</summary>
    private int BehindDescription(int next)
    {
        if (!paragraph.InOneSentence(next - 1, next) || paragraph.Tokens[next].Kind != TokenKind.Mark || paragraph.Text[paragraph.Tokens[next].Start] is not (',' or '('))
        {
            return next;
        }

        var close = paragraph.Text[paragraph.Tokens[next].Start] == '(' ? ')' : ',';
        for (var i = next + 1; i - next <= VerbReader.MaxTokensBefore / 2 && paragraph.InOneSentence(next, i) && paragraph.Tokens[i].Kind != TokenKind.Quote; i++)
        {
            // 'bà Lan, công nhân, 54 tuổi, nói': the last of several commas.
            if (paragraph.Tokens[i].IsMark(paragraph.Text, close) && !(paragraph.InOneSentence(i, i + 1) && char.IsDigit(paragraph.Text[paragraph.Tokens[i + 1].Start])))
            {
                return i + 1;
            }
        }

        return next;
    }

    private bool IsUnknown(int i) => paragraph.Tokens[i].IsLower && !paragraph.Tokens[i].Is(Others);

    /// <summary>In Indonesian and Malay the passive begins so: <c>dikutip</c>.</summary>
    private bool IsPassive(int i) => words.NamesPlaces && paragraph.Text.IndexOf("di", paragraph.Tokens[i].Start, 2, StringComparison.Ordinal) >= 0;

    private static bool IsPerson(NameRun run) =>
        run.IsTitled || (run.NameFirst < run.Last && !Organization.HasPart(run, run.NameFirst));

    private bool EndsClause(int last) =>
        !paragraph.InOneSentence(last, last + 1) || !paragraph.Tokens[last + 1].IsWord
        || (paragraph.Tokens[last + 1].IsLower && paragraph.Tokens[last + 1].Is(WordKinds.PlacePreposition | WordKinds.Adverb | WordKinds.Function | WordKinds.Audience | WordKinds.SharedSubject) && !paragraph.Tokens[last + 1].Is(WordKinds.Relative))
        || paragraph.Tokens[last + 1].Is(WordKinds.Weekday);
}
