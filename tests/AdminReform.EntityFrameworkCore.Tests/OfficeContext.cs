using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Values;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace AdminReform.EntityFrameworkCore;

/// <summary>A context as a user writes it, over a database in memory.</summary>
internal sealed class OfficeContext(SqliteConnection connection) : DbContext
{
    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    public DbSet<Card> Cards => Set<Card>();

    internal static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var context = new OfficeContext(connection);
        context.Database.EnsureCreated();
        return connection;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.ConfigureForAdminReform();
}

/// <summary>Every kind of value in a column of its own.</summary>
internal sealed class Card
{
    public int Id { get; set; }

    public AgencyCode? Agency { get; set; }

    public ProcedureCode? Procedure { get; set; }

    public DossierCode? Dossier { get; set; }

    public InstrumentNumber? Instrument { get; set; }

    public TimeLimit? Limit { get; set; }

    public Fraction? Rate { get; set; }

    public Threshold? Goal { get; set; }

    public DueMoment? Due { get; set; }

    public LocalDate? Day { get; set; }

    public LocalTime? Time { get; set; }

    public LocalDateTime? Moment { get; set; }

    public Duration? Length { get; set; }
}
