/** What people read at the other doors (open link, poster, paper form): ICU messages by key. */
export const en = {
  "open.title": "Take part: {title}",
  "open.lede":
    "Here you can answer without a link of your own. It takes about {minutes, plural, one {one minute} other {# minutes}} and needs no account.",
  "open.own":
    "Did you get a mail or a letter with your own link or code? Then please use that: only those answers count in the results.",
  "open.own_code": "Type my code",
  "open.apart":
    "Nobody can check who answers here. So these answers are counted apart, as “not verified”, and are never mixed with those of people who were invited.",
  "open.who": "How are you connected to the schools?",
  "open.audience":
    "{audience, select, families {I am a parent or guardian} staff {I work for the schools} business {I speak for a business} organization {I speak for an organization} higher_ed {I work in higher education} other {I am a neighbor or resident}}",
  "open.who_needed": "Choose what fits you best.",
  "open.school": "Which school are you thinking of?",
  "open.no_school": "No one school",
  "open.start": "Go to the questions",
  "open.privacy": "Your answers carry no name",
  "open.privacy_stored":
    "We store your answers with the day, the language, and the group and school that you chose: no name, no mail address, nothing of your device.",
  "open.privacy_limit":
    "So that nobody can flood this survey, we count how many forms come from one network address, scrambled and for a day at most. That count is not kept with the answers.",
  "open.after": "Once they are sent they cannot be changed.",
  "open.thanks": "Thank you. Your answers are in.",
  "open.thanks_apart": "They count as “not verified”, apart from those of people who were invited.",
  "open.confirm": "Would you like them to count as verified by mail?",
  "open.confirm_what":
    "We mail you a link to press. Until then, {days, plural, one {one day} other {# days}} at most, a scrambled form of your address stands beside your answers; afterwards it is kept apart from them, so that one address verifies one set of answers. The address itself is only used for that mail.",
  "open.confirm_email": "Your mail address",
  "open.confirm_bad": "Write one mail address, such as name@example.org.",
  "open.confirm_send": "Mail me the link",
  "open.confirm_sent": "The mail is on its way, if the address is right",
  "open.confirm_sent_what":
    "The link in it works for {days, plural, one {one day} other {# days}}. Nothing came? Look among unwanted mail, too.",
  "open.confirm_page": "Are these answers yours?",
  "open.confirm_page_what":
    "Press the button, and the answers that were sent from this address count as verified by mail.",
  "open.confirm_button": "Yes, verify them",
  "open.confirmed": "Your answers are verified by mail",
  "open.confirmed_what":
    "They are still counted apart from those of people who were invited. Thank you.",
  "open.confirm_twice": "This address has verified answers already",
  "open.confirm_twice_what":
    "One address verifies one set of answers in a survey. The later ones stay “not verified”.",
  "open.confirm_over": "This link no longer works",
  "open.confirm_over_what":
    "It was used already, its days have passed, or the survey is closed. What was sent is not lost.",
  "open.again": "Somebody else wants to answer on this device",

  "mail.subject": "Verify your answers: {district}",
  "mail.lead":
    "Somebody answered the survey “{title}” and gave this address. If it was you, open the page and press the button there.",
  "mail.open": "Open the page",
  "mail.not_you":
    "It was not you? Then do nothing: nothing is verified without you, and the address is forgotten after {days, plural, one {one day} other {# days}}.",

  "poster.lede":
    "Tell us what you think: {minutes, plural, one {one minute} other {# minutes}}, on any phone, without an account.",
  "poster.scan": "Point your phone’s camera here",
  "poster.picture": "A picture that leads a phone’s camera to the survey",
  "poster.or": "or open",
  "poster.until": "Open until {moment}",

  "paper.title": "{title}: paper form",
  "paper.code": "Code",
  "paper.how":
    "Put a cross in the box of your answer, with a dark pen. To change an answer, fill that box in and cross another.",
  "paper.numbers": "The small numbers are for those who type the form in.",
  "paper.confidential":
    "The code says whose form this is, so that each person counts once. Staff of the district type your answers in and see them as they do; afterwards they are kept like answers given online: confidentially, and reported only in groups of {k} or more.",
  "paper.anonymous":
    "The code says whose form this is, so that each person counts once. Staff of the district type your answers in and see them as they do. Until that is done twice, the answers stand beside your code; afterwards they are kept without it and reported only in groups of {k} or more. If nobody shall see your answers beside your code, please answer online.",
  "paper.skip": "You may leave out any question.",
  "paper.give_back":
    "Give the form back {place, select, none {to the district office} other {at {place}}} by {moment}.",
  "paper.one": "One answer",
  "paper.several": "All that fit",
  "paper.rank":
    "Write 1 beside what matters most, 2 beside what comes next, up to {places, number}",
  "paper.number":
    "{bounds, select, both {A number from {min} to {max}} least {A number, {min} or more} most {A number, {max} or less} other {A number}}",
  "paper.date": "Year, month, day",
  "paper.own_words": "In your own words",
  "paper.offer_note": "What exactly, and when?",
  "paper.offer_agree": "The district may read this offer with my name and write to me about it.",
  "paper.only_if": "Only if: {condition}",
  "paper.question": "question {mark}",
  "paper.is": "{question}: {answers}",
  "paper.answered": "{question} is answered",
  "paper.unanswered": "{question} is not answered",
  "paper.bounds":
    "{question}: {bounds, select, both {{min} to {max}} least {{min} or more} other {{max} or less}}",
  "paper.not": "not ({condition})",
  "paper.piped": "[your answer to question {mark}]",
  "paper.thanks": "Thank you.",

  "phone.title": "For you to read aloud",
  "phone.who": "I am calling for {district}, about a survey you were invited to.",
  "phone.confidential":
    "I type in what you say, so I hear your answers. Afterwards they are kept with your invitation, like answers given online: confidentially, and reported only in groups of {k} or more.",
  "phone.anonymous":
    "I type in what you say, so I hear your answers. Afterwards they are kept without your name, like answers given online, and reported only in groups of {k} or more.",
  "phone.skip": "You may skip any question, and we can stop at any time. May I begin?",
} as const;

export type DoorKey = keyof typeof en;
export type DoorMessages = Readonly<Record<DoorKey, string>>;
