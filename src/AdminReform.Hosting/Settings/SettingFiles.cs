using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace AdminReform.Hosting.Settings;

/// <summary>Finds the file that a setting names: one of a provider there; any other by its path, absolute or from the content root on, also where that leads out of it.</summary>
/// <remarks>The provider of the content root has nothing outside of it, and says of an absolute path that there is no such file.</remarks>
/// <param name="root">The content root of the host.</param>
internal sealed class SettingFiles(IFileProvider root) : IDisposable
{
    private readonly Dictionary<string, PhysicalFileProvider> _folders = new(StringComparer.Ordinal);

    internal (IFileProvider Files, string Name) Of<T>(Setting<T> setting)
        where T : class
    {
        if (setting.Files is { } own)
        {
            return (own, setting.Path!);
        }

        var file = root is PhysicalFileProvider folder ? Path.GetFullPath(setting.Path!, folder.Root) : setting.Path!;
        return Path.IsPathFullyQualified(file) ? (FolderOf(file), Path.GetFileName(file)) : (root, file);
    }

    public void Dispose()
    {
        foreach (var folder in _folders.Values)
        {
            folder.Dispose();
        }
    }

    private IFileProvider FolderOf(string file)
    {
        // Of a root there is no folder, and no file of that path.
        if (Path.GetDirectoryName(file) is not { } path)
        {
            return new NullFileProvider();
        }

        if (!_folders.TryGetValue(path, out var folder))
        {
            try
            {
                _folders.Add(path, folder = new(path, ExclusionFilters.None));
            }
            catch (DirectoryNotFoundException)
            {
                return new NullFileProvider();
            }
        }

        return folder;
    }
}
