import type { ChangesMessages } from "./messages-en";

/** Unreviewed. */
export const ar: ChangesMessages = {
  title: "ما الذي تغيّر من النسخة {from} إلى النسخة {to}",
  title_draft: "ما الذي يتغيّر من النسخة {from} إلى مسودة العمل",
  summary: "{parts}.",
  nothing: "لم تتغيّر أي كلمة في الخطة من النسخة {from} إلى النسخة {to}.",
  nothing_draft: "لم تتغيّر أي كلمة في الخطة من النسخة {from} إلى مسودة العمل.",
  only_one: "هناك نسخة واحدة فقط حتى الآن. عند صدور نسخة ثانية ستعرض هذه الصفحة ما تغيّر.",
  "count.changed":
    "{count, plural, zero {{number} قسم تغيّر} one {قسم واحد تغيّر} two {قسمان تغيّرا} few {{number} أقسام تغيّرت} many {{number} قسمًا تغيّر} other {{number} قسم تغيّر}}",
  "count.renamed":
    "{count, plural, zero {{number} قسم بعنوان جديد} one {قسم واحد بعنوان جديد} two {قسمان بعنوانين جديدين} few {{number} أقسام بعناوين جديدة} many {{number} قسمًا بعناوين جديدة} other {{number} قسم بعناوين جديدة}}",
  "count.moved":
    "{count, plural, zero {{number} قسم نُقل} one {قسم واحد نُقل} two {قسمان نُقلا} few {{number} أقسام نُقلت} many {{number} قسمًا نُقل} other {{number} قسم نُقل}}",
  "count.added":
    "{count, plural, zero {{number} قسم أُضيف} one {قسم واحد أُضيف} two {قسمان أُضيفا} few {{number} أقسام أُضيفت} many {{number} قسمًا أُضيف} other {{number} قسم أُضيف}}",
  "count.removed":
    "{count, plural, zero {{number} قسم حُذف} one {قسم واحد حُذف} two {قسمان حُذفا} few {{number} أقسام حُذفت} many {{number} قسمًا حُذف} other {{number} قسم حُذف}}",
  "mark.changed": "تغيّر",
  "mark.renamed": "عنوان جديد",
  "mark.moved": "نُقل",
  "mark.added": "أُضيف",
  "mark.removed": "حُذف",
  "legend.added": "الكلمات المضافة بخط عريض وتحتها خط",
  "legend.comma": "، ",
  "legend.removed": "والكلمات المحذوفة مشطوبة",
  "hidden.same": "بلا تغيير:",
  "hidden.added": "أُضيف:",
  "hidden.added_end": "نهاية الإضافة",
  "hidden.removed": "حُذف:",
  "hidden.removed_end": "نهاية الحذف",
  fold: "{count, plural, zero {{number} فقرة بلا تغيير} one {فقرة واحدة بلا تغيير} two {فقرتان بلا تغيير} few {{number} فقرات بلا تغيير} many {{number} فقرة بلا تغيير} other {{number} فقرة بلا تغيير}}",
  unchanged: "أقسام لم تتغيّر",
  intro: "مقدمة",
  because: "بسبب تعليق (\u2068{who}\u2069)",
  because_partly: "بعد تعليق قُبل جزئيًا (\u2068{who}\u2069)",
  because_more:
    "{count, plural, zero {و{number} تعليق آخر} one {وتعليق آخر} two {وتعليقان آخران} few {و{number} تعليقات أخرى} many {و{number} تعليقًا آخر} other {و{number} تعليق آخر}}",
  because_others: "تعليقات أخرى قُبلت",
  choose: "المقارنة بين نسختين",
  from: "من",
  to: "إلى",
  version: "النسخة {number}، {day}",
  draft: "النسخة {number}، مسودة العمل",
  compare: "مقارنة",
  own_language:
    "قورن باللغة التي كُتبت بها الخطة: الترجمة غير موجودة في إحدى النسختين أو لم تواكب تغييرًا.",
  read: "قراءة النسخة {number}",
};
