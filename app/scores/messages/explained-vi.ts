import type { explainedEn } from "./explained-en";

/** Unreviewed. */
export const explainedVi: Readonly<Record<keyof typeof explainedEn, string>> = {
  "explained.title": "{construct}, {name}: {value} được tính như thế nào",
  "explained.title_hidden": "{construct}, {name}: vì sao không hiển thị con số nào",
  "explained.lede": "Từng bước một, với các con số của bản công bố đang hiển thị.",
  "explained.back": "Trở lại kết quả",

  "explained.asked": "Đã hỏi điều gì",
  "explained.asked_what":
    "Có {count, number} câu hỏi về điều này. Sau mỗi câu trả lời là số điểm của nó.",
  "explained.no_points": "không có điểm",
  "explained.option": "{label}: {points}",

  "explained.person": "Điểm của một người",
  "explained.points":
    "Câu trả lời đi từ 0 đến 100 điểm theo các bước bằng nhau; câu hỏi đặt theo chiều ngược lại thì được đảo chiều.",
  "explained.minimum":
    "Điểm của một người là trung bình các câu hỏi họ đã trả lời, nếu họ trả lời ít nhất {minimum} trên {of} câu; nếu không thì họ không có điểm.",
  "explained.dont_know_zero":
    "“Không biết” được tính 0 điểm: không biết về một điều tức là chưa nhận biết điều đó.",
  "explained.dont_know_missing":
    "“Không thể nói” không được điểm và cũng không mất điểm; tỷ lệ của nó được nêu riêng.",

  "explained.who": "Gồm những ai",
  "explained.of": "{n} trên {people} người đã trả lời; {valid} người trong số đó có điểm này.",
  "explained.alone": "{n} người đã trả lời; {valid} người trong số đó có điểm này.",
  "explained.rate":
    "Tỷ lệ trả lời {rate}% (RR2 của AAPOR): trong số người được mời đích danh, ai đã trả lời ít nhất một nửa các câu hỏi có tính điểm.",
  "explained.no_list":
    "Không có danh sách tất cả mọi người trong nhóm này, nên những người này chỉ đại diện cho chính mình: không có trọng số, không có khoảng sai số, không so sánh.",

  "explained.weights": "Câu trả lời được nhân trọng số ra sao",
  "explained.weight_base":
    "Mỗi câu trả lời đại diện cho số người mà trường và nhóm của nó có trên mỗi người đã trả lời; rồi trọng số được điều chỉnh cho đến khi tỷ lệ các trường và ngôn ngữ khớp với danh sách. Trước đó, phần nào có quá ít câu trả lời được gộp với phần giống nó nhất, và trọng số lớn hơn 4 lần trung bình của nhóm bị cắt bớt.",
  "explained.unraked": "Lần này không cân bằng được các ngôn ngữ; trọng số chỉ tính theo trường.",
  "explained.weights_here":
    "Trong bản công bố này: {joined, plural, =0 {không phần nào được gộp} other {# phần được gộp}} với phần khác, {capped, plural, =0 {không trọng số nào bị cắt bớt} other {trọng số của # người bị cắt bớt}}, và sau đó khác biệt lớn nhất so với danh sách là {error}%. Trọng số không đều làm phương sai lớn gấp {deff} lần (Kish).",
  "explained.uneven":
    "Trọng số trong nhóm này không đều đến mức phương sai ít nhất tăng gấp đôi: xin đọc các con số này cẩn thận.",
  "explained.too_uneven":
    "Trọng số trong nhóm này không đều đến mức phương sai ít nhất gấp bốn lần: các con số này không được đưa lên tiêu đề.",

  "explained.mean": "Điểm trung bình",
  "explained.mean_what":
    "Tổng các điểm nhân với trọng số, chia cho số người có điểm, cũng tính theo trọng số.",
  "explained.bound":
    "Một con số gần đầu thang như vậy sẽ cho biết gần như ai cũng trả lời giống nhau, nên chỉ công bố giới hạn: {value} {bound}. Nó không có sai số và không được so sánh với gì cả.",

  "explained.sure": "Chắc chắn đến đâu",
  "explained.se_what":
    "Sai số chuẩn tính từ việc câu trả lời trong mỗi trường (h) khác nhau ra sao, sau khi trừ đi phần mà các tỷ lệ dùng để tính trọng số đã giải thích (e), và từ việc bao nhiêu trong tất cả mọi người đã trả lời: với người đã được hỏi thì điều đó là chắc chắn.",
  "explained.ci_what":
    "Khoảng sai số là điểm trung bình cộng trừ sai số chuẩn nhân với {t}, điểm 97,5% của phân phối t Student{df}, giữ trong khoảng 0 đến 100.",
  "explained.df": " với {df} bậc tự do (số câu trả lời trừ số trường)",
  "explained.low_precision":
    "Có ít hơn 30 người có điểm: các con số được làm tròn đến điểm nguyên và có độ chính xác thấp.",

  "explained.top": "Từ 75 trở lên",
  "explained.top_what":
    "Tỷ lệ, tính theo trọng số, của người có điểm ít nhất 75. Khoảng sai số được tính trên thang logit để luôn nằm giữa 0% và 100%.",
  "explained.top_bound": "Tỷ lệ gần một đầu thang đến mức chỉ công bố giới hạn: {bound}.",

  "explained.change": "Thay đổi kể từ {when}",
  "explained.change_linked":
    "Người trả lời cả hai lần chỉ được tính một lần: phần chung của họ làm sai số nhỏ lại.",
  "explained.change_alone":
    "Câu trả lời của hai lần không được nối với nhau, nên hai sai số được cộng lại như thể không ai trả lời cả hai lần. Nếu có người đã trả lời cả hai, sai số thật nhỏ hơn.",
  "explained.change_rule":
    "Chỉ nói “tăng” hay “giảm” nếu thay đổi lớn hơn 1,96 lần sai số chuẩn và ít nhất {least} điểm.",
  "explained.holm":
    "{count, plural, =1 {Một trường đã được so sánh.} other {# trường đã được so sánh, nên xác suất được điều chỉnh cho tất cả các trường đó (Holm) và phải dưới 0,05.}}",
  "explained.mdc":
    "Thay đổi nhỏ nhất mà cứ năm lần thì bốn lần sẽ nhận ra là 2,80 lần sai số chuẩn.",
  "explained.verdict": "Ở đây: {verdict}.",
  "explained.not_compared":
    "Không nêu thay đổi nào: không có lần trước, lần trước hỏi những câu khác, một trong hai lần có quá ít người trả lời, hoặc một trong hai điểm là giới hạn.",

  "explained.reliability": "Các câu hỏi có đi cùng nhau không",
  "explained.reliability_few":
    "Có ít hơn 100 người của nhóm này trả lời mọi câu hỏi, nên không đánh giá được: thang đo được gọi là thử nghiệm.",
  "explained.reliability_what":
    "Từ {n} người đã trả lời mọi câu hỏi: alpha, kèm khoảng tin cậy 95% (Feldt), và omega. Khi đầu dưới từ 0,60 trở lên, thang đo không còn mang nhãn “thử nghiệm”; từ 0,70 trở lên có thể đưa lên tiêu đề.",
  "explained.label_headline": "Ở đây: đủ tin cậy để đưa lên tiêu đề.",
  "explained.label_shown":
    "Ở đây: đủ tin cậy để cho xem, chưa đủ để đưa lên tiêu đề mà không kèm nhãn.",
  "explained.label_experimental": "Ở đây: thử nghiệm.",
  "explained.label_unpublished":
    "Ở đây: một câu hỏi đi ngược các câu khác (tương quan với chúng dưới 0,20), nên không kết luận gì từ thang đo này.",

  "explained.hidden": "Điều gì không hiển thị, và vì sao",
  "explained.hidden_here":
    "Không công bố gì về nhóm này: có ít hơn 10 người trả lời, hoặc con số của họ sẽ để lộ một nhóm nhỏ khác. Hai trường hợp được nói như nhau, vì phân biệt hai trường hợp đã là nói quá nhiều.",
  "explained.hidden_others":
    "Các nhóm ít hơn 10 người không có trong bảng nào, và cả những nhóm khác mà từ đó có thể tính ra các nhóm này bằng phép trừ, xét cùng mọi bản công bố trước. Nhóm nào thuộc trường hợp nào thì không nói.",
  "explained.hidden_staff":
    "Với nhân viên cũng vậy: họ biết mỗi trường có bao nhiêu người tham gia nhưng không biết những người đó nói gì.",
  "explained.frozen":
    "Các con số đã cố định: câu trả lời đến sau sẽ tạo một bản công bố sau, và bản đó được kiểm tra đối chiếu với bản này.",
};
