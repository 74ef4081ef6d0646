import type { ResultsMessages } from "./en";
import { explainedAr } from "./explained-ar";
import { leadersAr } from "./leaders-ar";

/** Unreviewed. */
export const ar: ResultsMessages = {
  ...leadersAr,
  ...explainedAr,
  "group.name":
    "{audience, select, families {العائلات} staff {العاملون} business {الشركات} organization {المنظمات} higher_ed {الكليات والجامعات} partners {الشركات والمنظمات والكليات} other {الجيران والسكان}}",
  "group.among":
    "{audience, select, families {العائلات} staff {العاملين} business {الشركات} organization {المنظمات} higher_ed {الكليات والجامعات} partners {الشركاء} other {الجيران والسكان}}",
  "group.no_school": "من دون مدرسة بعينها",
  "group.other_language": "لغة أخرى",

  "text.comma": "، ",
  "text.semicolon": "؛ ",

  "construct.awareness": "المعرفة",
  "construct.understanding": "الوضوح",
  "construct.buy_in": "تأييد الخطة",
  "construct.involvement": "المشاركة",
  "construct.trust_in_loop": "الشعور بأن صوتهم مسموع",
  "construct.willingness": "الاستعداد للمساعدة",
  "construct.concern": "المخاوف",
  "construct.none": "أسئلة أخرى",
  "title.awareness": "كم يعرف الناس",
  "title.understanding": "ما مدى وضوح الأمر لهم",
  "title.buy_in": "إلى أي حد يؤيد الناس الخطة",
  "title.involvement": "كيف شاركوا",
  "title.trust_in_loop": "هل يشعرون بأن هناك من يسمعهم",
  "title.willingness": "ما مدى استعدادهم للمساعدة",
  "scale.awareness":
    "تتراوح المعرفة بين ٠ (لم يسمع بالأمر) و١٠٠ (كان يعرف الكثير)، وهي متوسط عدة أسئلة.",
  "scale.understanding": "بين ٠ (غير واضح أبدًا) و١٠٠ (واضح تمامًا).",
  "scale.buy_in":
    "يتراوح التأييد بين ٠ (لا تأييد) و١٠٠ (تأييد كامل). ولا يُخلط أبدًا بالمعرفة: فمعرفة الخطة شيء وتأييدها شيء آخر.",
  "scale.involvement": "من بين طرق المشاركة، نسبة ما استخدمه الناس في السنة الماضية، من ٠ إلى ١٠٠.",
  "scale.trust_in_loop": "بين ٠ (لا يسمعه أحد) و١٠٠ (يؤخذ كلامه على محمل الجد دائمًا).",
  "scale.willingness": "بين ٠ (غير محتمل أبدًا) و١٠٠ (محتمل جدًا).",

  "finding.awareness_up": "زادت المعرفة لدى {groups} عما كانت في {when}.",
  "finding.awareness_down": "نقصت المعرفة لدى {groups} عما كانت في {when}.",
  "finding.buy_in_up": "زاد تأييد الخطة لدى {groups}.",
  "finding.buy_in_down": "نقص تأييد الخطة لدى {groups}.",
  "finding.same": "لم تتغير المعرفة ولا التأييد تغيرًا واضحًا منذ {when}.",
  "finding.stand": "{group}: {awareness} من ١٠٠ في المعرفة، و{buy_in} في التأييد.",
  "finding.stand_awareness": "{group}: {awareness} من ١٠٠ في المعرفة.",
  "finding.stand_buy_in": "{group}: {buy_in} من ١٠٠ في التأييد.",
  "finding.nothing": "لا يمكن عرض شيء من دون كشف أشخاص بعينهم.",

  "page.title": "النتائج: \u2068{title}\u2069",
  "page.wave": "\u2068{title}\u2069، {when}",
  "page.lede": "ما أجاب به الناس من {from} إلى {to}، وما مدى تأكدنا منه، وما الذي لا نعرضه.",
  "page.published": "نُشر في {day}",
  "page.csv": "تنزيل الجداول (CSV)",
  "page.json": "للبرامج (JSON)",
  "page.zip": "كل الملفات (ZIP)",
  "page.codebook": "دليل البيانات",
  "page.method": "كيف نحسب",
  "page.waves": "مرات أخرى سألنا فيها",
  "page.not_asked": "لم يُسأل هذه المرة: {groups}.",
  "page.more": "المزيد مما سألنا عنه",

  "plot.interval": "{low}–{high}",
  "plot.answered":
    "{count, plural, zero {لم يُجب أحد} one {أجاب شخص واحد} two {أجاب شخصان} few {أجاب # أشخاص} many {أجاب # شخصًا} other {أجاب # شخص}}",
  "plot.low": "دقة منخفضة",
  "plot.few": "قليلون ممن سُئلوا",
  "plot.open": "من دون قائمة بمن يُسأل",
  "plot.label": "\u2068{name}\u2069: {value}",
  "plot.label_interval": "\u2068{name}\u2069: {value}، المجال من {low} إلى {high}",
  "plot.label_before": "{label}؛ {when}: {before}",
  "plot.up": "ارتفع",
  "plot.down": "انخفض",
  "plot.same": "لا تغير واضح",
  "plot.since": "{points} منذ {when}",
  "plot.not_compared": "بلا مقارنة",
  "plot.at_most": "أو أقل",
  "plot.at_least": "أو أكثر",
  "plot.hidden": "لا يُعرض",
  "plot.hidden_why":
    "أجاب أقل من ١٠ أشخاص، أو إن عددهم يكشف مجموعة صغيرة أخرى. لا ننشر عنهم شيئًا، كي لا يُعرف أحد.",
  "plot.legend": "معاني العلامات",
  "plot.margin": "الهامش: ٩٥ من كل ١٠٠ هامش مثله يحوي الدرجة الحقيقية",
  "plot.loose": "أشخاص أجابوا: يتحدثون عن أنفسهم فقط",
  "plot.apart": "أشخاص أجابوا",
  "plot.apart_what":
    "ليست لهذه المجموعات قائمة بكل الناس، فلا أحد يعلم من يمثلون. لا هامش لهم ولا يقارنون.",
  "table.summary": "{subject} في جدول",
  "table.caption": "{subject} بحسب المجموعة، من ٠ إلى ١٠٠",
  "table.group": "المجموعة",
  "table.school": "المدرسة",
  "table.language": "اللغة",
  "table.answered": "أجابوا",
  "table.interval": "المجال",
  "table.change": "التغير",
  "table.none": "لا يوجد",

  "change.title": "متى نقول «ارتفع» أو «انخفض».",
  "change.what":
    "يجب أن يكون التغير ٥ نقاط على الأقل وأكبر مما تفسره الصدفة. وما كان أصغر فهو «لا تغير واضح»، وإن تحرك الرقم. {count, plural, zero {لم تُجر مقارنة.} one {أُجريت مقارنة واحدة.} two {أُجريت مقارنتان: من كل ٢٠ مقارنة بلا تغير حقيقي تجعل الصدفة وحدها نحو واحدة تبدو واضحة.} few {أُجريت # مقارنات: من كل ٢٠ مقارنة بلا تغير حقيقي تجعل الصدفة وحدها نحو واحدة تبدو واضحة.} many {أُجريت # مقارنة: من كل ٢٠ مقارنة بلا تغير حقيقي تجعل الصدفة وحدها نحو واحدة تبدو واضحة.} other {أُجريت # مقارنة: من كل ٢٠ مقارنة بلا تغير حقيقي تجعل الصدفة وحدها نحو واحدة تبدو واضحة.}}",

  "schools.title": "مدرسةً مدرسة",
  "schools.caption": "{group}: الدرجات بحسب المدرسة مع مجالها",
  "schools.what":
    "بترتيب أسمائها. لا ترتّبها بحسب الأفضل: حيث تتداخل المجالات يكون الترتيب صدفة في الغالب.",
  "languages.title": "بحسب لغة العائلات",
  "languages.caption": "العائلات: الدرجات بحسب اللغة مع مجالها",
  "items.title": "سؤالًا سؤالًا",
  "items.what":
    "نسب كل مجموعة بالمئة. تتدرج الإجابات من طرف المقياس إلى طرفه الآخر؛ و«لا أستطيع أن أقول» على حدة. النسب القريبة من ٠ أو ١٠٠ تُعطى كحدود، كي لا تُستنتج إجابة أحد في مجموعة صغيرة.",
  "items.open":
    "{construct}: {count, plural, zero {لا أسئلة} one {سؤال واحد} two {سؤالان} few {# أسئلة} many {# سؤالًا} other {# سؤال}}",
  "items.worded": "قرأت كل مجموعة صيغة خاصة بها.",
  "items.label": "\u2068{name}\u2069: {parts}",
  "items.part": "{option} {share}",
  "items.cant_say": "لا أستطيع أن أقول",
  "items.cant_say_small": "{share} لا يستطيعون أن يقولوا",
  "items.or": "«{a}» أو «{b}»",
  "items.one": "«{a}»",
  "items.at_most": "{share} على الأكثر",
  "items.at_least": "{share} على الأقل",
  "items.about": "نحو {share}",
  "items.few":
    "الإجابات أقل من أن تُعرض كل الأجزاء: اختار {support} {support_options}؛ ولا يُقسم الباقي، كي لا تُستنتج إجابة أحد.",
  "items.table": "هذا السؤال في جدول",
  "items.caption": "النسب بالمئة",

  "dropped.title": "ما الذي تُرك",
  "dropped.what":
    "{count, plural, zero {لم يُترك شيء} one {تُرك شيء واحد} two {تُرك شيئان} few {تُركت # أشياء} many {تُرك # شيئًا} other {تُرك # شيء}}: {tables}. لم يكن عرضه ممكنًا من دون كشف مجموعات صغيرة.",
  "dropped.audience": "المجموعات",
  "dropped.people_who_answered": "من أجابوا",
  "dropped.school": "المدارس",
  "dropped.language": "اللغات",
  "dropped.items": "الأسئلة المفردة",

  "method.software": "البرنامج",
  "method.version":
    "Full Circle \u2068{version}\u2069، برنامج حر برخصة MIT. يستطيع أي شخص أن يقرأ كيف يُحسب كل رقم هنا.",
};
