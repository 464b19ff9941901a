namespace AdminReform.Hosting.Orleans;

/// <summary>The desk of a resolving unit, whose name is the key. Silos of other versions of the library call it too: aliases and signatures never change, and what they carry is text.</summary>
[Alias("AdminReform.Agency")]
internal interface IAgencyGrain : IGrainWithStringKey
{
    /// <summary>Has the desk look for work; returns at once.</summary>
    [Alias("Wake")]
    Task WakeAsync();
}
