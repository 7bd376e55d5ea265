using Microsoft.Extensions.DependencyInjection;
using NegotiationModel;
using NegotiationModel.Cli;
using NegotiationModel.Cli.Commands;
using NegotiationModel.Cli.Terminal;

using var interruption = new Interruption();
var services = new ServiceCollection();
services.AddNegotiationModel();
using var provider = services.BuildServiceProvider();
var bench = new Workbench(provider.GetRequiredService<NegotiationAnalyzer>(), interruption);
return new Application(bench, interruption).Run(args);
