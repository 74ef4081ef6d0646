import type { GoalWords } from "./goal-words";

/** Unreviewed. */
export const vi: GoalWords = {
  stage: { planning: "Đang lên kế hoạch", implementation: "Đang thực hiện" },
  owner: (name) => `Phụ trách: ${name}`,
  span: (from, to) =>
    from && to ? `${from} đến ${to}` : from ? `từ ${from}` : to ? `đến ${to}` : "",
  due: (day) => `hạn ${day}`,
  target: (value) => `Chỉ tiêu: ${value}.`,
  baseline: (value) => `Lúc bắt đầu: ${value}.`,
  noReading: "Chưa đo.",
  reading: (value, day) => `Hiện nay ${value}, đo ngày ${day}.`,
  change: (amount, isUp) => `Như vậy là ${isUp ? "nhiều" : "ít"} hơn lúc bắt đầu ${amount}.`,
  points: (amount) => `${amount} điểm phần trăm`,
  noChange: "Vẫn như lúc bắt đầu.",
  way: (percent) => `Đã đi được ${percent} chặng đường.`,
  readings: "Tất cả các lần đo",
  day: "Ngày",
  value: "Giá trị",
  note: "Ghi chú",
};
