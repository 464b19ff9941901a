using NodaTime;

namespace AdminReform.Rules.Engine;

/// <content>Looking ahead.</content>
internal sealed partial class Watch
{
    /// <summary>Passes over looks to come at which nothing would come or go. It stops at one at which a rule of others throws: whoever advances to it is told.</summary>
    /// <param name="most">How many at most.</param>
    internal void PassOver(int most)
    {
        var (now, then) = (new DossierLook(Office), new DossierLook(Office));
        while (most > 0 && _book.Next < _book.Ledger.Month.Next.OpensAt && TryPassOver(_book.Next, now, then))
        {
            most--;
        }

        _book.Keep();
    }

    private bool TryPassOver(LocalDateTime moment, DossierLook now, DossierLook then)
    {
        var (place, watched) = (_book.NextPlace, _book[_book.NextPlace]);
        try
        {
            now.At(Now, watched.Dossier!);
            var next = then.At(moment, watched.Dossier!);
            if (!then.SeesAs(now) || _book.Ledger.PartOf(then.Entry, moment, then.Steps) != watched.Part)
            {
                return false;
            }

            _book.Set(place, watched with { Next = next ?? Watched.Never });
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
