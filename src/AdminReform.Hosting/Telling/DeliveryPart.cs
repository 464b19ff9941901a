using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Hosting.Telling;

/// <summary>Notices that belong together in a message.</summary>
/// <param name="Heading">What they have in common; <see langword="null"/> where that needs no words.</param>
/// <param name="Notices">The notices.</param>
public sealed record DeliveryPart(LocalizedText? Heading, ValueList<ToldNotice> Notices);
