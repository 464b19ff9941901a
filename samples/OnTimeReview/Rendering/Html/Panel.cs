namespace OnTimeReview.Rendering.Html;

/// <summary>A titled part of the page, with its place in the contents.</summary>
public sealed record Panel(string Id, string Title, Markup Html);
