import type { DoorMessages } from "./en";

/** Unreviewed. */
export const vi: DoorMessages = {
  "open.title": "Tham gia: {title}",
  "open.lede":
    "Ở đây quý vị có thể trả lời mà không cần liên kết riêng. Mất khoảng {minutes, plural, other {# phút}} và không cần tài khoản.",
  "open.own":
    "Quý vị đã nhận email hoặc thư giấy có liên kết hay mã riêng? Xin dùng liên kết hay mã đó: chỉ những câu trả lời ấy mới được tính trong kết quả.",
  "open.own_code": "Nhập mã của tôi",
  "open.apart":
    "Không ai có thể kiểm tra ai trả lời ở đây. Vì vậy các câu trả lời này được đếm riêng, ghi là “chưa xác minh”, và không bao giờ gộp với câu trả lời của những người được mời.",
  "open.who": "Quý vị có liên hệ gì với các trường?",
  "open.audience":
    "{audience, select, families {Tôi là phụ huynh hoặc người giám hộ} staff {Tôi làm việc cho trường học} business {Tôi thay mặt một doanh nghiệp} organization {Tôi thay mặt một tổ chức} higher_ed {Tôi làm việc ở trường cao đẳng hay đại học} other {Tôi là hàng xóm hoặc cư dân}}",
  "open.who_needed": "Xin chọn điều đúng nhất với quý vị.",
  "open.school": "Quý vị nghĩ đến trường nào?",
  "open.no_school": "Không riêng trường nào",
  "open.start": "Đến phần câu hỏi",
  "open.privacy": "Câu trả lời của quý vị không ghi tên",
  "open.privacy_stored":
    "Chúng tôi lưu câu trả lời cùng với ngày, ngôn ngữ, nhóm và trường mà quý vị chọn: không lưu tên, địa chỉ email hay bất cứ điều gì về thiết bị của quý vị.",
  "open.privacy_limit":
    "Để không ai gửi ồ ạt vào khảo sát này, chúng tôi đếm có bao nhiêu phiếu đến từ một địa chỉ mạng, ở dạng mã hóa và nhiều nhất trong một ngày. Số đếm đó không được lưu cùng câu trả lời.",
  "open.after": "Sau khi gửi thì không thể thay đổi nữa.",
  "open.thanks": "Cảm ơn quý vị. Chúng tôi đã nhận câu trả lời.",
  "open.thanks_apart":
    "Câu trả lời được ghi là “chưa xác minh” và đếm riêng với câu trả lời của những người được mời.",
  "open.confirm": "Quý vị có muốn câu trả lời được tính là đã xác minh qua email không?",
  "open.confirm_what":
    "Chúng tôi gửi cho quý vị một liên kết để bấm, qua email. Cho đến lúc đó, nhiều nhất {days, plural, other {# ngày}}, một dạng mã hóa của địa chỉ được lưu cạnh câu trả lời; sau đó dạng mã hóa này được giữ riêng, để một địa chỉ chỉ xác minh một bộ câu trả lời. Bản thân địa chỉ chỉ được dùng để gửi email đó.",
  "open.confirm_email": "Địa chỉ email của quý vị",
  "open.confirm_bad": "Xin viết một địa chỉ email, ví dụ ten@example.org.",
  "open.confirm_send": "Gửi liên kết cho tôi",
  "open.confirm_sent": "Email đang được gửi đến, nếu địa chỉ đúng",
  "open.confirm_sent_what":
    "Liên kết trong email dùng được {days, plural, other {# ngày}}. Không thấy email? Xin xem cả mục thư rác.",
  "open.confirm_page": "Những câu trả lời này có phải của quý vị không?",
  "open.confirm_page_what":
    "Xin bấm nút; các câu trả lời đã gửi kèm địa chỉ này sẽ được tính là đã xác minh qua email.",
  "open.confirm_button": "Đúng, xin xác minh",
  "open.confirmed": "Câu trả lời của quý vị đã được xác minh qua email",
  "open.confirmed_what":
    "Câu trả lời vẫn được đếm riêng với câu trả lời của những người được mời. Cảm ơn quý vị.",
  "open.confirm_twice": "Địa chỉ này đã xác minh câu trả lời rồi",
  "open.confirm_twice_what":
    "Trong một khảo sát, một địa chỉ xác minh một bộ câu trả lời. Những bộ gửi sau vẫn là “chưa xác minh”.",
  "open.confirm_over": "Liên kết này không còn dùng được",
  "open.confirm_over_what":
    "Liên kết đã được dùng, đã quá hạn, hoặc khảo sát đã đóng. Những gì đã gửi không bị mất.",
  "open.again": "Người khác muốn trả lời trên thiết bị này",

  "mail.subject": "Xác minh câu trả lời của quý vị: {district}",
  "mail.lead":
    "Có người đã trả lời khảo sát “{title}” và ghi địa chỉ này. Nếu đó là quý vị, xin mở trang và bấm nút ở đó.",
  "mail.open": "Mở trang",
  "mail.not_you":
    "Không phải quý vị? Vậy xin bỏ qua thư này: quý vị không bấm thì không có gì được xác minh, và địa chỉ sẽ bị xóa sau {days, plural, other {# ngày}}.",

  "poster.lede":
    "Xin cho chúng tôi biết ý kiến: {minutes, plural, other {# phút}}, trên điện thoại nào cũng được, không cần tài khoản.",
  "poster.scan": "Xin hướng máy ảnh điện thoại vào đây",
  "poster.picture": "Hình mã để quét bằng điện thoại và mở khảo sát",
  "poster.or": "hoặc mở",
  "poster.until": "Mở đến {moment}",

  "paper.title": "{title}: phiếu giấy",
  "paper.code": "Mã",
  "paper.how":
    "Xin gạch chéo vào ô của câu trả lời, bằng bút sẫm màu. Để đổi câu trả lời, xin tô kín ô đó rồi gạch chéo ô khác.",
  "paper.numbers": "Các số nhỏ dành cho người nhập phiếu vào máy.",
  "paper.confidential":
    "Mã cho biết phiếu này của ai, để mỗi người chỉ được tính một lần. Nhân viên học khu nhập câu trả lời của quý vị vào máy và thấy câu trả lời khi nhập; sau đó câu trả lời được lưu như khi trả lời trên mạng: được giữ kín, và chỉ báo cáo theo nhóm từ {k} người trở lên.",
  "paper.anonymous":
    "Mã cho biết phiếu này của ai, để mỗi người chỉ được tính một lần. Nhân viên học khu nhập câu trả lời của quý vị vào máy và thấy câu trả lời khi nhập. Cho đến khi đã nhập hai lần, câu trả lời được lưu cạnh mã của quý vị; sau đó được lưu không kèm mã và chỉ báo cáo theo nhóm từ {k} người trở lên. Nếu quý vị không muốn ai thấy câu trả lời cạnh mã, xin trả lời trên mạng.",
  "paper.skip": "Quý vị có thể bỏ qua bất cứ câu hỏi nào.",
  "paper.give_back":
    "Xin nộp lại phiếu {place, select, none {cho văn phòng học khu} other {tại {place}}} trước {moment}.",
  "paper.one": "Một câu trả lời",
  "paper.several": "Mọi câu phù hợp",
  "paper.rank": "Xin viết 1 cạnh điều quan trọng nhất, 2 cạnh điều tiếp theo, đến {places, number}",
  "paper.number":
    "{bounds, select, both {Một số từ {min} đến {max}} least {Một số, {min} trở lên} most {Một số, {max} trở xuống} other {Một số}}",
  "paper.date": "Năm, tháng, ngày",
  "paper.own_words": "Bằng lời của quý vị",
  "paper.offer_note": "Cụ thể là gì, và khi nào?",
  "paper.offer_agree":
    "Học khu được đọc lời đề nghị giúp này cùng tên tôi và viết cho tôi về việc đó.",
  "paper.only_if": "Chỉ khi: {condition}",
  "paper.question": "câu {mark}",
  "paper.is": "{question}: {answers}",
  "paper.answered": "{question} có trả lời",
  "paper.unanswered": "{question} không trả lời",
  "paper.bounds":
    "{question}: {bounds, select, both {từ {min} đến {max}} least {{min} trở lên} other {{max} trở xuống}}",
  "paper.not": "không phải ({condition})",
  "paper.piped": "[câu trả lời của quý vị cho câu {mark}]",
  "paper.thanks": "Cảm ơn quý vị.",

  "phone.title": "Để đọc to",
  "phone.who": "Tôi gọi thay mặt {district}, về một khảo sát mà quý vị được mời.",
  "phone.confidential":
    "Tôi nhập vào máy những gì quý vị nói, nên tôi nghe câu trả lời của quý vị. Sau đó câu trả lời được lưu cùng với lời mời của quý vị, như khi trả lời trên mạng: được giữ kín, và chỉ báo cáo theo nhóm từ {k} người trở lên.",
  "phone.anonymous":
    "Tôi nhập vào máy những gì quý vị nói, nên tôi nghe câu trả lời của quý vị. Sau đó câu trả lời được lưu không kèm tên, như khi trả lời trên mạng, và chỉ báo cáo theo nhóm từ {k} người trở lên.",
  "phone.skip":
    "Quý vị có thể bỏ qua bất cứ câu hỏi nào, và chúng ta có thể ngừng bất cứ lúc nào. Tôi xin phép bắt đầu được không?",
};
