using Newsroom.Layout;
using SeedContent;

namespace Newsroom.Commands;

/// <summary>Does what a request asks for. It knows its output and its width, and nothing of the console, so that tests can run it too.</summary>
internal sealed class App(TextWriter output, TextWriter error, int width)
{
    private const int Success = 0;
    private const int NotFound = 1;
    private const int BadUsage = 2;

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The exit code.</returns>
    public int Run(string[] args)
    {
        var request = Request.Parse(args);
        switch (request.Kind)
        {
            case RequestKind.Help:
                output.WriteLine(Help.Text);
                return Success;
            case RequestKind.Invalid:
                error.WriteLine(request.Argument);
                error.WriteLine(Help.Text);
                return BadUsage;
            case RequestKind.List:
                WriteList();
                return Success;
            case RequestKind.FrontPage:
                WriteList();
                output.WriteLine();

                // A name that the compiler knows: give the seed another slug, and this line is an error.
                WriteArticle(Articles.KoreaNatoVilnius);
                return Success;
            case RequestKind.AllAsJson:
                output.WriteLine(ArticleJson.Write(NewestFirst()));
                return Success;
            default:
                return RunWithKey(request);
        }
    }

    private int RunWithKey(Request request)
    {
        // A name that only the user knows: TryGet creates this one article and no other.
        if (!Articles.TryGet(request.Argument, out var article))
        {
            error.WriteLine(NearKeys.Explain(request.Argument, Articles.All.Select(entry => entry.Key)));
            return NotFound;
        }

        if (request.Kind == RequestKind.OneAsJson)
        {
            output.WriteLine(ArticleJson.Write(article));
        }
        else
        {
            WriteArticle(article);
        }

        return Success;
    }

    private void WriteList()
    {
        foreach (var line in ArticleTable.Layout(NewestFirst(), width))
        {
            output.WriteLine(line);
        }
    }

    private void WriteArticle(Article article)
    {
        foreach (var line in ArticlePage.Layout(article, width))
        {
            output.WriteLine(line);
        }
    }

    // The collection has the editors' order; a newsroom wants today's news first, and what has no date last.
    private static Article[] NewestFirst() =>
        [.. Articles.All.OrderByDescending(article => article.Date ?? DateOnly.MinValue).ThenBy(article => article.Key, StringComparer.Ordinal)];
}
