import type { MailWords } from "./messages";
import { writtenIn } from "./numbers";

const written = writtenIn("zh-Hans");

const audiences = {
  families: "家庭",
  staff: "教职员工",
  business: "企业",
  organization: "机构",
  higher_ed: "大专院校",
  community: "社区居民",
  partners: "合作伙伴：企业、机构和大专院校",
};

const why: { [audience: string]: (school: string | null) => string } = {
  families: (school) => (school ? `您有孩子在${school}上学。` : "您有孩子在我们的学校上学。"),
  staff: (school) => (school ? `您在${school}工作。` : "您在学区工作。"),
  business: () => "您代表本地的一家企业。",
  organization: () => "您代表本地的一个机构。",
  higher_ed: () => "您在本地的大专院校工作。",
  community: (school) => (school ? `您住在${school}附近。` : "您住在我们的社区。"),
};

/** Unreviewed. */
export const zhHans: MailWords = {
  isThisReal: (contact) =>
    `这封邮件是真的吗？请询问学区办公室${contact ? `（${contact}）` : ""}或您的学校。`,
  whyYouGetIt: "您收到这封邮件，是因为学区的名录里有这个邮箱地址。",
  stop: "不再接收调查邮件",
  orCode: "不想点邮件里的按钮？请在浏览器里输入这个网址，然后输入您的代码：",
  greeting: (name) => `${name}，您好！`,
  intro: (minutes) =>
    `在对我们学校里的科技做出决定之前，我们会询问每一个受影响的人。大约需要${written(minutes)}分钟，用手机也可以，不需要账号。`,
  answer: "回答问题",
  inMinutes: (minutes, closes) => `大约${written(minutes)}分钟，不需要账号。开放至${closes}。`,
  openUntil: (closes) => `调查开放至${closes}。`,
  confidential: (threshold) => ({
    lead: "您的回答会保密。",
    rest: `我们只显示${written(threshold)}人或以上群体的结果，从不显示某一个人的。管理数据库的人有可能查到回答，公共记录法也可能适用；调查页面上有更多说明。链接只属于您一个人：请不要转给别人。`,
  }),
  anonymous: (threshold) => ({
    lead: "您的回答是匿名的。",
    rest: `保存回答时不带您的姓名，我们只显示${written(threshold)}人或以上群体的结果。在短时间内，直到有足够多的其他人回答之前，系统日志和备份仍可能透露是谁的回答；之后就再也无法得知。链接只能用一次。`,
  }),
  hearBack: (reportBy) => ({
    lead: "我们会给您回音。",
    rest: `回答后您马上会看到自己的得分。${reportBy ? `最晚在${reportBy}` : "调查结束后"}，我们会公布听到了什么、要做什么、不做什么。`,
  }),
  why: (audience, school) => why[audience]?.(school) ?? "",
  reminder: (heading) => `提醒：${heading}`,
  reminderLead: (closes) =>
    `我们还没有收到您的回答，调查开放至${closes}。如果您已经回答：谢谢您，不用再做什么。`,
  reportSubject: (survey) => `调查有了什么结果：${survey}`,
  reportLead: (survey) => `我们问过您：“${survey}”。这里是我们听到了什么、要做什么、不做什么。`,
  reportPreview: "我们听到了什么、要做什么、不做什么。",
  yourGroup: (audience) => `您的群体：${audience}`,
  audiences,
  awareness: "了解程度",
  buyIn: "支持程度",
  scoreWords: ({ construct, audience, mean, bound, interval, n }) => {
    const cut = bound ? { at_least: "至少", at_most: "至多" }[bound] : "";
    const score = `${construct}：${cut}${written(mean)}分（满分${written(100)}分）`;
    const rough = n < 30 ? "回答的人不多，所以这只是大概的数字。" : "";
    return interval
      ? `${score}。有${written(n)}人回答；对整个群体（${audience}）来说，得分很可能在${written(interval.low)}到${written(interval.high)}之间。${rough}`
      : `${score}，来自${written(n)}位回答的人。${rough}`;
  },
  notShown: (construct) => `${construct}：不显示，以保护人数少的群体中的人。`,
  heard: "我们听到了什么",
  willDo: "我们要做什么",
  willNotDo: "我们不做什么，以及为什么",
  by: (who, when) => [who, when && `最晚在${when}`].filter(Boolean).join("，"),
  allResults: "查看全部结果",
  ownAnswers: "查看您自己的回答与您的群体对照",
  signIn: "登录",
  signInSubject: (site) => `登录${site}`,
  signInLead: (site, minutes) =>
    `请在您提出请求的浏览器里点按钮登录${site}。按钮只能用一次，${written(minutes)}分钟内有效。`,
  signInCode: "在另一台设备上，或者要求输入验证码时，请输入：",
  signInNotYou: "不是您请求的？那就什么都不用做：没有这封邮件，谁也进不去。",
  code: (code) => `您的验证码：${code}`,
  codeTitle: "您的验证码",
  codeLead: (minutes) => `请在要求输入验证码的页面上输入它。${written(minutes)}分钟内有效：`,
  codeNotYou: "不是您索取的验证码？那就什么都不用做，也不要把它告诉任何人。",
  confirmSubject: (plan) => `您的评论：${plan}`,
  confirmTitle: "是您吗？",
  confirmLead: (plan, days) =>
    `有人对“${plan}”发表了评论，并留下了这个邮箱地址。如果是您，请打开页面并点那里的按钮。否则评论会在${written(days)}天后删除。`,
  confirmAgreeLead: (plan) =>
    `有人想赞同对“${plan}”的一条评论，并留下了这个邮箱地址。如果是您，请打开页面并点那里的按钮。`,
  confirmOpen: "打开页面",
  confirmNotYou:
    "不是您？那就什么都不用做，或在该页面上点“不是我写的”。没有您的确认，什么都不会显示。链接只属于您一个人：请不要转给别人。",
  welcome: (site) => `您可以使用${site}了`,
  welcomeLead: (site, role) =>
    `您现在可以在${site}中工作，身份是${role}。点按钮就能登录；不需要密码。`,
  setUpLead: (site) => `${site}可以开始设置了。点按钮就能登录；不需要密码。`,
  setUp: "开始设置",
  linkUntil: (until) => `链接只能用一次，有效期到${until}。之后请在登录页面索取新的链接。`,
  roles: {
    admin: "管理员",
    leader: "领导",
    editor: "编辑",
    viewer: "查看者",
  },
};
