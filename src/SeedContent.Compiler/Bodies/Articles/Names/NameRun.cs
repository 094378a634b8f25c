using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Capitalised words in a row, and which of them are the name.</summary>
/// <param name="paragraph">Where it stands.</param>
/// <param name="first">The index of its first token.</param>
/// <param name="last">The index of its last token.</param>
internal sealed class NameRun(TokenizedParagraph paragraph, int first, int last)
{
    // Asked for again and again, and another one where the name begins elsewhere.
    private string name = "";
    private int nameFirst = -1;

    public TokenizedParagraph Paragraph { get; } = paragraph;

    public int First { get; private set; } = first;

    public int Last { get; } = last;

    /// <summary>Whether a sentence begins with it, so that the capital of its first word says nothing.</summary>
    public bool StartsSentence { get; } = paragraph.StartsSentence(first);

    /// <summary>The title that stands with it.</summary>
    public TitleContext Title { get; set; }

    /// <summary>Whether a title stands in it or right before it, and none that a preposition joins.</summary>
    public bool IsTitled => Title is TitleContext.Adjacent or TitleContext.AdjacentOffice;

    /// <summary>The first token after titles and what belongs to them; behind <see cref="Last"/> where nothing follows.</summary>
    public int AfterTitles { get; set; } = first;

    /// <summary>Whether it speaks: it stands next to a verb of attribution.</summary>
    public bool Speaks { get; set; }

    /// <summary>Whether what stands behind it is said of people: an age or a role.</summary>
    public bool IsDescribed { get; set; }

    /// <summary>The first token of the name, or -1 where it is not certain which words are one.</summary>
    public int NameFirst { get; set; } = -1;

    public bool HasName => NameFirst >= 0;

    /// <summary>Takes the words before the last out of the run: they are no title of the name.</summary>
    public void KeepLast() => First = NameFirst = Last;

    /// <summary>Whether it is a word for a body that the article stands before, so that it names none: <c>the Ministry</c>.</summary>
    public bool IsBareBody { get; set; }

    /// <summary>Whether a noun without an article stands between it and a title that it goes with: <c>diseñadora de modas Ana Pérez</c>.</summary>
    public bool IsBehindTrade { get; set; }

    /// <summary>Whether it says whose a role is that stands before it: <c>istri Budi Santoso</c>.</summary>
    public bool OwnsRole { get; set; }

    /// <summary>Whether it names somebody who can speak.</summary>
    public bool CanSpeak => HasName && !IsBareBody && !OwnsRole;

    /// <summary>The name's words with one space between.</summary>
    public string Name
    {
        get
        {
            if (nameFirst != NameFirst)
            {
                (name, nameFirst) = (NameText.Of(Paragraph, NameFirst, Last)[PrefixOfName..], NameFirst);
            }

            return name;
        }
    }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan => NameText.Span(Paragraph, NameFirst, Last) is var span ? TextSpan.FromBounds(span.Start + PrefixOfName, span.End) : default;

    /// <summary>How many letters before the name are written with it: the "and" of <c>ושמואל כץ</c>.</summary>
    public int Prefix { get; init; }

    private int PrefixOfName => NameFirst == First ? Prefix : 0;

    /// <summary>Whether it may as well be a noun, in a language that gives every noun a capital.</summary>
    public bool IsNoun { get; set; }

    /// <summary>Whether an article stands before it and no title, as before bodies, papers and peoples, so that it shows no person: <c>The Daily News said</c>, <c>zegt de Belg</c>.</summary>
    public bool IsBehindArticle { get; set; }

    /// <summary>Whether it is a subject for certain, whatever stands before it: the language marks its subjects.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether its first name shows by its form that it is a subject: <c>Иван</c>.</summary>
    public bool IsInSubjectCase { get; set; }

    /// <summary>Whether it is a name for certain, though it is one word that may head a sentence: a first name that is known, before its verb.</summary>
    public bool IsCertain { get; set; }

    /// <summary>Whether it only shows that there is such a name, and not where it begins.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Whether it is nothing but a first name that is known: <c>Annick lives next door.</c></summary>
    public bool IsGivenNameAlone => First == Last && !NamePhrase.GoesOn(Paragraph, Last) && GivenNames.IsInTable(Paragraph.Text, Paragraph.Tokens[First]);

    /// <summary>
    /// A single word that is a name only where the article has it elsewhere: one at the head of a sentence, one that is also a word of
    /// the grammar (<c>Will</c>), or the beginning of something longer (<c>University of Arkansas</c>).
    /// </summary>
    public bool IsWeak => IsDoubtful || (!IsCertain && !(IsDescribed && IsGivenNameAlone) && NameFirst == First && First == Last
        && (IsNoun || StartsSentence || Paragraph.Tokens[First].Is(WordKinds.Grammar) || NamePhrase.GoesOn(Paragraph, Last)));
}
