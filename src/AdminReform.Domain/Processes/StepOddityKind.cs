namespace AdminReform.Processes;

/// <summary>What is odd about a step in the record of a dossier; kept as a fact.</summary>
public enum StepOddityKind
{
    /// <summary>A later step began although this one never had (bỏ qua bước).</summary>
    Skipped = 1,

    /// <summary>A step began while one before it, with an end of its own in the record, had not ended (sai thứ tự).</summary>
    OutOfOrder = 2,

    /// <summary>The dossier went back to the step although the process foresees no such return (trả lại ngoài quy trình).</summary>
    ReturnNotForeseen = 3,

    /// <summary>The dossier went back to the step more often than the process allows (trả lại quá số lần).</summary>
    ReturnTooOften = 4,

    /// <summary>A step of another version of the process was recorded (bước của phiên bản khác).</summary>
    OtherVersion = 5,
}
