namespace AdminReform.Counting;

/// <summary>What the counting copies of the assemblies call: at each method that is entered, at each round of a loop, and for each element that a list is searched by.</summary>
public static class OperationCount
{
    private static long count;

    public static long Read() => Interlocked.Read(ref count);

    public static void Add() => Interlocked.Increment(ref count);

    private static void Add(int more) => Interlocked.Add(ref count, more);

    // In the place of the methods of the platform that look through a list or move it; named after them.
    public static bool Contains<T>(List<T> list, T item)
    {
        Add(list.Count);
        return list.Contains(item);
    }

    public static int IndexOf<T>(List<T> list, T item)
    {
        Add(list.Count);
        return list.IndexOf(item);
    }

    public static bool Remove<T>(List<T> list, T item)
    {
        Add(list.Count);
        return list.Remove(item);
    }

    public static void RemoveAt<T>(List<T> list, int index)
    {
        Add(list.Count - index);
        list.RemoveAt(index);
    }

    public static void Insert<T>(List<T> list, int index, T item)
    {
        Add(list.Count - index);
        list.Insert(index, item);
    }
}
