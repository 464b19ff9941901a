using Microsoft.Extensions.FileProviders;

namespace AdminReform.Hosting.Settings;

/// <summary>Where a part of an office's settings comes from: a value, or a JSON file that is read at the start and, if asked, whenever it changes.</summary>
/// <remarks>A file that turns invalid while the office runs leaves the last good value in force; the health of the office is degraded and says why.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Setting<T>
    where T : class
{
    internal Setting()
    {
    }

    internal T? Value { get; private set; }

    internal string? Path { get; private set; }

    internal IFileProvider? Files { get; private set; }

    internal bool IsReloaded { get; private set; }

    /// <summary>Takes a value.</summary>
    public void Use(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (Value, Path, Files, IsReloaded) = (value, null, null, false);
    }

    /// <summary>Takes the value from a JSON file.</summary>
    /// <param name="path">The file: its absolute path, or one from the content root of the host on.</param>
    /// <param name="reloadOnChange">Whether to read it again when it changes.</param>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public void FromJson(string path, bool reloadOnChange = false) => From(null, path, reloadOnChange);

    /// <summary>Takes the value from a JSON file of a provider.</summary>
    /// <param name="files">The provider.</param>
    /// <param name="path">The file.</param>
    /// <param name="reloadOnChange">Whether to read it again when it changes.</param>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public void FromJson(IFileProvider files, string path, bool reloadOnChange = false)
    {
        ArgumentNullException.ThrowIfNull(files);
        From(files, path, reloadOnChange);
    }

    private void From(IFileProvider? files, string path, bool reloadOnChange)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        (Value, Path, Files, IsReloaded) = (null, path, files, reloadOnChange);
    }
}
