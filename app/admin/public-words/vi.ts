import type { PublicWords } from "../public-words";

/** Unreviewed. */
export const vi: PublicWords = {
  skip: "Đến phần nội dung",
  error: "Lỗi:",
  nav: "Các trang của học khu này",
  languages: "Ngôn ngữ",
  plan: "Kế hoạch",
  results: "Kết quả",
  report: "Báo cáo",
  foot: "{district}, trên Full Circle",
  contact: "Có thắc mắc? Xin hỏi {contact}.",
  method: "Cách chúng tôi tính",
  privacy: "Quyền riêng tư",
  staff: "Dành cho nhân viên",
  lede: "Ở đây quý vị thấy học khu dự định làm gì với công nghệ, mọi người đã nói gì về điều đó, và những lời đó đã đưa đến điều gì.",
  plans: "Các kế hoạch",
  results_title: "Mọi người đã nói gì",
  reports: "Điều chúng tôi nghe được và sẽ làm",
  published: "Công bố ngày {day}",
  nothing_title: "Chưa có gì được công bố",
  nothing:
    "Các kế hoạch, kết quả và báo cáo sẽ có ở đây. Nếu quý vị nhận được liên kết khảo sát, xin mở liên kết trong thư.",
};
