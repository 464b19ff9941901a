namespace AdminReform.Feedback;

/// <summary>What has to be done with feedback, each within its own limit.</summary>
public enum FeedbackStep
{
    /// <summary>Say what it is and whether it is for this agency (phân loại), counted from reception.</summary>
    Classify = 1,

    /// <summary>Hand it to the agency that it is for (chuyển), counted from reception.</summary>
    Forward = 2,

    /// <summary>Handle and answer it (xử lý, trả lời), counted from reception.</summary>
    Answer = 3,

    /// <summary>Publish the result (công khai), counted from the answer.</summary>
    Publish = 4,
}
