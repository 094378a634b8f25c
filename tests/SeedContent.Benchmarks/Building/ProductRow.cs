using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedContent.Benchmarks.Building;

/// <summary>A row of a price list, as people export them: texts with commas and quotation marks, numbers, a date, and cells that are empty.</summary>
internal static class ProductRow
{
    /// <summary>The header of the table.</summary>
    public const string Header = "id,name,description,quantity,price,released,in_stock,discount";

    /// <summary>The record that the compiler infers for the table, written by hand.</summary>
    public const string Record = """
        public sealed record Product
        {
            public required string Id { get; init; }
            public required string Name { get; init; }
            public string? Description { get; init; }
            public required int Quantity { get; init; }
            public required double Price { get; init; }
            public required DateOnly Released { get; init; }
            public required bool InStock { get; init; }
            public int? Discount { get; init; }
        }

        """;

    private static readonly string[] Things = ["Kettle", "Lamp, standing", "Chair \"Malmö\"", "Mug", "Blanket", "Clock, 12 in", "Shelf"];
    private static readonly string[] Colors = ["red", "sea blue", "oak", "white", "anthracite"];

    /// <summary>The row as a line of the table.</summary>
    /// <param name="number">Its number.</param>
    public static string Csv(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Id(number)},{Cell(Name(number))},{Cell(Description(number) ?? "")},{Quantity(number)},{Price(number):F2},{Released(number):yyyy-MM-dd},{(InStock(number) ? "true" : "false")},{Discount(number)}");

    /// <summary>The row as an item of a collection expression, as somebody would write it who has no compiler of seeds.</summary>
    /// <param name="number">Its number.</param>
    public static string CSharp(int number)
    {
        var description = Description(number) is { } text ? $" Description = {Literal(text)}," : "";
        var discount = Discount(number) is { } percent ? string.Create(CultureInfo.InvariantCulture, $" Discount = {percent},") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"new() {{ Id = {Literal(Id(number))}, Name = {Literal(Name(number))},{description} Quantity = {Quantity(number)}, Price = {Price(number):F2}, Released = new({Released(number):yyyy', 'M', 'd}), InStock = {(InStock(number) ? "true" : "false")},{discount} }},");
    }

    /// <summary>The row as a JSON file.</summary>
    /// <param name="number">Its number.</param>
    public static string Json(int number)
    {
        var description = Description(number) is { } text ? $"  \"description\": {JsonText(text)},\n" : "";
        var discount = Discount(number) is { } percent ? string.Create(CultureInfo.InvariantCulture, $"  \"discount\": {percent},\n") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\n  \"id\": {JsonText(Id(number))},\n  \"name\": {JsonText(Name(number))},\n{description}  \"quantity\": {Quantity(number)},\n  \"price\": {Price(number):F2},\n  \"released\": \"{Released(number):yyyy-MM-dd}\",\n{discount}  \"in_stock\": {(InStock(number) ? "true" : "false")}\n}}\n");
    }

    private static string JsonText(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"P-{number:D6}");

    private static string Name(int number) => $"{Things[number % Things.Length]}, {Colors[number % Colors.Length]}";

    private static string? Description(int number) => number % 4 == 0
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{Things[number % Things.Length]} number {number} of our {Colors[number % Colors.Length]} series. Made to last; wipe with a damp cloth.");

    private static int Quantity(int number) => number * 7 % 500;

    // An odd number of cents, so that each row has a fraction.
    private static double Price(int number) => ((number * 37 % 50_000 * 2) + 1) / 100.0;

    private static DateOnly Released(int number) => new DateOnly(2015, 1, 1).AddDays(number % 3650);

    private static bool InStock(int number) => Quantity(number) > 20;

    private static int? Discount(int number) => number % 5 == 0 ? number % 60 : null;

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
