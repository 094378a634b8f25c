using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads verbs and words for a source whose subject is a pronoun that is a part of them or left out, so that nothing beside them says who it is: <c>Katanya, …</c>, <c>Dodała, że …</c>,
/// <c>كما قال إن …</c>, <c>उनका कहना है कि …</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class VerbPronounReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private readonly BareVerb bare = new(paragraph, words, maker);
    private readonly VerbForm forms = new(paragraph, words, subjects, maker);
    private readonly OmittedSubjectReader omitted = new(paragraph, names, words, subjects, maker);

    /// <summary>Reads what a verb or a word for a source shows by itself and by where it stands, whatever else may be read as its subject.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="following">What was read as its subject behind it.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    public Attribution? Read(int verb, Subject following, int quote)
    {
        if (bare.Is(verb, following, quote))
        {
            return maker.MakeBare(verb, words.CaseEndings.Count > 0 && quote > 0 && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':')) with { IsWoman = bare.IsWoman(verb) };
        }

        // 'Katanya, jembatan itu “…”', 'Tambah beliau, jambatan itu “…”'
        if (words.NamesPlaces && IsPronounAtHead(verb, following))
        {
            var last = Math.Max(verb, following.Last);
            return maker.Make(new(SubjectKind.Pronoun, Run: null, following.Kind == SubjectKind.Pronoun ? following.First : verb, verb), verb, last, maker.IsDirect(last, quote));
        }

        return omitted.HasObjectBetween(verb, quote) ? maker.MakeBare(verb)
            : paragraph.Tokens[verb].Is(WordKinds.AccordingTo) ? OfSource(verb, following, quote)
            : null;
    }

    /// <summary>Reads a verb that holds its pronoun, where no name was read behind it.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    public Attribution? ReadInVerb(int verb, int quote)
    {
        if (!paragraph.Tokens[verb].Is(WordKinds.VerbWithPronoun))
        {
            return null;
        }

        if (maker.IsDirect(verb, quote))
        {
            return maker.MakeBare(verb, isDirect: true);
        }

        // 'उनका कहना है कि पुल “…”'
        return words.SubjectMarkers.Count > 0 && paragraph.InOneSentence(verb, verb + 1) && paragraph.Tokens[verb + 1].Is(WordKinds.Complementizer) ? maker.MakeBare(verb) : null;
    }

    private Attribution? OfSource(int source, Subject following, int quote)
    {
        // 'كما قال إن الجسر', 'الجسر، كما يقول،'
        if (words.Script == Script.Arabic && following.Kind == SubjectKind.None && forms.IsAloneAs(source))
        {
            return maker.MakeBare(source);
        }

        // 'לדבריו, הגשר “…”'
        if (paragraph.Tokens[source].Is(WordKinds.VerbWithPronoun))
        {
            return maker.MakeBare(source, maker.IsDirect(source, quote));
        }

        // 'según dijo, el puente “…”'
        return following.Kind == SubjectKind.None && bare.IsSource(source) ? maker.MakeBare(source) : null;
    }

    /// <summary><c>Katanya, …</c>, <c>Jelas beliau, …</c>: a verb that has its pronoun, or has it behind it, before the comma with which a sentence begins.</summary>
    private bool IsPronounAtHead(int verb, Subject following)
    {
        var token = paragraph.Tokens[verb];
        var last = token.Is(WordKinds.VerbWithPronoun) && following.Kind != SubjectKind.Pronoun ? verb : following is { Kind: SubjectKind.Pronoun, First: var pronoun } && pronoun == verb + 1 && paragraph.Tokens[pronoun].Is(WordKinds.Person) ? pronoun : -1;
        return last >= verb && token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.VerbWithPronoun) && paragraph.StartsSentence(verb) && paragraph.InOneSentence(verb, last + 1) && paragraph.Tokens[last + 1].IsMark(paragraph.Text, ',');
    }
}
