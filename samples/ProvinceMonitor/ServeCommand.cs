using System.CommandLine;
using AdminReform.Hosting.PostgreSql;

namespace ProvinceMonitor;

/// <summary>A process that serves: <c>silo</c>, <c>front</c>, or both in one.</summary>
internal sealed class ServeCommand
{
    private const string Board = "http://localhost:5090";

    private readonly Option<string> _data = new("--data")
    {
        Description = "The folder of the file, unless --store says otherwise, and of mail.",
        DefaultValueFactory = _ => "data",
    };

    private readonly Option<string?> _store = new("--store") { Description = "Where everything is kept: a SQLite file, or a connection string of PostgreSQL (Host=…)." };

    private readonly Option<string> _schema = new("--schema")
    {
        Description = "The schema of the tables in PostgreSQL.",
        DefaultValueFactory = _ => PostgreSqlHostingExtensions.DefaultSchema,
    };

    private readonly Option<string?> _members = new("--members")
    {
        Description = "Where silos find each other: a Redis (HOST:PORT), or a PostgreSQL (Host=…) that has the tables of Orleans' own scripts.",
    };

    private readonly Option<string?> _certificate = new("--certificate")
    {
        Description = "A PKCS #12 file without a password: silos speak TLS, and with those alone that have the same certificate.",
    };

    private readonly Option<string> _cluster = new("--cluster") { Description = "The name by which silos of one cluster know each other.", DefaultValueFactory = _ => "province" };

    private readonly Option<string> _address = new("--address") { Description = "The IP address at which other silos find this one.", DefaultValueFactory = _ => "127.0.0.1" };

    private readonly Option<int> _siloPort = new("--silo-port") { Description = "Its port for other silos; one that is free when left out." };

    private readonly Option<int> _gatewayPort = new("--gateway-port") { Description = "Its port for clients of the cluster; one that is free when left out." };

    private readonly Option<string> _urls = new("--urls") { Description = "Where it listens for HTTP." };

    private readonly Option<int> _dossiers = new("--dossiers") { Description = "With how many dossiers, made up for this day, an office goes live that has none.", DefaultValueFactory = _ => 240 };

    private readonly Option<bool> _console = new("--telemetry-on-console") { Description = "Writes traces and figures to the console, too." };

    private readonly Option<TimeSpan> _behind = OfficeClock.Option();

    private ServeCommand()
    {
    }

    internal static RootCommand All()
    {
        var serve = new ServeCommand();
        var root = new RootCommand("The office of a whole province, in one process: desks, events over HTTP, the board, and the dashboard of the cluster.");
        serve.Fill(root, isSilo: true, isFront: true, Board, serve._dossiers);
        return root;
    }

    internal static Command Silo()
    {
        var serve = new ServeCommand();
        serve._members.Required = serve._store.Required = true;
        var silo = new Command("silo", "Has a share of the desks, and shows the dashboard of the cluster. Start as many as you like over one store.");
        serve.Fill(silo, isSilo: true, isFront: false, "http://127.0.0.1:0");
        return silo;
    }

    internal static Command Front()
    {
        var serve = new ServeCommand();
        serve._store.Required = true;
        var front = new Command("front", "Takes events over HTTP and shows the board; it needs the store alone.");
        serve.Fill(front, isSilo: false, isFront: true, Board);
        return front;
    }

    private void Fill(Command command, bool isSilo, bool isFront, string urls, params Option[] more)
    {
        _urls.DefaultValueFactory = _ => urls;
        foreach (var option in (Option[])[_store, _schema, _data, _urls, _behind, _console, .. isSilo ? (Option[])[_members, _cluster, _certificate, _address, _siloPort, _gatewayPort] : [], .. more])
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, cancellation) =>
        {
            var data = Path.GetFullPath(parsed.GetRequiredValue(_data));
            var store = parsed.GetValue(_store) ?? Path.Combine(data, "office.db");
            await using var app = ProvinceHost.Build(new()
            {
                IsSilo = isSilo,
                IsFront = isFront,
                Store = OfficeStore.Store.IsDatabase(store) ? store : Path.GetFullPath(store),
                Schema = parsed.GetRequiredValue(_schema),
                Members = isSilo ? parsed.GetValue(_members) : null,
                Certificate = isSilo ? parsed.GetValue(_certificate) : null,
                Cluster = isSilo ? parsed.GetRequiredValue(_cluster) : "",
                Address = isSilo ? parsed.GetRequiredValue(_address) : "",
                SiloPort = isSilo ? parsed.GetValue(_siloPort) : 0,
                GatewayPort = isSilo ? parsed.GetValue(_gatewayPort) : 0,
                Urls = parsed.GetRequiredValue(_urls),
                Mail = Path.Combine(data, "mail"),
                Behind = parsed.GetValue(_behind),
                Dossiers = more.Length > 0 ? parsed.GetValue(_dossiers) : 0,
                IsToldOnConsole = parsed.GetValue(_console),
            });
            await app.StartAsync(cancellation);
            await app.WaitForShutdownAsync(cancellation);
        });
    }
}
