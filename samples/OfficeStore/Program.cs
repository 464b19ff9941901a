using System.CommandLine;
using OfficeStore;

// Looks after the store of an office: `verify STORE`, `copy FROM TO`, `succeed STORE`, `roles`. A store is a file, or a connection string of PostgreSQL.
var root = new RootCommand("Looks after the store of an office: verifies it, moves it, has units followed by others, writes the roles of a database.")
{
    VerifyCommand.Build(), CopyCommand.Build(), SucceedCommand.Build(), RolesCommand.Build(),
};
return await root.Parse(args).InvokeAsync();
