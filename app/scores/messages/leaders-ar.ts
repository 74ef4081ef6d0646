import type { leadersEn } from "./leaders-en";

/** Unreviewed. */
export const leadersAr: Readonly<Record<keyof typeof leadersEn, string>> = {
  "group.all": "{group}، المنطقة التعليمية كلها",
  "group.at": "{group}، \u2068{place}\u2069",

  "filter.title": "عرض",
  "filter.audience": "المجموعة",
  "filter.school": "المدرسة",
  "filter.language": "لغة العائلة",
  "filter.all": "الكل",
  "filter.button": "عرض هذا",
  "filter.clear": "عرض كل شيء",
  "filter.what": "مدرسة أو لغة، لا كلتاهما: ما من جدول يجمع بينهما، لأن خاناته تكون أشخاصًا بعينهم.",

  "fact.of": "أجاب {n} من {people}",
  "fact.scored":
    "{count, plural, zero {ليس لأحد منهم} one {لواحد منهم} two {لاثنين منهم} few {لـ# منهم} many {لـ# منهم} other {لـ# منهم}} هذه الدرجة",
  "fact.rate": "نسبة الإجابة {rate}٪ (RR2)",
  "fact.top": "{share} درجتهم ٧٥ أو أكثر",
  "fact.top_interval": "{share} درجتهم ٧٥ أو أكثر (من {low}٪ إلى {high}٪)",
  "fact.dont_know_zero": "{share} من الإجابات «لا أعرف»، وحُسبت صفرًا",
  "fact.dont_know_missing": "{share} من الإجابات «لا أستطيع أن أقول»، ولم تُحسب",
  "fact.smallest":
    "الأرجح أن تغيرًا بمقدار {points, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}} أو أكثر كان سيُلاحظ",
  "fact.linked": "من أجابوا في المرتين حُسبوا مرة واحدة",
  "fact.not_linked": "قورن كأن لا أحد أجاب في المرتين",
  "fact.experimental": "مقياس تجريبي",
  "fact.unpublished": "لا يصلح عنوانًا: أسئلته لا تشير كلها إلى الاتجاه نفسه",
  "fact.uneven": "الأوزان متفاوتة: اقرأه بحذر",
  "fact.too_uneven": "لا يصلح عنوانًا: إجابات قليلة تمثل أشخاصًا كثيرين جدًا",
  "explain.link": "كيف حُسب هذا؟",
  "explain.of": "{subject}، \u2068{name}\u2069",

  "finding.on_trial": "ما زال المقياس تجريبيًا.",
  "labels.title": "ما تعنيه الملاحظات.",
  "labels.experimental":
    "«تجريبي»: أجاب عن كل أسئلة المقياس أقل من ١٠٠ شخص من المجموعة، أو إن إجاباتهم قليلة الاتفاق. قد تكون الدرجة مضلِّلة.",
  "labels.unpublished":
    "«لا يصلح عنوانًا»: سؤال من المقياس يخالف سائر الأسئلة، فحسابه أو السؤال نفسه خطأ. يُعرض الرقم ليمكن التحقق منه، ولا يُستنتج منه شيء.",
  "labels.uneven":
    "«الأوزان متفاوتة»: بعض الإجابات تمثل أشخاصًا أكثر بكثير من غيرها، فيغيّر قليلون الدرجة. وإذا اشتد ذلك لم تُذكر الدرجة في العناوين.",
  "labels.few":
    "«قليلون ممن سُئلوا»: أجاب أقل من خُمس العائلات أو من نصف العاملين. لا تُقارن مثل هذه المجموعات عبر الزمن.",

  "table.scored": "لهم درجة",
  "table.people": "من أصل",
  "table.rate": "نسبة الإجابة",
  "table.top": "٧٥ أو أكثر",
  "table.dont_know": "لا أعرف",
  "table.smallest": "أصغر تغير يُلاحظ",

  "schools.holm":
    "{count, plural, zero {لم تُقارن أي مدرسة بالمرة السابقة.} one {قورنت مدرسة واحدة بالمرة السابقة.} two {{construct}: قورنت مدرستان بالمرة السابقة، ولا يُسمى التغير واضحًا إلا إذا بقي كذلك بعد تعديل هولم (Holm) لكلتيهما.} few {{construct}: قورنت # مدارس بالمرة السابقة. بين هذا العدد تختلف بعضها بالصدفة وحدها، فلا يُسمى التغير واضحًا إلا إذا بقي كذلك بعد تعديل هولم (Holm) لها كلها.} many {{construct}: قورنت # مدرسة بالمرة السابقة. بين هذا العدد تختلف بعضها بالصدفة وحدها، فلا يُسمى التغير واضحًا إلا إذا بقي كذلك بعد تعديل هولم (Holm) لها كلها.} other {{construct}: قورنت # مدرسة بالمرة السابقة. بين هذا العدد تختلف بعضها بالصدفة وحدها، فلا يُسمى التغير واضحًا إلا إذا بقي كذلك بعد تعديل هولم (Holm) لها كلها.}}",
  "schools.table": "{group} بحسب المدرسة في جدول",
  "languages.table": "العائلات بحسب اللغة في جدول",

  "missing.title": "من الغائبون",
  "missing.what":
    "نصيب كل جزء من كل الناس في سجلات المنطقة التعليمية، وهو العلامة، إزاء نصيبه ممن أجابوا، وهو الشريط. تصحح الأوزان ذلك، ولا تستطيع أن تحل محل الناس.",
  "missing.school": "{group} بحسب المدرسة",
  "missing.language": "{group} بحسب اللغة",
  "missing.shares": "{roster}٪ من السجلات، {answered}٪ من الإجابات",
  "missing.label": "\u2068{name}\u2069: {roster} بالمئة من السجلات، {answered} بالمئة ممن أجابوا",
  "missing.gaps": "أكثر الأصوات الغائبة: {parts}.",
  "missing.gap_school":
    "{group} في \u2068{name}\u2069 ({roster}٪ من السجلات، {answered}٪ من الإجابات)",
  "missing.gap_language":
    "{group} ممن نراسلهم بلغة \u2068{name}\u2069 ({roster}٪ من السجلات، {answered}٪ من الإجابات)",
  "missing.none": "لا تنقص مدرسة ولا لغة عن نصيبها من السجلات بمقدار ٣ نقاط أو أكثر.",
  "missing.roster": "النصيب من السجلات",
  "missing.answered": "النصيب من الإجابات",
  "missing.part": "الجزء",
  "missing.table": "{caption} في جدول",

  "trend.title": "عبر الزمن",
  "trend.what":
    "كل مرة لها نتائج منشورة. الشريط الملوّن هو الهامش. الحلقة المنفصلة عن الخط سُئلت بأسئلة أخرى ولا يمكن مقارنتها؛ والمجموعات التي أجاب منها قليلون متروكة.",
  "trend.caption": "{construct} عبر الزمن",
  "trend.table": "{construct} عبر الزمن في جدول",
  "trend.otherwise": "{value}، بسؤال آخر",
  "trend.few": "أجاب قليلون",
  "trend.none": "لا درجة",
  "trend.hidden": "لا يُعرض",
  "trend.draft": "{when} (مسودة)",
  "trend.label": "{group}، {construct}: {points}",
  "trend.point": "{value} في {when}",
  "trend.point_interval": "{value} (من {low} إلى {high}) في {when}",

  "print.title": "تقرير لمجلس التعليم",
  "print.draft": "مسودة {day}، للموظفين. لم تُنشر.",
  "print.published": "نُشر في {day}",
  "print.pdf": "تنزيل بصيغة PDF",
  "print.back": "العودة إلى النتائج",
  "print.hint": "أو اطبع هذه الصفحة من متصفحك.",
  "print.source": "كل رقم من إصدار مثبّت؛ والمجموعات التي تقل عن ١٠ أشخاص، وما قد يكشفها، ليست فيه.",
};
