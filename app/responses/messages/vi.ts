import type { Messages } from "./en";

/** Unreviewed. */
export const vi: Messages = {
  "frame.skip_form": "Đến phần câu hỏi",
  "frame.skip": "Đến phần nội dung",
  "frame.languages": "Ngôn ngữ",
  "frame.error": "Lỗi:",
  "frame.sent_by": "Do {district} gửi.",
  "frame.questions": "Có thắc mắc? {contact}",
  "frame.ask_sender": "Có thắc mắc? Xin hỏi trường hoặc văn phòng đã gửi liên kết cho quý vị.",
  "frame.asked_by": "Khảo sát của {district}.",
  "frame.ask_district": "Có thắc mắc? Xin hỏi trường học hoặc văn phòng học khu.",

  "form.title": "{title}: khảo sát, {district}",
  "form.for":
    "{audience, select, families {Dành cho gia đình} staff {Dành cho nhân viên} business {Dành cho doanh nghiệp} organization {Dành cho các tổ chức} higher_ed {Dành cho trường cao đẳng và đại học} other {Dành cho hàng xóm và cư dân}}",
  "form.for_school":
    "{audience, select, families {Dành cho gia đình tại {school}} staff {Dành cho nhân viên tại {school}} business {Dành cho doanh nghiệp, về {school}} organization {Dành cho các tổ chức, về {school}} higher_ed {Dành cho trường cao đẳng và đại học, về {school}} other {Dành cho hàng xóm và cư dân, về {school}}}",
  "form.about_school":
    "{audience, select, families {Khi câu hỏi nói “trường của con quý vị”, xin nghĩ đến {school}.} staff {Khi câu hỏi nói “trường hoặc văn phòng của quý vị”, xin nghĩ đến {school}.} other {Khi câu hỏi nói về một trường, xin nghĩ đến {school}.}}",
  "form.length":
    "{questions, plural, other {# câu hỏi}}, khoảng {minutes, plural, other {# phút}}.",
  "form.open_until": "Mở đến {moment}",
  "form.sections": "Các phần",
  "form.section": "Phần {number} trên {count}",
  "form.needed": "(cần trả lời)",
  "form.answered": "Đã trả lời {answered} trong {count, plural, other {# câu hỏi}}",
  "form.read_part": "Đọc phần này của kế hoạch (mở thẻ mới)",
  "form.read_plan": "Đọc kế hoạch mà khảo sát này hỏi đến (mở thẻ mới)",
  "form.next": "Tiếp theo",
  "form.back": "Quay lại",
  "form.part": "Phần {number, number} trên {count, number}",
  "form.end": "Đó là câu hỏi cuối cùng.",
  "form.rank": "Vị trí {number, number}",
  "form.rank_none": "Chưa chọn",
  "form.rank_how": "Chọn điều quan trọng nhất trước, rồi đến điều tiếp theo.",
  "form.other": "Bằng lời của quý vị",
  "form.offer_note": "Cụ thể là gì, và khi nào? (không bắt buộc)",
  "form.offer_agree":
    "Học khu được đọc lời đề nghị giúp này cùng tên tôi và viết cho tôi về việc đó. Nếu không đánh dấu, lời đề nghị chỉ được đếm.",
  "form.forget": "Máy dùng chung? Lưu và đừng nhớ tôi ở đây",
  "form.send": "Gửi câu trả lời của tôi",
  "form.save": "Lưu và làm tiếp sau",
  "form.after_confidential":
    "Quý vị có thể sửa đến {moment}, trong chính trình duyệt quý vị dùng để gửi. Tiếp theo quý vị sẽ thấy điểm của mình.",
  "form.after_anonymous":
    "Sau khi gửi thì không thể thay đổi nữa. Tiếp theo quý vị sẽ thấy điểm của mình, chỉ một lần đó.",
  "form.save_rule":
    "Những gì quý vị lưu vẫn chưa được gửi. Nếu quý vị không gửi, các câu trả lời đó được tính là đã gửi khi khảo sát đóng, miễn là đã trả lời ít nhất một nửa số câu hỏi có tính điểm; nếu không, chúng sẽ bị xóa.",

  "privacy.confidential": "Câu trả lời của quý vị được giữ kín",
  "privacy.anonymous": "Câu trả lời của quý vị là ẩn danh",
  "privacy.groups":
    "Chúng tôi chỉ báo cáo theo nhóm từ {k} người trở lên, không bao giờ theo từng người. Trường không thấy câu trả lời của riêng ai.",
  "privacy.stored_with_link":
    "Liên kết của quý vị cho phép quý vị sửa câu trả lời cho đến khi khảo sát đóng. Vì vậy câu trả lời được lưu cùng với liên kết: người quản trị cơ sở dữ liệu có thể nối hai điều này với nhau, và luật về hồ sơ công có thể áp dụng cho câu trả lời.",
  "privacy.unlink":
    "Vào ngày {day}, chúng tôi hủy mối liên hệ giữa quý vị và câu trả lời của quý vị.",
  "privacy.burned":
    "Liên kết của quý vị chỉ dùng được một lần. Câu trả lời được lưu không kèm liên kết và không kèm tên, nên không ai có thể tìm ra câu trả lời của quý vị để sửa hoặc xóa. Chúng tôi chỉ ghi rằng quý vị đã trả lời, để không nhắc nữa.",
  "privacy.flush":
    "Câu trả lời được giữ chờ cho đến khi có ít nhất {flush} người trả lời, rồi được trộn lẫn; không lưu ngày hay giờ kèm theo. Trong khi chờ, người quản trị cơ sở dữ liệu vẫn có thể nối câu trả lời với quý vị. Nhật ký hệ thống, bản sao lưu và bản nháp kết quả làm trong khi khảo sát còn mở cũng có thể cho biết điều này về sau.",
  "privacy.skip": "Quý vị có thể bỏ qua bất cứ câu hỏi nào và ngừng bất cứ lúc nào.",
  "privacy.skip_needed":
    "Quý vị có thể bỏ qua bất cứ câu hỏi nào không ghi “cần trả lời” và ngừng bất cứ lúc nào.",
  "privacy.read": "Đọc toàn bộ tuyên bố về quyền riêng tư",

  "error.needed": "{count, plural, other {Cần thêm # câu trả lời trước khi gửi}}",
  "error.check": "{count, plural, other {Cần xem lại # câu trả lời trước khi gửi}}",
  "error.needed_step": "{count, plural, other {Cần thêm # câu trả lời trước khi tiếp tục}}",
  "error.check_step": "{count, plural, other {Cần xem lại # câu trả lời trước khi tiếp tục}}",
  "error.question": "Câu hỏi {number}: {text}",
  "error.required": "Xin chọn một câu trả lời.",
  "error.required_apart": "Xin chọn một câu trả lời, hoặc “{apart}”.",
  "error.required_multiple": "Xin chọn ít nhất một câu trả lời.",
  "error.required_text": "Xin viết câu trả lời vào đây.",
  "error.unknown_option": "Xin chọn một trong các câu trả lời có ở đây.",
  "error.several": "Xin chỉ chọn một câu trả lời.",
  "error.exclusive": "“{option}” không thể chọn cùng với câu trả lời khác.",
  "error.not_a_number": "Xin viết một số bằng chữ số, ví dụ 12.",
  "error.out_of_range":
    "{bounds, select, both {Xin viết một số từ {min} đến {max}.} least {Xin viết {min} trở lên.} other {Xin viết {max} trở xuống.}}",
  "error.required_day": "Xin chọn một ngày.",
  "error.required_ranking": "Xin chọn ít nhất điều đứng đầu.",
  "error.required_consent":
    "Xin đánh dấu vào ô nếu quý vị đồng ý; nếu không thì không thể gửi câu trả lời.",
  "error.twice": "Mỗi câu trả lời chỉ được chọn một lần.",
  "error.not_a_day": "Xin viết ngày theo dạng năm-tháng-ngày, ví dụ 2026-11-28.",
  "error.day_out_of_range":
    "{bounds, select, both {Xin chọn một ngày từ {min} đến {max}.} least {Xin chọn {min} hoặc ngày sau đó.} other {Xin chọn {max} hoặc ngày trước đó.}}",
  "error.too_long": "Xin rút ngắn còn {most, number} ký tự; bây giờ có {length, number} ký tự.",

  "notice.conflict": "Những câu trả lời này đã được gửi rồi",
  "notice.conflict_what":
    "Có câu trả lời đến từ một thẻ hoặc cửa sổ khác sau khi quý vị mở trang này. Bên dưới là những gì quý vị vừa điền.",
  "notice.conflict_choice": "Gửi để thay cho các câu trả lời đã có, hoặc giữ các câu trả lời đó.",
  "notice.conflict_keep": "Giữ các câu trả lời đã có",
  "notice.elsewhere": "Đã có câu trả lời được lưu từ một trình duyệt khác",
  "notice.elsewhere_what":
    "Chỉ có liên kết thì không bao giờ xem được câu trả lời, vì liên kết có thể được chuyển cho người khác. Mã gửi qua email sẽ mở các câu trả lời đó ở đây. Quý vị cũng có thể trả lời lại từ đầu; khi đó những gì lưu ở đây thay cho những gì đã lưu ở kia.",
  "notice.correcting": "Quý vị đang sửa các câu trả lời đã gửi",
  "notice.correcting_what": "Các câu trả lời đó giữ nguyên cho đến khi quý vị gửi lại trang này.",
  "notice.saved": "Đã lưu vào {moment}",
  "notice.saved_what": "Chưa gửi. Quý vị có thể làm tiếp bất cứ lúc nào trong trình duyệt này.",
  "notice.preview": "Đây là bản xem trước",
  "notice.preview_what": "Những gì quý vị đánh dấu ở đây không được lưu hay gửi đi.",

  "auto.saved": "Đã lưu, {time}",
  "auto.kept":
    "Không có kết nối. Những gì quý vị đã điền vẫn ở thẻ này và sẽ được lưu khi có kết nối lại.",
  "auto.unsent":
    "Chưa gửi được: không có kết nối. Không mất gì cả. Xin để trang này mở và gửi lại khi có kết nối.",
  "auto.restored": "Chúng tôi đã khôi phục những gì quý vị đã điền ở trang này.",
  "forgotten.title": "Trình duyệt này không còn nhớ quý vị",
  "forgotten.happened":
    "Những gì nối trình duyệt này với khảo sát đã được xóa. Những gì quý vị đã lưu hoặc gửi vẫn còn trong khảo sát.",
  "forgotten.todo":
    "Để tiếp tục, xin mở liên kết ở bất cứ đâu và yêu cầu gửi mã qua email. Trên máy dùng chung, xin đóng cửa sổ này ngay.",

  "unknown.title": "Chúng tôi không tìm thấy liên kết khảo sát này",
  "unknown.happened": "Có thể chương trình email đã cắt mất một phần, hoặc một ký tự bị đổi.",
  "unknown.todo":
    "Xin mở lại liên kết trong thư, hoặc chép toàn bộ vào thanh địa chỉ. Nếu vẫn không được, xin hỏi trường hoặc văn phòng đã gửi: họ có thể gửi cho quý vị liên kết mới.",
  "closed.title": "Khảo sát này đã đóng",
  "closed.happened": "Khảo sát đã đóng vào {moment}, không thể gửi hay thay đổi câu trả lời nữa.",
  "closed.todo":
    "Những gì mọi người trả lời được công bố cho tất cả, theo nhóm từ {k} người trở lên.",
  "closed.results": "Xem kết quả",
  "not_yet_open.title": "Khảo sát này chưa mở",
  "not_yet_open.happened": "Khảo sát mở vào {moment}, theo múi giờ của học khu.",
  "not_yet_open.todo": "Xin giữ thư lại: từ lúc đó, chính liên kết trong thư sẽ dùng được.",
  "too_many.title": "Quá nhiều lần thử trong thời gian ngắn",
  "too_many.happened":
    "Có quá nhiều yêu cầu từ nơi của quý vị gửi đến cùng một lúc. Có thể là do người khác dùng chung mạng.",
  "too_many.todo":
    "{minutes, plural, other {Xin chờ # phút}} rồi thử lại. Những gì quý vị đã gửi trước đó không bị mất.",
  "too_large.title": "Nội dung gửi đi quá lớn",
  "too_large.happened": "Phần quý vị viết quá dài nên chưa có gì được lưu.",
  "too_large.todo": "Xin quay lại, rút ngắn phần quý vị tự viết rồi gửi lại.",
  "trouble.title": "Đã có trục trặc",
  "trouble.happened":
    "Đây là lỗi của chúng tôi, không phải của quý vị. Có thể câu trả lời của quý vị chưa được lưu.",
  "trouble.todo":
    "Xin quay lại và gửi lại sau vài phút. Gửi hai lần cũng không sao: chỉ một bộ câu trả lời được tính.",
  "not_opened.title": "Hiện không mở được khảo sát",
  "not_opened.happened":
    "Đây là lỗi của chúng tôi, không phải của quý vị. Những gì quý vị đã gửi hoặc lưu trước đó vẫn còn nguyên.",
  "not_opened.todo": "Xin mở lại chính liên kết này sau vài phút.",

  "receipt.title": "Cảm ơn quý vị. Chúng tôi đã nhận được câu trả lời.",
  "receipt.page": "Cảm ơn quý vị: {district}",
  "receipt.correct_until":
    "Quý vị có thể sửa đến {moment}, bằng chính liên kết đó trong trình duyệt này.",
  "receipt.final": "Câu trả lời được lưu không kèm liên kết nên không thể thay đổi nữa.",
  "receipt.received": "Đã nhận ngày {day}",
  "receipt.correct": "Sửa câu trả lời của tôi",
  "receipt.forget": "Máy dùng chung? Đừng nhớ tôi ở đây",
  "receipt.own": "Điểm của quý vị",
  "receipt.beside": "Câu trả lời của quý vị so với nhóm của quý vị",
  "receipt.beside_wave": "Số liệu của nhóm lấy từ khảo sát được công bố gần nhất, {when}.",
  "receipt.beside_later":
    "Số liệu của nhóm sẽ hiện ở đây sau khi khảo sát đóng và kết quả được công bố.",
  "receipt.once": "Chúng tôi chỉ cho xem một lần: các điểm này không được lưu dưới tên quý vị.",
  "receipt.no_score": "Trả lời quá ít câu hỏi nên không tính được điểm",
  "receipt.you": "Quý vị",
  "receipt.count": "{count, plural, other {# câu hỏi}}",
  "receipt.group":
    "{audience, select, families {Tất cả gia đình} staff {Tất cả nhân viên} business {Tất cả doanh nghiệp} organization {Tất cả các tổ chức} higher_ed {Tất cả trường cao đẳng và đại học} partners {Tất cả đối tác} other {Tất cả hàng xóm và cư dân}}",
  "receipt.answered": "{count, plural, other {# người}} đã trả lời",
  "receipt.hidden": "Không hiển thị",
  "receipt.hidden_why":
    "Quá ít câu trả lời để công bố. Với số ít như vậy, có thể có người đoán ra ai đã nói gì.",
  "receipt.range": "{low, number} đến {high, number}",
  "receipt.table": "Các số này dạng bảng",
  "receipt.locked": "Câu trả lời của quý vị không hiện trong trình duyệt này",
  "receipt.locked_why":
    "Câu trả lời được gửi từ trình duyệt khác, hoặc cookie đã bị xóa. Chỉ có liên kết thì không bao giờ xem được câu trả lời, vì liên kết có thể được chuyển cho người khác.",
  "receipt.unlinked": "Câu trả lời của quý vị không còn nối với quý vị",
  "receipt.unlinked_why":
    "Vào ngày {day}, chúng tôi đã hủy mối liên hệ giữa quý vị và câu trả lời của quý vị, như đã nói. Không ai còn có thể tìm ra câu trả lời của quý vị để cho xem, sửa hoặc xóa, kể cả quý vị và chúng tôi.",
  "receipt.next": "Điều gì xảy ra với câu trả lời của quý vị",
  "receipt.promise":
    "Chậm nhất là ngày {day}, chúng tôi công bố điều đã nghe được, điều sẽ làm và điều sẽ không làm.",
  "receipt.promise_mail": "Chúng tôi sẽ gửi liên kết cho quý vị qua email.",
  "receipt.plan": "Đọc kế hoạch",
  "receipt.plan_comment": "Đọc kế hoạch và góp ý",
  "receipt.stop_mail": "Ngừng nhận thư từ học khu này",
  "code.send": "Gửi mã cho tôi qua email",
  "code.again": "Gửi mã mới cho tôi qua email",
  "code.title": "Nhập mã trong thư",
  "code.sent":
    "Chúng tôi đã gửi mã đến địa chỉ nhận khảo sát này. Mã dùng được trong {minutes, plural, other {# phút}}.",
  "code.label": "Mã trong thư",
  "code.open": "Xem câu trả lời của tôi",
  "code.wrong": "Mã này không đúng hoặc đã hết hạn. Xin yêu cầu mã mới.",
  "code.too_often": "Mã đã được yêu cầu quá nhiều lần. Xin chờ một giờ rồi yêu cầu lại.",

  "construct.awareness": "Điều quý vị biết",
  "construct.understanding": "Quý vị thấy rõ đến đâu",
  "construct.buy_in": "Ủng hộ kế hoạch",
  "construct.involvement": "Tham gia",
  "construct.trust_in_loop": "Được lắng nghe",
  "construct.willingness": "Sẵn lòng giúp đỡ",
  "scale.awareness": "0 nghĩa là “chưa nghe nói về điều này”, 100 là “tôi biết rất nhiều”.",
  "scale.understanding": "0 nghĩa là “hoàn toàn không rõ”, 100 là “cực kỳ rõ”.",
  "scale.buy_in": "0 nghĩa là hoàn toàn không ủng hộ, 100 là hoàn toàn ủng hộ.",
  "scale.involvement":
    "Quý vị đã dùng bao nhiêu cách tham gia, từ 0 là không cách nào đến 100 là tất cả.",
  "scale.trust_in_loop": "0 nghĩa là hoàn toàn không được lắng nghe, 100 là luôn được coi trọng.",
  "scale.willingness": "0 nghĩa là “hoàn toàn không có khả năng”, 100 là “rất có khả năng”.",

  "chain.title": "Trang này nằm ở bước nào trong vòng tròn",
  "chain.answer": "Quý vị trả lời",
  "chain.answer_done": "Xong: cảm ơn quý vị",
  "chain.publish": "Chúng tôi công bố",
  "chain.publish_what": "Kết quả và điều chúng tôi nghe được",
  "chain.comment": "Quý vị góp ý",
  "chain.comment_what": "Về bản thảo kế hoạch",
  "chain.change": "Chúng tôi sửa kế hoạch",
  "chain.change_what": "Mỗi ý kiến đều được trả lời",
  "chain.deliver": "Chúng ta cùng thực hiện",
  "chain.deliver_what": "Nhu cầu, đóng góp, kết quả",
};
