namespace AdminReform.Rules.Reviewing;

public sealed class MemoTests
{
    [Property]
    public void It_answers_as_what_it_remembers_does_however_little_room_there_is(int[] questions, byte room)
    {
        var memo = new Memo<int, string>(question => $"answer to {question}", (room % 20) + 2);
        foreach (var question in questions)
        {
            Assert.Equal($"answer to {question}", memo[question]);
        }
    }

    [Fact]
    public void It_asks_once_for_what_it_has_room_for()
    {
        var asked = 0;
        var memo = new Memo<int, int>(
            question =>
            {
                asked++;
                return question;
            },
            places: 4_096);
        for (var turn = 0; turn < 3; turn++)
        {
            for (var day = 1_000; day < 2_000; day++)
            {
                Assert.Equal(day, memo[day]);
            }
        }

        Assert.InRange(asked, 1_000, 1_100);
    }

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
