import type { MethodMessages } from "./method-words-en";

/** Unreviewed. */
export const methodWordsVi: MethodMessages = {
  "published.title": "Đã công bố điều gì, và các kết quả đó có được như thế nào",
  "published.none":
    "Chưa có kết quả nào được công bố. Phần ở trên cho biết chúng sẽ có được như thế nào.",
  "wave.title": "{title}, đợt {wave}",
  "wave.asked":
    "Hỏi từ {from} đến {to}, tất cả {questions, number} câu hỏi; công bố ngày {published}.",
  "wave.codebook": "Mọi câu hỏi và câu trả lời được tính bao nhiêu",
  "wave.results": "Kết quả",
  "wave.zip": "Tất cả các tệp (zip)",
  "who.caption": "Hỏi những ai, và ai đã trả lời",
  "who.group": "Nhóm",
  "who.people": "Số người",
  "who.invited": "Được mời đích danh",
  "who.answered": "Đã trả lời",
  "who.complete": "Đầy đủ",
  "who.partial": "Một phần",
  "who.broken_off": "Bỏ dở",
  "who.none": "Không trả lời",
  "who.hidden": "Không hiển thị",
  "who.no_rate": "không có",
  "who.what":
    "RR1 và RR2 là tỷ lệ trả lời theo các định nghĩa chuẩn của AAPOR: RR1 tính các câu trả lời đầy đủ (ít nhất 80 trên 100 câu hỏi có tính điểm), RR2 tính cả các câu trả lời một phần (ít nhất một nửa), trong tất cả những người được mời đích danh. Địa chỉ có thư bị trả lại vẫn được tính trong số người được mời. Số người trả lời đến đâu được làm tròn đến hàng chục.",
  "who.apart":
    "Không ai đếm các nhóm này có bao nhiêu người, nên chúng không có trọng số: {groups}.",
  "weights.caption": "Các nhóm được nhân trọng số ra sao",
  "weights.deff": "Hệ số thiết kế",
  "weights.capped": "Trọng số bị cắt",
  "weights.error": "Sai lệch còn lại",
  "weights.by": "Cân bằng theo",
  "weights.raked": "trường và ngôn ngữ",
  "weights.schools": "chỉ theo trường",
  "weights.under": "dưới 5%",
  "weights.about": "khoảng {share}%",
  "weights.what":
    "Câu trả lời được nhân trọng số cho khớp với số người của từng trường và nhóm, rồi cân bằng theo ngôn ngữ (“raking”). Hệ số thiết kế cho biết phương sai lớn hơn bao nhiêu lần vì các trọng số khác nhau: trên 2 là lời cảnh báo. Trọng số lớn hơn 4 lần trung bình của nhóm bị cắt bớt. “Sai lệch còn lại” là khác biệt lớn nhất so với số người sau khi cắt.",
  "weights.joined":
    "{count, plural, =0 {Trong các nhóm này không có trường hay ngôn ngữ nào ít câu trả lời đến mức không đứng riêng được.} other {Trong # nhóm, các trường hoặc ngôn ngữ có ít câu trả lời được tính trọng số chung với trường hoặc ngôn ngữ gần nhất.}}",
  "weights.untold":
    "Với {groups}, chúng tôi không nói trọng số được tính ra sao: có phần của nhóm được giấu, và nói ra sẽ cho biết có ít người trả lời đến mức nào.",
  "reliability.caption": "Các câu hỏi cùng loại ăn khớp với nhau đến đâu",
  "reliability.kind": "Loại câu hỏi",
  "reliability.complete": "Số người trả lời đủ",
  "reliability.alpha": "Alpha của Cronbach",
  "reliability.omega": "Hệ số omega",
  "reliability.label": "Xin đọc như",
  "reliability.unpublished": "không nên tin: một câu hỏi đi ngược các câu khác",
  "reliability.experimental": "thử nghiệm",
  "reliability.shown": "một điểm, chưa đưa lên tiêu đề",
  "reliability.headline": "một điểm",
  "reliability.few": "ít hơn 100",
  "reliability.none": "Chưa kiểm tra được câu hỏi của nhóm nào.",
  "decoy.caption": "Một chương trình không có thật",
  "decoy.what":
    "Có một câu hỏi về một chương trình không có thật. Ai nói mình biết chương trình đó là nói quá; tỷ lệ này cho biết mức độ nhận biết có thể bị nói quá đến đâu.",
  "decoy.share": "Nói là biết",
  "decoy.at_most": "nhiều nhất {share}%",
  "decoy.at_least": "ít nhất {share}%",
  "decoy.about": "khoảng {share}%",
  "hash.what":
    "Mã SHA-256 của tệp JSON, để kiểm tra xem tệp quý vị tải có đúng là tệp ở đây không:",
  "software.what":
    "Một bản công bố giữ nguyên các con số của nó, dù sau này cài đặt phiên bản nào.",
};
