import type { ThemeMessages } from "./messages-en";

/** Unreviewed. */
export const vi: ThemeMessages = {
  title: "Điều mọi người viết bằng lời của mình",
  what: "Người làm việc cho học khu đã đọc từng đoạn viết, bỏ tên ra, và xếp những gì đã đọc vào các chủ đề này. Một đoạn viết có thể thuộc nhiều chủ đề. Một chủ đề có ở đây nếu từ 10 người trở lên cùng nói đến.",
  people: "{count, number} người",
  nearly_all: "gần như tất cả những người đã trả lời",
  quotes: "Bằng lời của họ",
};
