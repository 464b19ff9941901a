using System.Reflection;
using Microsoft.FSharp.Core;

namespace AdminReform.Testing.Properties;

/// <summary>Runs a method as a property and says, when it fails, how to run the failing case again.</summary>
public static class PropertyCheck
{
    /// <summary>Runs a method as its <see cref="PropertyAttribute"/> asks, on a new instance of its class.</summary>
    public static void Run(Type testClass, object[] constructorArguments, MethodInfo method)
    {
        var target = method.IsStatic ? null : Activator.CreateInstance(testClass, constructorArguments);
        try
        {
            Run(target, method, method.GetCustomAttribute<PropertyAttribute>()!);
        }
        finally
        {
            (target as IDisposable)?.Dispose();
        }
    }

    /// <summary>Runs a method on an object as an attribute asks.</summary>
    /// <exception cref="PropertyFailedException">The property does not hold; the message is FsCheck's, and the text to replay.</exception>
    public static void Run(object? target, MethodInfo method, PropertyAttribute attribute)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(attribute.MaxTest).WithEndSize(attribute.EndSize)
            .WithArbitrary([.. attribute.Arbitrary ?? []]);
        if (attribute.Replay is { } replay)
        {
            config = ReplayText.Read(replay).ApplyTo(config);
        }

        try
        {
            Check.Method(config, method, target is null ? null : FSharpOption<object>.Some(target));
        }
        catch (TargetInvocationException e) when (e.InnerException is { } failure)
        {
            var again = ReplayText.InFailure(failure.Message);
            throw new PropertyFailedException(again is null ? failure.Message : $"{failure.Message.TrimEnd()}\nReplay = \"{again}\"");
        }
    }
}
