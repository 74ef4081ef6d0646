/** What respondents read that is not the survey's own words: ICU messages by key. */
export const en = {
  "frame.skip_form": "Skip to the questions",
  "frame.skip": "Skip to the content",
  "frame.languages": "Language",
  "frame.error": "Error:",
  "frame.sent_by": "Sent by {district}.",
  "frame.questions": "Questions? {contact}",
  "frame.ask_sender": "Questions? Ask the school or office that sent you the link.",
  "frame.asked_by": "A survey by {district}.",
  "frame.ask_district": "Questions? Ask a school or the district’s office.",

  "form.title": "{title}: survey, {district}",
  "form.for":
    "{audience, select, families {For families} staff {For staff} business {For businesses} organization {For organizations} higher_ed {For colleges and universities} other {For neighbors and residents}}",
  "form.for_school":
    "{audience, select, families {For families at {school}} staff {For staff at {school}} business {For businesses, about {school}} organization {For organizations, about {school}} higher_ed {For colleges and universities, about {school}} other {For neighbors and residents, about {school}}}",
  "form.about_school":
    "{audience, select, families {Where a question says “your child’s school”, please think of {school}.} staff {Where a question says “your school or office”, please think of {school}.} other {Where a question is about a school, please think of {school}.}}",
  "form.length":
    "{questions, plural, one {One question} other {# questions}}, about {minutes, plural, one {one minute} other {# minutes}}.",
  "form.open_until": "Open until {moment}",
  "form.sections": "Sections",
  "form.section": "Section {number} of {count}",
  "form.needed": "(needed)",
  "form.answered": "{answered} of {count, plural, one {one question} other {# questions}} answered",
  "form.read_part": "Read this part of the plan (opens a new tab)",
  "form.read_plan": "Read the plan it is about (opens a new tab)",
  "form.next": "Next",
  "form.back": "Back",
  "form.part": "Part {number, number} of {count, number}",
  "form.end": "That was the last question.",
  "form.rank": "Place {number, number}",
  "form.rank_none": "Nothing chosen",
  "form.rank_how": "Choose what matters most first, then what comes after it.",
  "form.other": "In your own words",
  "form.offer_note": "What exactly, and when? (optional)",
  "form.offer_agree":
    "The district may read this offer with my name and write to me about it. Without this mark it is only counted.",
  "form.forget": "Shared device? Save, and forget me here",
  "form.send": "Send my answers",
  "form.save": "Save and go on later",
  "form.after_confidential":
    "You can correct them until {moment}, in the browser you send them from. Next you see your own scores.",
  "form.after_anonymous":
    "Once they are sent they cannot be changed. Next you see your own scores, that one time.",
  "form.save_rule":
    "What you save is not sent yet. If you never send it, it counts as sent when the survey closes, provided that at least half of the questions that count for a score are answered; otherwise it is deleted.",

  "privacy.confidential": "Your answers are confidential",
  "privacy.anonymous": "Your answers are anonymous",
  "privacy.groups":
    "We report groups of {k} or more, never one person. The school sees no single answer.",
  "privacy.stored_with_link":
    "Your link lets you correct your answers until the survey closes. So your answers are stored with it: a database administrator could join the two, and public-records law may apply to them.",
  "privacy.unlink": "On {day} we destroy the connection between you and your answers.",
  "privacy.burned":
    "Your link works once. Your answers are stored without it and without your name, so nobody can find yours to correct or delete them. We note only that you answered, so as not to remind you.",
  "privacy.flush":
    "They wait until at least {flush} people have answered, and are then shuffled; no day or time is kept with them. While they wait, a database administrator could still connect you with them. Logs, backups and drafts of results made while the survey is open could allow it later, too.",
  "privacy.skip": "You may skip any question, and stop at any time.",
  "privacy.skip_needed":
    "You may skip any question that is not marked “needed”, and stop at any time.",
  "privacy.read": "Read the full privacy statement",

  "error.needed":
    "{count, plural, one {One answer is needed before you can send} other {# answers are needed before you can send}}",
  "error.check":
    "{count, plural, one {One answer needs another look before you can send} other {# answers need another look before you can send}}",
  "error.needed_step":
    "{count, plural, one {One answer is needed before you can go on} other {# answers are needed before you can go on}}",
  "error.check_step":
    "{count, plural, one {One answer needs another look before you can go on} other {# answers need another look before you can go on}}",
  "error.question": "Question {number}: {text}",
  "error.required": "Choose one answer.",
  "error.required_apart": "Choose one answer, or “{apart}”.",
  "error.required_multiple": "Choose at least one answer.",
  "error.required_text": "Write an answer here.",
  "error.unknown_option": "Choose one of the answers listed here.",
  "error.several": "Choose only one answer.",
  "error.exclusive": "“{option}” does not go together with other answers.",
  "error.not_a_number": "Write a number in digits, such as 12.",
  "error.out_of_range":
    "{bounds, select, both {Write a number from {min} to {max}.} least {Write {min} or more.} other {Write {max} or less.}}",
  "error.required_day": "Choose a day.",
  "error.required_ranking": "Choose at least what comes first.",
  "error.required_consent": "Mark the box if you agree; without it your answers cannot be sent.",
  "error.twice": "Choose each answer only once.",
  "error.not_a_day": "Write the day as year-month-day, such as 2026-11-28.",
  "error.day_out_of_range":
    "{bounds, select, both {Choose a day from {min} to {max}.} least {Choose {min} or a later day.} other {Choose {max} or an earlier day.}}",
  "error.too_long": "Shorten this to {most, number} characters; now it has {length, number}.",

  "notice.conflict": "These answers are sent already",
  "notice.conflict_what":
    "Answers came in from another tab or window after you opened this one. Below is what you have just filled in.",
  "notice.conflict_choice":
    "Send it to put it in place of the answers that are there, or keep those.",
  "notice.conflict_keep": "Keep the answers that are there",
  "notice.elsewhere": "Answers were saved from another browser",
  "notice.elsewhere_what":
    "A link alone never shows them, because links are passed on. A mailed code opens them here. You can also answer here from the beginning; saving here then takes the place of what is saved there.",
  "notice.correcting": "You are correcting the answers you sent",
  "notice.correcting_what": "They stay as they are until you send this page again.",
  "notice.saved": "Saved on {moment}",
  "notice.saved_what": "Not sent yet. Go on whenever you like, in this browser.",
  "notice.preview": "This is a preview",
  "notice.preview_what": "Nothing you mark here is stored or sent.",

  "auto.saved": "Saved, {time}",
  "auto.kept":
    "There is no connection. What you filled in stays in this tab and is saved when the connection is back.",
  "auto.unsent":
    "It was not sent: there is no connection. Nothing is lost. Leave this page open and send again when the connection is back.",
  "auto.restored": "We put back what you had filled in on this page.",
  "forgotten.title": "This browser has forgotten you",
  "forgotten.happened":
    "What connected it with this survey is deleted here. What you had saved or sent stays with the survey.",
  "forgotten.todo":
    "To go on, open your link anywhere and have a code mailed. On a shared device, close this window now.",

  "unknown.title": "We cannot find this survey link",
  "unknown.happened": "Perhaps the mail program cut it off, or a character was changed.",
  "unknown.todo":
    "Open the link in the mail again, or copy all of it into the address line. If that does not help, ask the school or office that sent it: they can send you a new one.",
  "closed.title": "This survey is closed",
  "closed.happened": "It closed on {moment}, and answers can no longer be sent or changed.",
  "closed.todo": "What people answered is published for everybody, in groups of {k} or more.",
  "closed.results": "See the results",
  "not_yet_open.title": "This survey is not open yet",
  "not_yet_open.happened": "It opens on {moment}, in the district’s time zone.",
  "not_yet_open.todo": "Keep the mail: the same link works from then on.",
  "too_many.title": "Too many tries in a short time",
  "too_many.happened":
    "From where you are, more has come in than we can take at once. Somebody else on the same network may have caused it.",
  "too_many.todo":
    "{minutes, plural, one {Wait a minute} other {Wait # minutes}}, then try again. Nothing that you sent before is lost.",
  "too_large.title": "This is more than we can take",
  "too_large.happened": "What you wrote is too long, so nothing of it was stored.",
  "too_large.todo": "Go back, shorten what you wrote in your own words, and send again.",
  "trouble.title": "Something went wrong here",
  "trouble.happened": "It is our fault and not yours. Your answers may not have been stored.",
  "trouble.todo":
    "Go back and send them again in a few minutes. Sending twice is safe: only one set of answers counts.",
  "not_opened.title": "The survey cannot be opened now",
  "not_opened.happened":
    "It is our fault and not yours. What you sent or saved before is not touched by it.",
  "not_opened.todo": "Try the same link again in a few minutes.",

  "receipt.title": "Thank you. Your answers are in.",
  "receipt.page": "Thank you: {district}",
  "receipt.correct_until":
    "You can correct them until {moment}, with the same link in this browser.",
  "receipt.final": "They are stored without your link, so they cannot be changed any more.",
  "receipt.received": "Received {day}",
  "receipt.correct": "Correct my answers",
  "receipt.forget": "Shared device? Forget me here",
  "receipt.own": "Your own scores",
  "receipt.beside": "Your answers beside your group",
  "receipt.beside_wave": "Your group’s numbers are from the last published survey, {when}.",
  "receipt.beside_later":
    "Your group’s numbers appear here once the survey has closed and its results are published.",
  "receipt.once": "We show this once: these scores are kept nowhere under your name.",
  "receipt.no_score": "Too few questions answered for a score",
  "receipt.you": "You",
  "receipt.count": "{count, plural, one {One question} other {# questions}}",
  "receipt.group":
    "{audience, select, families {All families} staff {All staff} business {All businesses} organization {All organizations} higher_ed {All colleges and universities} partners {All partners} other {All neighbors and residents}}",
  "receipt.answered": "{count, plural, one {one person} other {# people}} answered",
  "receipt.hidden": "Not shown",
  "receipt.hidden_why":
    "Too few answers to publish. With so few, somebody could tell who said what.",
  "receipt.range": "{low, number} to {high, number}",
  "receipt.table": "These numbers as a table",
  "receipt.locked": "Your answers are not shown in this browser",
  "receipt.locked_why":
    "They were sent from another browser, or its cookies were deleted. A link alone never shows answers, because links are passed on.",
  "receipt.unlinked": "Your answers stand alone now",
  "receipt.unlinked_why":
    "On {day} we destroyed the connection between you and your answers, as we said we would. Nobody can find yours any more to show, correct or delete them, neither you nor we.",
  "receipt.next": "What happens with your answers",
  "receipt.promise": "By {day} we publish what we heard, what we will do and what we will not do.",
  "receipt.promise_mail": "We mail you the link.",
  "receipt.plan": "Read the plan",
  "receipt.plan_comment": "Read the plan and comment",
  "receipt.stop_mail": "Stop mails from this district",
  "code.send": "Mail me a code",
  "code.again": "Mail me a new code",
  "code.title": "Type the code from the mail",
  "code.sent":
    "We mailed a code to the address this survey was sent to. It works for {minutes, plural, one {one minute} other {# minutes}}.",
  "code.label": "Code from the mail",
  "code.open": "Show my answers",
  "code.wrong": "This code is not right, or its time is over. Ask for a new one.",
  "code.too_often": "Codes were asked for too often. Wait an hour, then ask again.",

  "construct.awareness": "What you know",
  "construct.understanding": "How clear it is to you",
  "construct.buy_in": "Support for the plan",
  "construct.involvement": "Taking part",
  "construct.trust_in_loop": "Being heard",
  "construct.willingness": "Readiness to help",
  "scale.awareness": "0 means “I had not heard of this”, 100 “I knew a great deal”.",
  "scale.understanding": "0 means “not at all clear”, 100 “extremely clear”.",
  "scale.buy_in": "0 means no support at all, 100 full support.",
  "scale.involvement":
    "How many of the ways to take part you have used, from 0 for none to 100 for all.",
  "scale.trust_in_loop": "0 means not heard at all, 100 always taken seriously.",
  "scale.willingness": "0 means “not at all likely”, 100 “extremely likely”.",

  "chain.title": "Where this page sits in the circle",
  "chain.answer": "You answer",
  "chain.answer_done": "Done: thank you",
  "chain.publish": "We publish",
  "chain.publish_what": "Results and what we heard",
  "chain.comment": "You comment",
  "chain.comment_what": "On the draft of the plan",
  "chain.change": "We change the plan",
  "chain.change_what": "Each comment gets an answer",
  "chain.deliver": "Together we deliver",
  "chain.deliver_what": "Needs, offers, proof",
} as const;

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
