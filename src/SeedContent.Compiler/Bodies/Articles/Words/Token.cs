using System.Runtime.InteropServices;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>A word, a mark or a quotation in a paragraph.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Case">How it is written.</param>
/// <param name="Kinds">What the language's data says about it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, TokenKind Kind, WordCase Case, WordKinds Kinds)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is a word that begins with a capital.</summary>
    public bool IsUpper => IsWord && (Case & WordCase.Upper) != WordCase.None;

    /// <summary>Whether it is a word of which nothing is known but that it is one, written with a small letter.</summary>
    public bool IsLower => IsWord && (Case & WordCase.Lower) != WordCase.None;

    /// <summary>Whether it is an acronym: two capitals or more, and no small letter.</summary>
    public bool IsAcronym => (Case & WordCase.Acronym) != WordCase.None;

    /// <summary>Whether it is a word with the ending of a possessive: <c>Doe's</c>.</summary>
    public bool IsPossessive => (Case & WordCase.Possessive) != WordCase.None;

    /// <summary>Whether it is a word that people are spoken to with, and no office: <c>ông</c>, <c>Bapak</c>.</summary>
    public bool IsFormOfAddress => Is(WordKinds.Honorific) && !Is(WordKinds.Title | WordKinds.OfficeTitle);

    public bool Is(WordKinds kinds) => (Kinds & kinds) != WordKinds.None;

    /// <summary>Whether it ends as one of some endings says, with as many letters before it at least.</summary>
    public bool EndsWithAny(string text, IReadOnlyList<string> endings, int stem) => Span.EndsWithAny(text, endings, stem);

    /// <summary>Whether it begins as one of some beginnings says, with as many letters behind it at least.</summary>
    public bool BeginsWithAny(string text, IReadOnlyList<string> beginnings, int rest)
    {
        foreach (var beginning in beginnings)
        {
            if (Length >= beginning.Length + rest && string.CompareOrdinal(text, Start, beginning, 0, beginning.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a dash.</summary>
    public bool IsDash(string text) => Kind == TokenKind.Mark && text[Start] is '-' or '–' or '—';

    /// <summary>Whether it is a mark; the Arabic comma is one.</summary>
    public bool IsMark(string text, char mark) => Kind == TokenKind.Mark && (text[Start] == mark || (mark == ',' && text[Start] == '،'));
}
