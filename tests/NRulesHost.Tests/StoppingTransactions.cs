using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NRulesHost;

/// <summary>Every commit is a step before it and a step after it.</summary>
internal sealed class StoppingTransactions(Stop stop) : DbTransactionInterceptor
{
    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
    {
        stop.Reach();
        return result;
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => stop.Reach();
}
