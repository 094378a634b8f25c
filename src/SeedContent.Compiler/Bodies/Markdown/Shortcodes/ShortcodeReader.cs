using System.Text;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>Reads <c>{{name key=value other="two words" flag}}</c> at a place of a text.</summary>
internal sealed class ShortcodeReader
{
    /// <summary>The characters that a shortcode may have: one that is not closed is not looked for in all the rest of a text.</summary>
    public const int MaxLength = 10_000;

    private readonly string source;
    private readonly int start;
    private readonly int limit;
    private readonly List<ComponentArgument> attributes = [];
    private readonly HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
    private ShortcodeMistake? mistake;
    private int at;

    private ShortcodeReader(string source, int start)
    {
        this.source = source;
        this.start = start;
        limit = Math.Min(source.Length, start + MaxLength);
        at = start + 2;
    }

    /// <summary>Reads what stands at a place.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">The place of <c>{{</c>.</param>
    /// <returns>The shortcode, or what is wrong with it; null where no name follows the braces.</returns>
    public static Shortcode? Read(string source, int start)
    {
        var reader = new ShortcodeReader(source, start);
        return reader.ReadName() is { } name ? reader.ReadRest(name) : null;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static bool IsQuote(char c) => c is '"' or '\'';

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    private TextSpan? ReadName()
    {
        if (!SkipBlanks() || !char.IsLetter(source[at]))
        {
            return null;
        }

        var name = ReadWhile(IsPart);

        // A template's '{{page.title}}' is none.
        return at == limit || IsBlank(source[at]) || IsQuote(source[at]) || source[at] == '}' ? name : null;
    }

    private Shortcode ReadRest(TextSpan name)
    {
        var isClosed = false;
        while (mistake is null && !isClosed)
        {
            var behind = at;
            if (!SkipBlanks())
            {
                Fail(start, 2, limit == source.Length || at < limit ? "it has no '}}' before the next blank line" : $"it has no '}}}}' within {MaxLength} characters");
            }
            else if (source[at] == '}')
            {
                isClosed = Close();
            }
            else if (!char.IsLetter(source[at]))
            {
                Fail(at, $"{Shown()} stands where a key is expected{(IsQuote(source[at]) ? "; a value has its key and '=' before it" : "")}");
            }
            else if (at == behind)
            {
                Fail(at, $"a blank is missing before {Shown()}");
            }
            else
            {
                ReadAttribute();
            }
        }

        return new(name.In(source), name, TextSpan.FromBounds(start, isClosed ? at : name.End), attributes.ToEquatableArray(), mistake);
    }

    private bool Close()
    {
        if (at + 1 < source.Length && source[at + 1] == '}')
        {
            at += 2;
            return true;
        }

        Fail(at, "a single '}' closes nothing; write '}}', or put the value between quotation marks");
        return false;
    }

    private void ReadAttribute()
    {
        var span = ReadWhile(IsPart);
        var key = span.In(source);
        if (!keys.Add(key))
        {
            Fail(span.Start, span.Length, $"the key '{key}' stands twice");
        }
        else if (at == limit || source[at] != '=')
        {
            attributes.Add(new(key, span, "true", span));
        }
        else
        {
            at++;
            ReadValue(key, span);
        }
    }

    private void ReadValue(string key, TextSpan keySpan)
    {
        if (at < limit && IsQuote(source[at]))
        {
            ReadQuoted(key, keySpan);
            return;
        }

        var span = ReadWhile(c => !IsBlank(c) && !IsQuote(c) && c is not ('=' or '}'));
        if (span.Length == 0 && (at == limit || IsBlank(source[at]) || source[at] == '}'))
        {
            Fail(keySpan.Start, at - keySpan.Start, $"the value of '{key}' is missing; write {key}=\"\" for an empty one");
        }
        else if (at < limit && (IsQuote(source[at]) || source[at] == '='))
        {
            Fail(at, $"the value of '{key}' has {Shown()} in it; put it between quotation marks");
        }
        else
        {
            attributes.Add(new(key, keySpan, span.In(source), span));
        }
    }

    private void ReadQuoted(string key, TextSpan keySpan)
    {
        var open = at++;
        var mark = source[open];
        var value = new StringBuilder();
        while (at < limit && source[at] != mark && !IsBeforeBlankLine())
        {
            var isEscape = source[at] == '\\' && at + 1 < limit && (IsQuote(source[at + 1]) || source[at + 1] == '\\');
            at += isEscape ? 1 : 0;

            // The same value, however the lines of the file end.
            if (source[at] != '\r')
            {
                value.Append(source[at]);
            }
            else if (at + 1 == limit || source[at + 1] != '\n')
            {
                value.Append('\n');
            }

            at++;
        }

        if (at < limit && source[at] == mark)
        {
            at++;
            attributes.Add(new(key, keySpan, value.ToString(), TextSpan.FromBounds(open, at)));
        }
        else
        {
            Fail(open, $"the quotation mark of '{key}' is not closed");
        }
    }

    /// <summary>Goes to the next character that is no blank; false where there is none before a blank line.</summary>
    private bool SkipBlanks()
    {
        while (at < limit && IsBlank(source[at]))
        {
            if (IsBeforeBlankLine())
            {
                return false;
            }

            at++;
        }

        return at < limit;
    }

    private bool IsBeforeBlankLine()
    {
        if (source[at] is not ('\n' or '\r'))
        {
            return false;
        }

        var next = at + 1;
        next += source[at] == '\r' && next < source.Length && source[next] == '\n' ? 1 : 0;
        while (next < source.Length && source[next] is ' ' or '\t')
        {
            next++;
        }

        return next == source.Length || source[next] is '\n' or '\r';
    }

    private TextSpan ReadWhile(Func<char, bool> belongs)
    {
        var from = at;
        while (at < limit && belongs(source[at]))
        {
            at++;
        }

        return TextSpan.FromBounds(from, at);
    }

    private string Shown() => $"'{source.Substring(at, LengthAt(at))}'";

    private int LengthAt(int position) => position + 1 < source.Length && char.IsSurrogatePair(source[position], source[position + 1]) ? 2 : 1;

    private void Fail(int position, string reason) => Fail(position, LengthAt(position), reason);

    private void Fail(int position, int length, string reason) => mistake = new(new(position, length), reason);
}
