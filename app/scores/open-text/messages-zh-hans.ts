import type { ThemeMessages } from "./messages-en";

/** Unreviewed. */
export const zhHans: ThemeMessages = {
  title: "大家用自己的话写了什么",
  what: "学区的工作人员读了每一段文字，去掉了姓名，并把读到的内容归入这些主题。一段文字可以属于几个主题。有10人或以上提到的主题才列在这里。",
  people: "{count, number}人",
  nearly_all: "几乎所有回答的人",
  quotes: "他们的原话",
};
