using System.Globalization;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Dossiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace NRulesHost.Database;

/// <summary>The data of the office. Each session of NRules has one of its own, in its scope.</summary>
public sealed class OfficeContext(DbContextOptions<OfficeContext> options) : DbContext(options)
{
    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    public DbSet<ToldRow> Told => Set<ToldRow>();

    public DbSet<MailRow> Mails => Set<MailRow>();

    public DbSet<ReachedRow> Reached => Set<ReachedRow>();

    /// <summary>Makes the tables and the first rows where they are not there, all in one step or none.</summary>
    public ReachedRow Prepare()
    {
        Database.EnsureCreated();
        if (Reached.SingleOrDefault() is { } reached)
        {
            return reached;
        }

        Dossiers.AddRange(FirstDays.Dossiers.Select(dossier => new DossierRow { Id = dossier.Id, Json = DossiersJson.Write([dossier]) }));
        var first = Reached.Add(new() { WatchedSince = FirstDays.Opening, Until = FirstDays.Opening }).Entity;
        SaveChanges();
        return first;
    }

    /// <summary>Reads the dossiers.</summary>
    public IEnumerable<Dossier> ReadDossiers() =>
        Dossiers.AsNoTracking().OrderBy(row => row.Id).AsEnumerable().SelectMany(row => DossiersJson.Read(row.Json).Value);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<LocalDateTime>().HaveConversion<MomentText>();

    private sealed class MomentText() : ValueConverter<LocalDateTime, string>(
        moment => moment.ToString("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF", CultureInfo.InvariantCulture),
        text => LocalDateTimePattern.ExtendedIso.Parse(text).Value);
}
