namespace AdminReform.Dossiers;

public sealed class PendingAgenciesTests
{
    // Held against a list from which the first of the name is taken.
    [Property(MaxTest = 300)]
    public void Answers_in_any_order_leave_what_a_plain_list_has(byte[] acts)
    {
        var (pending, plain) = (new PendingAgencies(), new List<string>());
        foreach (var act in acts)
        {
            var agency = $"agency {act % 5}";
            if (act % 2 == 0)
            {
                pending.Ask(agency);
                plain.Add(agency);
            }
            else
            {
                Assert.Equal(plain.Remove(agency), pending.Answer(agency));
            }

            Assert.Equal(plain.FirstOrDefault(), pending.First);
            Assert.Equal(plain, pending.ToList());
        }
    }
}
