import type { ReportWords } from "./report-words";

/** Unreviewed. */
export const vi: ReportWords = {
  published: "Công bố {day}",
  results: "Xem tất cả kết quả",
  feedback: "Câu trả lời của quý vị đã đưa đến điều gì",
  feedbackLede:
    "Chúng tôi đã hỏi quý vị: “{title}”. Đây là điều chúng tôi nghe được và điều sẽ theo sau.",
  now: "Các nhóm, theo kết quả công bố {day}",
  margin: "Biên độ: cứ 100 biên độ như vậy thì 95 chứa điểm thật",
  legend: "Chú giải",
  column: "Ai",
  answered: "Đã trả lời",
  score: "Điểm, từ 0 đến 100",
  interval: "Khoảng",
  atLeast: "ít nhất {score}",
  atMost: "nhiều nhất {score}",
  waitingWhy:
    "Chúng tôi vẫn đang đọc những gì mọi người trả lời. Trang này sẽ cho thấy kết quả và điều chúng tôi sẽ làm ngay khi được công bố.",
  report: "Bản báo cáo ở trang riêng",
  mails: "Thư",
  hidden: "không hiển thị, để bảo vệ người trong các nhóm nhỏ",
  people: "{count} người đã trả lời",
  range: "{low} đến {high}",
  low: "con số gần đúng",
  few: "ít người trả lời so với số được hỏi",
  open: "không có danh sách người để hỏi",
  loose: "Người đã trả lời: họ chỉ nói cho chính mình",
};
