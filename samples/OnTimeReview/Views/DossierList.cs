using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>The dossiers behind a figure: how many they are, and the first of them.</summary>
public sealed record DossierList(DossierClass Class, int Count, ValueList<DossierLine> First);
