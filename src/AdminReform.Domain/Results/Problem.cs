using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Results;

/// <summary>One reason why something failed: a stable code, what to tell people, and the place.</summary>
/// <remarks>A text of others that a long message quotes is cut after 60 characters, a message after 2,000 and a place after 1,000; each then ends with “…”.</remarks>
/// <param name="Code">A stable, dotted code such as <c>dossier.transition.unlawful</c>.</param>
/// <param name="Message">What is wrong, why, and how to put it right.</param>
/// <param name="Path">Where in the input: a character offset, a property path, or empty for the whole.</param>
/// <param name="Provision">The provision of law that says no; <see langword="null"/> where no law is involved.</param>
public sealed record Problem(string Code, LocalizedText Message, string Path = "", Citation? Provision = null)
{
    /// <summary>A stable, dotted code such as <c>dossier.transition.unlawful</c>.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string Code { get; init => field = RequiredText.Of(value, nameof(Code)); } = RequiredText.Of(Code, nameof(Code));

    /// <summary>What is wrong, why, and how to put it right.</summary>
    public LocalizedText Message { get; init => field = BoundedWords.Of(value); } = BoundedWords.Of(Message);

    /// <summary>Where in the input: a character offset, a property path, or empty for the whole.</summary>
    public string Path { get; init => field = BoundedWords.Cut(value ?? throw new ArgumentNullException(nameof(Path)), BoundedWords.LongestPlace); } =
        BoundedWords.Cut(Path ?? throw new ArgumentNullException(nameof(Path)), BoundedWords.LongestPlace);

    /// <summary>Makes a problem from its words in both languages.</summary>
    public static Problem Of(string code, string vietnamese, string english, string path = "", Citation? provision = null) =>
        new(code, new LocalizedText(vietnamese, english), path, provision);

    /// <summary>Makes the problem that a fault of a written code is.</summary>
    internal static Problem Of(CodeFault fault) => new(fault.Code, fault.Message, fault.Path);

    /// <summary>Returns the code, the place, the English message and the provision on one line.</summary>
    public override string ToString() =>
        $"{Code}{(Path.Length == 0 ? "" : $" at {Path}")}: {Message.English}{(Provision is null ? "" : $" [{Provision}]")}";
}
