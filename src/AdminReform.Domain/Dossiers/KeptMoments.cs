using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>
/// The moments of a history that counts and rules ask of every dossier, kept beside its status: a pass over a million dossiers need not visit
/// their events. Days and times stand apart, which takes less room.
/// </summary>
internal readonly struct KeptMoments(LocalDateTime? submitted, LocalDateTime? accepted, LocalDateTime? forwarded, LocalDateTime? ready)
{
    private readonly LocalDate _submittedOn = submitted.GetValueOrDefault().Date;
    private readonly LocalDate _acceptedOn = accepted.GetValueOrDefault().Date;
    private readonly LocalDate _forwardedOn = forwarded.GetValueOrDefault().Date;
    private readonly LocalDate _readyOn = ready.GetValueOrDefault().Date;
    private readonly LocalTime _submittedTime = submitted.GetValueOrDefault().TimeOfDay;
    private readonly LocalTime _acceptedTime = accepted.GetValueOrDefault().TimeOfDay;
    private readonly LocalTime _forwardedTime = forwarded.GetValueOrDefault().TimeOfDay;
    private readonly LocalTime _readyTime = ready.GetValueOrDefault().TimeOfDay;
    private readonly bool _isSubmitted = submitted.HasValue;
    private readonly bool _isAccepted = accepted.HasValue;
    private readonly bool _isForwarded = forwarded.HasValue;
    private readonly bool _isReady = ready.HasValue;

    internal LocalDateTime? Submitted => _isSubmitted ? _submittedOn + _submittedTime : null;

    internal LocalDateTime? Accepted => _isAccepted ? _acceptedOn + _acceptedTime : null;

    internal LocalDateTime? Forwarded => _isForwarded ? _forwardedOn + _forwardedTime : null;

    internal LocalDateTime? Ready => _isReady ? _readyOn + _readyTime : null;
}
