using System.Runtime.InteropServices;

namespace AdminReform.Interchange.EventLogs;

/// <summary>
/// Rows of numbers in blocks that never move, all 0 at first, outside the memory that a collector looks through: what is gathered of a large log would else be copied
/// again and again, and stay until it is collected. A block goes back to the system when all of its rows are let go of.
/// </summary>
/// <param name="bits">How many rows a block has: 2 to this power.</param>
internal sealed class NumberBlocks<T>(int bits) : IDisposable
    where T : unmanaged
{
    private readonly List<Block?> _blocks = [];
    private readonly List<int> _held = [];
    private int _count;

    /// <summary>How many numbers a row has; said before there is one.</summary>
    internal int Width { get; set; } = 1;

    /// <summary>A number of a row that is there.</summary>
    internal ref T this[int row, int column = 0] => ref _blocks[row >> bits]!.Numbers[((row & ((1 << bits) - 1)) * Width) + column];

    /// <summary>Makes room for a row, and returns its place.</summary>
    internal int Add()
    {
        if (_count == _blocks.Count << bits)
        {
            _blocks.Add(new Block(Width << bits));
            _held.Add(0);
        }

        _held[^1]++;
        return _count++;
    }

    /// <summary>Lets go of a row. May be said of several side by side, when all of them are there.</summary>
    internal void Forget(int row)
    {
        var block = row >> bits;
        if (Interlocked.Decrement(ref CollectionsMarshal.AsSpan(_held)[block]) == 0)
        {
            _blocks[block]!.Dispose();
            _blocks[block] = null;
        }
    }

    /// <summary>Lets go of all rows that are left.</summary>
    public void Dispose()
    {
        foreach (var block in _blocks)
        {
            block?.Dispose();
        }

        _blocks.Clear();
    }

    private sealed unsafe class Block : SafeHandle
    {
        private readonly int _length;

        internal Block(int length)
            : base(0, ownsHandle: true)
        {
            _length = length;
            SetHandle((nint)NativeMemory.AllocZeroed((nuint)length, (nuint)sizeof(T)));
        }

        public override bool IsInvalid => handle == 0;

        internal Span<T> Numbers => new((void*)handle, _length);

        protected override bool ReleaseHandle()
        {
            NativeMemory.Free((void*)handle);
            return true;
        }
    }
}
