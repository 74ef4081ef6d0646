import type { TextPage } from "./text-sections";

/** Unreviewed. */
export const methodVi: TextPage = {
  title: "Cách chúng tôi tính",
  lede: "Ai đã được hỏi điều gì, câu trả lời trở thành điểm như thế nào, điều gì chúng tôi không hiển thị, và những con số này không nói lên được điều gì.",
  sections: [
    {
      id: "asked",
      title: "Ai đã được hỏi điều gì",
      text: [
        "Gia đình, nhân viên, doanh nghiệp, các tổ chức, các trường cao đẳng và đại học, và hàng xóm, cư dân được hỏi về cùng những điều, mỗi nhóm với câu chữ riêng. Không hỏi ai dưới 18 tuổi.",
        "Mỗi người trong danh sách của học khu nhận một lời mời cho mỗi nhóm mà họ thuộc về, và có thể trả lời một lần. Ai thuộc về nhiều trường thì được hỏi về một trường, chọn ngẫu nhiên và giữ nguyên từ đợt này sang đợt khác.",
      ],
    },
    {
      id: "scores",
      title: "Câu trả lời trở thành điểm như thế nào",
      text: [
        "Mỗi câu trả lời cho một câu hỏi có tính điểm được từ 0 đến 100 điểm. Câu hỏi đặt theo chiều ngược lại thì được đảo chiều. Điểm của một người là trung bình những gì họ đã trả lời, nếu họ trả lời ít nhất một nửa các câu hỏi thuộc loại đó; nếu không thì họ không có điểm.",
        "“Chưa nghe nói về điều này” được tính là 0 về mức độ nhận biết, vì đó chính là câu trả lời. “Tôi không thể nói” khi được hỏi ý kiến thì không tính là câu trả lời, và tỷ lệ của nó được công bố.",
        "Mức độ nhận biết và mức độ ủng hộ là hai điểm khác nhau và không bao giờ được gộp thành một con số.",
      ],
    },
    {
      id: "wording",
      title: "Câu chữ của các câu hỏi còn là thử nghiệm",
      text: [
        "Các câu hỏi của khảo sát mẫu do chúng tôi viết và chưa được một nghiên cứu nào kiểm chứng. Chừng nào chưa có ít nhất 100 người của một nhóm trả lời mọi câu hỏi thuộc một loại, và các câu đó chưa đủ ăn khớp với nhau (hệ số alpha của Cronbach, đầu dưới ít nhất 0,60, tốt hơn là 0,70), xin xem điểm như một chỉ dấu ban đầu. Bản dịch tiếng Việt chưa được người thẩm định xác nhận, trừ khi học khu nói khác.",
      ],
    },
    {
      id: "weights",
      title: "Các nhóm được tính nặng nhẹ ra sao",
      text: [
        "Khi học khu biết một nhóm có bao nhiêu người (từ danh sách của mình hoặc từ danh sách đã mời), câu trả lời được nhân trọng số cho khớp với con số đó, từng trường một, để một trường có nhiều người trả lời không có tiếng nói lớn hơn quy mô của trường. Trường nào có ít hơn hai câu trả lời trong một nhóm thì được tính chung với phần còn lại của nhóm đó. Rồi các ngôn ngữ của mỗi nhóm được cân bằng theo cách tương tự (“raking”); ngôn ngữ nào có ít hơn 10 câu trả lời thì gộp với ngôn ngữ giống nó nhất. Trọng số lớn hơn 4 lần trung bình của nhóm bị cắt bớt và phần dư được chia ra.",
        "Khoảng bên cạnh một điểm chứa điểm thật trong 95 trên 100 khảo sát như vậy, nếu những người không trả lời nghĩ giống những người đã trả lời. Nó tính đến số người, trọng số của họ, và việc một nhóm nhỏ có thể được biết gần như trọn vẹn.",
        "Khi không ai biết một nhóm có bao nhiêu người, câu trả lời của nhóm đó đứng riêng là “những người đã trả lời”: không có trọng số, không có khoảng sai số, không bao giờ được so sánh.",
      ],
    },
    {
      id: "change",
      title: "Khi nào chúng tôi nói tăng hay giảm",
      text: [
        "Chúng tôi so sánh với đợt gần nhất trước đó đã công bố kết quả, nếu cả hai đợt hỏi cùng những câu hỏi với cùng câu chữ; một câu hỏi viết lại là một câu hỏi khác. Chúng tôi nói “tăng” hoặc “giảm” nếu khác biệt ít nhất 5 điểm và lớn hơn 1,96 lần sai số chuẩn của nó. Khi nhận ra được người đã trả lời cả hai lần, họ chỉ được tính một lần trong sai số; những trường hợp khác, như khảo sát ẩn danh, sai số được tính như thể không ai trả lời cả hai lần, nên chúng tôi thà nói “không thay đổi rõ rệt” quá nhiều còn hơn quá ít. Giữa các trường của một nhóm, chúng tôi điều chỉnh theo số trường (Holm), để ngẫu nhiên hiếm khi làm cho một trường trông như đã thay đổi. Bên cạnh một thay đổi là thay đổi nhỏ nhất mà cứ năm lần thì bốn lần sẽ nhận ra.",
        "Khi có ít hơn 20 trên 100 gia đình, hoặc 50 trên 100 nhân viên, trả lời, chúng tôi nói rõ điều đó và không so sánh.",
      ],
    },
    {
      id: "small",
      title: "Các nhóm nhỏ",
      text: [
        "Không hiển thị điều gì về nhóm ít hơn 10 người, với công chúng cũng như với nhân viên. Khi một con số được giấu có thể tìm ra bằng cách trừ các con số khác, những con số đó cũng được giấu. Để làm việc này, mọi bảng của một bản công bố được xét cùng nhau, và kết quả được một phép tính thứ hai kiểm tra; điều gì không đạt thì hoàn toàn không công bố. Một nhóm nhỏ và một nhóm được giấu để bảo vệ nó được mô tả bằng cùng những lời.",
        "Doanh nghiệp, tổ chức và các trường cao đẳng được hiển thị chung như một nhóm khi một trong số đó có ít hơn 10 câu trả lời.",
      ],
      points: [
        "Từ 10 đến 29 câu trả lời: điểm nguyên, có khoảng, ghi “độ chính xác thấp”.",
        "Tỷ lệ và điểm trung bình gần 0 hoặc 100 được cho dưới dạng giới hạn: 20 và 80 với 10 đến 19 câu trả lời, 10 và 90 với 20 đến 39, 5 và 95 với 40 đến 99, 2 và 98 với 100 đến 299, 1 và 99 từ 300 trở lên.",
        "Kết quả đã công bố giữ nguyên như vậy.",
      ],
    },
    {
      id: "limits",
      title: "Những con số này không nói lên được điều gì",
      text: [],
      points: [
        "Những người không trả lời có thể nghĩ khác; trọng số chỉ sửa được phần mà trường, nhóm và ngôn ngữ giải thích.",
        "Nhiều câu trả lời từ một gia đình làm các khoảng hơi quá hẹp, nhất là khi hơn 5 trên 100 người đã trả lời có chung địa chỉ. Câu trả lời không được lưu theo gia đình, nên chúng tôi không thể nói hẹp đi bao nhiêu.",
        "Không có trung vị của điểm và không có kết quả theo điều gì khác ngoài nhóm, trường và ngôn ngữ: các trang này chỉ giữ tổng của các ô nhỏ.",
        "Một thay đổi sau một sự kiện không chứng minh rằng sự kiện đó gây ra thay đổi.",
        "Với nhiều lần so sánh, có lần trông rõ rệt chỉ vì ngẫu nhiên; chúng tôi nói đã so sánh bao nhiêu lần.",
        "Khác biệt giữa các trường có khoảng chồng lên nhau phần lớn là do ngẫu nhiên. Chúng tôi không công bố bảng xếp hạng.",
      ],
    },
    {
      id: "choices",
      title: "Điều gì là lựa chọn chứ không phải quy luật tự nhiên",
      text: [
        "Đây là quyết định của những người viết phần mềm này (“được chọn ở đây”), đưa ra một lần cho tất cả và trước khi biết bất cứ câu trả lời nào:",
      ],
      points: [
        "Nhóm bắt đầu từ 10 người.",
        "Một thay đổi bắt đầu từ 5 điểm.",
        "“Ít” nghĩa là dưới 20 trên 100 gia đình hoặc 50 trên 100 nhân viên.",
        "Một câu trả lời là đầy đủ từ 80 trên 100 câu hỏi có tính điểm, và là một phần từ 50.",
        "Một thang đo là thử nghiệm khi có ít hơn 100 câu trả lời đầy đủ hoặc khi đầu dưới của alpha dưới 0,60; nó được đưa lên tiêu đề từ 0,70. Nó bị chặn nếu có câu hỏi ăn khớp với các câu khác dưới 0,20.",
        "Một ngôn ngữ có quá ít câu trả lời khi dưới 10, hoặc khi mỗi câu trả lời đại diện cho số người gấp 4 lần của nhóm; trọng số bị cắt ở 4 lần trung bình; hệ số thiết kế trên 2 là lời cảnh báo, và trên 4 thì không đưa lên tiêu đề.",
        "Một khoảng có số bậc tự do bằng số người trừ số tầng, ít nhất là một.",
        "Với ít câu trả lời như vậy, một tỷ lệ được gần 0 hoặc 100 đến đâu.",
      ],
    },
  ],
};
