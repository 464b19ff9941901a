using OnTimeReview.Reading;

namespace OnTimeReview.Writing;

/// <summary>A file that is written whole or not at all, and never onto one that is read.</summary>
public sealed class OutputFile
{
    private readonly string _name;
    private readonly string _place;

    private OutputFile(string name, string place)
    {
        _name = name;
        _place = place;
    }

    /// <summary>The files to write, each with the option that names it.</summary>
    /// <exception cref="InputException">One of them is a file that is read, or two of them are the same.</exception>
    public static IReadOnlyDictionary<string, OutputFile> Of(
        IEnumerable<(string Option, string? File)> written, IEnumerable<(string Option, string? File)> read)
    {
        var taken = new Dictionary<string, string>(RealPath.Same);
        foreach (var (option, file) in read)
        {
            if (file is not null)
            {
                taken.TryAdd(Real(option, file), option);
            }
        }

        var files = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var (option, file) in written)
        {
            if (file is null)
            {
                continue;
            }

            var place = Real(option, file);
            if (!IsDevice(place) && !taken.TryAdd(place, option))
            {
                throw InputException.Of(
                    $"{option} {file}: chính là tệp của {taken[place]}; không ghi đè lên tệp đó",
                    $"{option} {file}: this is the file of {taken[place]}, which is not written over");
            }

            files.Add(option, new OutputFile(file, place));
        }

        return files;
    }

    /// <summary>Writes all of the content beside the file first, and then puts it in its place.</summary>
    /// <exception cref="InputException">The file cannot be written; what stood there before stands there still.</exception>
    public void Write(byte[] content)
    {
        try
        {
            if (IsDevice(_place))
            {
                File.WriteAllBytes(_place, content);
                return;
            }

            Replace(content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw InputException.Of($"không ghi được tệp {_name}", $"the file {_name} cannot be written");
        }
    }

    private void Replace(byte[] content)
    {
        // Moving a file over one that may not be written would go through all the same.
        if (new FileInfo(_place) is { Exists: true, IsReadOnly: true })
        {
            throw new UnauthorizedAccessException();
        }

        var beside = Path.Combine(Path.GetDirectoryName(_place)!, $".{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(_place))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(_place));
            }

            File.Move(beside, _place, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static string Real(string option, string file)
    {
        try
        {
            return RealPath.Of(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw InputException.Of($"{option}: không dùng được tên tệp {file}", $"{option}: the file name {file} cannot be used");
        }
    }

    // A terminal, a pipe or /dev/null has no place into which a file could be moved.
    private static bool IsDevice(string place) => place.StartsWith("/dev/", StringComparison.Ordinal) || place.StartsWith("/proc/", StringComparison.Ordinal);
}
