using System.Diagnostics.CodeAnalysis;
using AdminReform.Results;

namespace AdminReform.AspNetCore.Asking;

/// <summary>A value that an address gives in one of our forms; ASP.NET binds it, and <see cref="EndpointParameters"/> tells why it cannot be read.</summary>
internal readonly record struct Asked<T, TForm>(T Value) : IParsable<Asked<T, TForm>>
    where TForm : IForm<T>
{
    public static Asked<T, TForm> Parse(string s, IFormatProvider? provider)
    {
        var read = TForm.Read(s);
        return read.IsSuccess ? new(read.Value) : throw new UnreadableTextException(read.Problems[0]);
    }

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Asked<T, TForm> result)
    {
        var read = s is null ? null : TForm.Read(s);
        result = read is { IsSuccess: true } ? new(read.Value) : default;
        return read is { IsSuccess: true };
    }
}
