namespace AdminReform.Running;

/// <summary>Compiled into every test project. It touches nothing of what is tested.</summary>
public sealed class RunningTests
{
    [Fact]
    public void Every_test_of_this_project_ends() => Assert.Equal(
        [typeof(EndingTestFramework).FullName, typeof(RunningTests).Assembly.GetName().Name],
        typeof(RunningTests).Assembly.GetCustomAttributesData().Single(data => data.AttributeType == typeof(TestFrameworkAttribute))
            .ConstructorArguments.Select(argument => argument.Value));
}
