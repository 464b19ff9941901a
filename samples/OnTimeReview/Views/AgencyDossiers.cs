using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>The dossiers behind a figure of one agency: how many they are, and the first of them.</summary>
public sealed record AgencyDossiers(string Agency, DossierClass Class, int Count, ValueList<string> First);
