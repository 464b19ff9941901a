using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

public sealed class EventLogReaderPropertyTests
{
    [Property(MaxTest = 300)]
    public void Nothing_is_lost_whatever_the_cells(byte[] dossiers, byte[] faults)
    {
        var rows = dossiers.Select((dossier, i) => (Code: $"c{dossier % 7}", IsBad: faults.Any(fault => fault % 20 == i))).ToList();
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

    // A row that says what the row above says is not looked at again; where another dossier stands between any two, each row is.
    [Property(MaxTest = 500)]
    public Property Rows_that_stand_together_say_what_they_say_apart()
    {
        var row =
            from dossier in Gen.Elements("c1", "c1", "c2", "")
            from due in Gen.Elements("", "2012-01-20", "2012-01-20", "2012-01-23", "?")
            from via in Gen.Elements("Internet", "Internet", "Desk", "Fax", "EMPTY")
            from officer in Gen.Elements("R1", "R1", "R2")
            from more in Gen.Frequency((10, Gen.Constant("")), (1, Gen.Constant(",more")))
            select Logs.Row(dossier: dossier, due: due, via: via, officer: officer) + more;
        var part = Gen.Frequency((12, row), (1, Gen.Constant("one cell")), (1, Gen.Constant("\"c1\"b,c")));
        var log = from parts in part.ArrayOf() from times in Gen.Choose(1, 4).ArrayOf(parts.Length) select parts.Zip(times).SelectMany(pair => Enumerable.Repeat(pair.First, pair.Second)).ToList();
        return Prop.ForAll(log.ToArbitrary(), rows =>
        {
            var together = Logs.Read(rows);
            var apart = Logs.Read(rows.SelectMany(each => new[] { each, Logs.Row(dossier: "between") }));

            Assert.Equal(together.Dossiers, apart.Dossiers.Where(dossier => dossier.Id != "between"));
            Assert.Equal(
                together.Rejected.Select(rejected => (2 * rejected.Line, rejected.Column, rejected.Dossier, rejected.Problem.Code)),
                apart.Rejected.Select(rejected => (rejected.Line + 2, rejected.Column, rejected.Dossier, rejected.Problem.Code)));
            Assert.Equal(together.Events + rows.Count, apart.Events);
        });
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
