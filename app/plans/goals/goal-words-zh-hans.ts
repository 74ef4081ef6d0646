import type { GoalWords } from "./goal-words";

/** Unreviewed. */
export const zhHans: GoalWords = {
  stage: { planning: "规划中", implementation: "实施中" },
  owner: (name) => `负责人：${name}`,
  span: (from, to) => (from && to ? `${from}至${to}` : from ? `自${from}起` : to ? `至${to}` : ""),
  due: (day) => `期限：${day}`,
  target: (value) => `目标值：${value}。`,
  baseline: (value) => `开始时：${value}。`,
  noReading: "还没有测量。",
  reading: (value, day) => `现在是${value}，测量于${day}。`,
  change: (amount, isUp) => `比开始时${isUp ? "多" : "少"}${amount}。`,
  points: (amount) => `${amount}个百分点`,
  noChange: "与开始时相同。",
  way: (percent) => `已完成全程的${percent}。`,
  readings: "所有测量",
  day: "日期",
  value: "数值",
  note: "备注",
};
