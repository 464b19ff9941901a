using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Turns what was read into assessments, and collects what is missing or malformed.</summary>
internal sealed class AssessmentReading
{
    private readonly JsonFaults _faults = new();

    private AssessmentReading()
    {
    }

    internal static Result<ValueList<TargetAssessment>> ValueOf(AssessmentsDto dto)
    {
        var reading = new AssessmentReading();
        var assessments = reading._faults.Version(dto.Version, AssessmentsDto.Newest) && reading._faults.Required(dto.Assessments, "$.assessments")
            ? reading._faults.Each(dto.Assessments, "$.assessments", reading.AssessmentOf)
            : [];
        return reading._faults.Or(() => ValueList.From(assessments));
    }

    private TargetAssessment? AssessmentOf(AssessmentsDto.AssessmentDto dto, string path)
    {
        var part = dto.Part is null ? null : TextDto.Read(dto.Part, $"{path}.part", _faults);
        var goal = ThresholdDto.ReadIfAny(dto.Goal, $"{path}.goal", _faults);
        var latest = dto.Latest is null ? null : MeasurementReading.ValueOf(dto.Latest, $"{path}.latest", _faults);
        var attainability = AttainabilityOf(dto.Attainability, $"{path}.attainability");
        var steps = _faults.Each(dto.Steps, $"{path}.steps", StepOf);
        var parts = _faults.Each(dto.Parts, $"{path}.parts", AssessmentOf);
        var (value, onPath) = (FractionText.ReadIfAny(dto.Value, $"{path}.value", _faults), FractionText.ReadIfAny(dto.Path, $"{path}.path", _faults));
        var progress = FractionText.ReadIfAny(dto.Progress, $"{path}.progress", _faults);
        var shortfall = FractionText.ReadIfAny(dto.Shortfall, $"{path}.shortfall", _faults);
        return _faults.Named(dto.Target, $"{path}.target") & _faults.Required(dto.At, $"{path}.at") & _faults.Required(dto.Status, $"{path}.status")
            ? new()
            {
                Target = dto.Target!,
                Part = part,
                At = dto.At!.Value,
                Status = dto.Status!.Value,
                From = dto.From,
                By = dto.By,
                Goal = goal,
                Unit = dto.Unit ?? default,
                Latest = latest,
                Value = value,
                Path = onPath,
                Progress = progress,
                Shortfall = shortfall,
                Attainability = attainability,
                Steps = ValueList.From(steps),
                Parts = ValueList.From(parts),
            }
            : null;
    }

    private Attainability? AttainabilityOf(AssessmentsDto.AttainabilityDto? dto, string path)
    {
        if (dto is null)
        {
            return null;
        }

        var (best, worst) = (BoundOf(dto.Best, $"{path}.best"), BoundOf(dto.Worst, $"{path}.worst"));
        var pace = PaceOf(dto.Pace, $"{path}.pace");
        return best is null || worst is null ? null : new(best, worst, dto.FailuresAffordable, pace, dto.NoReturn);
    }

    private Bound? BoundOf(AssessmentsDto.BoundDto? dto, string path)
    {
        if (!_faults.Required(dto, path))
        {
            return null;
        }

        var value = FractionText.ReadIfAny(dto.Value, $"{path}.value", _faults);
        return _faults.Required(dto.IsAttained, $"{path}.isAttained") ? new(value, dto.IsAttained.Value) : null;
    }

    private RequiredPace? PaceOf(AssessmentsDto.PaceDto? dto, string path)
    {
        if (dto is null)
        {
            return null;
        }

        var amount = FractionText.Read(dto.Amount, $"{path}.amount", _faults);
        return _faults.Required(dto.Unit, $"{path}.unit") ? new(amount, dto.Unit.Value) : null;
    }

    private AssessmentStep? StepOf(AssessmentsDto.ReasonDto dto, string path)
    {
        var text = TextDto.Read(dto.Text, $"{path}.text", _faults);
        return _faults.Required(dto.Figure, $"{path}.figure") ? new(dto.Figure.Value, text) : null;
    }
}
