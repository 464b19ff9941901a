namespace AdminReform.Hosting.PostgreSql;

/// <summary>Roles of a database that have the rights which their work needs, and no other.</summary>
public static class PostgreSqlRoles
{
    /// <summary>SQL for whoever owns the schema, after the first start: it makes roles that cannot log in, and may be run again; grant them to accounts that can.</summary>
    /// <remarks>
    /// <c>…_front</c> accepts commands and reads; <c>…_desk</c> has that and the desks; <c>…_courier</c> delivers; <c>…_reader</c> reads. None of them changes tables: steps of the schema are the
    /// owner's, who starts a new version first.
    /// </remarks>
    /// <param name="schema">The schema of the tables.</param>
    /// <exception cref="ArgumentException">It has another name than a schema of an office.</exception>
    public static string Script(string schema = PostgreSqlHostingExtensions.DefaultSchema) =>
        """
        do $roles$
        declare part text;
        begin
          foreach part in array array['~_reader', '~_front', '~_courier', '~_desk'] loop
            if not exists (select from pg_roles where rolname = part) then
              execute format('create role %I nologin', part);
            end if;
          end loop;
        end $roles$;

        grant usage on schema ~ to ~_reader, ~_front, ~_courier, ~_desk;
        grant select on all tables in schema ~ to ~_reader, ~_front, ~_courier, ~_desk;

        -- A front end: commands come in, and their ids with them; of a dossier only that it is expected.
        grant insert, delete on ~.command to ~_front, ~_desk;
        grant insert on ~.inbox, ~.dossier to ~_front, ~_desk;
        grant execute on function ~.keep_month(timestamptz) to ~_front, ~_desk;

        -- A courier: how a delivery went, and nothing of what is in it.
        grant update (next_try, tries, tried_at, reason, sent) on ~.outbox to ~_courier, ~_desk;

        -- The desks. Facts, changes and standing are rewritten where free texts are erased, and in no other column.
        grant insert, update on ~.desk to ~_desk;
        grant delete on ~.inbox to ~_desk;
        grant update, delete on ~.dossier to ~_desk;
        grant insert, update, delete on ~.standing to ~_desk;
        grant insert on ~.fact, ~.refused, ~.irregular, ~.change, ~.outbox to ~_desk;
        grant update (body) on ~.fact, ~.change to ~_desk;
        grant insert on ~.notice to ~_desk;
        grant update (waits) on ~.notice to ~_desk;
        grant update on ~.stream to ~_desk;
        """.Replace("~", PostgreSqlHostingExtensions.Checked(schema), StringComparison.Ordinal);
}
