import type { GoalWords } from "./goal-words";

/** Unreviewed. */
export const ar: GoalWords = {
  stage: { planning: "قيد التخطيط", implementation: "قيد التنفيذ" },
  owner: (name) => `المسؤول: \u2068${name}\u2069`,
  span: (from, to) =>
    from && to ? `من ${from} إلى ${to}` : from ? `ابتداءً من ${from}` : to ? `حتى ${to}` : "",
  due: (day) => `الموعد ${day}`,
  target: (value) => `المستهدف: ${value}.`,
  baseline: (value) => `في البداية: ${value}.`,
  noReading: "لم يُقَس بعد.",
  reading: (value, day) => `الآن ${value}، قيس في ${day}.`,
  change: (amount, isUp) => `هذا ${isUp ? "أكثر" : "أقل"} مما كان في البداية بمقدار ${amount}.`,
  points: (amount, isOne) => (isOne ? "نقطة مئوية واحدة" : `${amount} من النقاط المئوية`),
  noChange: "كما كان في البداية.",
  way: (percent) => `قُطع ${percent} من الطريق.`,
  readings: "كل القياسات",
  day: "اليوم",
  value: "القيمة",
  note: "ملاحظة",
};
