using System.Numerics;

namespace AdminReform.Reports;

/// <summary>
/// Linear equations over counts that are not negative, decided exactly: is there a solution, and between which values may a sum lie?
/// </summary>
/// <remarks>
/// The simplex method in whole numbers (every row shares one denominator, as in Bareiss's elimination), with Bland's rule, so it always
/// ends. A sum's bounds are those of the rational solutions, tightened to whole numbers. Where the solution that is found is not of whole numbers, as
/// sums that overlap in a circle allow, whole numbers are asked for: first without regard to signs, then by the bounds of each variable.
/// </remarks>
internal sealed class CountSystem(int variables)
{
    private readonly List<(long[] Coefficients, long Value)> _rows = [];

    /// <summary>Adds the equation Σ coefficient × variable = value.</summary>
    internal void Add(long[] coefficients, long value) => _rows.Add((coefficients, value));

    /// <summary>Whether any counts satisfy all equations.</summary>
    internal bool IsFeasible()
    {
        var tableau = new Tableau(variables, _rows);
        return tableau.FindSolution()
            && (tableau.IsWhole || (WholeSolutions.Exist(variables, _rows) && Enumerable.Range(0, Math.Min(variables, 32)).All(variable => Least(1u << variable) <= (Greatest(1u << variable) ?? long.MaxValue))));
    }

    /// <summary>The least value of a sum of variables; <see langword="null"/> when the system has no solution.</summary>
    internal BigInteger? Least(uint sum)
    {
        var tableau = new Tableau(variables, _rows);
        return tableau.FindSolution() && tableau.Minimise(sum, sign: 1) is { } least ? Ceiling(least.Numerator, least.Denominator) : null;
    }

    /// <summary>The greatest value of a sum of variables; <see langword="null"/> when nothing bounds it or there is no solution.</summary>
    internal BigInteger? Greatest(uint sum)
    {
        var tableau = new Tableau(variables, _rows);
        return tableau.FindSolution() && tableau.Minimise(sum, sign: -1) is { } least ? -Ceiling(least.Numerator, least.Denominator) : null;
    }

    private static BigInteger Ceiling(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign > 0 ? quotient + 1 : quotient;
    }

    private sealed class Tableau
    {
        private readonly int _variables;
        private readonly int _rows;
        private readonly BigInteger[,] _cells;
        private readonly int[] _basis;
        private BigInteger _denominator = 1;

        internal Tableau(int variables, List<(long[] Coefficients, long Value)> rows)
        {
            _variables = variables;
            _rows = rows.Count;
            _cells = new BigInteger[_rows + 1, variables + 1];
            _basis = new int[_rows];
            for (var row = 0; row < _rows; row++)
            {
                var sign = rows[row].Value < 0 ? -1 : 1;
                for (var column = 0; column < variables; column++)
                {
                    _cells[row, column] = sign * rows[row].Coefficients[column];
                }

                _cells[row, variables] = sign * (BigInteger)rows[row].Value;
                _basis[row] = variables + row;
            }
        }

        /// <summary>Whether the solution that was found is of whole numbers.</summary>
        internal bool IsWhole => Enumerable.Range(0, _rows).All(row => (_cells[row, _variables] % _denominator).IsZero);

        /// <summary>Drives the artificial variables to zero if that is possible.</summary>
        internal bool FindSolution()
        {
            for (var column = 0; column <= _variables; column++)
            {
                BigInteger sum = 0;
                for (var row = 0; row < _rows; row++)
                {
                    sum += _cells[row, column];
                }

                // The last row holds what the sum of the artificial variables loses for each unit of a variable.
                _cells[_rows, column] = -sum;
            }

            Improve();
            if (!_cells[_rows, _variables].IsZero)
            {
                return false;
            }

            DropArtificials();
            return true;
        }

        /// <summary>The least of sign × the sum, as a fraction; <see langword="null"/> when it has no lower bound.</summary>
        internal (BigInteger Numerator, BigInteger Denominator)? Minimise(uint sum, int sign)
        {
            for (var column = 0; column <= _variables; column++)
            {
                _cells[_rows, column] = column < _variables && Has(sum, column) ? sign * _denominator : 0;
            }

            for (var row = 0; row < _rows; row++)
            {
                if (_basis[row] < _variables && Has(sum, _basis[row]))
                {
                    for (var column = 0; column <= _variables; column++)
                    {
                        _cells[_rows, column] -= sign * _cells[row, column];
                    }
                }
            }

            return Improve() ? (-_cells[_rows, _variables], _denominator) : null;
        }

        private static bool Has(uint sum, int variable) => variable < 32 && (sum >> variable & 1) != 0;

        private bool Improve()
        {
            while (Entering() is var column and >= 0)
            {
                var row = Leaving(column);
                if (row < 0)
                {
                    return false;
                }

                Pivot(row, column);
            }

            return true;
        }

        private int Entering()
        {
            for (var column = 0; column < _variables; column++)
            {
                if (_cells[_rows, column].Sign < 0)
                {
                    return column;
                }
            }

            return -1;
        }

        private int Leaving(int column)
        {
            var best = -1;
            for (var row = 0; row < _rows; row++)
            {
                if (_cells[row, column].Sign <= 0)
                {
                    continue;
                }

                var order = best < 0
                    ? -1
                    : (_cells[row, _variables] * _cells[best, column]).CompareTo(_cells[best, _variables] * _cells[row, column]);
                if (order < 0 || (order == 0 && _basis[row] < _basis[best]))
                {
                    best = row;
                }
            }

            return best;
        }

        // An artificial variable left in the basis is zero: any variable of its row may take its place; a row of zeros says nothing more.
        private void DropArtificials()
        {
            for (var row = 0; row < _rows; row++)
            {
                for (var column = 0; column < _variables && _basis[row] >= _variables; column++)
                {
                    if (!_cells[row, column].IsZero)
                    {
                        Pivot(row, column);
                    }
                }
            }
        }

        private void Pivot(int row, int column)
        {
            if (_cells[row, column].Sign < 0)
            {
                for (var other = 0; other <= _variables; other++)
                {
                    _cells[row, other] = -_cells[row, other];
                }
            }

            var pivot = _cells[row, column];
            for (var i = 0; i <= _rows; i++)
            {
                if (i == row)
                {
                    continue;
                }

                var factor = _cells[i, column];
                for (var j = 0; j <= _variables; j++)
                {
                    _cells[i, j] = ((_cells[i, j] * pivot) - (factor * _cells[row, j])) / _denominator;
                }
            }

            _denominator = pivot;
            _basis[row] = column;
        }
    }
}
