using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>The ladder, driven by NRules: one match for a dossier, with as many linked notices as steps have come.</summary>
internal static class DrivenLadder
{
    internal static bool Holds(WatchedDossier dossier) => dossier.Notices.Count > 0;

    internal static void Keep(IContext session, WatchedDossier dossier)
    {
        HashSet<string> wanted = [.. dossier.Notices.Select(notice => notice.Id)];
        foreach (var gone in session.GetLinkedKeys().Where(key => !wanted.Contains((string)key)).ToArray())
        {
            session.RetractLinked(gone, session.GetLinked(gone)!);
        }

        foreach (var notice in dossier.Notices)
        {
            session.Keep(notice.Id, notice);
        }
    }
}
