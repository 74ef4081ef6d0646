import type { CommunityWords } from "./en";

/** Unreviewed. */
export const vi: CommunityWords = {
  now: "Đang mở",
  now_survey:
    "“{title}” mở đến {day}. Nếu quý vị được mời, liên kết riêng nằm trong thư của quý vị.",
  now_code: "Nhập mã trong thư giấy",
  now_open: "Tham gia không cần thư mời",
  now_comments: "Góp ý về “{title}”",
  now_until: "Đến {day}.",
  now_needs: "Những gì kế hoạch còn cần",
  last: "Lần trước đã đưa đến điều gì",
  last_promises: "Trong {all} lời hứa, đến nay {done} đã được thực hiện.",
  last_said: "Quý vị nói, chúng tôi làm",
  calendar: "Lịch",
  cal_file: "Thêm vào lịch của quý vị (.ics)",
  cal_opens: "Khảo sát “{title}” mở",
  cal_survey: "Khảo sát “{title}” đóng",
  cal_comments: "Ngày cuối để góp ý về “{title}”",
  cal_report: "Muộn nhất ngày này chúng tôi báo lại điều đã nghe",
  cal_shift: "Tình nguyện viên gặp nhau: “{title}”",
  cal_promise: "Đã hứa: {title}",
  ways: "Cách quý vị tham gia",
  ways_lede: "Ai cũng có thể đọc, góp ý về kế hoạch và đặt câu hỏi. Ngoài ra:",
  families: "Gia đình",
  families_way:
    "Quý vị được mời qua thư điện tử hoặc thư giấy, bằng ngôn ngữ của mình, không cần tài khoản.",
  staff: "Nhân viên",
  staff_way:
    "Quý vị được mời qua địa chỉ làm việc. Câu trả lời được tính chung với nhiều người, không bao giờ riêng lẻ.",
  business: "Doanh nghiệp",
  business_way: "Trả lời khảo sát và xem kế hoạch cần hiện vật, tiền hay giờ công nào.",
  organization: "Tổ chức",
  organization_way:
    "Trả lời khảo sát, góp địa điểm, người hay kiến thức, và xem xét các phần của kế hoạch.",
  higher_ed: "Đại học, cao đẳng",
  higher_ed_way:
    "Trả lời khảo sát, góp chuyên môn hay thời gian của sinh viên, và xem xét các phần của kế hoạch.",
  community: "Người dân",
  community_way: "Góp ý về kế hoạch, giúp một tay, hoặc hỏi học khu.",
  ask: "Hỏi học khu",
  feed: "Tin tức dạng nguồn cấp (Atom)",
};
