namespace AdminReform.Values;

public class ValueListTests
{
    [Property]
    public void Lists_are_equal_when_their_elements_are_in_order(int[] items, int[] others)
    {
        ValueList<int> list = [.. items];

        Assert.Equal(items.SequenceEqual(others), list.Equals(ValueList.From(others)));
        Assert.True(list.Equals(ValueList.From(items.ToList())));
        Assert.Equal(list.GetHashCode(), ValueList.From(items.ToList()).GetHashCode());
        Assert.Equal(items, list);
        Assert.Equal(items.Length, list.Count);
    }

    [Property]
    public void One_more_element_leaves_the_former_list_as_it_was(int[] items, int item)
    {
        ValueList<int> list = [.. items];

        var longer = list.With(item);

        Assert.Equal(items, list);
        Assert.Equal([.. items, item], longer);
        Assert.Equal(item, longer[items.Length]);
    }

    [Fact]
    public void A_change_of_the_source_does_not_reach_the_list()
    {
        int[] source = [1, 2];
        var list = ValueList.From(source);

        source[0] = 9;

        Assert.Equal([1, 2], list);
        Assert.Equal("[1, 2]", list.ToString());
    }

    [Fact]
    public void A_list_is_copied_once_and_all_empty_lists_are_one()
    {
        ValueList<string> list = ["a"];

        Assert.Same(list, ValueList.From(list));
        Assert.Same(ValueList.Create<string>([]), ValueList.Create<string>([]));
        Assert.False(list.Equals((ValueList<string>?)null));
        Assert.Throws<ArgumentNullException>(() => ValueList.From<string>(null!));
    }
}
