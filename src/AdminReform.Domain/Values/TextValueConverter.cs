using System.ComponentModel;
using System.Globalization;

namespace AdminReform.Values;

/// <summary>Converts a value from and to the text that tells it, for configuration, forms and designers.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class TextValueConverter<T> : TypeConverter
    where T : ITextValue<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T && destinationType == typeof(string) ? value.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
