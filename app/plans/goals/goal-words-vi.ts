import type { GoalWords } from "./goal-words";

/** Unreviewed. */
export const vi: GoalWords = {
  stage: { planning: "Đang lên kế hoạch", implementation: "Đang thực hiện" },
  owner: (name) => `Phụ trách: ${name}`,
  span: (from, to) =>
    from && to
      ? `từ ngày ${from} đến ngày ${to}`
      : from
        ? `từ ngày ${from}`
        : to
          ? `đến ngày ${to}`
          : "",
  due: (day) => `hạn ngày ${day}`,
  target: (value) => `Chỉ tiêu: ${value}.`,
  baseline: (value) => `Lúc bắt đầu: ${value}.`,
  noReading: "Chưa đo.",
  reading: (value, day) => `Hiện nay ${value}, đo ngày ${day}.`,
  change: (amount, isUp) => `Như vậy là ${isUp ? "tăng" : "giảm"} ${amount} so với lúc bắt đầu.`,
  points: (amount) => `${amount} điểm phần trăm`,
  noChange: "Vẫn như lúc bắt đầu.",
  way: (percent) => `Đã đi được ${percent} chặng đường.`,
  readings: "Tất cả các lần đo",
  day: "Ngày",
  value: "Giá trị",
  note: "Ghi chú",
};
