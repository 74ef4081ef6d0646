import type { CodebookTexts } from "./codebook";

/** Unreviewed. */
export const codebookVi: CodebookTexts = {
  title: "Bảng giải thích dữ liệu",
  lede: "Mỗi cột, số đo và câu hỏi trong các tệp của kết quả này nghĩa là gì.",
  columns: {
    table: "Dòng này thuộc bảng nào.",
    audience:
      "Nhóm. “partners” là doanh nghiệp, tổ chức và các trường cao đẳng khi chỉ có thể nêu chung.",
    school:
      "Mã của trường; DISTRICT nghĩa là không riêng trường nào. Để trống nếu dòng không phải của một trường.",
    language:
      "Mã ngôn ngữ; “other” là các ngôn ngữ gộp chung. Để trống nếu dòng không phải của một ngôn ngữ.",
    measure: "Một khái niệm đo, mã của một câu hỏi, hoặc “answered” cho cả nhóm.",
    option: "Mã của một câu trả lời.",
    answered:
      "Số người có điểm; ở dòng của cả nhóm, số người trả lời ít nhất một câu hỏi có tính điểm; ở dòng của một câu hỏi, số người đã trả lời câu đó.",
    mean: "Điểm trung bình, có trọng số nếu nhóm có trọng số.",
    mean_coded:
      "“at_most” hoặc “at_least” khi điểm trung bình bị cắt thành giới hạn vì quá gần 0 hoặc 100.",
    se: "Sai số chuẩn của điểm trung bình. Để trống nếu điểm trung bình là giới hạn.",
    ci95_low: "Đầu dưới của khoảng tin cậy 95% của điểm trung bình.",
    ci95_high: "Đầu trên của khoảng tin cậy 95% của điểm trung bình.",
    share_at_least_75: "Tỷ lệ người có điểm từ 75 trở lên.",
    share_coded: "“at_most” hoặc “at_least” khi tỷ lệ đó bị cắt thành giới hạn.",
    share_ci95_low: "Đầu dưới của khoảng tin cậy 95% của tỷ lệ đó.",
    share_ci95_high: "Đầu trên của khoảng tin cậy 95% của tỷ lệ đó.",
    dont_know:
      "Tỷ lệ “không biết” trong các câu trả lời cho các câu hỏi của khái niệm. Mức độ nhận biết tính các câu đó là 0 điểm, các khái niệm khác không tính các câu đó.",
    dont_know_coded: "“at_most” hoặc “at_least” khi tỷ lệ đó bị cắt thành giới hạn.",
    change_from_wave:
      "Số của đợt trước mà thay đổi được tính từ đó. Để trống nếu không thể so sánh.",
    change: "Khác biệt của điểm trung bình so với đợt trước.",
    change_se: "Sai số chuẩn của thay đổi.",
    change_linked:
      "Có nhận ra người trả lời cả hai lần hay không; nếu không, sai số được tính như thể không có ai như vậy.",
    change_p: "Giá trị p hai phía của giả thuyết không thay đổi.",
    change_p_holm: "Như trên, điều chỉnh theo phương pháp Holm cho các trường của nhóm.",
    change_mdc80: "Thay đổi nhỏ nhất mà cứ năm lần thì bốn lần sẽ nhận ra.",
    change_verdict:
      "“up” hoặc “down” nếu thay đổi ít nhất 5 điểm và không phải do ngẫu nhiên, nếu không là “same”.",
    reliability:
      "Các câu hỏi của khái niệm ăn khớp với nhau đến đâu: “experimental” (ít hơn 100 người trả lời đủ, hoặc đầu dưới của alpha dưới 0,60), “shown” (từ 0,60), “headline” (từ 0,70), “unpublished” (một câu hỏi đi ngược các câu khác). Chỉ cho cả nhóm.",
    complete_cases: "Số người trả lời mọi câu hỏi của khái niệm. Để trống nếu dưới 100.",
    alpha: "Alpha của Cronbach tính từ những người trả lời đủ.",
    alpha_ci95_low: "Đầu dưới của khoảng tin cậy 95% của alpha (Feldt).",
    alpha_ci95_high: "Đầu trên của khoảng tin cậy 95% của alpha (Feldt).",
    omega: "Omega tổng của McDonald, một nhân tố.",
    percent: "Tỷ lệ, có trọng số, những người trả lời câu hỏi và chọn câu trả lời này.",
    percent_coded: "“at_most” hoặc “at_least” khi phần trăm bị cắt thành giới hạn.",
    people: "Số người của nhóm trong danh sách; để trống nếu không ai đếm.",
    response_rate:
      "RR2 của AAPOR: câu trả lời đầy đủ và một phần trong tất cả những người được mời đích danh. Để trống với liên kết mở.",
  },
  units: {
    people: "người",
    points: "điểm",
    share: "tỷ lệ, từ 0 đến 1",
    percent: "phần trăm",
    probability: "xác suất",
    wave: "số của một đợt",
    coefficient: "hệ số",
  },
  rules: [
    "Không cho biết gì về nhóm ít hơn 10 người, cũng không cho biết điều có thể để lộ họ bằng phép trừ. Điều được giấu là ô trống trong CSV và null trong JSON; dòng của nhóm được giấu vẫn có ở đó.",
    "Điều không áp dụng, như thay đổi ở đợt đầu tiên, cũng để trống.",
    "Từ 10 đến 29 câu trả lời: điểm nguyên. Từ 30: một chữ số thập phân. Sai số chuẩn có một chữ số thập phân, tỷ lệ có hai, p có ba.",
    "Điểm trung bình và tỷ lệ gần 0 hoặc 100 là giới hạn: 20 và 80 với 10 đến 19 câu trả lời, 10 và 90 với 20 đến 39, 5 và 95 với 40 đến 99, 2 và 98 với 100 đến 299, 1 và 99 từ 300 trở lên. Cột “…_coded” cho biết điều đó.",
    "Điểm là trung bình các câu hỏi đã trả lời, nếu ít nhất số câu quy định được trả lời. Các khái niệm không bao giờ được gộp.",
    "Văn bản mà bảng tính có thể hiểu là công thức có dấu nháy đơn đứng trước.",
  ],
  words: {
    column: "Cột",
    meaning: "Ý nghĩa",
    unit: "Đơn vị, phạm vi hoặc giá trị",
    columns: "Các cột của tệp",
    columnsTable: "Các cột, dạng bảng",
    wide: "Trong tệp rộng, tên cột là tên khái niệm rồi đến tên số đo, ví dụ awareness_mean.",
    rules: "Quy tắc",
    constructs: "Các khái niệm đo",
    constructsTable: "Các khái niệm đo, dạng bảng",
    construct: "Khái niệm đo",
    least: "Số câu trả lời cần có",
    of: "{least} trên {of}",
    dontKnow: "“Không biết” được tính là",
    zero: "0 điểm",
    missing: "không trả lời",
    items: "Câu hỏi",
    asked: "Hỏi",
    text: "Câu chữ",
    option: "Mã",
    label: "Câu trả lời",
    score: "Điểm",
    none: "không có",
    everybody: "Mọi người",
    notScored: "không tính điểm",
    files: "Tất cả các tệp của kết quả này",
  },
};
