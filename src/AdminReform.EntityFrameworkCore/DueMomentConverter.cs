using AdminReform.Deadlines;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AdminReform.EntityFrameworkCore;

/// <summary>Keeps a due moment as a text that sorts as it does; the end of a day comes back as the end of that day.</summary>
internal sealed class DueMomentConverter() : ValueConverter<DueMoment, string>(due => due.ToSortableText(), text => DueMoment.FromSortableText(text));
