import type { PublicWords } from "../public-words";

/** Unreviewed. */
export const zhHans: PublicWords = {
  skip: "跳到正文",
  error: "错误：",
  nav: "本学区的页面",
  languages: "语言",
  plan: "计划",
  results: "结果",
  report: "报告",
  foot: "{district}，使用Full Circle",
  contact: "有疑问？请询问{contact}。",
  method: "我们怎样统计",
  privacy: "隐私",
  staff: "工作人员入口",
  lede: "您可以在这里看到学区在科技方面的计划、大家的意见，以及这些意见带来了什么。",
  plans: "各项计划",
  results_title: "大家说了什么",
  reports: "我们听到了什么、要做什么",
  published: "发布于{day}",
  nothing_title: "还没有发布任何内容",
  nothing: "计划、结果和报告会放在这里。如果您收到了调查链接，请从邮件里打开。",
};
