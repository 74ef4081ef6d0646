import type { CommunityWords } from "./en";

/** Unreviewed. */
export const vi: CommunityWords = {
  now: "Đang mở",
  now_survey:
    "“{title}” mở đến ngày {day}. Nếu quý vị được mời, liên kết riêng nằm trong thư của quý vị.",
  now_code: "Nhập mã trong thư giấy",
  now_open: "Tham gia không cần thư mời",
  now_comments: "Góp ý về “{title}”",
  now_until: "Đến ngày {day}.",
  now_needs: "Những gì kế hoạch còn cần",
  last: "Kết quả của lần trước",
  last_promises: "Đến nay đã thực hiện {done} trên {all} lời hứa.",
  last_said: "Quý vị nói, chúng tôi làm",
  calendar: "Lịch",
  cal_file: "Thêm vào lịch của quý vị (.ics)",
  cal_opens: "Khảo sát “{title}” mở",
  cal_survey: "Khảo sát “{title}” đóng",
  cal_comments: "Ngày cuối để góp ý về “{title}”",
  cal_report: "Hạn để chúng tôi báo lại điều đã nghe được",
  cal_shift: "Tình nguyện viên gặp nhau: “{title}”",
  cal_promise: "Đã hứa: {title}",
  ways: "Cách quý vị tham gia",
  ways_lede: "Ai cũng có thể đọc, góp ý về kế hoạch và đặt câu hỏi. Ngoài ra:",
  families: "Gia đình",
  families_way:
    "Quý vị được mời qua email hoặc thư giấy, bằng ngôn ngữ của mình, không cần tài khoản.",
  staff: "Nhân viên",
  staff_way:
    "Quý vị được mời qua email ở nơi làm việc. Câu trả lời được tính chung với nhiều người, không bao giờ riêng lẻ.",
  business: "Doanh nghiệp",
  business_way: "Trả lời khảo sát và xem kế hoạch cần hiện vật, tiền hay giờ công nào.",
  organization: "Tổ chức",
  organization_way:
    "Trả lời khảo sát, góp địa điểm, người hay kiến thức, và xem xét các phần của kế hoạch.",
  higher_ed: "Cao đẳng và đại học",
  higher_ed_way:
    "Trả lời khảo sát, góp chuyên môn hay thời gian của sinh viên, và xem xét các phần của kế hoạch.",
  community: "Hàng xóm và cư dân",
  community_way: "Góp ý về kế hoạch, giúp một tay, hoặc đặt câu hỏi cho học khu.",
  ask: "Hỏi học khu",
  feed: "Tin tức qua nguồn tin (Atom)",
};
