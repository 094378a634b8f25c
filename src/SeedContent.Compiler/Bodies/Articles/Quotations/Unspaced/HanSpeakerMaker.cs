using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Makes of a Chinese clause and its verb of saying who speaks.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">The names of the article.</param>
/// <param name="subjects">Reads the subjects of clauses.</param>
/// <param name="clauses">Reads the bounds of clauses.</param>
/// <param name="sentences">Reads sentences whose subject and verb stand in several clauses.</param>
/// <param name="pronouns">Tells whom pronouns stand for.</param>
internal sealed class HanSpeakerMaker(string text, LanguageWords words, HanNameReader names, HanSubjectReader subjects, HanClauseReader clauses, HanSentenceReader sentences, HanPronounReader pronouns)
{
    private readonly HanRelayedWords relayed = new(text, words, subjects);

    /// <summary>Who spoke last.</summary>
    public TextSpan? LastSpeaker { get; set; }

    /// <summary>Whom the pronoun in a clause stands for.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where the words end that attribute.</param>
    /// <param name="isDirect">Whether they stand beside the quotation.</param>
    public SpeakerRead OfPronoun(int start, int end, bool isDirect) => new(SubjectKind.Pronoun, pronouns.PersonBefore(start, LastSpeaker), TextSpan.FromBounds(start, end), isDirect);

    /// <summary>Who speaks according to a clause that ends with its verb.</summary>
    /// <param name="piece">The piece of the sentence.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="verb">Where its verb begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isDirect">Whether it stands beside the quotation.</param>
    public SpeakerRead Make(TextSpan piece, int start, int verb, int end, bool isDirect)
    {
        if (relayed.Inner(start, verb) is { } inner)
        {
            return new(inner.Kind, verb < end ? inner.Name : null, TextSpan.FromBounds(start, end), isDirect);
        }

        var subject = subjects.Read(start, verb);
        if (start > piece.Start && subject.Kind is SubjectKind.Unnamed or SubjectKind.None && relayed.Relays(clauses.Start(piece.Start, clauses.TrimEnd(piece.Start, start)), clauses.TrimEnd(piece.Start, start)))
        {
            return new(SubjectKind.Unnamed, null, TextSpan.FromBounds(start, end), isDirect);
        }

        if (subject.Kind == SubjectKind.Unnamed && start > piece.Start && subjects.HasNoSubject(start, verb) && sentences.SubjectBefore(piece.Start, start) is { } earlier)
        {
            (start, subject) = earlier;
        }
        else if (subject.Kind == SubjectKind.None && verb == start)
        {
            // '她给皮影车画了路线图，说': the subject begins the sentence.
            start = piece.Start;
            subject = subjects.Read(start, verb);
        }

        if (subject.Kind == SubjectKind.Unnamed && start > piece.Start && isDirect && !words.UnnamedSubjects.StartsAt(text, start, verb) && !(verb > start && subjects.HasSomebody(start, verb)) && names.NameAt(piece.Start, verb, titled: false) is { } name)
        {
            // '郭强今年66岁，说起往事并不避讳：': the name stands at the head of the sentence.
            (start, subject) = (piece.Start, (SubjectKind.Name, names.Resolve(name)));
        }

        // '周海滨接受采访时说，他“没有想过离开”': further from the quotation only at the head of the sentence.
        if (subject.Kind == SubjectKind.Unnamed && piece.End > verb && (start == piece.Start ? names.Lone.At(start, verb) : isDirect ? names.Lone.Spelt(start, verb) : null) is { } alone)
        {
            subject = (SubjectKind.Name, names.Resolve(alone));
        }

        if (subject.Kind == SubjectKind.Unnamed && isDirect && start > piece.Start && (verb == start || subjects.HasNoSubject(start, verb)) && Acting(piece.Start, start) is { } acting)
        {
            (start, subject) = (piece.Start, (SubjectKind.Name, names.Resolve(acting)));
        }

        if (subject.Kind == SubjectKind.Unnamed && isDirect && names.TitledElsewhere(start, end) is { } known && (verb == end || subjects.IsAlone(known.End, verb)))
        {
            // '赵立新信心十足：', '赵立新拍了拍桌子说：'
            subject = (SubjectKind.Name, names.Resolve(known));
        }

        // '李明、王强都说': what several say is nobody's alone.
        var isOfSeveral = (subject.Kind == SubjectKind.Name && IsBehindName(piece.Start, start)) || (verb > start && text[verb - 1] is '都' or '均' or '皆' && ((start > 0 && text[start - 1] == '、') || TextSpan.FromBounds(start, verb).HasAny(text, words.NameWords.JoiningCharacters)));
        var kind = subject.Kind == SubjectKind.None || isOfSeveral ? SubjectKind.Unnamed : subject.Kind;
        subject = isOfSeveral ? (SubjectKind.Unnamed, null) : subject;
        return kind == SubjectKind.Pronoun ? OfPronoun(start, end, isDirect) : new(kind, subject.Name, TextSpan.FromBounds(start, end), isDirect);
    }

    /// <summary><c>韩国瑜敲槌，直言</c>, <c>杨俊瀚跑出10秒11，赛后直呼</c>: a name alone that begins the sentence, whose other clauses have nobody else.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where the clause of the verb begins.</param>
    private TextSpan? Acting(int start, int end)
    {
        var first = clauses.EndOf(start, end);
        return names.Lone.At(start, first) is { } name && name.End < first && words.Sayings.FindFirst(text, name.End, first) is null && subjects.IsAlone(name.End, first)
            && clauses.TrimStart(first, end) == end ? name : null;
    }

    /// <summary><c>议员李明、王强说</c>: another person is named before the mark that joins both.</summary>
    private bool IsBehindName(int floor, int start)
    {
        if (start <= floor || text[start - 1] != '、')
        {
            return false;
        }

        var first = start - 1;
        while (first > floor && (text[first - 1] == '、' || !QuoteText.IsComma(text[first - 1])))
        {
            first--;
        }

        return names.People.CountIn(first, start) > 0;
    }
}
