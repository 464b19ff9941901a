using AdminReform.Results;

namespace AdminReform.AspNetCore.Asking;

/// <summary>How a text of an address is read into a value.</summary>
internal interface IForm<T>
{
    /// <summary>The value, or why the text is none.</summary>
    static abstract Result<T> Read(string text);
}
