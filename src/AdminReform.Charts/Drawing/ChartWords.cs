using System.Globalization;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Charts.Drawing;

/// <summary>Words and numbers in the language of a chart.</summary>
internal sealed class ChartWords(Language language)
{
    internal Language Language => language;

    internal string Code => language == Language.English ? "en" : "vi";

    internal string this[LocalizedText text] => text.In(language);

    internal string Of(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    internal string Number(long number)
    {
        var text = number.ToString("#,0", CultureInfo.InvariantCulture);
        return language == Language.English ? text : text.Replace(',', '.');
    }

    /// <summary>One decimal, rounded down: 99.96 % is not shown as 100 %.</summary>
    internal string Percent(Share share) => share.HasData ? share.ToPercent(1, Rounding.Down, language) : Share.NoData.In(language);

    /// <summary>A figure of a target; a percentage is rounded down, so that it never seems to have reached its goal.</summary>
    internal string Value(Fraction value, TargetAssessment assessment) =>
        assessment.Unit == IndicatorUnit.Percent ? value.ToPercent(1, Rounding.Down, language) : this[assessment.Say(value)];
}
