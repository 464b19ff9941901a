using AdminReform.Results;

namespace AdminReform.Hosting.Storage;

/// <summary>What is wrong with any kind of store, in words.</summary>
internal static class StoreProblems
{
    internal static Problem Empty { get; } = Problem.Of(
        "hosting.store.empty", "Trong kho này không có văn phòng nào; hãy xem lại tên tệp, cơ sở dữ liệu và lược đồ.",
        "There is no office in this store; look at the names of file, database and schema.");
}
