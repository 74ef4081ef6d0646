import type { ReportWords } from "./report-words";

/** Unreviewed. */
export const ar: ReportWords = {
  published: "نُشر في {day}",
  results: "عرض كل النتائج",
  feedback: "ما الذي نتج عن إجاباتك",
  feedbackLede: "سألناك: «{title}». هذا ما سمعناه وما يتبعه.",
  now: "المجموعات، بحسب النتائج المنشورة في {day}",
  margin: "الهامش: ٩٥ من كل ١٠٠ هامش مثله يحوي الدرجة الحقيقية",
  legend: "معاني العلامات",
  column: "المجموعة",
  answered: "أجابوا",
  score: "الدرجة، من ٠ إلى ١٠٠",
  interval: "المجال",
  atLeast: "{score} على الأقل",
  atMost: "{score} على الأكثر",
  waitingWhy: "ما زلنا نقرأ ما أجاب به الناس. ستعرض هذه الصفحة النتائج وما سنفعله فور نشرها.",
  report: "التقرير في صفحة خاصة به",
  mails: "الرسائل",
  hidden: "لا تُعرض، لحماية الناس في المجموعات الصغيرة",
  people: "عدد من أجابوا {count}",
  range: "{low} إلى {high}",
  low: "دقة منخفضة",
  few: "قليلون ممن سُئلوا",
  open: "من دون قائمة بمن يُسأل",
  loose: "أشخاص أجابوا: يتحدثون عن أنفسهم فقط",
};
