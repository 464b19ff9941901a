namespace AdminReform.House.Shape;

/// <summary>A value in a log or a debugger says what it is, never only the name of its type.</summary>
public sealed class TextTests
{
    private static readonly string[] Namespaces = ["AdminReform.Results", "AdminReform.Agencies", "AdminReform.Procedures", "AdminReform.Dossiers"];

    [Fact]
    public void A_value_has_a_text_of_its_own() =>
        House.NoFaults(
            from type in House.PublicTypes(House.Domain)
            where Namespaces.Contains(type.Namespace)
                && type is { IsEnum: false, IsInterface: false, IsAbstract: false }
                && !typeof(Attribute).IsAssignableFrom(type)
                && type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!.Assembly != type.Assembly
            select $"{type} has the ToString of {type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType}");
}
