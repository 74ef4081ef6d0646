import type { DoorMessages } from "./en";

/** Unreviewed. */
export const zhHans: DoorMessages = {
  "open.title": "参与：{title}",
  "open.lede":
    "您没有自己的链接也可以在这里回答。大约需要{minutes, plural, other {#分钟}}，不需要账号。",
  "open.own":
    "您收到过带有您自己的链接或代码的邮件或信吗？请用那个链接或代码：只有那样的回答才计入结果。",
  "open.own_code": "输入我的代码",
  "open.apart":
    "没有人能核实谁在这里回答。所以这些回答单独计数，标为“未核实”，从不与受邀者的回答混在一起。",
  "open.who": "您与学校是什么关系？",
  "open.audience":
    "{audience, select, families {我是家长或监护人} staff {我在学校或学区工作} business {我代表一家企业} organization {我代表一个机构} higher_ed {我在大专院校工作} other {我是社区居民}}",
  "open.who_needed": "请选择最符合您的一项。",
  "open.school": "您指的是哪所学校？",
  "open.no_school": "不特指某所学校",
  "open.start": "开始回答",
  "open.privacy": "您的回答不带姓名",
  "open.privacy_stored":
    "我们保存您的回答，以及日期、语言和您选择的群体与学校：不保存姓名、邮箱地址，也不保存关于您设备的任何信息。",
  "open.privacy_limit":
    "为了不让人用大量表格冲垮这项调查，我们会统计同一网络地址发来了多少份表格；地址转成乱码，最多保留一天。这个数字不与回答存在一起。",
  "open.after": "提交后不能再修改。",
  "open.thanks": "谢谢您。我们收到了您的回答。",
  "open.thanks_apart": "它们算作“未核实”，与受邀者的回答分开计数。",
  "open.confirm": "您希望这些回答算作“经邮件核实”吗？",
  "open.confirm_what":
    "我们会给您发一封带链接的邮件。在您点链接之前，最多{days, plural, other {#天}}，您地址的乱码形式与您的回答放在一起；之后就与回答分开保存，这样一个地址只能核实一份回答。地址本身只用于发那封邮件。",
  "open.confirm_email": "您的邮箱地址",
  "open.confirm_bad": "请写一个邮箱地址，例如name@example.org。",
  "open.confirm_send": "把链接发给我",
  "open.confirm_sent": "如果地址正确，邮件已经发出",
  "open.confirm_sent_what":
    "其中的链接{days, plural, other {#天}}内有效。没有收到？请也看看垃圾邮件。",
  "open.confirm_page": "这些回答是您的吗？",
  "open.confirm_page_what": "请点按钮，用这个地址提交的回答就算作经邮件核实。",
  "open.confirm_button": "是的，核实它们",
  "open.confirmed": "您的回答已经邮件核实",
  "open.confirmed_what": "它们仍然与受邀者的回答分开计数。谢谢您。",
  "open.confirm_twice": "这个地址已经核实过一份回答",
  "open.confirm_twice_what": "在一项调查里，一个地址只能核实一份回答。之后的回答仍是“未核实”。",
  "open.confirm_over": "这个链接已经失效",
  "open.confirm_over_what": "它已经用过、已经过期，或者调查已经结束。提交过的内容没有丢失。",
  "open.again": "还有人想用这台设备回答",

  "mail.subject": "请核实您的回答：{district}",
  "mail.lead": "有人回答了调查“{title}”，并留下了这个地址。如果是您，请打开页面，点那里的按钮。",
  "mail.open": "打开页面",
  "mail.not_you":
    "不是您？那么什么都不用做：没有您的确认就不会核实，{days, plural, other {#天}}后这个地址就会被删除。",

  "poster.lede": "告诉我们您的想法：{minutes, plural, other {#分钟}}，任何手机都可以，不需要账号。",
  "poster.scan": "请用手机摄像头对准这里",
  "poster.picture": "用手机扫描可打开调查的二维码",
  "poster.or": "或者打开",
  "poster.until": "开放至{moment}",

  "paper.title": "{title}：纸质表格",
  "paper.code": "代码",
  "paper.how":
    "请用深色笔在所选答案的方框里打叉。要改答案，请把那个方框涂满，再在另一个方框里打叉。",
  "paper.numbers": "小号数字供录入表格的人使用。",
  "paper.confidential":
    "代码说明这份表格是谁的，使每个人只计一次。学区工作人员会录入您的回答，录入时会看到它们；之后与网上的回答一样保存：保密，只以{k}人或以上的群体公布。",
  "paper.anonymous":
    "代码说明这份表格是谁的，使每个人只计一次。学区工作人员会录入您的回答，录入时会看到它们。在录入两遍之前，回答与您的代码放在一起；之后不带代码保存，只以{k}人或以上的群体公布。如果您不希望任何人看到您的回答与代码在一起，请在网上回答。",
  "paper.skip": "您可以跳过任何问题。",
  "paper.give_back":
    "请在{moment}之前把表格交回{place, select, none {学区办公室} other {{place}}}。",
  "paper.one": "选一项",
  "paper.several": "可多选",
  "paper.rank": "请在最重要的一项旁边写1，其次的写2，依此类推到{places, number}",
  "paper.number":
    "{bounds, select, both {{min}到{max}之间的数字} least {数字，{min}或更大} most {数字，{max}或更小} other {数字}}",
  "paper.date": "年、月、日",
  "paper.own_words": "请用自己的话写",
  "paper.offer_note": "具体是什么，什么时候？",
  "paper.offer_agree": "学区可以看到这项提议和我的姓名，并就此给我写信。",
  "paper.only_if": "只在以下情况回答：{condition}",
  "paper.question": "第{mark}题",
  "paper.is": "{question}：{answers}",
  "paper.answered": "{question}已回答",
  "paper.unanswered": "{question}未回答",
  "paper.bounds":
    "{question}：{bounds, select, both {{min}到{max}} least {{min}或更大} other {{max}或更小}}",
  "paper.not": "不是（{condition}）",
  "paper.piped": "［您对第{mark}题的回答］",
  "paper.thanks": "谢谢您。",

  "phone.title": "请读给对方听",
  "phone.who": "我代表{district}给您打电话，关于邀请您参加的一项调查。",
  "phone.confidential":
    "我会记下您说的话，所以我会听到您的回答。之后它们与您的邀请一起保存，和网上的回答一样：保密，只以{k}人或以上的群体公布。",
  "phone.anonymous":
    "我会记下您说的话，所以我会听到您的回答。之后它们不带您的姓名保存，和网上的回答一样，只以{k}人或以上的群体公布。",
  "phone.skip": "您可以跳过任何问题，我们也可以随时停止。可以开始了吗？",
};
