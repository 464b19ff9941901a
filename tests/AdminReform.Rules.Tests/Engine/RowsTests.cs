namespace AdminReform.Rules.Engine;

public sealed class RowsTests
{
    [Property]
    public void Rows_are_read_as_they_were_added(ushort count)
    {
        var rows = new Rows<int>();
        for (var row = 0; row < count % 2_000; row++)
        {
            rows.Add(row * 3);
        }

        Assert.Equal(count % 2_000, rows.Count);
        Assert.Equal(Enumerable.Range(0, rows.Count).Select(row => row * 3), Enumerable.Range(0, rows.Count).Select(row => rows[row]));
    }
}
