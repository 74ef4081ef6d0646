import { counted, written } from "./arabic";
import type { MailWords } from "./messages";
import { ended } from "./punctuation";

const audiences = {
  families: "العائلات",
  staff: "العاملون",
  business: "الشركات",
  organization: "المنظمات",
  higher_ed: "التعليم العالي",
  community: "الجيران",
  partners: "الشركاء: الشركات والمنظمات ومؤسسات التعليم العالي",
};

const why: { [audience: string]: (school: string | null) => string } = {
  families: (school) => (school ? `لك طفل في ${school}.` : "لك طفل في مدارسنا."),
  staff: (school) =>
    school ? `أنت من العاملين في ${school}.` : "أنت من العاملين في المنطقة التعليمية.",
  business: () => "أنت تتحدث باسم شركة هنا.",
  organization: () => "أنت تتحدث باسم منظمة هنا.",
  higher_ed: () => "أنت هنا من العاملين في التعليم العالي.",
  community: (school) => (school ? `أنت من جيران ${school}.` : "أنت من سكان منطقتنا."),
};

const minutesOf = (minutes: number) =>
  counted(minutes, ["دقيقة واحدة", "دقيقتين", "{n} دقائق", "{n} دقيقة", "{n} دقيقة"]);
const daysOf = (days: number) =>
  counted(days, ["يوم واحد", "يومين", "{n} أيام", "{n} يومًا", "{n} يوم"]);
const peopleOf = (people: number) =>
  counted(people, ["شخص واحد", "شخصان", "{n} أشخاص", "{n} شخصًا", "{n} شخص"]);
const groupsOf = (people: number) =>
  counted(people, ["شخص واحد", "شخصين", "{n} أشخاص", "{n} شخصًا", "{n} شخص"]);

