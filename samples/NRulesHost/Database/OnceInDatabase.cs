using AdminReform.Rules.Escalation;

namespace NRulesHost.Database;

/// <summary>Remembers what was done in the transaction in which it is done: both are there, or neither.</summary>
public sealed class OnceInDatabase(OfficeContext database, TextWriter output) : IOnce
{
    public void Run(string id, Action act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (database.Told.Find(id) is not null)
        {
            output.WriteLine($"  already told  {id}");
            return;
        }

        try
        {
            act();
            database.Told.Add(new() { Id = id });
            database.SaveChanges();
        }
        catch
        {
            // What was not saved must not be saved with the next.
            database.ChangeTracker.Clear();
            throw;
        }

        output.WriteLine($"  told          {id}");
    }
}
