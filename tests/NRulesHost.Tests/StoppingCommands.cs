using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NRulesHost;

/// <summary>Every command to the database is a step before it and a step after it.</summary>
internal sealed class StoppingCommands(Stop stop) : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        stop.Reach();
        return result;
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        stop.Reach();
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        stop.Reach();
        return result;
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        stop.Reach();
        return result;
    }
}
