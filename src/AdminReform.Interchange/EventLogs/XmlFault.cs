namespace AdminReform.Interchange.EventLogs;

/// <summary>Why an XML is not read.</summary>
internal enum XmlFault
{
    /// <summary>It is broken, or names an entity that XML itself does not have.</summary>
    Broken,

    /// <summary>It has a document type.</summary>
    DocumentType,

    /// <summary>A tag, a text, a comment or a section is too long.</summary>
    TooLong,

    /// <summary>Elements are nested without end.</summary>
    TooDeep,

    /// <summary>It has more or longer names than any log.</summary>
    TooManyNames,

    /// <summary>What a trace says of its dossier stands behind its events.</summary>
    AfterEvents,
}
