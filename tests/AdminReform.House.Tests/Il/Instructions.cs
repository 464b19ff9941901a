using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace AdminReform.House.Il;

/// <summary>Walks the body of a method and gives the token of every instruction that has one.</summary>
internal static class Instructions
{
    private static readonly Dictionary<int, OpCode> OpCodeOf = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    internal static IEnumerable<(OpCode Code, EntityHandle Token)> WithTokens(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var value = body[at] == 0xFE ? 0xFE00 | body[at + 1] : body[at];
            at += body[at] == 0xFE ? 2 : 1;
            var code = OpCodeOf[value];
            switch (code.OperandType)
            {
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    at += 1;
                    break;
                case OperandType.InlineVar:
                    at += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    at += 8;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + (4 * BitConverter.ToInt32(body, at));
                    break;
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    yield return (code, (EntityHandle)MetadataTokens.Handle(BitConverter.ToInt32(body, at)));
                    at += 4;
                    break;
                default:
                    at += 4;
                    break;
            }
        }
    }
}
