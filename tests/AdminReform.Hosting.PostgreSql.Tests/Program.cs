using AdminReform.Hosting.PostgreSql;
using AdminReform.Hosting.Processes;

// The tests are run by their runner; a test that starts an office in a process of its own runs this.
return await ChildOffice.RunAsync(args, (hosting, place) => hosting.UsePostgreSql(place.Split('#')[0], place.Split('#')[1]));
