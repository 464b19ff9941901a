using AdminReform.Results;
using Npgsql;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>What PostgreSQL says, in words that say what to do.</summary>
internal static class PostgresFaults
{
    // idle_in_transaction_session_timeout; Npgsql has no name for it.
    private const string FrozenTooLong = "25P03";

    /// <summary>Whether a transaction that was turned away may simply be made again: nothing of it is there.</summary>
    internal static bool IsTurnedAway(PostgresException reason) => reason.SqlState is
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or FrozenTooLong;

    internal static OfficeUnavailableException Of(NpgsqlException reason, string place) => new(
        reason.SqlState switch
        {
            PostgresErrorCodes.DiskFull => Problem.Of(
                "hosting.store.full", $"Đĩa của {place} đã đầy; hãy giải phóng chỗ trống. Những gì đã nhận không bị mất.",
                $"The disk of {place} is full; make room on it. Nothing that was accepted is lost.", place),
            PostgresErrorCodes.ReadOnlySqlTransaction => Problem.Of(
                "hosting.store.read-only", $"{place} chỉ cho đọc, như một máy dự phòng; hãy kết nối tới máy chính.",
                $"{place} may only be read, as a standby is; connect to the primary.", place),
            PostgresErrorCodes.InsufficientPrivilege => Problem.Of(
                "hosting.store.rights", $"Tài khoản không đủ quyền tại {place}: {reason.Message}", $"The role has not the rights that it needs at {place}: {reason.Message}", place),
            PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => Problem.Of(
                "hosting.store.busy", $"{place} quá bận: {reason.Message}", $"{place} is too busy: {reason.Message}", place),
            _ => Problem.Of("hosting.store.unavailable", $"{place} không trả lời: {reason.Message}", $"{place} does not answer: {reason.Message}", place),
        },
        reason)
    { IsSilent = reason.SqlState is null };

    internal static OfficeUnavailableException Newer(string place, long version) => new(Problem.Of(
        "hosting.store.newer", FormattableString.Invariant($"{place} do phiên bản mới hơn ghi (lược đồ {version}); hãy dùng phiên bản đó."),
        FormattableString.Invariant($"{place} was written by a later version (schema {version}); use that one."), place));
}
