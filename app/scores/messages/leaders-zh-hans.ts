import type { leadersEn } from "./leaders-en";

/** Unreviewed. */
export const leadersZhHans: Readonly<Record<keyof typeof leadersEn, string>> = {
  "group.all": "{group}，整个学区",
  "group.at": "{group}，{place}",

  "filter.title": "显示",
  "filter.audience": "群体",
  "filter.school": "学校",
  "filter.language": "家庭的语言",
  "filter.all": "全部",
  "filter.button": "显示这些",
  "filter.clear": "显示全部",
  "filter.what":
    "可以选学校或语言，不能两样都选：没有把两者交叉的表格，因为那样的格子里会是个别的人。",

  "fact.of": "{people}人中有{n}人回答",
  "fact.scored": "其中{count, number}人有这个得分",
  "fact.rate": "回答率{rate}%（RR2）",
  "fact.top": "{share}得分在75或以上",
  "fact.top_interval": "{share}得分在75或以上（{low}–{high}%）",
  "fact.dont_know_zero": "{share}的回答是“不知道”，按0分计",
  "fact.dont_know_missing": "{share}的回答是“说不准”，不计入",
  "fact.smallest": "{points, number}分或以上的变化很可能会被看出来",
  "fact.linked": "两次都回答的人只算一次",
  "fact.not_linked": "比较时当作没有人两次都回答",
  "fact.experimental": "试验性量表",
  "fact.unpublished": "不宜作标题：这些问题指向不一致",
  "fact.uneven": "权重不均：请谨慎看待",
  "fact.too_uneven": "不宜作标题：少数回答代表了非常多的人",
  "explain.link": "这是怎样算出来的？",
  "explain.of": "{subject}，{name}",

  "finding.on_trial": "这个量表仍是试验性的。",
  "labels.title": "这些备注是什么意思。",
  "labels.experimental":
    "“试验性”：一个群体中回答了量表全部问题的人不到100个，或者他们的回答彼此太不一致。得分可能会误导人。",
  "labels.unpublished":
    "“不宜作标题”：量表中有一个问题与其他问题方向相反，所以它的计分或问题本身有误。显示这个数字是为了便于核对，不从中得出任何结论。",
  "labels.uneven":
    "“权重不均”：有些回答代表的人比其他回答多得多，所以少数几个人就能改变得分。情况严重时，得分不用作标题。",
  "labels.few":
    "“被询问的人中回答的很少”：回答的家庭不到五分之一，或教职员工不到一半。这样的群体不作前后比较。",

  "table.scored": "有得分",
  "table.people": "总人数",
  "table.rate": "回答率",
  "table.top": "75或以上",
  "table.dont_know": "不知道",
  "table.smallest": "能看出的最小变化",

  "schools.holm":
    "{count, plural, =1 {有一所学校与上一次作了比较。} other {{construct}：有#所学校与上一次作了比较。这么多学校中，有些仅因偶然就会不同，所以只有在按全部#所学校作霍尔姆（Holm）校正后变化仍然明显，才称为明显。}}",
  "schools.table": "{group}按学校（表格）",
  "languages.table": "家庭按语言（表格）",

  "missing.title": "缺少谁的声音",
  "missing.what":
    "标记是每一部分在名册全部人数中的比例，横条是它在回答者中的比例。权重可以校正这一点，但不能代替那些人。",
  "missing.school": "{group}按学校",
  "missing.language": "{group}按语言",
  "missing.shares": "占名册的{roster}%，占回答的{answered}%",
  "missing.label": "{name}：占名册的百分之{roster}，占回答者的百分之{answered}",
  "missing.gaps": "最缺少的声音：{parts}。",
  "missing.gap_school": "{name}的{group}（占名册的{roster}%，占回答的{answered}%）",
  "missing.gap_language": "用{name}联系的{group}（占名册的{roster}%，占回答的{answered}%）",
  "missing.none": "没有哪所学校或哪种语言比它在名册中的比例低3个百分点或以上。",
  "missing.roster": "占名册的比例",
  "missing.answered": "占回答的比例",
  "missing.part": "部分",
  "missing.table": "{caption}（表格）",

  "trend.title": "随时间的变化",
  "trend.what":
    "包括每一次公布过的结果。色带是误差范围。与线分开的圆圈是用别的问题问的，不能比较；回答者很少的群体没有列入。",
  "trend.caption": "{construct}随时间的变化",
  "trend.table": "{construct}随时间的变化（表格）",
  "trend.otherwise": "{value}，问法不同",
  "trend.few": "回答的人很少",
  "trend.none": "没有得分",
  "trend.hidden": "不显示",
  "trend.draft": "{when}（草稿）",
  "trend.label": "{group}，{construct}：{points}",
  "trend.point": "{when}为{value}",
  "trend.point_interval": "{when}为{value}（{low}到{high}）",

  "print.title": "提交教育委员会的报告",
  "print.draft": "{day}的草稿，供教职员工使用。未公布。",
  "print.published": "公布于{day}",
  "print.pdf": "下载PDF",
  "print.back": "返回结果",
  "print.hint": "或从浏览器打印本页。",
  "print.source":
    "每个数字都来自一份固定不变的公布结果；不到10人的群体，以及会暴露他们的内容，都不在其中。",
};
