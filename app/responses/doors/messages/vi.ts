import type { DoorMessages } from "./en";

/** Unreviewed. */
export const vi: DoorMessages = {
  "open.title": "Tham gia: {title}",
  "open.lede":
    "Ở đây quý vị có thể trả lời mà không cần liên kết riêng. Mất khoảng {minutes, plural, other {# phút}} và không cần tài khoản.",
  "open.own":
    "Quý vị đã nhận thư điện tử hoặc thư giấy có liên kết hay mã riêng? Xin dùng liên kết hay mã đó: chỉ những câu trả lời ấy được tính trong kết quả.",
  "open.own_code": "Gõ mã của tôi",
  "open.apart":
    "Không ai có thể kiểm tra ai trả lời ở đây. Vì vậy các câu trả lời này được đếm riêng, là “chưa xác minh”, và không bao giờ trộn với câu trả lời của những người được mời.",
  "open.who": "Quý vị liên quan đến trường học thế nào?",
  "open.audience":
    "{audience, select, families {Tôi là phụ huynh hoặc người giám hộ} staff {Tôi làm việc cho trường học} business {Tôi thay mặt một doanh nghiệp} organization {Tôi thay mặt một tổ chức} higher_ed {Tôi làm việc ở trường cao đẳng hay đại học} other {Tôi là hàng xóm hoặc cư dân}}",
  "open.who_needed": "Xin chọn điều hợp nhất với quý vị.",
  "open.school": "Quý vị nghĩ đến trường nào?",
  "open.no_school": "Không trường nào nhất định",
  "open.start": "Đến phần câu hỏi",
  "open.privacy": "Câu trả lời của quý vị không mang tên",
  "open.privacy_stored":
    "Chúng tôi lưu câu trả lời cùng với ngày, ngôn ngữ, nhóm và trường mà quý vị chọn: không tên, không địa chỉ thư, không gì về thiết bị của quý vị.",
  "open.privacy_limit":
    "Để không ai làm ngập khảo sát này, chúng tôi đếm có bao nhiêu mẫu đến từ một địa chỉ mạng, ở dạng mã hóa và nhiều nhất trong một ngày. Số đếm đó không được lưu cùng câu trả lời.",
  "open.after": "Sau khi gửi thì không thể thay đổi nữa.",
  "open.thanks": "Cảm ơn quý vị. Chúng tôi đã nhận câu trả lời.",
  "open.thanks_apart":
    "Chúng được tính là “chưa xác minh”, riêng với câu trả lời của những người được mời.",
  "open.confirm": "Quý vị có muốn chúng được tính là đã xác minh qua thư không?",
  "open.confirm_what":
    "Chúng tôi gửi cho quý vị một liên kết qua thư điện tử. Cho đến khi quý vị dùng nó, nhiều nhất {days, plural, other {# ngày}}, một dạng mã hóa của địa chỉ đứng cạnh câu trả lời; sau đó nó được giữ riêng, để một địa chỉ chỉ xác minh một bộ câu trả lời. Bản thân địa chỉ chỉ được dùng cho thư đó.",
  "open.confirm_email": "Địa chỉ thư điện tử của quý vị",
  "open.confirm_bad": "Xin viết một địa chỉ thư điện tử, ví dụ ten@example.org.",
  "open.confirm_send": "Gửi liên kết cho tôi",
  "open.confirm_sent": "Thư đang trên đường đến, nếu địa chỉ đúng",
  "open.confirm_sent_what":
    "Liên kết trong thư dùng được {days, plural, other {# ngày}}. Không thấy thư? Xin xem cả thư rác.",
  "open.confirm_page": "Những câu trả lời này có phải của quý vị không?",
  "open.confirm_page_what":
    "Xin bấm nút, và các câu trả lời đã gửi kèm địa chỉ này được tính là đã xác minh qua thư.",
  "open.confirm_button": "Phải, xin xác minh",
  "open.confirmed": "Câu trả lời của quý vị đã được xác minh qua thư",
  "open.confirmed_what":
    "Chúng vẫn được đếm riêng với câu trả lời của những người được mời. Cảm ơn quý vị.",
  "open.confirm_twice": "Địa chỉ này đã xác minh câu trả lời rồi",
  "open.confirm_twice_what":
    "Trong một khảo sát, một địa chỉ xác minh một bộ câu trả lời. Những bộ gửi sau vẫn là “chưa xác minh”.",
  "open.confirm_over": "Liên kết này không còn dùng được",
  "open.confirm_over_what":
    "Nó đã được dùng, đã quá số ngày, hoặc khảo sát đã đóng. Những gì đã gửi không bị mất.",
  "open.again": "Người khác muốn trả lời trên thiết bị này",

  "mail.subject": "Xác minh câu trả lời của quý vị: {district}",
  "mail.lead":
    "Có người đã trả lời khảo sát “{title}” và cho địa chỉ này. Nếu đó là quý vị, xin mở trang và bấm nút ở đó.",
  "mail.open": "Mở trang",
  "mail.not_you":
    "Không phải quý vị? Vậy xin đừng làm gì: không có quý vị thì không gì được xác minh, và địa chỉ sẽ bị quên sau {days, plural, other {# ngày}}.",

  "poster.lede":
    "Xin cho chúng tôi biết ý kiến: {minutes, plural, other {# phút}}, trên điện thoại nào cũng được, không cần tài khoản.",
  "poster.scan": "Xin hướng máy ảnh điện thoại vào đây",
  "poster.picture": "Hình dẫn máy ảnh của điện thoại đến khảo sát",
  "poster.or": "hoặc mở",
  "poster.until": "Mở đến {moment}",

  "paper.title": "{title}: mẫu giấy",
  "paper.code": "Mã",
  "paper.how":
    "Xin gạch chéo vào ô của câu trả lời, bằng bút sẫm màu. Để đổi câu trả lời, xin tô kín ô đó rồi gạch chéo ô khác.",
  "paper.numbers": "Các số nhỏ là cho người nhập mẫu vào máy.",
  "paper.confidential":
    "Mã cho biết mẫu này của ai, để mỗi người chỉ được tính một lần. Nhân viên học khu nhập câu trả lời của quý vị và thấy chúng khi nhập; sau đó chúng được giữ như câu trả lời trên mạng: kín, và chỉ được báo theo nhóm từ {k} người trở lên.",
  "paper.anonymous":
    "Mã cho biết mẫu này của ai, để mỗi người chỉ được tính một lần. Nhân viên học khu nhập câu trả lời của quý vị và thấy chúng khi nhập. Cho đến khi đã nhập hai lần, câu trả lời đứng cạnh mã của quý vị; sau đó chúng được giữ không kèm mã và chỉ được báo theo nhóm từ {k} người trở lên. Nếu quý vị không muốn ai thấy câu trả lời cạnh mã, xin trả lời trên mạng.",
  "paper.skip": "Quý vị có thể bỏ qua bất cứ câu hỏi nào.",
  "paper.give_back":
    "Xin nộp lại mẫu {place, select, none {cho văn phòng học khu} other {tại {place}}} trước {moment}.",
  "paper.one": "Một câu trả lời",
  "paper.several": "Tất cả những gì đúng",
  "paper.rank": "Xin viết 1 cạnh điều quan trọng nhất, 2 cạnh điều tiếp theo, đến {places, number}",
  "paper.number":
    "{bounds, select, both {Một số từ {min} đến {max}} least {Một số, {min} trở lên} most {Một số, {max} trở xuống} other {Một số}}",
  "paper.date": "Năm, tháng, ngày",
  "paper.own_words": "Bằng lời của quý vị",
  "paper.offer_note": "Cụ thể là gì, và khi nào?",
  "paper.offer_agree": "Học khu được đọc đề nghị này cùng tên tôi và viết thư cho tôi về việc đó.",
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
    "Tôi ghi lại những gì quý vị nói, nên tôi nghe câu trả lời của quý vị. Sau đó chúng được giữ cùng với lời mời, như câu trả lời trên mạng: kín, và chỉ được báo theo nhóm từ {k} người trở lên.",
  "phone.anonymous":
    "Tôi ghi lại những gì quý vị nói, nên tôi nghe câu trả lời của quý vị. Sau đó chúng được giữ không kèm tên, như câu trả lời trên mạng, và chỉ được báo theo nhóm từ {k} người trở lên.",
  "phone.skip":
    "Quý vị có thể bỏ qua bất cứ câu hỏi nào, và chúng ta có thể ngừng bất cứ lúc nào. Tôi bắt đầu được không?",
};
