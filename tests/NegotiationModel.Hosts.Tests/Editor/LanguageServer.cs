using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace NegotiationModel.Hosts.Tests.Editor;

/// <summary>
/// yaml-language-server, spoken to as an editor does: JSON-RPC with a length before each message, over
/// standard input and output.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process _process;
    private readonly Timer _watch;
    private readonly Dictionary<string, JsonArray> _diagnostics = new(StringComparer.Ordinal);
    private int _asked;

    public LanguageServer()
    {
        _process = EditorTools.Start(
            Path.Combine("node_modules", "yaml-language-server", "bin", "yaml-language-server"), "--stdio");
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        // A server that says nothing ends here, and the read that waits for it with it.
        _watch = new Timer(_ => _process.Kill(entireProcessTree: true), null, Patience,
            Timeout.InfiniteTimeSpan);
        Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["configuration"] = true } },
        });
        Tell("initialized", []);
    }

    /// <summary>Opens a text; gives what the server finds wrong with it, by line and message.</summary>
    public List<(int Line, string Message)> Open(string path, string text)
    {
        var uri = new Uri(path).AbsoluteUri;
        Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject
            {
                ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text,
            },
        });
        while (!_diagnostics.ContainsKey(uri))
            Handle(Receive());
        return [.. _diagnostics[uri].Select(d => (
            d!["range"]!["start"]!["line"]!.GetValue<int>() + 1, d["message"]!.GetValue<string>()))];
    }

    /// <summary>What the server offers to write at a place.</summary>
    public List<string> Complete(string path, int line, int column)
    {
        var answer = Ask("textDocument/completion", At(path, line, column))!;
        var items = answer as JsonArray ?? answer["items"]!.AsArray();
        return [.. items.Select(i => i!["label"]!.GetValue<string>())];
    }

    /// <summary>What the server says of a place.</summary>
    public string Hover(string path, int line, int column) =>
        Ask("textDocument/hover", At(path, line, column))?["contents"]?["value"]?.GetValue<string>() ?? "";

    public void Dispose()
    {
        _watch.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static JsonObject At(string path, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = new Uri(path).AbsoluteUri },
        ["position"] = new JsonObject { ["line"] = line - 1, ["character"] = column - 1 },
    };

    private JsonNode? Ask(string method, JsonObject parameters)
    {
        var id = ++_asked;
        Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        while (true)
        {
            var message = Receive();
            if (message["method"] is null && message["id"]?.GetValue<int>() == id)
                return message["error"] is null ? message["result"]
                    : throw new InvalidOperationException(message["error"]!.ToJsonString());
            Handle(message);
        }
    }

    private void Tell(string method, JsonObject parameters) =>
        Send(new JsonObject { ["method"] = method, ["params"] = parameters });

    // The server asks for its settings, among other things; nothing of it may come from the network.
    private void Handle(JsonNode message)
    {
        var method = message["method"]?.GetValue<string>();
        if (method is "textDocument/publishDiagnostics")
            _diagnostics[message["params"]!["uri"]!.GetValue<string>()] =
                message["params"]!["diagnostics"]!.DeepClone().AsArray();
        else if (method is not null && message["id"] is { } id)
            Send(new JsonObject { ["id"] = id.DeepClone(), ["result"] = Answer(method, message) });
    }

    private static JsonArray? Answer(string method, JsonNode message)
    {
        if (method is not "workspace/configuration")
            return null;
        return new JsonArray([.. message["params"]!["items"]!.AsArray().Select(item =>
            item!["section"]?.GetValue<string>() is "yaml"
                ? JsonNode.Parse("""
                    {"validate": true, "hover": true, "completion": true, "schemaStore": {"enable": false}}
                    """)
                : new JsonObject())]);
    }

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var head = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n");
        var stream = _process.StandardInput.BaseStream;
        stream.Write(Encoding.ASCII.GetBytes(head));
        stream.Write(body);
        stream.Flush();
    }

    private JsonNode Receive()
    {
        var stream = _process.StandardOutput.BaseStream;
        var length = 0;
        for (var line = ReadLine(stream); line.Length > 0; line = ReadLine(stream))
        {
            const string Length = "Content-Length: ";
            if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line[Length.Length..], CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        stream.ReadExactly(body);
        return JsonNode.Parse(body)!;
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var read = stream.ReadByte(); read != '\n'; read = stream.ReadByte())
        {
            if (read < 0)
                throw new EndOfStreamException("yaml-language-server ended");
            if (read != '\r')
                line.Append((char)read);
        }

        return line.ToString();
    }
}
