namespace AdminReform.Interchange.EventLogs;

/// <summary>Numbers in blocks are those of plain arrays, as long as they are held.</summary>
public sealed class NumberBlocksTests
{
    [Property]
    public void A_row_is_empty_at_first_and_keeps_what_is_written(byte bits, byte width, int[] numbers)
    {
        using var blocks = new NumberBlocks<int>(bits % 5) { Width = 1 + (width % 4) };
        foreach (var (row, number) in numbers.Index())
        {
            Assert.Equal(row, blocks.Add());
            for (var column = 0; column < blocks.Width; column++)
            {
                Assert.Equal(0, blocks[row, column]);
                blocks[row, column] = unchecked(number + column);
            }
        }

        Assert.All(numbers.Index(), item => Assert.All(Enumerable.Range(0, blocks.Width), column => Assert.Equal(unchecked(item.Item + column), blocks[item.Index, column])));
    }

    [Property]
    public void A_block_is_there_until_the_last_of_its_rows_is_let_go_of(byte bits, bool[] forgotten)
    {
        using var blocks = new NumberBlocks<int>(bits % 5);
        foreach (var (row, _) in forgotten.Index())
        {
            blocks[blocks.Add()] = row;
        }

        Parallel.For(0, forgotten.Length, row =>
        {
            if (forgotten[row])
            {
                blocks.Forget(row);
            }
        });

        foreach (var block in forgotten.Index().Chunk(1 << (bits % 5)))
        {
            if (block.All(row => row.Item))
            {
                Assert.Throws<NullReferenceException>(() => blocks[block[0].Index]);
            }
            else
            {
                Assert.All(block, row => Assert.Equal(row.Index, blocks[row.Index]));
            }
        }
    }

    [Fact]
    public void No_row_is_read_beyond_its_block()
    {
        using var blocks = new NumberBlocks<int>(1) { Width = 2 };
        _ = blocks.Add();

        Assert.Throws<IndexOutOfRangeException>(() => blocks[1, 2]);
    }
}
