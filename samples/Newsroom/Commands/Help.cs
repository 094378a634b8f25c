namespace Newsroom.Commands;

/// <summary>How to ask.</summary>
internal static class Help
{
    public const string Text = """
        Usage: newsroom [options] [key]

          (nothing)      list the articles, then print the seed article
          <key>          print one article
          --list         list the articles, newest first
          --people       list the people, and the articles that name them
          --place <key>  list the articles of a place, newest first
          --json [key]   write one article, or all of them, as JSON
          --help         show this text
        """;
}
