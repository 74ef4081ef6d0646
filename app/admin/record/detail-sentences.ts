import { z } from "zod";
import { ROLES, roleWords } from "~/auth/role";
import { mailsWord } from "~/campaigns/campaign-words";
import { PASS_REASONS, PLANNED_KINDS } from "~/campaigns/planned/planned-mailing";
import { dayWords, passWords, plannedWords, ruleWords } from "~/campaigns/planned/rule-words";
import { formatAmount, NEED_KINDS } from "~/partnerships/needs/amount";
import { counted } from "~/platform/counted";
import { type RecordReader, valueWords } from "./detail-values";

/** What an entry says, line by line; null where its detail is of another shape, as that of an old entry may be. */
type Sentence = (detail: unknown, reader: RecordReader) => string[] | null;

function said<Detail>(
  schema: z.ZodType<Detail>,
  say: (detail: Detail, reader: RecordReader) => (string | false)[],
): Sentence {
  return (detail, reader) => {
    const read = schema.safeParse(detail);
    return read.success ? say(read.data, reader).filter((line) => line !== false) : null;
  };
}

const { number, string, object, array } = z;
const people = (count: number) => counted(count, "person", "people");
const when = (at: string, reader: RecordReader) =>
  at === "now" ? "at once" : `from ${valueWords("at", at, reader)} on`;

const mailed = said(object({ recipients: number(), at: string().default("now") }), (it, reader) => [
  `${mailsWord(it.recipients)}, ${when(it.at, reader)}`,
]);
const language = said(object({ language: string() }), (it, reader) => [
  valueWords("language", it.language, reader),
]);
const named = (field: "name" | "title") =>
  said(object({ [field]: string() }), (it) => [`“${it[field]}”`]);
const version = said(object({ number: number() }), (it) => [`Version ${it.number}`]);
const offer = said(
  object({ number: number(), kind: z.enum(NEED_KINDS).optional(), amount: number().optional() }),
  ({ number: no, kind, amount }) => [
    kind && amount !== undefined
      ? `Offer ${no}: ${formatAmount(kind, amount, { language: "en" })}`
      : `Offer ${no}`,
  ],
);
const offered = (...kinds: string[]) =>
  Object.fromEntries(kinds.map((kind) => [`pledge.${kind}`, offer]));

const invited = said(
  object({
    ...{ invited: number(), recipients: number() },
    ...{ held: number(), withReminder: number(), otherwise: number() },
  }),
  (it) => [
    `${counted(it.invited, "invitation", "invitations")}, ${mailsWord(it.recipients)}`,
    it.otherwise > 0 && `${people(it.otherwise)} reached by letter or telephone`,
    it.withReminder > 0 && `${people(it.withReminder)} whose link comes with a reminder`,
    it.held > 0 && `${people(it.held)} not asked: their answers would have stood apart`,
  ],
);

const imported = said(
  object({ new: number(), changed: number(), unchanged: number(), absent: number() }),
  (it) => [
    `${it.new.toLocaleString("en")} new, ${it.changed.toLocaleString("en")} changed, ${it.unchanged.toLocaleString("en")} unchanged`,
    it.absent > 0 && `${people(it.absent)} of the directory not in the file`,
  ],
);

const moved = said(object({ before: string() }), ({ before }, reader) => [
  `It was ${valueWords("before", before, reader)} before`,
]);

const money = (cents: number) => formatAmount("financial", cents, { language: "en" });

