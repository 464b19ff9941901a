using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>An office in a PostgreSQL database.</summary>
public static class PostgreSqlHostingExtensions
{
    /// <summary>The schema of the tables where none is named.</summary>
    public const string DefaultSchema = "adminreform";

    private const int Statements = 200;

    // Each connection plans each statement for itself, and a server takes a hundred from all processes together where nobody has said otherwise.
    private const int Connections = 20;
    private const int UsualConnections = 100;

    // Seconds. A process that freezes in a transaction may hold up others for five; whoever waits longer for a statement has no server any more.
    private const int CommandTime = 10;
    private const int UsualCommandTime = 30;
    private const int ConnectionTime = 5;
    private const int UsualConnectionTime = 15;
    private const int RecheckTime = 1;
    private const int UsualRecheckTime = 10;

    /// <summary>Keeps everything in a PostgreSQL database, 14 or later: any number of processes over one, of which each desk is worked at by one.</summary>
    /// <remarks>Statements are prepared once a connection, as long as the connection string does not say how many are (<c>Max Auto Prepare</c>); up to 20 connections are open, unless it says how many (<c>Maximum Pool Size</c>). A server that
    /// is silent is given up after 10 seconds, and after 5 where it does not take a connection, unless it says after how many (<c>Command Timeout</c>, <c>Timeout</c>). Of several servers
    /// (<c>Host=one,other;Target Session Attributes=primary</c>) it is asked anew each second which is the primary, unless it says otherwise (<c>Host Recheck Seconds</c>).</remarks>
    /// <param name="hosting">How the office runs.</param>
    /// <param name="connectionString">The connection string of Npgsql.</param>
    /// <param name="schema">The schema of the tables: small letters, digits and underscores. It is made where it is not there and the role may make it.</param>
    /// <exception cref="ArgumentException">The connection string is not one, or the schema has another name than such.</exception>
    public static OfficeHosting UsePostgreSql(this OfficeHosting hosting, string connectionString, string schema = DefaultSchema)
    {
        ArgumentNullException.ThrowIfNull(hosting);
        var (source, name) = (Source(connectionString), Checked(schema));
        return Use(hosting, new PostgresOfficeStore(source, name, ownsSource: true));
    }

    /// <summary>Keeps everything in a PostgreSQL database, 14 or later, over connections that the application makes.</summary>
    /// <param name="hosting">How the office runs.</param>
    /// <param name="source">The connections; whoever made them disposes of them. A slim source must know arrays (<c>EnableArrays</c>), and sessions should have <c>enable_seqscan</c> and <c>jit</c> off (<c>Options</c>).</param>
    /// <param name="schema">The schema of the tables: small letters, digits and underscores. It is made where it is not there and the role may make it.</param>
    /// <exception cref="ArgumentException">The schema has another name than such.</exception>
    public static OfficeHosting UsePostgreSql(this OfficeHosting hosting, NpgsqlDataSource source, string schema = DefaultSchema)
    {
        ArgumentNullException.ThrowIfNull(hosting);
        ArgumentNullException.ThrowIfNull(source);
        return Use(hosting, new PostgresOfficeStore(source, Checked(schema), ownsSource: false));
    }

    internal static NpgsqlDataSource Source(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        if (connection.MaxAutoPrepare == 0)
        {
            (connection.MaxAutoPrepare, connection.AutoPrepareMinUsages) = (Statements, 2);
        }

        if (connection.MaxPoolSize == UsualConnections)
        {
            connection.MaxPoolSize = Connections;
        }

        connection.CommandTimeout = connection.CommandTimeout == UsualCommandTime ? CommandTime : connection.CommandTimeout;
        connection.Timeout = connection.Timeout == UsualConnectionTime ? ConnectionTime : connection.Timeout;

        // Which of several servers is the primary is remembered for so long, and it changes when a standby takes over.
        connection.HostRecheckSeconds = connection.HostRecheckSeconds == UsualRecheckTime ? RecheckTime : connection.HostRecheckSeconds;

        // Statements are planned once a connection, an inbox that is almost empty then may be full a moment later, and nothing that is set in a session outlasts its transaction.
        connection.Options = $"{connection.Options} -c enable_seqscan=off -c jit=off".TrimStart();
        connection.NoResetOnClose = true;

        var builder = new NpgsqlSlimDataSourceBuilder(connection.ToString());
        builder.EnableArrays();
        builder.EnableTransportSecurity();
        return builder.Build();
    }

    // It stands in statements, where no parameter can.
    internal static string Checked(string schema)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(schema);
        return schema.Length <= 50 && (schema[0] == '_' || char.IsAsciiLetterLower(schema[0])) && schema.All(letter => letter == '_' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            ? schema
            : throw new ArgumentException($"“{schema}” is no name for the schema: up to 50 small letters, digits and underscores, the first no digit.", nameof(schema));
    }

    private static OfficeHosting Use(OfficeHosting hosting, PostgresOfficeStore store)
    {
        hosting.Services.AddSingleton(_ => store);
        return hosting.KeepIn(provider => provider.GetRequiredService<PostgresOfficeStore>());
    }
}
