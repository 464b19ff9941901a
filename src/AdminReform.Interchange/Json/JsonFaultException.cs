using System.Text.Json;
using AdminReform.Results;

namespace AdminReform.Interchange.Json;

/// <summary>Carries the problem of one value through the serializer, which adds the path.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves this assembly and is made in one way only.
internal sealed class JsonFaultException(Problem fault) : JsonException(fault.ToString())
#pragma warning restore CA1032, CA1064
{
    /// <summary>What is wrong with the value.</summary>
    internal Problem Fault => fault;
}