/** Details that have words of their own; all others are told name by name. */
export const SENTENCES: Readonly<Record<string, Sentence>> = {
  "campaign.cancel": said(object({ mails: number() }), ({ mails }) => [
    `${mailsWord(mails)} not sent`,
  ]),
  "campaign.start": said(object({ at: string() }), ({ at }, reader) => [
    `It starts ${when(at, reader)}`,
  ]),
  "comment.hide": said(object({ ground: string(), note: string() }), (it, reader) => [
    `Ground: ${valueWords("ground", it.ground, reader)}`,
    it.note !== "" && `“${it.note}”`,
  ]),
  "comment.show": said(object({ from: string() }), (it, reader) => [
    `It was ${valueWords("from", it.from, reader)} before`,
  ]),
  "commitment.tell": mailed,
  "gift.rule": said(
    object({ boardCents: number().nullable(), boardPieces: number().nullable() }),
    ({ boardCents, boardPieces }) => [
      boardCents === null
        ? "No amount of money needs the board"
        : `Money from ${money(boardCents)}`,
      boardPieces === null ? "No number of things needs the board" : `Things from ${boardPieces}`,
    ],
  ),
  "mailing.cancel": said(object({ daysAfter: number() }), ({ daysAfter }) => [
    `The reminder ${dayWords(daysAfter)}`,
  ]),
  "mailing.pass": said(
    object({ kind: z.enum(PLANNED_KINDS), reason: z.enum(PASS_REASONS) }),
    ({ kind, reason }) => [plannedWords[kind], passWords[reason]],
  ),
  "mailing.plan": said(
    object({
      ...{ kind: z.enum(PLANNED_KINDS), at: string(), schools: number().default(0) },
      ...{ audiences: array(string()).default([]), languages: array(string()).default([]) },
    }),
    (it, reader) => [
      `${plannedWords[it.kind]} ${when(it.at, reader)}`,
      it.audiences.length > 0 && `Only ${valueWords("audiences", it.audiences, reader)}`,
      it.schools > 0 && `Only at ${counted(it.schools, "school", "schools")}`,
      it.languages.length > 0 && `Only who reads ${valueWords("languages", it.languages, reader)}`,
    ],
  ),
  "mailing.send": mailed,
  "need.close": moved,
  "need.draft": moved,
  "need.pause": moved,
  "need.publish": moved,
  "people.guard": said(object({ share: number(), least: number() }), ({ share, least }) => [
    `It stops at more than ${share}% and at least ${people(least)}`,
  ]),
  "people.import": imported,
  "plan.announce": said(object({ number: number(), recipients: number() }), (it) => [
    `Version ${it.number}, ${mailsWord(it.recipients)}`,
  ]),
  "plan.create": named("title"),
  "plan.draft": version,
  "plan.publish": said(object({ number: number(), rollOut: string() }), (it) => [
    `Version ${it.number}`,
    it.rollOut === "carry" ? "Open comments move to it" : "Open comments stay where they were",
  ]),
  "plan.title": named("title"),
  ...offered("accepted", "board_accepted", "confirmed", "corrected", "declined", "delivered"),
  ...offered("enter", "erase", "offered", "raised", "released", "scheduled", "thanked"),
  ...offered("withdrawn"),
  "reminder-rule.set": said(
    object({
      ...{ daysAfter: array(number()), weekdays: array(number()) },
      ...{ fromHour: number(), untilHour: number() },
    }),
    (rule) => [ruleWords(rule)],
  ),
  "report.mail": mailed,
  "report.translate": language,
  "roster.import": said(object({ cells: number(), people: number() }), (it) => [
    `${people(it.people)} in ${counted(it.cells, "count", "counts")}`,
  ]),
  "school.add": said(object({ code: string(), name: string() }), ({ code, name }) => [
    `${name} (${code})`,
  ]),
  "school.rename": said(object({ before: string(), after: string() }), ({ before, after }) => [
    `“${before}” is “${after}” now`,
  ]),
  "staff.add": said(
    object({ role: z.enum(ROLES), schools: array(string()).default([]) }),
    ({ role, schools }) => [
      roleWords[role],
      schools.length > 0 && `Only for ${schools.join(", ")}`,
    ],
  ),
  "survey.language.add": language,
  "survey.language.remove": language,
  "survey.publish": version,
  "survey.template": named("name"),
  "survey.translation.review": language,
  "theme.change": named("name"),
  "theme.create": named("name"),
  "theme.remove": named("name"),
  "wave.create": said(object({ mode: string(), number: number() }), (it) => [
    `Version ${it.number}, ${it.mode === "anonymous" ? "anonymous" : "confidential"}`,
  ]),
  "wave.invite": invited,
  "wave.remind": mailed,
  "wave.version": said(object({ from: number(), to: number() }), ({ from, to }) => [
    `From version ${from} to version ${to}`,
  ]),
};
