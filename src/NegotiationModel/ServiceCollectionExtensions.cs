using Microsoft.Extensions.DependencyInjection;

namespace NegotiationModel;

/// <summary>Registers the library with a host's container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="NegotiationAnalyzer"/>, one for the whole host: it keeps no state, so any number of
    /// threads may use it.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <returns><paramref name="services"/>, for further calls.</returns>
    public static IServiceCollection AddNegotiationModel(this IServiceCollection services) =>
        // A factory, not a type: the container then needs no reflection in an executable compiled ahead of
        // time.
        services.AddSingleton(static _ => new NegotiationAnalyzer());
}
