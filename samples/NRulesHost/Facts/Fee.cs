using NRules.RuleModel;

namespace NRulesHost.Facts;

/// <summary>What an applicant owes for a land file.</summary>
/// <param name="FileId">The land file.</param>
/// <param name="Dong">The amount that was asked.</param>
/// <param name="IsPaid">Whether it was paid.</param>
public sealed record Fee(string FileId, int Dong, bool IsPaid = false) : IIdentityProvider
{
    private const int Fixed = 100_000;
    private const int ForSquareMetre = 500;

    /// <summary>What the tariff of the office asks for a land file.</summary>
    public static int For(LandFile file) => Fixed + (ForSquareMetre * file.SquareMetres);

    public object GetIdentity() => FileId;
}
