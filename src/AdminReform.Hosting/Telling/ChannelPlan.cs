using NodaTime;

namespace AdminReform.Hosting.Telling;

/// <summary>A channel, and when it is used.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What makes it.</param>
/// <param name="Morning">The hour of its digest; <see langword="null"/> for a channel that tells at once.</param>
internal sealed record ChannelPlan(string Name, Type Type, LocalTime? Morning);
