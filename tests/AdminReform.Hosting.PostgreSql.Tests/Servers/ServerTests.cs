namespace AdminReform.Hosting.Servers;

/// <summary>A test that is left out, and says so, where there is no server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerFactAttribute : FactAttribute
{
    public ServerFactAttribute() => Skip = Server.Reason;
}

/// <summary>A test that is left out, and says so, where there is no server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerTheoryAttribute : TheoryAttribute
{
    public ServerTheoryAttribute() => Skip = Server.Reason;
}

/// <summary>A property that is left out, and says so, where there is no server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerPropertyAttribute : PropertyAttribute
{
    public ServerPropertyAttribute() => Skip = Server.Reason;
}
