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
  todo: "请检查地址，或返回您来的页面。",
  todo_fault: "您之前保存的内容没有丢失。请一分钟后再试。",
  start: "首页",
};
