import type { ErrorWords } from "./en";

/** Unreviewed. */
export const vi: ErrorWords = {
  error: "Lỗi",
  bad: "Không đọc được nội dung này",
  forbidden: "Quý vị không được mở trang này",
  missing: "Trang này không có",
  method: "Không thể làm điều này ở đây",
  over: "Việc này đã kết thúc",
  large: "Nội dung này quá lớn",
  often: "Quá nhiều lần thử",
  other: "Không thực hiện được",
  fault: "Có trục trặc từ phía chúng tôi",
  happened: "Không có gì ở địa chỉ này.",
  happened_fault: "Không tạo được trang. Việc này đã được ghi vào nhật ký hệ thống.",
  todo: "Xin kiểm tra địa chỉ, hoặc trở lại trang trước.",
  todo_fault: "Những gì quý vị đã lưu trước đó không bị mất. Xin thử lại sau một phút.",
  large_happened: "Nội dung đã gửi lớn hơn mức trang này nhận.",
  large_todo: "Xin quay lại: những gì quý vị đã viết vẫn còn đó. Xin rút ngắn, hoặc gửi từng phần.",
  forbidden_happened:
    "Trang này không dành cho tất cả mọi người, hoặc chỉ dành cho trình duyệt đã bắt đầu việc này.",
  over_happened: "Những gì ở địa chỉ này đã kết thúc.",
  often_happened: "Đã thử quá nhiều lần trong thời gian ngắn.",
  often_todo: "Xin đợi vài phút rồi thử lại.",
  other_happened: "Nội dung đã gửi hoặc yêu cầu không phù hợp với trang này.",
  link: "Chúng tôi không nhận ra liên kết này",
  link_happened: "Có thể chương trình email đã cắt mất một phần, hoặc một ký tự bị đổi.",
  link_todo:
    "Xin mở lại liên kết trong thư, hoặc chép toàn bộ vào thanh địa chỉ. Nếu vẫn không được, xin hỏi nơi đã gửi: họ có thể gửi cho quý vị liên kết mới.",
  start: "Trang chính",
};
