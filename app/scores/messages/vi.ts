import type { ResultsMessages } from "./en";
import { explainedVi } from "./explained-vi";
import { leadersVi } from "./leaders-vi";

/** Unreviewed. */
export const vi: ResultsMessages = {
  ...leadersVi,
  ...explainedVi,
  "group.name":
    "{audience, select, families {Gia đình} staff {Nhân viên} business {Doanh nghiệp} organization {Các tổ chức} higher_ed {Cao đẳng và đại học} partners {Doanh nghiệp, tổ chức, cao đẳng và đại học} other {Hàng xóm và cư dân}}",
  "group.among":
    "{audience, select, families {các gia đình} staff {nhân viên} business {các doanh nghiệp} organization {các tổ chức} higher_ed {các trường cao đẳng và đại học} partners {các đối tác} other {hàng xóm và cư dân}}",
  "group.no_school": "Không riêng trường nào",
  "group.other_language": "Ngôn ngữ khác",

  "text.comma": ", ",
  "text.semicolon": "; ",

  "construct.awareness": "Mức độ nhận biết",
  "construct.understanding": "Mức độ rõ ràng",
  "construct.buy_in": "Mức độ ủng hộ",
  "construct.involvement": "Mức độ tham gia",
  "construct.trust_in_loop": "Được lắng nghe",
  "construct.willingness": "Sẵn lòng giúp",
  "construct.concern": "Điều lo ngại",
  "construct.none": "Các câu hỏi khác",
  "title.awareness": "Mọi người biết được bao nhiêu",
  "title.understanding": "Kế hoạch rõ ràng với họ đến đâu",
  "title.buy_in": "Mọi người ủng hộ kế hoạch đến đâu",
  "title.involvement": "Họ đã tham gia như thế nào",
  "title.trust_in_loop": "Họ có thấy mình được lắng nghe không",
  "title.willingness": "Họ sẵn lòng giúp đến đâu",
  "scale.awareness":
    "Mức độ nhận biết đi từ 0 (chưa nghe nói về điều này) đến 100 (biết rất nhiều), là điểm trung bình của nhiều câu hỏi.",
  "scale.understanding": "Đi từ 0 (hoàn toàn không rõ) đến 100 (cực kỳ rõ).",
  "scale.buy_in":
    "Mức độ ủng hộ đi từ 0 (không ủng hộ) đến 100 (ủng hộ hoàn toàn). Điểm này không bao giờ bị gộp với mức độ nhận biết: biết một kế hoạch và ủng hộ nó là hai chuyện khác nhau.",
  "scale.involvement":
    "Trong các cách tham gia, phần mà mọi người đã dùng trong năm qua, từ 0 đến 100.",
  "scale.trust_in_loop": "Đi từ 0 (không hề được lắng nghe) đến 100 (luôn được coi trọng).",
  "scale.willingness": "Đi từ 0 (hoàn toàn không có khả năng) đến 100 (rất có khả năng).",

  "finding.awareness_up": "So với {when}, {groups} biết nhiều hơn.",
  "finding.awareness_down": "So với {when}, {groups} biết ít hơn.",
  "finding.buy_in_up": "Sự ủng hộ kế hoạch đã tăng ở {groups}.",
  "finding.buy_in_down": "Sự ủng hộ kế hoạch đã giảm ở {groups}.",
  "finding.same": "Cả mức độ nhận biết lẫn mức độ ủng hộ đều không thay đổi rõ rệt kể từ {when}.",
  "finding.stand": "{group}: {awareness} trên 100 về mức độ nhận biết, {buy_in} về mức độ ủng hộ.",
  "finding.stand_awareness": "{group}: {awareness} trên 100 về mức độ nhận biết.",
  "finding.stand_buy_in": "{group}: {buy_in} trên 100 về mức độ ủng hộ.",
  "finding.nothing": "Không thể cho xem kết quả nào mà không để lộ từng người.",

  "page.title": "Kết quả: {title}",
  "page.wave": "{title}, {when}",
  "page.lede":
    "Mọi người đã trả lời gì từ {from} đến {to}, chúng tôi chắc chắn đến đâu, và điều gì chúng tôi không hiển thị.",
  "page.published": "Công bố ngày {day}",
  "page.csv": "Tải các bảng (CSV)",
  "page.json": "Cho chương trình máy tính (JSON)",
  "page.zip": "Tất cả các tệp (ZIP)",
  "page.codebook": "Bảng giải thích dữ liệu",
  "page.method": "Cách chúng tôi tính",
  "page.waves": "Những lần khác chúng tôi đã hỏi",
  "page.not_asked": "Lần này không hỏi: {groups}.",
  "page.more": "Những điều khác chúng tôi đã hỏi",

  "plot.interval": "{low}–{high}",
  "plot.answered": "{count, number} người đã trả lời",
  "plot.low": "độ chính xác thấp",
  "plot.few": "ít người trong số được hỏi",
  "plot.open": "không theo danh sách người được hỏi",
  "plot.label": "{name}: {value}",
  "plot.label_interval": "{name}: {value}, khoảng từ {low} đến {high}",
  "plot.label_before": "{label}; {when}: {before}",
  "plot.up": "Tăng",
  "plot.down": "Giảm",
  "plot.same": "Không thay đổi rõ rệt",
  "plot.since": "{points} kể từ {when}",
  "plot.not_compared": "Không so sánh",
  "plot.at_most": "hoặc thấp hơn",
  "plot.at_least": "hoặc cao hơn",
  "plot.hidden": "Không hiển thị",
  "plot.hidden_why":
    "Có ít hơn 10 người trả lời, hoặc con số của họ sẽ để lộ một nhóm nhỏ khác. Chúng tôi không công bố gì về họ để không ai bị nhận ra.",
  "plot.legend": "Chú giải",
  "plot.margin": "Khoảng sai số: cứ 100 khoảng như vậy thì 95 khoảng chứa điểm thật",
  "plot.loose": "Những người đã trả lời: họ chỉ đại diện cho chính mình",
  "plot.apart": "Những người đã trả lời",
  "plot.apart_what":
    "Với các nhóm này không có danh sách tất cả mọi người, nên không ai biết họ đại diện cho ai. Họ không có khoảng sai số và không được so sánh.",
  "table.summary": "{subject} dạng bảng",
  "table.caption": "{subject} theo nhóm, từ 0 đến 100",
  "table.group": "Nhóm",
  "table.school": "Trường",
  "table.language": "Ngôn ngữ",
  "table.answered": "Đã trả lời",
  "table.interval": "Khoảng",
  "table.change": "Thay đổi",
  "table.none": "không có",

  "change.title": "Khi nào chúng tôi nói “tăng” hay “giảm”.",
  "change.what":
    "Thay đổi phải ít nhất 5 điểm và lớn hơn mức có thể do ngẫu nhiên. Những bước nhỏ hơn là “không thay đổi rõ rệt”, dù con số có xê dịch. {count, plural, =1 {Đã so sánh một lần.} other {Đã so sánh # lần: trong 20 lần không có thay đổi thật nào, chỉ riêng ngẫu nhiên cũng làm cho khoảng một lần trông có vẻ rõ rệt.}}",

  "schools.title": "Từng trường",
  "schools.caption": "{group}: điểm theo trường, kèm khoảng sai số",
  "schools.what":
    "Xếp theo tên. Xin đừng xếp hạng: khi các khoảng chồng lên nhau, thứ tự phần lớn là do ngẫu nhiên.",
  "languages.title": "Theo ngôn ngữ của gia đình",
  "languages.caption": "Gia đình: điểm theo ngôn ngữ, kèm khoảng sai số",
  "items.title": "Từng câu hỏi",
  "items.what":
    "Tỷ lệ của từng nhóm tính bằng phần trăm. Câu trả lời đi từ đầu này đến đầu kia của thang; “Tôi không thể nói” được tính riêng. Tỷ lệ gần 0 hoặc 100 được cho dưới dạng giới hạn, để không ai suy ra được câu trả lời của một người trong nhóm nhỏ.",
  "items.open": "{construct}: {count, number} câu hỏi",
  "items.worded": "Mỗi nhóm đọc câu hỏi với câu chữ riêng.",
  "items.label": "{name}: {parts}",
  "items.part": "{option} {share}",
  "items.cant_say": "Không thể nói",
  "items.cant_say_small": "{share} không thể nói",
  "items.or": "“{a}” hoặc “{b}”",
  "items.one": "“{a}”",
  "items.at_most": "nhiều nhất {share}",
  "items.at_least": "ít nhất {share}",
  "items.about": "khoảng {share}",
  "items.few":
    "Quá ít câu trả lời để nêu mọi phần: {support} đã chọn {support_options}; phần còn lại không được chia ra, để không ai suy ra được câu trả lời của một người.",
  "items.table": "Câu hỏi này dạng bảng",
  "items.caption": "Tỷ lệ phần trăm",

  "dropped.title": "Điều gì không có ở đây",
  "dropped.what":
    "Không có ở đây ({count, number}): {tables}. Không thể cho xem mà không để lộ các nhóm nhỏ.",
  "dropped.audience": "các nhóm",
  "dropped.people_who_answered": "những người đã trả lời",
  "dropped.school": "các trường",
  "dropped.language": "các ngôn ngữ",
  "dropped.items": "từng câu hỏi",

  "method.software": "Phần mềm",
  "method.version":
    "Full Circle {version}, phần mềm tự do theo giấy phép MIT. Ai cũng có thể đọc cách tính từng con số ở đây.",
};
