using OnTimeReview.Reviewing;
using OnTimeReview.Views;

namespace OnTimeReview.Rebuilding;

/// <summary>The rebuilt caseload and its review, made once.</summary>
internal static class TheCity
{
    private static readonly Lazy<ReviewInput> LazyInput = new(RebuiltReview.Input);
    private static readonly Lazy<ReviewView> LazyView = new(() => ReviewBuild.Run(LazyInput.Value));

    internal static ReviewInput Input => LazyInput.Value;

    internal static ReviewView View => LazyView.Value;
}
