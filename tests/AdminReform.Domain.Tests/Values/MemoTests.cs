namespace AdminReform.Values;

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
}
