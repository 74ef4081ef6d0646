import type { ErrorWords } from "./en";

/** Unreviewed. */
export const zhHans: ErrorWords = {
  error: "错误",
  bad: "无法读取",
  forbidden: "您不能打开这个页面",
  missing: "这个页面不存在",
  method: "这里不能这样做",
  over: "已经结束",
  large: "内容太大",
  often: "尝试次数过多",
  other: "没有成功",
  fault: "我们这边出了问题",
  happened: "这个地址没有内容。",
  happened_fault: "无法生成页面。问题已记入我们的日志。",
  todo: "请检查地址，或返回上一页。",
  todo_fault: "您之前保存的内容没有丢失。请一分钟后再试。",
  large_happened: "发送的内容超过了这个页面能接收的大小。",
  large_todo: "请返回：您写的内容还在。请缩短，或分几次发送。",
  forbidden_happened: "这个页面不对所有人开放，或只能在最初使用的浏览器里打开。",
  over_happened: "这个地址上的内容已经结束。",
  often_happened: "短时间内尝试的次数太多。",
  often_todo: "请等几分钟再试。",
  other_happened: "发送或请求的内容不适用于这个页面。",
  link: "这里找不到这个链接",
  link_happened: "可能是邮件程序把它截断了，或者有字符被改动了。",
  link_todo:
    "请再次打开邮件里的链接，或把它完整复制到地址栏。如果还是不行，请询问发送者：他们可以给您发一个新的。",
  start: "首页",
};
