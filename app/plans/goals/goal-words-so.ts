import type { GoalWords } from "./goal-words";

/** Unreviewed. */
export const so: GoalWords = {
  stage: { planning: "Waa la qorshaynayaa", implementation: "Waa la fulinayaa" },
  owner: (name) => `Mas’uulka: ${name}`,
  span: (from, to) =>
    from && to ? `${from} ilaa ${to}` : from ? `laga bilaabo ${from}` : to ? `ilaa ${to}` : "",
  due: (day) => `ugu dambayn ${day}`,
  target: (value) => `Bartilmaameedka: ${value}.`,
  baseline: (value) => `Bilowgii: ${value}.`,
  noReading: "Weli lama cabbirin.",
  reading: (value, day) => `Hadda waa ${value}, la cabbiray ${day}.`,
  change: (amount, isUp) => `Taasi waa ${amount} ka ${isUp ? "badan" : "yar"} bilowgii.`,
  points: (amount, isOne) => `${amount} ${isOne ? "dhibic" : "dhibcood"} oo boqolkiiba ah`,
  noChange: "Waa sidii bilowgii.",
  way: (percent) => `Jidka ${percent} waa la soo maray.`,
  readings: "Dhammaan cabbirrada",
  day: "Maalinta",
  value: "Qiimaha",
  note: "Qoraal",
};
