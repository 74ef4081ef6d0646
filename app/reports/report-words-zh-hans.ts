import type { ReportWords } from "./report-words";

/** Unreviewed. */
export const zhHans: ReportWords = {
  published: "发布于{day}",
  results: "查看全部结果",
  feedback: "您的回答带来了什么",
  feedbackLede: "我们问过您：“{title}”。这里是我们听到了什么，以及接下来做什么。",
  now: "各群体，根据{day}公布的结果",
  margin: "误差范围：100个这样的范围中有95个包含真实得分",
  legend: "图例",
  column: "群体",
  answered: "回答人数",
  score: "得分，0到100",
  interval: "范围",
  atLeast: "至少{score}",
  atMost: "至多{score}",
  waitingWhy: "我们还在阅读大家的回答。结果和我们要做的事一公布，就会显示在这个页面上。",
  report: "在单独的页面上看报告",
  mails: "邮件",
  hidden: "不显示，以保护人数少的群体中的人",
  people: "{count}人回答",
  range: "{low}到{high}",
  low: "大概的数字",
  few: "被询问的人中回答的很少",
  open: "没有按名单询问",
  loose: "回答了的人：只代表他们自己",
};
