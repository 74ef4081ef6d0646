import type { TextPage } from "~/scores/method/text-sections";

/** Unreviewed. */
export const privacyVi: TextPage = {
  title: "Quyền riêng tư",
  lede: "Điều gì xảy ra với những gì quý vị cho chúng tôi biết, ai có thể thấy, và điều gì chúng tôi không thể hứa. Trang đầu của mỗi khảo sát nói rõ khảo sát được giữ kín hay ẩn danh.",
  sections: [
    {
      id: "both",
      title: "Trong mọi khảo sát",
      text: [],
      points: [
        "Kết quả chỉ được hiển thị theo nhóm từ 10 người trở lên, với công chúng cũng như với học khu. Trong hệ thống này không ai thấy câu trả lời của một người riêng lẻ, trừ nhân viên nhập những gì được trả lời trên giấy hoặc qua điện thoại, và không tệp nào chứa câu trả lời riêng lẻ ra khỏi hệ thống.",
        "Nhân viên có thể thấy bao nhiêu người được hỏi và bao nhiêu người đã trả lời, theo từng trường và từng nhóm. Họ không thấy danh sách ai đã trả lời, cũng không thấy ai bỏ qua câu hỏi nào.",
        "Quý vị có thể bỏ qua bất cứ câu hỏi nào không ghi là cần trả lời, và có thể ngừng bất cứ lúc nào. Không tham gia cũng không bị ảnh hưởng gì.",
        "Những gì quý vị tự viết được tách khỏi câu trả lời khi khảo sát đóng. Phần đó vào một danh sách được trộn lẫn, chỉ ghi là đến từ nhóm nào. Người biên tập bỏ tên và những điều tương tự trước khi người khác đọc. Nếu quý vị viết rằng ai đó có thể gặp nguy hiểm, người của học khu có thể phải hành động. Xin đừng ghi tên mình ở đó nếu quý vị không muốn ai biết.",
        "Không ai dưới 18 tuổi được hỏi, và ở đây không lưu điều gì về học sinh.",
      ],
    },
    {
      id: "confidential",
      title: "Nếu khảo sát được giữ kín",
      text: [],
      points: [
        "Câu trả lời của quý vị được lưu cùng với liên kết. Nhờ vậy quý vị có thể làm tiếp sau, sửa cho đến khi khảo sát đóng, và xem điểm của mình.",
        "Vì vậy người quản trị cơ sở dữ liệu có thể nối tên và câu trả lời của quý vị với nhau. Hệ thống không có trang nào cho ai làm việc đó, nhưng chúng tôi không thể làm cho việc đó hoàn toàn không xảy ra được.",
        "Luật về hồ sơ công có thể áp dụng cho câu trả lời, chừng nào câu trả lời còn được lưu cùng với liên kết dẫn đến một người.",
        "Mối liên hệ giữa người trả lời và câu trả lời bị hủy vào một ngày được ấn định khi khảo sát bắt đầu và ghi ở trang đầu: nếu không nói khác, là 90 ngày sau đợt cuối cùng trong các đợt dự định so sánh. Sau đó câu trả lời của quý vị vẫn được giữ cùng với nhóm, trường và ngôn ngữ của quý vị, nhưng không còn gắn với quý vị; không ai tìm ra được nữa, kể cả quý vị và chúng tôi. Nếu trong một nhóm như vậy có rất ít người trả lời, điều đó vẫn có thể chỉ ra một ai đó. Các bản sao lưu làm trước ngày đó vẫn chứa mối liên hệ này cho đến khi bị xóa.",
        "Chỉ có liên kết thì không bao giờ xem được câu trả lời, vì liên kết có thể được chuyển cho người khác. Phải dùng trình duyệt đã gửi câu trả lời, hoặc mã mà chúng tôi gửi đến địa chỉ email của quý vị.",
      ],
    },
    {
      id: "anonymous",
      title: "Nếu khảo sát ẩn danh",
      text: [],
      points: [
        "Liên kết của quý vị chỉ dùng được một lần. Khi quý vị gửi, chúng tôi ghi rằng liên kết đã dùng, và lưu câu trả lời không kèm liên kết và không kèm tên. Không ai có thể tìm ra câu trả lời của quý vị để sửa hoặc xóa, kể cả quý vị và chúng tôi.",
        "Câu trả lời được giữ chờ cho đến khi có ít nhất 20 người gửi. Rồi một phần chọn ngẫu nhiên được chuyển đi; phần của ít nhất 10 người ở lại. Mỗi lần như vậy, tất cả câu trả lời của khảo sát, kể cả phần đã chuyển trước đó, được đánh số mới và xếp theo thứ tự ngẫu nhiên mới, không có giờ: chỉ có ngày trộn lần cuối, giống nhau cho tất cả. Khi khảo sát đóng, tất cả được chuyển; nếu lúc đó chỉ còn của ít hơn 10 người, các câu trả lời đó không được tính ở đâu cả.",
        "Trong khi các câu trả lời chờ, người quản trị cơ sở dữ liệu vẫn có thể tìm ra đó là của ai. Nhật ký hệ thống tạo trong thời gian đó cũng có thể cho biết điều này về sau. Ai so sánh các bản sao lưu hoặc bản nháp kết quả được làm trong khi khảo sát còn mở sẽ thấy những câu trả lời nào đến giữa hai bản, và nếu chỉ có ít thì có thể biết là của ai.",
        "Nhóm có ít hơn 30 người được mời được gộp với nhóm khác trước khi có ai trả lời: trước hết gộp ngôn ngữ, rồi gộp trường. Nếu cả một nhóm (ví dụ nhân viên) có tổng cộng ít hơn 30 người được mời thì tất cả vẫn là một nhóm. Câu trả lời của quý vị được lưu cùng nhóm đã gộp, và người quản trị cơ sở dữ liệu thấy ai đã trả lời: nếu trong một nhóm chỉ có một người trả lời thì biết được đó là của ai. Những gì quý vị viết, và ngôn ngữ quý vị dùng để viết, cũng có thể cho biết quý vị là ai.",
        "Điểm của quý vị được cho xem một lần, ở trang sau khi gửi. Điểm được giữ một giờ trong một cookie mà chỉ hệ thống này đọc được, và không ở đâu khác.",
      ],
    },
    {
      id: "doors",
      title: "Nếu quý vị trả lời bằng cách khác",
      text: [],
      points: [
        "Trên giấy hoặc qua điện thoại, nhân viên học khu nhập câu trả lời của quý vị, và thấy hoặc nghe câu trả lời khi nhập. Phiếu giấy được nhập hai lần. Cho đến lúc đó phiếu được lưu cạnh lời mời của quý vị, cả trong khảo sát ẩn danh, và bản sao lưu tạo trong thời gian đó có chứa phiếu; sau đó câu trả lời được giữ như câu trả lời gửi bằng liên kết. Chúng tôi ghi rằng nhân viên đã nhập một phiếu, khi nào và cho khảo sát nào, không ghi của ai.",
        "Ở liên kết mở, không có liên kết riêng, chúng tôi lưu câu trả lời cùng với ngày, ngôn ngữ, nhóm và trường mà quý vị chọn, và không kèm tên. Câu trả lời đó được đếm riêng và không bao giờ gộp với câu trả lời của những người được mời. Để không ai gửi ồ ạt vào khảo sát, chúng tôi đếm số phiếu theo địa chỉ mạng, ở dạng mã hóa và nhiều nhất trong một ngày, tách khỏi câu trả lời.",
        "Nếu quý vị xác minh những câu trả lời đó qua email, một dạng mã hóa của địa chỉ được lưu cạnh câu trả lời cho đến khi quý vị bấm liên kết chúng tôi gửi, nhiều nhất 7 ngày; sau đó dạng mã hóa này được giữ riêng.",
      ],
    },
    {
      id: "stored",
      title: "Điều gì về quý vị được lưu",
      text: [
        "Danh bạ của học khu có tên, địa chỉ email, ngôn ngữ, các nhóm mà quý vị thuộc về và các trường của quý vị. Với mỗi thư, chúng tôi lưu lại thư đã gửi hay chưa và có bị trả lại không. Chúng tôi không ghi quý vị có mở thư hay không, và liên kết trong thư dẫn thẳng đến đây.",
      ],
      points: [
        "Một cookie dùng trong một năm phân biệt trình duyệt này với trình duyệt khác, để câu trả lời của quý vị hiện ở đây chứ không ở nơi khác. Nó chứa một số ngẫu nhiên và không có gì về quý vị.",
        "Trên các trang này không có theo dõi, không có quảng cáo và không có chương trình của bên khác.",
        "Liên kết riêng của quý vị không vào nhật ký của chúng tôi.",
      ],
    },
    {
      id: "rights",
      title: "Quý vị có thể yêu cầu điều gì",
      text: [
        "Quý vị có thể ngừng nhận thư bằng liên kết ở cuối mỗi thư, không cần đăng nhập. Quý vị có thể yêu cầu học khu sửa hoặc xóa những gì họ lưu về quý vị; trong khảo sát được giữ kín, câu trả lời của quý vị cũng bị xóa theo, chừng nào mối liên hệ còn đó. Kết quả đã công bố đến lúc đó thì giữ nguyên: đó là kết quả của các nhóm từ 10 người trở lên.",
      ],
    },
  ],
};
