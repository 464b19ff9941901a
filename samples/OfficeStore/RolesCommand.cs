using System.CommandLine;
using AdminReform.Hosting.PostgreSql;

namespace OfficeStore;

/// <summary><c>roles</c>: writes the SQL by which each process gets the rights that it needs, and no other.</summary>
internal static class RolesCommand
{
    internal static Command Build()
    {
        var schema = Arguments.Schema();
        var command = new Command("roles", "Writes SQL that makes roles with the least rights; run it as the owner of the schema.") { schema };
        command.SetAction(parsed => Console.Out.WriteLine(PostgreSqlRoles.Script(parsed.GetRequiredValue(schema))));
        return command;
    }
}
