import type { explainedEn } from "./explained-en";

/** Unreviewed. */
export const explainedZhHans: Readonly<Record<keyof typeof explainedEn, string>> = {
  "explained.title": "{construct}，{name}：{value}是怎样算出来的",
  "explained.title_hidden": "{construct}，{name}：为什么不显示数字",
  "explained.lede": "一步一步地说明，用的就是所显示的这份公布结果的数字。",
  "explained.back": "返回结果",

  "explained.asked": "问了什么",
  "explained.asked_what": "有{count, number}个问题是关于这一点的。每个答案后面是它的分数。",
  "explained.no_points": "不计分",
  "explained.option": "{label}：{points}",

  "explained.person": "一个人的得分",
  "explained.points": "答案从0分到100分，间隔相等；反着问的问题会倒过来计分。",
  "explained.minimum":
    "如果一个人在{of}个问题中至少回答了{minimum}个，他的得分就是所回答问题的平均分；否则他没有得分。",
  "explained.dont_know_zero": "“不知道”按0分计：不知道一件事，就是不了解它。",
  "explained.dont_know_missing": "“说不准”不得分也不扣分；它的比例单独说明。",

  "explained.who": "包括哪些人",
  "explained.of": "{people}人中有{n}人回答；其中{valid}人有这个得分。",
  "explained.alone": "有{n}人回答；其中{valid}人有这个得分。",
  "explained.rate":
    "回答率{rate}%（AAPOR的RR2）：在按姓名邀请的人中，至少回答了一半计分问题的人所占的比例。",
  "explained.no_list":
    "这个群体没有完整的名单，所以这些人只代表他们自己：没有权重，没有误差范围，不作比较。",

  "explained.weights": "回答怎样加权",
  "explained.weight_base":
    "每个回答代表的人数，等于其学校和群体的总人数除以回答的人数；然后调整权重，直到各学校和各语言的比例与名册一致。在此之前，回答极少的部分先并入最相似的部分；超过群体平均值4倍的权重会被截去。",
  "explained.unraked": "这次无法按语言平衡；权重只按学校计算。",
  "explained.weights_here":
    "在这份公布结果中：{joined, plural, =0 {没有部分被合并} other {有#个部分被并入别的部分}}，{capped, plural, =0 {没有权重被截去} other {有#人的权重被截去}}，此后与名册的最大差别是{error}%。权重不均使方差变为{deff}倍（Kish）。",
  "explained.uneven": "这个群体的权重不均，使方差至少翻倍：请谨慎看待这些数字。",
  "explained.too_uneven": "这个群体的权重非常不均，使方差至少变为四倍：这些数字不用作标题。",

  "explained.mean": "平均分",
  "explained.mean_what": "各人得分的加权总和，除以有得分的人的加权人数。",
  "explained.bound":
    "如此接近量表一端的数字会透露几乎所有人的回答都一样，所以只公布界限：{value}{bound}。它没有误差，也不与任何数字比较。",

  "explained.sure": "有多大把握",
  "explained.se_what":
    "标准误来自每所学校（h）内各个回答的差异，减去权重所依据的比例已经解释的部分（e），也取决于全部人中有多少人回答：已经回答的人的情况是确定的。",
  "explained.ci_what":
    "这个范围是平均分加减标准误乘以{t}，即学生t分布{df}的97.5%分位点，并限制在0到100之间。",
  "explained.df": "（自由度{df}，即回答数减去学校数）",
  "explained.low_precision": "有得分的人不到30个：数字只取整数，精确度低。",

  "explained.top": "75或以上",
  "explained.top_what":
    "得分至少为75的人所占的加权比例。它的范围在logit尺度上计算，所以始终在0到100%之间。",
  "explained.top_bound": "这个比例太接近一端，所以只公布界限：{bound}。",

  "explained.change": "自{when}以来的变化",
  "explained.change_linked": "两次都回答的人只算一次：两次回答的共同之处会减小误差。",
  "explained.change_alone":
    "两次的回答没有关联起来，所以两个误差按没有人两次都回答的情形相加。如果有人两次都回答了，真实的误差会更小。",
  "explained.change_rule":
    "只有当变化大于1.96倍标准误，并且至少有{least}分时，才说“上升”或“下降”。",
  "explained.holm":
    "{count, plural, =1 {比较了一所学校。} other {比较了#所学校，所以概率按全部学校作了校正（Holm），并且必须低于0.05。}}",
  "explained.mdc": "五次中有四次能看出来的最小变化是2.80倍标准误。",
  "explained.verdict": "这里：{verdict}。",
  "explained.not_compared":
    "没有说明变化：没有更早的一次、那次的问题不同、两次中有一次回答的人太少，或者其中一个得分只是界限。",

  "explained.reliability": "这些问题是否属于一类",
  "explained.reliability_few":
    "这个群体中回答了全部问题的人不到100个，所以无法判断：这个量表称为试验性的。",
  "explained.reliability_what":
    "根据回答了全部问题的{n}人：α系数及其95%范围（Feldt），以及ω系数。下限达到0.60，量表就不再标“试验性”；达到0.70，可以用作标题。",
  "explained.label_headline": "这里：足够可靠，可以用作标题。",
  "explained.label_shown": "这里：足够可靠，可以显示，但还不能不带标注就用作标题。",
  "explained.label_experimental": "这里：试验性。",
  "explained.label_unpublished":
    "这里：有一个问题与其他问题方向相反（与它们的相关低于0.20），所以不从这个量表得出任何结论。",

  "explained.hidden": "哪些不显示，为什么",
  "explained.hidden_here":
    "不公布关于这个群体的任何内容：回答的人不到10个，或者这个数字会暴露另一个人数少的群体。两种情况说法相同，因为区分开来就会透露太多。",
  "explained.hidden_others":
    "不到10人的群体不出现在任何表格里；结合以前所有的公布结果，凡是能用减法算出他们的其他群体也不出现。哪个是哪种情况不作说明。",
  "explained.hidden_staff":
    "对教职员工也一样：他们知道每所学校有多少人参加，但不知道这些人说了什么。",
  "explained.frozen": "数字是固定的：之后的回答会产生新的一份公布结果，并与这一份核对。",
};
