using System.Text;
using System.Text.RegularExpressions;

namespace Cookbook;

/// <summary>A request as <c>curl</c> writes it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path with its query string; the program listens wherever it is told to.</param>
/// <param name="Body">The body, JSON; <see langword="null"/> where there is none.</param>
/// <param name="Language">The language that is asked for.</param>
internal sealed partial record Request(string Method, string Path, string? Body, string? Language)
{
    internal static Request Of(string line)
    {
        string[] words = [.. Word().Matches(line).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value)];
        var body = After(words, "-d");
        return new(
            After(words, "-X") ?? (body is null ? "GET" : "POST"), new Uri(words.Single(word => word.StartsWith("http", StringComparison.Ordinal))).PathAndQuery, body,
            words.SingleOrDefault(word => word.StartsWith("Accept-Language: ", StringComparison.Ordinal))?.Split(": ")[1]);
    }

    internal async Task<string> SendAsync(HttpClient client, string address)
    {
        using var message = new HttpRequestMessage(new(Method), address + Path);
        message.Content = Body is null ? null : new StringContent(Body, Encoding.UTF8, "application/json");
        if (Language is not null)
        {
            message.Headers.Add("Accept-Language", Language);
        }

        using var response = await client.SendAsync(message);
        return await response.Content.ReadAsStringAsync();
    }

    private static string? After(string[] words, string option) => Array.IndexOf(words, option) is var at && at >= 0 ? words[at + 1] : null;

    [GeneratedRegex(@"'([^']*)'|\S+")]
    private static partial Regex Word();
}
