using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Japanese quotations that belong to a noun, whose owner says them: <c>「…」という田中さんの言葉</c>, <c>田中さんの「…」という言葉</c>,
/// <c>田中さんが語った「…」という言葉</c>, <c>田中さんの手紙には「…」と書かれていた</c>, <c>「…」と田中さんの声が弾む</c>.
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class JapaneseOwnedWords(QuoteText quotes, LanguageWords words, JapaneseNames names)
{
    private const int MaxBeforeName = 24;
    private const string In = "には";
    private const string VoiceIs = "の声が";

    /// <summary>What joins a quotation to a noun. A part of the grammar.</summary>
    private static readonly List<string> Links = ["という", "といった", "との", "の"];

    private readonly string text = quotes.Text;

    /// <summary>Whose words are quoted.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="before">What stands before it in its sentence.</param>
    /// <param name="after">What stands behind it.</param>
    public SpeakerRead? Read(int quote, List<TextSpan> before, TextSpan after)
    {
        var piece = before.Count > 0 && before[0].End == quotes.Quotes[quote].Outer.Start ? before[0] : default;
        if (Links.Find(link => StartsWith(after, after.Start, link)) is { } found)
        {
            var noun = after.Start + found.Length;

            // '「…」というのが田中さんの持論だ'
            noun += noun + 1 < after.End && text[noun] == 'の' && text[noun + 1] is 'が' or 'は' ? 2 : 0;
            return IsOwn(noun, after.End) && piece.Length > 2 ? (text[piece.End - 1] == 'の' ? Named(piece.End - 1, piece.Start, piece.End) : Teller(piece)) : OwnerBehind(noun, after);
        }

        if (piece.Length > 0 && EndsWith(piece, In) && words.NameWords.Unspaced.Writings.FirstOrDefault(writing => EndsWith(new(piece.Start, piece.Length - In.Length), "の" + writing)) is { } written)
        {
            return Named(piece.End - In.Length - written.Length - 1, piece.Start, piece.End);
        }

        var voice = piece.Length == 0 && after.Length > 0 && text[after.Start] == 'と' ? text.IndexOf(VoiceIs, after.Start, Math.Min(after.Length, MaxBeforeName), StringComparison.Ordinal) : -1;
        return voice > 0 ? Named(voice, after.Start + 1, voice + VoiceIs.Length) : null;
    }

    /// <summary><c>「…」という田中さんの言葉に</c></summary>
    private SpeakerRead? OwnerBehind(int start, TextSpan after)
    {
        for (var i = start + 1; i < after.End && i - start < MaxBeforeName && text[i] is not ('、' or 'は' or 'が' or 'を'); i++)
        {
            if (text[i] == 'の' && IsOwn(i + 1, after.End) && names.MentionEndingAt(i, start) is not null)
            {
                return Named(i, start, i);
            }
        }

        return null;
    }

    /// <summary><c>田中さんが語った「…」</c></summary>
    private SpeakerRead? Teller(TextSpan piece)
    {
        if (text[piece.End - 1] != 'た' || !words.Sayings.Names.Any(verb => verb[verb.Length - 1] == 'た' && EndsWith(piece, verb)))
        {
            return null;
        }

        for (var i = piece.End - 1; i > piece.Start && piece.End - i < MaxBeforeName; i--)
        {
            if (text[i] is 'が' or 'は')
            {
                return text[i] == 'が' ? Named(i, piece.Start, piece.End) : null;
            }
        }

        return null;
    }

    private SpeakerRead? Named(int end, int floor, int spanEnd) =>
        names.MentionEndingAt(end, floor) is { } name && names.Resolve(name) is { } person ? new(SubjectKind.Name, person, TextSpan.FromBounds(name.Start, spanEnd), IsDirect: true) : null;

    private bool IsOwn(int at, int end) => words.NameWords.OwnWords.Any(own => own.Length > 1 && at + own.Length <= end && string.CompareOrdinal(text, at, own, 0, own.Length) == 0);

    private bool StartsWith(TextSpan span, int at, string beginning) => at + beginning.Length <= span.End && string.CompareOrdinal(text, at, beginning, 0, beginning.Length) == 0;

    private bool EndsWith(TextSpan span, string ending) => span.Length > ending.Length && span.EndsWith(text, ending);
}
