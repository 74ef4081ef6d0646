import { writtenIn } from "./numbers";
import type { PlanWords } from "./plan-words";

const written = writtenIn("zh-Hans");

/** Unreviewed. */
export const zhHans: PlanWords = {
  whyYouGetIt: "您收到这封邮件，是因为您评论过这项计划或赞同过一条评论。",
  stop: "不再接收学区的邮件",
  answerSubject: (plan) => `您的评论有了答复：${plan}`,
  answerLead: (plan) => `您评论过“${plan}”，或赞同过别人的评论。这里是学区的决定。`,
  youWrote: "评论",
  decided: (disposition, version) => {
    const inVersion = version === null ? "" : `（第${written(version)}版）`;
    return (
      {
        adopted: `已采纳${inVersion}`,
        partly: `部分采纳${inVersion}`,
        declined: "未采纳",
      }[disposition] ?? "已答复"
    );
  },
  seeAnswer: "查看评论和答复",
  answeredBy: (author) => `答复者：${author}`,
  draftSubject: (plan) => `新草案，请您阅读并评论：${plan}`,
  draftLead: (district, plan, version) =>
    `${district}发布了“${plan}”的第${written(version)}版。这是草案：您的意见可以改变它。`,
  draftHow:
    "您可以花两分钟读摘要，也可以读全文，然后告诉我们哪里不清楚、缺了什么或有错误。每条评论都会得到答复和理由。",
  draftUntil: (until) => `评论截止到${until}。`,
  readAndComment: "阅读草案并评论",
};
