namespace NRulesHost.Database;

/// <summary>A mail that was concluded, and whether it went out.</summary>
public sealed class MailRow
{
    /// <summary>The id of the conclusion: whoever receives the mail twice can tell.</summary>
    public required string Id { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public bool IsSent { get; set; }
}
