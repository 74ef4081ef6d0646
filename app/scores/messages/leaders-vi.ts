import type { leadersEn } from "./leaders-en";

/** Unreviewed. */
export const leadersVi: Readonly<Record<keyof typeof leadersEn, string>> = {
  "group.all": "{group}, toàn học khu",
  "group.at": "{group}, {place}",

  "filter.title": "Hiện",
  "filter.audience": "Nhóm",
  "filter.school": "Trường",
  "filter.language": "Ngôn ngữ của gia đình",
  "filter.all": "Tất cả",
  "filter.button": "Hiện phần này",
  "filter.clear": "Hiện tất cả",
  "filter.what":
    "Chọn một trường hoặc một ngôn ngữ, không chọn cả hai: không bảng nào ghép cả hai, vì khi đó mỗi ô sẽ là từng người.",

  "fact.of": "{n} trên {people} người đã trả lời",
  "fact.scored": "{count, number} người trong số đó có điểm này",
  "fact.rate": "tỷ lệ trả lời {rate}% (RR2)",
  "fact.top": "{share} đạt từ 75 trở lên",
  "fact.top_interval": "{share} đạt từ 75 trở lên ({low}–{high}%)",
  "fact.dont_know_zero": "{share} câu trả lời là “không biết”, được tính là 0",
  "fact.dont_know_missing": "{share} câu trả lời là “không thể nói”, không được tính",
  "fact.smallest": "một thay đổi từ {points, number} điểm trở lên rất có thể đã được nhận ra",
  "fact.linked": "người trả lời cả hai lần chỉ được tính một lần",
  "fact.not_linked": "so sánh như thể không ai trả lời cả hai lần",
  "fact.experimental": "thang đo thử nghiệm",
  "fact.unpublished": "không nên đưa lên tiêu đề: các câu hỏi không cùng chỉ về một hướng",
  "fact.uneven": "trọng số không đều: xin đọc cẩn thận",
  "fact.too_uneven": "không nên đưa lên tiêu đề: vài câu trả lời đại diện cho rất nhiều người",
  "explain.link": "Con số này được tính thế nào?",
  "explain.of": "{subject}, {name}",

  "finding.on_trial": "Thang đo này còn là thử nghiệm.",
  "labels.title": "Ý nghĩa của các ghi chú.",
  "labels.experimental":
    "“Thử nghiệm”: ít hơn 100 người của một nhóm đã trả lời mọi câu hỏi của thang đo, hoặc các câu trả lời của họ ít ăn khớp với nhau. Điểm có thể gây hiểu lầm.",
  "labels.unpublished":
    "“Không nên đưa lên tiêu đề”: một câu hỏi của thang đo đi ngược các câu khác, nên cách tính của nó hoặc chính câu hỏi bị sai. Con số được cho xem để có thể kiểm tra, và không kết luận gì từ nó.",
  "labels.uneven":
    "“Trọng số không đều”: một số câu trả lời đại diện cho nhiều người hơn hẳn những câu khác, nên chỉ vài người cũng làm điểm thay đổi. Khi quá mức, điểm không được đưa lên tiêu đề.",
  "labels.few":
    "“Ít người trong số được hỏi”: chưa đến một phần năm gia đình hoặc một nửa nhân viên trả lời. Các nhóm như vậy không được so sánh theo thời gian.",

  "table.scored": "Có điểm",
  "table.people": "Trong số",
  "table.rate": "Tỷ lệ trả lời",
  "table.top": "Từ 75 trở lên",
  "table.dont_know": "Không biết",
  "table.smallest": "Thay đổi nhỏ nhất nhận ra được",

  "schools.holm":
    "{count, plural, =1 {Một trường được so sánh với lần trước.} other {{construct}: # trường được so sánh với lần trước. Trong nhiều trường như vậy, có trường khác đi chỉ vì ngẫu nhiên; vì thế một thay đổi chỉ được gọi là rõ rệt nếu nó vẫn rõ rệt sau khi điều chỉnh theo Holm cho tất cả # trường.}}",
  "schools.table": "{group} theo trường, dạng bảng",
  "languages.table": "Gia đình theo ngôn ngữ, dạng bảng",

  "missing.title": "Còn thiếu ai",
  "missing.what":
    "Tỷ lệ của từng phần trong tất cả mọi người của danh sách (dấu vạch) so với tỷ lệ của phần đó trong những người đã trả lời (thanh ngang). Trọng số điều chỉnh sự chênh lệch này, nhưng không thay được con người.",
  "missing.school": "{group} theo trường",
  "missing.language": "{group} theo ngôn ngữ",
  "missing.shares": "{roster}% danh sách, {answered}% câu trả lời",
  "missing.label":
    "{name}: {roster} phần trăm danh sách, {answered} phần trăm những người đã trả lời",
  "missing.gaps": "Những tiếng nói còn thiếu nhiều nhất: {parts}.",
  "missing.gap_school": "{group} tại {name} ({roster}% danh sách, {answered}% câu trả lời)",
  "missing.gap_language":
    "{group} được liên hệ bằng {name} ({roster}% danh sách, {answered}% câu trả lời)",
  "missing.none":
    "Không trường nào và không ngôn ngữ nào thấp hơn tỷ lệ của mình trong danh sách từ 3 điểm trở lên.",
  "missing.roster": "Tỷ lệ trong danh sách",
  "missing.answered": "Tỷ lệ trong câu trả lời",
  "missing.part": "Phần",
  "missing.table": "{caption}, dạng bảng",

  "trend.title": "Theo thời gian",
  "trend.what":
    "Mọi lần có kết quả đã công bố. Dải màu là khoảng sai số. Một vòng tròn tách khỏi đường là lần hỏi bằng những câu khác và không so sánh được; các nhóm có ít người trả lời không được đưa vào.",
  "trend.caption": "{construct} theo thời gian",
  "trend.table": "{construct} theo thời gian, dạng bảng",
  "trend.otherwise": "{value}, hỏi theo cách khác",
  "trend.few": "ít người trả lời",
  "trend.none": "không có điểm",
  "trend.hidden": "không hiển thị",
  "trend.draft": "{when} (bản nháp)",
  "trend.label": "{group}, {construct}: {points}",
  "trend.point": "{value} vào {when}",
  "trend.point_interval": "{value} ({low} đến {high}) vào {when}",

  "print.title": "Báo cáo cho hội đồng học khu",
  "print.draft": "Bản nháp ngày {day}, dành cho nhân viên. Chưa công bố.",
  "print.published": "Công bố ngày {day}",
  "print.pdf": "Tải bản PDF",
  "print.back": "Trở lại kết quả",
  "print.hint": "Hoặc in trang này từ trình duyệt của quý vị.",
  "print.source":
    "Mọi con số đều lấy từ một bản công bố đã cố định; các nhóm ít hơn 10 người, và những gì có thể để lộ họ, không có trong đó.",
};
