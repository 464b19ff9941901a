using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

public sealed class EventLogReaderPropertyTests
{
    [Property(MaxTest = 300)]
    public void Nothing_is_lost_whatever_the_cells(PositiveInt[] dossiers, NonNegativeInt[] faults)
    {
        var rows = dossiers.Select((dossier, i) => (Code: $"c{dossier.Get % 7}", IsBad: faults.Any(fault => fault.Get % 20 == i))).ToList();
        var bad = rows.Where(row => row.IsBad).Select(row => row.Code).ToHashSet();
        var all = rows.Select(row => row.Code).ToHashSet();

        var import = Logs.Read(rows.Select(row => Logs.Row(dossier: row.Code, time: row.IsBad ? "?" : "2012-01-04")));

        Assert.Equal(all.Count, import.Read);
        Assert.Equal(bad.Count, import.RejectedDossiers);
        Assert.Equal(all.Except(bad).Order(), import.Dossiers.Select(dossier => dossier.Id).Order());
        Assert.Equal(rows.Count(row => row.IsBad), import.Rejected.Count);
        Assert.Equal(rows.Count(row => !bad.Contains(row.Code)), import.Events);
    }

    // Bad cells, rows that are no rows, and dossiers without a beginning, which are found only at the end.
    [Property(MaxTest = 200)]
    public void The_first_of_what_is_rejected_is_listed_by_line_and_all_of_it_is_counted(byte[] kinds, PositiveInt most)
    {
        var log = Logs.Of(kinds.Select((kind, i) => (kind % 6) switch
        {
            0 => Logs.Row(dossier: $"c{i % 9}", time: "?", due: "?"),
            1 => Logs.Row(dossier: $"n{i % 5}", start: ""),
            2 => "a,\"b",
            3 => Logs.Row(dossier: ""),
            4 => "one cell",
            _ => Logs.Row(dossier: $"g{i}"),
        }));
        var (all, some) = (Logs.TryRead(log, maximumRejected: int.MaxValue).Value, Logs.TryRead(log, maximumRejected: most.Get).Value);

        Assert.Equal((all.Rejected.Count, all.Rejected.Count), (all.RejectedInAll, some.RejectedInAll));
        Assert.Equal(all.Rejected.Take(most.Get), some.Rejected);
        Assert.Equal((all.Dossiers, all.RejectedDossiers, all.Events), (some.Dossiers, some.RejectedDossiers, some.Events));
    }

    [Property(MaxTest = 500)]
    public void No_text_makes_it_throw_or_lose_a_dossier(HostilePiece[] before, HostilePiece[] after)
    {
        var import = Logs.TryRead($"{Logs.Of(Logs.Row(dossier: "c1"))}{HostileText.Of(before)}\n{Logs.Row(dossier: "c2")}\n{HostileText.Of(after)}").Value;

        Assert.Contains(import.Dossiers, dossier => dossier.Id == "c1");
        Assert.Equal(import.Read, import.Dossiers.Count + import.RejectedDossiers);
        Assert.Equal(import.RejectedDossiers == 0, import.Rejected.Count == 0);
    }

    [Property(MaxTest = 300)]
    public void No_bytes_make_it_throw(byte[] bytes)
    {
        _ = Logs.TryRead(bytes);
        _ = Logs.TryRead([.. System.Text.Encoding.UTF8.GetBytes(Logs.Of(Logs.Row())), .. bytes]);
    }
}
