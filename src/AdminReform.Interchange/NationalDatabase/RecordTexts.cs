using System.Text.Json;
using AdminReform.Texts;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>Takes every text of a record with its place, and says which part it belongs to.</summary>
internal static class RecordTexts
{
    private static readonly Dictionary<string, NationalPart> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ma_thu_tuc"] = NationalPart.Code,
        ["mã_thủ_tục"] = NationalPart.Code,
        ["ten_thu_tuc"] = NationalPart.Name,
        ["tên_thủ_tục"] = NationalPart.Name,
        ["so_quyet_dinh"] = NationalPart.Decision,
        ["số_quyết_định"] = NationalPart.Decision,
        ["cap_thuc_hien"] = NationalPart.Levels,
        ["cấp_thực_hiện"] = NationalPart.Levels,
        ["loai_thu_tuc"] = NationalPart.Kind,
        ["loại_thủ_tục"] = NationalPart.Kind,
        ["linh_vuc"] = NationalPart.Field,
        ["lĩnh_vực"] = NationalPart.Field,
        ["doi_tuong_thuc_hien"] = NationalPart.Applicants,
        ["đối_tượng_thực_hiện"] = NationalPart.Applicants,
        ["trinh_tu_thuc_hien"] = NationalPart.Steps,
        ["trình_tự_thực_hiện"] = NationalPart.Steps,
        ["cach_thuc_thuc_hien"] = NationalPart.Ways,
        ["cách_thức_thực_hiện"] = NationalPart.Ways,
        ["hinh_thuc_nop"] = NationalPart.Ways,
        ["thanh_phan_ho_so"] = NationalPart.Documents,
        ["thành_phần_hồ_sơ"] = NationalPart.Documents,
        ["can_cu_phap_ly"] = NationalPart.Grounds,
        ["căn_cứ_pháp_lý"] = NationalPart.Grounds,
        ["co_quan_thuc_hien"] = NationalPart.PerformingAgency,
        ["cơ_quan_thực_hiện"] = NationalPart.PerformingAgency,
        ["co_quan_co_tham_quyen"] = NationalPart.CompetentAgency,
        ["cơ_quan_có_thẩm_quyền"] = NationalPart.CompetentAgency,
        ["co_quan_duoc_uy_quyen"] = NationalPart.DelegatedAgency,
        ["cơ_quan_được_ủy_quyền"] = NationalPart.DelegatedAgency,
        ["co_quan_phoi_hop"] = NationalPart.CoordinatingAgency,
        ["cơ_quan_phối_hợp"] = NationalPart.CoordinatingAgency,
        ["dia_chi_tiep_nhan"] = NationalPart.ReceptionAddress,
        ["địa_chỉ_tiếp_nhận_hs"] = NationalPart.ReceptionAddress,
        ["yeu_cau_dieu_kien"] = NationalPart.Conditions,
        ["yêu_cầu_điều_kiện_thực_hiện"] = NationalPart.Conditions,
        ["ket_qua_xu_ly"] = NationalPart.Results,
        ["kết_quả_thực_hiện"] = NationalPart.Results,
        ["thu_tuc_lien_quan"] = NationalPart.RelatedProcedures,
        ["thủ_tục_liên_quan"] = NationalPart.RelatedProcedures,
        ["tu_khoa"] = NationalPart.Keywords,
        ["từ_khóa"] = NationalPart.Keywords,
        ["mo_ta"] = NationalPart.Description,
        ["mô_tả"] = NationalPart.Description,
        ["detail_url"] = NationalPart.Source,
        ["source_file"] = NationalPart.Source,
        ["thu_tuc_id"] = NationalPart.Source,
    };

    internal static List<NationalText> Of(JsonElement record)
    {
        var texts = new List<NationalText>();
        Take(record, "", NationalPart.Other, texts);
        return texts;
    }

    private static void Take(JsonElement value, string place, NationalPart part, List<NationalText> texts)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    var name = VietnameseText.Compose(member.Name);

                    // The cells of a table belong to its part, whatever they are called.
                    Take(member.Value, place.Length == 0 ? name : $"{place}.{name}", part == NationalPart.Other ? Parts.GetValueOrDefault(name) : part, texts);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Take(item, $"{place}[{index++}]", part, texts);
                }

                break;
            case JsonValueKind.Null:
                break;
            default:
                var text = VietnameseText.Compose(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
                if (!string.IsNullOrWhiteSpace(text))
                {
                    texts.Add(new(part, place, text));
                }

                break;
        }
    }
}
