import type { Messages } from "./en";

/** Unreviewed. Names stand between U+2068 and U+2069, so that each keeps its own direction. */
export const ar: Messages = {
  "frame.skip_form": "انتقل إلى الأسئلة",
  "frame.skip": "انتقل إلى المحتوى",
  "frame.languages": "اللغة",
  "frame.error": "خطأ:",
  "frame.sent_by": "أرسلته \u2068{district}\u2069.",
  "frame.questions": "هل لديك أسئلة؟ \u2068{contact}\u2069",
  "frame.ask_sender": "هل لديك أسئلة؟ اسأل المدرسة أو المكتب الذي أرسل إليك الرابط.",
  "frame.asked_by": "استبيان من \u2068{district}\u2069.",
  "frame.ask_district": "هل لديك أسئلة؟ اسأل إحدى المدارس أو مكتب المنطقة التعليمية.",

  "form.title": "{title}: استبيان، \u2068{district}\u2069",
  "form.for":
    "{audience, select, families {للعائلات} staff {للعاملين} business {للشركات} organization {للمنظمات} higher_ed {للكليات والجامعات} other {للجيران والسكان}}",
  "form.for_school":
    "{audience, select, families {للعائلات في \u2068{school}\u2069} staff {للعاملين في \u2068{school}\u2069} business {للشركات، عن \u2068{school}\u2069} organization {للمنظمات، عن \u2068{school}\u2069} higher_ed {للكليات والجامعات، عن \u2068{school}\u2069} other {للجيران والسكان، عن \u2068{school}\u2069}}",
  "form.about_school":
    "{audience, select, families {عندما يقول سؤال «مدرسة طفلك»، فكّر من فضلك في \u2068{school}\u2069.} staff {عندما يقول سؤال «مدرستك أو مكتبك»، فكّر من فضلك في \u2068{school}\u2069.} other {عندما يكون سؤال عن مدرسة، فكّر من فضلك في \u2068{school}\u2069.}}",
  "form.length":
    "{questions, plural, zero {# سؤال} one {سؤال واحد} two {سؤالان} few {# أسئلة} many {# سؤالًا} other {# سؤال}}، نحو {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.",
  "form.open_until": "مفتوح حتى {moment}",
  "form.sections": "الأقسام",
  "form.section": "القسم {number, number} من {count, number}",
  "form.needed": "(مطلوب)",
  "form.answered":
    "أُجيب عن {answered} من {count, plural, zero {# سؤال} one {سؤال واحد} two {سؤالين} few {# أسئلة} many {# سؤالًا} other {# سؤال}}",
  "form.read_part": "اقرأ هذا الجزء من الخطة (يُفتح في تبويب جديد)",
  "form.read_plan": "اقرأ الخطة التي يدور حولها الاستبيان (تُفتح في تبويب جديد)",
  "form.next": "التالي",
  "form.back": "السابق",
  "form.part": "الجزء {number, number} من {count, number}",
  "form.end": "كان هذا السؤال الأخير.",
  "form.rank": "المرتبة {number, number}",
  "form.rank_none": "لم يتم الاختيار",
  "form.rank_how": "اختر أولاً ما هو الأهم، ثم ما يليه.",
  "form.other": "بكلماتك الخاصة",
  "form.offer_note": "ماذا بالتحديد، ومتى؟ (اختياري)",
  "form.offer_agree":
    "يجوز للمنطقة التعليمية قراءة هذا العرض مع اسمي ومراسلتي بشأنه. من دون هذه العلامة يُحتسب العرض عددًا فقط.",
  "form.forget": "جهاز مشترك؟ احفظ وانسَني هنا",
  "form.send": "أرسل إجاباتي",
  "form.save": "احفظ وأكمل لاحقًا",
  "form.after_confidential":
    "يمكنك تصحيحها حتى {moment}، في المتصفح الذي ترسلها منه. بعد ذلك ترى درجاتك.",
  "form.after_anonymous": "لا يمكن تغييرها بعد إرسالها. بعد ذلك ترى درجاتك، هذه المرة فقط.",
  "form.save_rule":
    "ما تحفظه لم يُرسل بعد. إذا لم ترسله أبدًا، يُعدّ مرسلًا عند إغلاق الاستبيان، بشرط أن تكون قد أجبت عن نصف الأسئلة التي تُحسب في الدرجة على الأقل؛ وإلا فإنه يُحذف.",

  "privacy.confidential": "إجاباتك سرية",
  "privacy.anonymous": "إجاباتك مجهولة المصدر",
  "privacy.groups":
    "نعرض نتائج مجموعات من {k, plural, zero {# شخص} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} أو أكثر، ولا نعرض شخصًا بمفرده أبدًا. لا ترى المدرسة أي إجابة منفردة.",
  "privacy.stored_with_link":
    "يتيح لك رابطك أن تصحّح إجاباتك حتى يُغلق الاستبيان. لذلك تُحفظ إجاباتك مع الرابط: يستطيع من يدير قاعدة البيانات أن يربط بينهما، وقد تنطبق عليها قوانين السجلات العامة.",
  "privacy.unlink": "في {day} نمحو الصلة بينك وبين إجاباتك.",
  "privacy.burned":
    "يعمل رابطك مرة واحدة. تُحفظ إجاباتك من دونه ومن دون اسمك، فلا يستطيع أحد أن يجد إجاباتك ليصحّحها أو يحذفها. نسجّل فقط أنك أجبت، كي لا نرسل إليك تذكيرًا.",
  "privacy.flush":
    "تنتظر الإجابات حتى يجيب على الأقل {flush, plural, zero {# شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}، ثم تُخلط؛ ولا يُحفظ معها يوم ولا ساعة. وفي أثناء انتظارها يستطيع من يدير قاعدة البيانات أن يربطها بك. وقد تتيح ذلك لاحقًا أيضًا السجلات والنسخ الاحتياطية ومسودات النتائج التي أُعدّت والاستبيان مفتوح.",
  "privacy.skip": "يمكنك ترك أي سؤال، ويمكنك التوقف في أي وقت.",
  "privacy.skip_needed": "يمكنك ترك أي سؤال لا تجد عنده كلمة «مطلوب»، ويمكنك التوقف في أي وقت.",
  "privacy.read": "اقرأ بيان الخصوصية كاملًا",

  "error.needed":
    "{count, plural, zero {لا تنقص أي إجابة} one {تنقص إجابة واحدة قبل أن ترسل} two {تنقص إجابتان قبل أن ترسل} few {تنقص # إجابات قبل أن ترسل} many {تنقص # إجابة قبل أن ترسل} other {تنقص # إجابة قبل أن ترسل}}",
  "error.check":
    "{count, plural, zero {لا تحتاج أي إجابة إلى مراجعة} one {راجع إجابة واحدة قبل أن ترسل} two {راجع إجابتين قبل أن ترسل} few {راجع # إجابات قبل أن ترسل} many {راجع # إجابة قبل أن ترسل} other {راجع # إجابة قبل أن ترسل}}",
  "error.question": "السؤال {number, number}: {text}",
  "error.required": "اختر إجابة واحدة.",
  "error.required_apart": "اختر إجابة واحدة، أو «{apart}».",
  "error.required_multiple": "اختر إجابة واحدة على الأقل.",
  "error.required_text": "اكتب إجابة هنا.",
  "error.unknown_option": "اختر إحدى الإجابات المذكورة هنا.",
  "error.several": "اختر إجابة واحدة فقط.",
  "error.exclusive": "لا يمكن اختيار «{option}» مع إجابات أخرى.",
  "error.not_a_number": "اكتب عددًا بالأرقام، مثل ١٢.",
  "error.out_of_range":
    "{bounds, select, both {اكتب عددًا من {min} إلى {max}.} least {اكتب {min} أو أكثر.} other {اكتب {max} أو أقل.}}",
  "error.required_day": "اختر يومًا.",
  "error.required_ranking": "اختر على الأقل ما يأتي أولاً.",
  "error.required_consent": "ضع علامة في المربع إن كنت موافقًا؛ من دونها لا يمكن إرسال إجاباتك.",
  "error.twice": "اختر كل إجابة مرة واحدة فقط.",
  "error.not_a_day": "اكتب اليوم بصيغة سنة-شهر-يوم، مثل 2026-11-28.",
  "error.day_out_of_range":
    "{bounds, select, both {اختر يومًا من {min} إلى {max}.} least {اختر {min} أو يومًا بعده.} other {اختر {max} أو يومًا قبله.}}",
  "error.too_long": "اختصر هذا إلى {most, number} حرف؛ فيه الآن {length, number}.",

  "notice.conflict": "هذه الإجابات أُرسلت من قبل",
  "notice.conflict_what":
    "وصلت إجابات من تبويب آخر أو نافذة أخرى بعد أن فتحت هذه. في الأسفل ما ملأته الآن.",
  "notice.conflict_choice": "أرسله ليحلّ محل الإجابات الموجودة، أو أبقِ تلك الإجابات.",
  "notice.conflict_keep": "أبقِ الإجابات الموجودة",
  "notice.elsewhere": "هناك إجابات محفوظة من متصفح آخر",
  "notice.elsewhere_what":
    "الرابط وحده لا يعرضها أبدًا لأن الروابط تُتداول. رمز يُرسل بالبريد يفتحها هنا. ويمكنك أيضًا الإجابة هنا من البداية؛ وعندها يحل ما تحفظه هنا محل المحفوظ هناك.",
  "notice.correcting": "أنت تصحّح الإجابات التي أرسلتها",
  "notice.correcting_what": "تبقى كما هي حتى ترسل هذه الصفحة من جديد.",
  "notice.saved": "حُفظ في {moment}",
  "notice.saved_what": "لم يُرسل بعد. أكمل متى شئت، في هذا المتصفح.",
  "notice.preview": "هذه معاينة",
  "notice.preview_what": "لا يُحفظ ولا يُرسل أي شيء تضع عليه علامة هنا.",

  "auto.saved": "حُفظ، {time}",
  "auto.kept": "لا يوجد اتصال. ما ملأته يبقى في هذه النافذة ويُحفظ عند عودة الاتصال.",
  "auto.unsent":
    "لم تُرسل: لا يوجد اتصال. لم يضع شيء. اترك هذه الصفحة مفتوحة وأرسل مرة أخرى عند عودة الاتصال.",
  "auto.restored": "أعدنا ما كنت قد ملأته في هذه الصفحة.",
  "forgotten.title": "نسيَك هذا المتصفح",
  "forgotten.happened":
    "حُذف هنا ما كان يربطه بهذا الاستبيان. ما حفظته أو أرسلته يبقى لدى الاستبيان.",
  "forgotten.todo":
    "للمتابعة، افتح رابطك في أي مكان واطلب إرسال رمز بالبريد. على جهاز مشترك، أغلق هذه النافذة الآن.",

  "unknown.title": "لا نجد رابط الاستبيان هذا",
  "unknown.happened": "ربما قطعه برنامج البريد، أو تغيّر فيه حرف.",
  "unknown.todo":
    "افتح الرابط الذي في الرسالة مرة أخرى، أو انسخه كله إلى سطر العنوان. إذا لم ينفع ذلك، فاسأل المدرسة أو المكتب الذي أرسله: يمكنهم أن يرسلوا إليك رابطًا جديدًا.",
  "closed.title": "هذا الاستبيان مغلق",
  "closed.happened": "أُغلق في {moment}، ولم يعد ممكنًا إرسال إجابات أو تغييرها.",
  "closed.todo":
    "ننشر للجميع ما أجاب به الناس، في مجموعات من {k, plural, zero {# شخص} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} أو أكثر.",
  "closed.results": "اطّلع على النتائج",
  "not_yet_open.title": "هذا الاستبيان لم يُفتح بعد",
  "not_yet_open.happened": "يُفتح في {moment}، بتوقيت المنطقة التعليمية.",
  "not_yet_open.todo": "احتفظ بالرسالة: يعمل الرابط نفسه ابتداءً من ذلك الوقت.",
  "too_many.title": "محاولات كثيرة في وقت قصير",
  "too_many.happened":
    "وصل من مكانك أكثر مما نستطيع استقباله دفعة واحدة. قد يكون السبب شخصًا آخر على الشبكة نفسها.",
  "too_many.todo":
    "{minutes, plural, zero {انتظر # دقيقة} one {انتظر دقيقة واحدة} two {انتظر دقيقتين} few {انتظر # دقائق} many {انتظر # دقيقة} other {انتظر # دقيقة}}، ثم حاول مرة أخرى. لا يضيع شيء مما أرسلته من قبل.",
  "too_large.title": "هذا أكثر مما نستطيع استقباله",
  "too_large.happened": "ما كتبته طويل جدًا، لذلك لم يُحفظ منه شيء.",
  "too_large.todo": "ارجع، واختصر ما كتبته بكلماتك، وأرسل مرة أخرى.",
  "trouble.title": "حدث خطأ هنا",
  "trouble.happened": "الخطأ منا وليس منك. ربما لم تُحفظ إجاباتك.",
  "trouble.todo":
    "ارجع وأرسلها مرة أخرى بعد بضع دقائق. لا ضرر من الإرسال مرتين: تُحسب مجموعة واحدة من الإجابات فقط.",

  "receipt.title": "شكرًا لك. وصلتنا إجاباتك.",
  "receipt.page": "شكرًا لك: \u2068{district}\u2069",
  "receipt.correct_until": "يمكنك تصحيحها حتى {moment}، بالرابط نفسه في هذا المتصفح.",
  "receipt.final": "حُفظت من دون رابطك، فلم يعد ممكنًا تغييرها.",
  "receipt.received": "وصلت في {day}",
  "receipt.correct": "صحّح إجاباتي",
  "receipt.forget": "جهاز مشترك؟ انسَني هنا",
  "receipt.own": "درجاتك",
  "receipt.beside": "إجاباتك بجانب مجموعتك",
  "receipt.beside_wave": "أرقام مجموعتك من آخر استبيان نُشر، {when}.",
  "receipt.beside_later": "تظهر أرقام مجموعتك هنا بعد أن يُغلق الاستبيان وتُنشر نتائجه.",
  "receipt.once": "نعرض هذا مرة واحدة: لا تُحفظ هذه الدرجات باسمك في أي مكان.",
  "receipt.no_score": "أُجيب عن أسئلة أقل مما يلزم لحساب درجة",
  "receipt.you": "أنت",
  "receipt.count":
    "{count, plural, zero {# سؤال} one {سؤال واحد} two {سؤالان} few {# أسئلة} many {# سؤالًا} other {# سؤال}}",
  "receipt.group":
    "{audience, select, families {كل العائلات} staff {كل العاملين} business {كل الشركات} organization {كل المنظمات} higher_ed {كل الكليات والجامعات} partners {كل الشركاء} other {كل الجيران والسكان}}",
  "receipt.answered":
    "أجاب {count, plural, zero {# شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}",
  "receipt.hidden": "لا تُعرض",
  "receipt.hidden_why": "الإجابات أقل من أن تُنشر. بهذا العدد القليل قد يعرف أحد من قال ماذا.",
  "receipt.range": "{low, number} إلى {high, number}",
  "receipt.table": "هذه الأرقام في جدول",
  "receipt.locked": "لا تُعرض إجاباتك في هذا المتصفح",
  "receipt.locked_why":
    "أُرسلت من متصفح آخر، أو حُذفت ملفات الارتباط (cookies). لا يكفي الرابط وحده أبدًا لعرض الإجابات، لأن الروابط تنتقل من شخص إلى آخر.",
  "receipt.unlinked": "لم تعد إجاباتك مرتبطة بك",
  "receipt.unlinked_why":
    "في {day} محونا الصلة بينك وبين إجاباتك كما قلنا. لا يستطيع أحد بعد الآن أن يجد إجاباتك ليعرضها أو يصحّحها أو يحذفها، لا أنت ولا نحن.",
  "receipt.next": "ما الذي يحدث بإجاباتك",
  "receipt.promise": "في موعد أقصاه {day} ننشر ما سمعناه وما سنفعله وما لن نفعله.",
  "receipt.promise_mail": "نرسل إليك الرابط بالبريد الإلكتروني.",
  "receipt.plan": "اقرأ الخطة",
  "receipt.plan_comment": "اقرأ الخطة وعلّق عليها",
  "receipt.stop_mail": "أوقف رسائل هذه المنطقة التعليمية",
  "code.send": "أرسل إليّ رمزًا بالبريد",
  "code.again": "أرسل إليّ رمزًا جديدًا بالبريد",
  "code.title": "اكتب الرمز الذي في الرسالة",
  "code.sent":
    "أرسلنا رمزًا إلى العنوان الذي أُرسل إليه هذا الاستبيان. يعمل خلال {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.",
  "code.label": "الرمز الذي في الرسالة",
  "code.open": "اعرض إجاباتي",
  "code.wrong": "هذا الرمز غير صحيح، أو انتهى وقته. اطلب رمزًا جديدًا.",
  "code.too_often": "طُلبت الرموز مرات كثيرة. انتظر ساعة، ثم اطلب من جديد.",

  "construct.awareness": "ما تعرفه",
  "construct.understanding": "مدى وضوح الأمر لك",
  "construct.buy_in": "تأييد الخطة",
  "construct.involvement": "المشاركة",
  "construct.trust_in_loop": "صوتك",
  "construct.willingness": "الاستعداد للمساعدة",
  "scale.awareness": "٠ يعني «لم أسمع بهذا»، و١٠٠ يعني «كنت أعرف الكثير».",
  "scale.understanding": "٠ يعني «غير واضح أبدًا»، و١٠٠ يعني «واضح تمامًا».",
  "scale.buy_in": "٠ يعني لا تأييد أبدًا، و١٠٠ يعني تأييدًا كاملًا.",
  "scale.involvement": "كم من طرق المشاركة استخدمت، من ٠ (لا شيء منها) إلى ١٠٠ (كلها).",
  "scale.trust_in_loop": "٠ يعني أن أحدًا لا يسمعك، و١٠٠ أن كلامك يؤخذ بجدية دائمًا.",
  "scale.willingness": "٠ يعني «غير محتمل أبدًا»، و١٠٠ يعني «محتمل جدًا».",

  "chain.title": "موقع هذه الصفحة في الدائرة",
  "chain.answer": "أنت تجيب",
  "chain.answer_done": "تم: شكرًا لك",
  "chain.publish": "نحن ننشر",
  "chain.publish_what": "النتائج وما سمعناه",
  "chain.comment": "أنت تعلّق",
  "chain.comment_what": "على مسودة الخطة",
  "chain.change": "نحن نغيّر الخطة",
  "chain.change_what": "يلقى كل تعليق جوابًا",
  "chain.deliver": "معًا ننجز",
  "chain.deliver_what": "احتياجات وعروض ونتائج",
};
