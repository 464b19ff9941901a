using AdminReform.Hosting.Processes;
using AdminReform.Hosting.Sqlite;

// The tests are run by their runner; a test that starts an office in a process of its own runs this.
return await ChildOffice.RunAsync(args, (hosting, file) => hosting.UseSqlite(file));
