import type { ReportWords } from "./report-words";

/** Unreviewed. */
export const vi: ReportWords = {
  published: "Công bố ngày {day}",
  results: "Xem tất cả kết quả",
  feedback: "Câu trả lời của quý vị đã đưa đến điều gì",
  feedbackLede:
    "Chúng tôi đã hỏi quý vị: “{title}”. Đây là điều chúng tôi nghe được và những việc tiếp theo.",
  now: "Các nhóm, theo kết quả công bố ngày {day}",
  margin: "Khoảng sai số: cứ 100 khoảng như vậy thì 95 khoảng chứa điểm thật",
  legend: "Chú giải",
  column: "Ai",
  answered: "Đã trả lời",
  score: "Điểm, từ 0 đến 100",
  interval: "Khoảng",
  atLeast: "ít nhất {score}",
  atMost: "nhiều nhất {score}",
  waitingWhy:
    "Chúng tôi vẫn đang đọc những gì mọi người trả lời. Trang này sẽ có kết quả và điều chúng tôi sẽ làm ngay khi được công bố.",
  report: "Bản báo cáo ở trang riêng",
  mails: "Thư",
  hidden: "không hiển thị, để bảo vệ người trong các nhóm nhỏ",
  people: "{count} người đã trả lời",
  range: "{low} đến {high}",
  low: "độ chính xác thấp",
  few: "ít người trong số được hỏi",
  open: "không theo danh sách người được hỏi",
  loose: "Những người đã trả lời: họ chỉ đại diện cho chính mình",
};
