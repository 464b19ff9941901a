using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AdminReform.Hosting.Sqlite;

/// <summary>The tables, step by step: a file goes forward from the version that it has, and never back.</summary>
internal static class SqliteSchema
{
    /// <summary>The steps; the version of a file is how many of them it has taken. Steps that were shipped never change.</summary>
    internal static readonly string[] Steps =
    [
        """
        create table desk (
          unit text primary key, version integer not null, seq integer not null, reached text not null, next text, watched_since text not null, stamp text,
          going_live integer not null) without rowid;
        create table inbox (
          number integer primary key autoincrement, unit text not null, command text not null unique, dossier text not null, body text not null, digest text not null,
          accepted integer not null);
        create index inbox_unit on inbox (unit, number);
        create table fact (
          unit text not null, seq integer not null, batch integer not null, at text not null, command text not null unique, dossier text not null, body text not null,
          digest text not null, accepted integer not null, primary key (unit, seq)) without rowid;
        create index fact_dossier on fact (dossier);
        create table refused (
          command text primary key, unit text not null, dossier text not null, digest text not null, accepted integer not null, at text not null,
          problems text not null) without rowid;
        create table dossier (id text primary key, unit text not null, state integer not null, body text not null, acknowledged text) without rowid;
        create index dossier_unit on dossier (unit, state);
        create table standing (
          id text primary key, unit text not null, kind text not null, subject text not null, since text not null, rule text, severity integer, due text,
          vi text not null, en text not null, body text not null) without rowid;
        create index standing_unit on standing (unit);
        create index standing_subject on standing (subject);
        create index standing_rule on standing (rule) where rule is not null;
        create table change (
          number integer primary key autoincrement, at text not null, change integer not null, origin integer not null, id text not null, unit text not null, kind text not null,
          subject text not null, since text not null, rule text, severity integer, due text, vi text not null, en text not null, body text not null);
        create index change_subject on change (subject);
        create table notice (id text primary key, unit text not null, body text not null, waits integer not null) without rowid;
        create index notice_waits on notice (unit) where waits = 1;
        create table outbox (
          channel text not null, id text not null, body text not null, tries integer not null, next_try integer, tried_at integer, reason text, sent integer not null,
          primary key (channel, id)) without rowid;
        create index outbox_due on outbox (channel, next_try) where sent = 0;
        """,
        """
        alter table desk add column succession text;
        alter table standing add column receiving text;
        alter table change add column receiving text;
        update standing set receiving = (select json_extract(dossier.body, '$.receivingUnit') from dossier where dossier.id = subject) where kind in ('finding', 'notice', 'undetermined');
        update change set receiving = (select json_extract(dossier.body, '$.receivingUnit') from dossier where dossier.id = subject) where kind in ('finding', 'notice', 'undetermined');
        create index standing_receiving on standing (receiving) where receiving is not null;
        """,
        """
        alter table desk add column reported text;
        """,
        """
        alter table desk add column ruled_since text;
        update desk set ruled_since = (select at from change where change.unit = desk.unit and origin = 2 order by number desc limit 1);
        """,
        """
        create table irregular (command text primary key, problems text not null) without rowid;
        """,
    ];

    /// <summary>Brings a file to the last step, in one transaction.</summary>
    /// <returns>The version that the file had where it is a later one, and nothing was done; <see langword="null"/> otherwise.</returns>
    internal static long? Migrate(SqliteConnection connection, string[] steps)
    {
        Run(connection, "begin immediate");
        try
        {
            Run(connection, "create table if not exists schema_version (version integer not null)");
            using var asked = connection.CreateCommand();
            asked.CommandText = "select version from schema_version";
            var version = Convert.ToInt64(asked.ExecuteScalar() ?? -1L, CultureInfo.InvariantCulture);
            if (version > steps.Length)
            {
                Run(connection, "rollback");
                return version;
            }

            for (var step = Math.Max(version, 0); step < steps.Length; step++)
            {
                Run(connection, steps[step]);
            }

            Run(connection, version < 0
                ? string.Create(CultureInfo.InvariantCulture, $"insert into schema_version values ({steps.Length})")
                : string.Create(CultureInfo.InvariantCulture, $"update schema_version set version = {steps.Length}"));
            Run(connection, "commit");
            return null;
        }
        catch
        {
            Run(connection, "rollback");
            throw;
        }
    }

    internal static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are those of this assembly.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
