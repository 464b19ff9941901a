using AdminReform.Results;
using Microsoft.Data.Sqlite;

namespace AdminReform.Hosting.Sqlite;

/// <summary>What SQLite says, in words that say what to do.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    internal static OfficeUnavailableException Of(SqliteException reason, string path) => new(
        reason.SqliteErrorCode switch
        {
            Full => Problem.Of(
                "hosting.store.full", $"Đĩa chứa {path} đã đầy; hãy giải phóng chỗ trống. Những gì đã nhận không bị mất.",
                $"The disk of {path} is full; make room on it. Nothing that was accepted is lost.", path),
            ReadOnly => Problem.Of(
                "hosting.store.read-only", $"Không được phép ghi vào {path}; hãy xem lại quyền của tệp và của thư mục.",
                $"{path} may not be written; look at the rights of the file and of its folder.", path),
            Busy or Locked => Problem.Of(
                "hosting.store.busy", $"Tiến trình khác đang giữ {path} quá lâu.", $"Another process has held {path} for too long.", path),
            CannotOpen => Problem.Of(
                "hosting.store.missing", $"Không mở được {path}; thư mục có ở đó không?", $"{path} cannot be opened; is its folder there?", path),
            NoDatabase => Problem.Of(
                "hosting.store.unsound", $"{path} không phải là tệp của một văn phòng; hãy chọn tệp khác, hoặc đặt bản sao lưu vào đó.",
                $"{path} is not the file of an office; name another file, or put a backup in its place.", path),
            Corrupt => Problem.Of(
                "hosting.store.unsound", $"Tệp {path} bị hỏng: {reason.Message} Hãy giữ lại tệp này và đặt bản sao lưu vào chỗ đó.",
                $"The file {path} is damaged: {reason.Message} Keep it, and put a backup in its place.", path),
            _ => Problem.Of("hosting.store.unavailable", $"SQLite báo lỗi với {path}: {reason.Message}", $"SQLite reports of {path}: {reason.Message}", path),
        },
        reason);

    internal static OfficeUnavailableException Newer(string path, long version) => new(Problem.Of(
        "hosting.store.newer", FormattableString.Invariant($"{path} do phiên bản mới hơn ghi (lược đồ {version}); hãy dùng phiên bản đó."),
        FormattableString.Invariant($"{path} was written by a later version (schema {version}); use that one."), path));

    internal static Problem Erasing(string path) => Problem.Of(
        "hosting.store.erasing", $"Văn bản đã xóa còn nằm trong {path}-wal cho đến khi người đang đọc kết thúc; việc dọn sẽ được thử lại mỗi giây.",
        $"Texts that were erased are still in {path}-wal until a reader of it ends; it is tried again each second.", path);

    internal static OfficeUnavailableException BackupExists(string path) => new(Problem.Of(
        "hosting.backup.exists", $"Tệp {path} đã có, và bản sao lưu không ghi đè lên tệp nào; hãy đặt tên khác, hoặc chuyển tệp đó đi trước.",
        $"The file {path} is there already, and a backup overwrites nothing; give it another name, or move that file away first.", path));

    internal static OfficeUnavailableException Unsound(string path, string reason) => new(Problem.Of(
        "hosting.store.unsound", $"Tệp {path} bị hỏng: {reason}", $"The file {path} is damaged: {reason}", path));
}
