namespace OnTimeReview;

/// <summary>The checkout that the tests were built from.</summary>
internal static class TheRepository
{
    /// <summary>A file of it, by its path from the root.</summary>
    internal static string File(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "AdminReform.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run within the checkout.");
        }

        return Path.Combine(folder.FullName, path);
    }
}
