namespace AdminReform;

/// <summary>What values say of themselves, each on its line.</summary>
internal static class Lines
{
    internal static void Are(params (object Value, string Line)[] all) =>
        Assert.Equal(all.Select(each => each.Line), all.Select(each => each.Value.ToString()));
}
