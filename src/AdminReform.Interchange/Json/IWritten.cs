namespace AdminReform.Interchange.Json;

/// <summary>What says itself how it is written: a type of a package above this one, which a serializer of one's own writes as the office does.</summary>
internal interface IWritten
{
    /// <summary>Writes the members.</summary>
    void Write(JsonWriting json);
}