/** Unreviewed. */
export const ar: MailWords = {
  isThisReal: (contact) =>
    `هل هذه الرسالة حقيقية؟ اسأل مكتب المنطقة التعليمية${contact ? ` (\u2068${contact}\u2069)` : ""} أو مدرستك.`,
  whyYouGetIt: "وصلتك لأن هذا العنوان مسجّل في دليل المنطقة التعليمية.",
  stop: "إيقاف رسائل الاستبيانات",
  orCode: "هل تفضّل ألا تضغط زرًا في رسالة؟ اكتب هذا العنوان في متصفحك، ثم رمزك:",
  greeting: (name) => `مرحبًا ${name}،`,
  intro: (minutes) =>
    `قبل أن تُتخذ قرارات بشأن التكنولوجيا في مدارسنا، نسأل كل من تؤثر فيه. يستغرق ذلك نحو ${minutesOf(minutes)}، على الهاتف أيضًا، ومن دون حساب.`,
  answer: "الإجابة عن الأسئلة",
  inMinutes: (minutes, closes) =>
    ended(`نحو ${minutesOf(minutes)}، من دون حساب. الاستبيان مفتوح حتى ${closes}`),
  openUntil: (closes) => ended(`الاستبيان مفتوح حتى ${closes}`),
  confidential: (threshold) => ({
    lead: "إجاباتك سرية.",
    rest: `نعرض مجموعات من ${groupsOf(threshold)} أو أكثر، ولا نعرض شخصًا بمفرده أبدًا. يستطيع من يدير قاعدة البيانات أن يطّلع على الإجابات، وقد تنطبق قوانين السجلات العامة؛ وفي صفحة الاستبيان المزيد. الرابط لك وحدك: لا تعطه لأحد من فضلك.`,
  }),
  anonymous: (threshold) => ({
    lead: "إجاباتك مجهولة المصدر.",
    rest: `تُحفظ من دون اسمك، ونعرض مجموعات من ${groupsOf(threshold)} أو أكثر. ولوقت قصير، إلى أن يجيب عدد كافٍ من الناس، قد تكشف سجلات النظام والنسخ الاحتياطية صاحبها؛ وبعد ذلك لا يكشفه شيء. يعمل الرابط مرة واحدة.`,
  }),
  hearBack: (reportBy) => ({
    lead: "سنعود إليك بالنتيجة.",
    rest: `ترى درجاتك فور الإجابة. و${reportBy ? `في موعد أقصاه ${reportBy}` : "عند انتهاء الاستبيان"} ننشر ما سمعناه وما سنفعله وما لن نفعله.`,
  }),
  why: (audience, school) => why[audience]?.(school) ?? "",
  reminder: (heading) => `تذكير: ${heading}`,
  reminderLead: (closes) =>
    `${ended(`لم تصلنا إجابتك بعد، والاستبيان مفتوح حتى ${closes}`)} إذا كنت قد أجبت فشكرًا لك، ولا يلزمك شيء.`,
  reportSubject: (survey) => `ما الذي نتج عن ذلك: ${survey}`,
  reportLead: (survey) => `سألناك: «${survey}». هذا ما سمعناه وما سنفعله وما لن نفعله.`,
  reportPreview: "ما سمعناه وما سنفعله وما لن نفعله.",
  yourGroup: (audience) => `مجموعتك: ${audience}`,
  audiences,
  awareness: "المعرفة",
  buyIn: "تأييد الخطة",
  scoreWords: ({ construct, audience, mean, bound, interval, n }) => {
    const cut = bound ? { at_least: " على الأقل", at_most: " على الأكثر" }[bound] : "";
    const score = `${written(mean)} من ${written(100)}${cut}`;
    const rough = n < 30 ? " أجاب عدد قليل، فهذه قيمة تقريبية." : "";
    return interval
      ? `${construct}: ${score}. أجاب ${peopleOf(n)}؛ وللمجموعة كلها (${audience}) تقع الدرجة على الأرجح بين ${written(interval.low)} و${written(interval.high)}.${rough}`
      : `${construct}: ${score}. عدد من أجابوا: ${written(n)}.${rough}`;
  },
  notShown: (construct) => `${construct}: لا تُعرض، لحماية الناس في المجموعات الصغيرة.`,
  heard: "ما سمعناه",
  willDo: "ما سنفعله",
  willNotDo: "ما لن نفعله، ولماذا",
  by: (who, when) => [who, when && `في موعد أقصاه ${when}`].filter(Boolean).join("، "),
  allResults: "عرض كل النتائج",
  ownAnswers: "عرض إجاباتك بجانب إجابات مجموعتك",
  signIn: "تسجيل الدخول",
  signInSubject: (site) => `تسجيل الدخول إلى ${site}`,
  signInLead: (site, minutes) =>
    `اضغط الزر في المتصفح الذي طلبت منه لتسجّل الدخول إلى ${site}. يعمل مرة واحدة، خلال ${minutesOf(minutes)}.`,
  signInCode: "على جهاز آخر، أو إذا طُلب منك رمز، اكتب هذا الرمز:",
  signInNotYou: "لم تطلب ذلك؟ إذن لا تفعل شيئًا: لا يدخل أحد من دون هذه الرسالة.",
  code: (code) => `رمزك: ${code}`,
  codeTitle: "رمزك",
  codeLead: (minutes) => `اكتب هذا الرمز في الصفحة التي طلبته. يعمل خلال ${minutesOf(minutes)}:`,
  codeNotYou: "لم تطلب رمزًا؟ إذن لا تفعل شيئًا، ولا تعطه لأحد.",
  confirmSubject: (plan) => `تعليقك: ${plan}`,
  confirmTitle: "هل هذا أنت؟",
  confirmLead: (plan, days) =>
    `علّق شخص على «${plan}» وأعطى هذا العنوان. إذا كنت أنت، فافتح الصفحة واضغط الزر فيها. وإلا حُذف التعليق بعد ${daysOf(days)}.`,
  confirmAgreeLead: (plan) =>
    `يريد شخص أن يوافق على تعليق على «${plan}» وأعطى هذا العنوان. إذا كنت أنت، فافتح الصفحة واضغط الزر فيها.`,
  confirmOpen: "فتح الصفحة",
  confirmNotYou:
    "لست أنت؟ إذن لا تفعل شيئًا، أو اضغط «لم أكتبه أنا» في تلك الصفحة. لا يظهر شيء من دونك. الرابط لك وحدك: لا تعطه لأحد من فضلك.",
  welcome: (site) => `دخولك إلى ${site}`,
  welcomeLead: (site, role) =>
    `يمكنك الآن العمل في ${site}، ودورك: ${role}. يسجّل الزر دخولك؛ ولا تحتاج إلى كلمة مرور.`,
  setUpLead: (site) => `${site} جاهز للإعداد. يسجّل الزر دخولك؛ ولا تحتاج إلى كلمة مرور.`,
  setUp: "بدء الإعداد",
  linkUntil: (until) =>
    `${ended(`يعمل الرابط مرة واحدة، حتى ${until}`)} وبعد ذلك يمكنك طلب رابط جديد في صفحة تسجيل الدخول.`,
  roles: {
    admin: "الإدارة",
    leader: "القيادة",
    editor: "التحرير",
    viewer: "الاطّلاع",
  },
};
