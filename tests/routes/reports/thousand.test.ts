import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Hands } from "~/campaigns/hands";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import type { OutgoingMail } from "~/mail/message";
import { readMessage } from "~/mail/read-message";
import type { Audience } from "~/people/audience";
import { sha256 } from "~/platform/secrets.server";
import { addCommitment } from "~/reports/commitments/keep-commitment.server";
import { mailReport } from "~/reports/mail-report.server";
import { publishReport } from "~/reports/publish-report.server";
import { approveReport, submitReport } from "~/reports/review-report.server";
import { loader as feedback } from "~/reports/routes/feedback";
import { saveReportDraft } from "~/reports/save-report.server";
import { type Answers, answersDigest } from "~/responses/answers";
import { browserHash } from "~/responses/browser.server";
import { submitResponses } from "~/responses/invitation.db.server";
import { closeWave } from "~/scores/release/close-wave.server";
import { scoredItems } from "~/surveys/survey";
import { promise, text } from "../../db/reports/report-story";
import { type Asked, type Invited, invitedWave, many, must } from "../../db/responses/story";
import { ask, type Site } from "../auth/site";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

/** A thousand people; school D has too few families, C too few staff, and partners are few in each kind. */
const people: Asked[] = [
  ...many(210, { school: "A" }),
  ...many(120, { school: "A", language: "es" }),
  ...many(180, { school: "B" }),
  ...many(92, { school: "C", language: "es" }),
  ...many(8, { school: "D" }),
  ...many(140, { audience: "staff", school: "A" }),
  ...many(86, { audience: "staff", school: "B" }),
  ...many(4, { audience: "staff", school: "C" }),
  ...many(6, { audience: "business", school: "" }),
  ...many(5, { audience: "organization", school: "" }),
  ...many(4, { audience: "higher_ed", school: "" }),
  ...many(145, { audience: "community", school: "" }),
];
const schools = { A: "Lakeside", B: "Hillside", C: "Riverside", D: "Woodside" };

type Figures = { mean: number | null; n_valid: number | null; ci95: [number, number] | null };
type Row = {
  audience: string;
  school?: string;
  n: number | null;
  constructs: Record<string, Figures>;
};

let wave: Invited;
/** The published release as the database holds it, read without any of our readers. */
let tables: { name: string; rows: Row[] }[];
let schoolIds: Record<string, string>;
const given: (Answers | null)[] = [];
const mails: ReturnType<typeof readMessage>[] = [];
type Shown = { mean: number; n: number; interval: { low: number; high: number } | null } | null;
type Page = {
  audience: string;
  school: string | null;
  besides: {
    construct: string;
    own: number | null | undefined;
    group: Shown;
    school: Shown | undefined;
  }[];
};
const pages: Page[] = [];

beforeAll(async () => {
  wave = await invitedWave({ people, schools });
  await answerAll();
  must(await closeWave(wave.caller, wave.waveId));
  await reportAndMail();
  await openPages();
});
afterAll(() => {
  pages.length = 0;
});

/** Like a die that always falls the same: everybody's answers differ, and every run's are the same. */
function* dice(): Generator<number, number> {
  let state = 20_261_128;
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    yield (state >>> 8) / 2 ** 23;
  }
}
const roll = dice();
const chance = () => roll.next().value;

const secretOf = (index: number) => `browser-of-person-${String(index).padStart(4, "0")}`;

async function answerAll() {
  const submissions = people.map(({ audience = "families" }, index) => {
    const answers: Record<string, string> = {};
    for (const { id } of scoredItems(wave.definition, audience as Audience)) {
      if (chance() < 0.08) continue;
      answers[id] = /^IN/.test(id)
        ? String(1 + Math.floor(chance() * 2))
        : String(1 + Math.floor(chance() * 5));
    }
    const isSilent = index % 9 === 4;
    given.push(isSilent ? null : answers);
    const token = wave.tokens[index] ?? "";
    const browser = { secret: secretOf(index).slice(0, 22), isNew: false };
    return {
      isSilent,
      form: {
        ...{ tokenHash: sha256(token), answers, texts: {}, revision: 0 },
        digest: Buffer.from(answersDigest({ answers, texts: {} })),
        browserHash: browserHash(browser, token),
      },
    };
  });
  const forms = submissions.filter(({ isSilent }) => !isSilent).map(({ form }) => form);
  for (let at = 0; at < forms.length; at += 100) {
    await submitResponses(wave.services.database, forms.slice(at, at + 100));
  }
}

async function reportAndMail() {
  const { caller, waveId, services } = wave;
  const now = new Date();
  const release = await wave.db(({ db }) => db.release.findFirstOrThrow());
  const written = { ...text, release: release.id };
  const { reportId } = must(await saveReportDraft(caller, waveId, written, now));
  must(await addCommitment(caller, reportId, promise, now));
  must(await submitReport(caller, reportId, now));
  must(await approveReport(caller, reportId, now));
  must(await publishReport(caller, reportId, now));
  const { campaignId } = must(await mailReport(caller, reportId, services));
  const send = async (mail: OutgoingMail) => {
    const read = readMessage(mail.raw.toString());
    mails.push({ ...read, text: read.text.replaceAll("\r\n", "\n") });
    return { state: "sent" as const, reply: "250 taken" };
  };
  await sendCampaign(
    { districtId: wave.districtId, campaignId },
    {
      ...{ services, mailer: { send, close: async () => {} }, hands: new Hands(20) },
      sender: {
        from: { name: "Cedar", address: "voice@cedar.test" },
        ...{ domain: "cedar.test", bounceSecret: "b".repeat(40) },
      },
      stop: new AbortController().signal,
    },
  );
  const published = await wave.db(({ db }) =>
    db.release.findFirstOrThrow({ where: { state: "published" } }),
  );
  tables = JSON.parse(JSON.stringify(published.tables));
  const rows = await wave.db(({ db }) => db.school.findMany());
  schoolIds = Object.fromEntries(rows.map(({ code, id }) => [code, id]));
}

async function openPages() {
  const site: Site = { services: wave.services, ownerUrl: wave.ownerUrl, setNow: () => {} };
  const open = async (index: number) => {
    const token = wave.tokens[index] ?? "";
    const cookie = `fc_browser=${secretOf(index).slice(0, 22)}`;
    const { body } = await ask(site, feedback, { path: `/f/${token}`, params: { token }, cookie });
    pages[index] = body as Page;
  };
  for (let at = 0; at < people.length; at += 8) {
    await Promise.all(people.slice(at, at + 8).map((_, one) => open(at + one)));
  }
}

/** Where a person's audience stands in the release, or in the row that three are shown in together. */
function rowOf(audience: string): Row | undefined {
  const rows = tables.flatMap(({ name, rows }) =>
    name === "audience" || name === "people_who_answered" ? rows : [],
  );
  const isPartner = ["business", "organization", "higher_ed"].includes(audience);
  return (
    rows.find((row) => row.audience === audience) ??
    rows.find((row) => isPartner && row.audience === "partners")
  );
}

function schoolRowOf(audience: string, school: string): Row | undefined {
  const rows = tables.find(({ name }) => name === "school")?.rows ?? [];
  return rows.find((row) => row.audience === audience && row.school === schoolIds[school]);
}

/** The digits a mail may say of a cell: score, "of 100", n, and the ends of the interval; none where it is hidden. */
function digitsOf(row: Row | undefined, construct: string): number[] {
  const figures = row?.n === null ? undefined : row?.constructs[construct];
  if (!figures || figures.mean === null || figures.n_valid === null) return [];
  const ends = figures.ci95 ? figures.ci95.map((end) => Math.round(end)) : [];
  return [Math.round(figures.mean), 100, figures.n_valid, ...ends];
}

const numbersIn = (said: string) => [...said.matchAll(/\d+/g)].map(Number);

/** What a mail says of a construct, from its name up to the end of the paragraph. */
function saidOf(mail: string, names: readonly string[]): string {
  const found = new RegExp(`^(?:${names.join("|")}): [\\s\\S]*?\\n\\n`, "m").exec(mail);
  return found?.[0] ?? "";
}

/** METHOD 1, written again: the mean of what was answered of four or five questions, if half of them were. */
function recomputed(answers: Answers, ids: readonly string[]): number | null {
  const scores = ids.flatMap((id) => {
    const code = answers[id];
    return code === undefined ? [] : [(Number(code) - 1) * 25];
  });
  if (scores.length < Math.ceil(ids.length / 2)) return null;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

test("a thousand mails say each reader's own group, as the release says it and no more", () => {
  expect(mails).toHaveLength(1000);
  const byAddress = new Map(mails.map((mail) => [mail.to.replace(/^.*<|>.*$/g, ""), mail.text]));
  for (const [index, { audience = "families" }] of people.entries()) {
    const mail = byAddress.get(`p${index}@home.test`) ?? "";
    const row = rowOf(audience);
    expect(numbersIn(saidOf(mail, ["Awareness", "Conocimiento"]))).toEqual(
      digitsOf(row, "awareness"),
    );
    expect(numbersIn(saidOf(mail, ["Buy-in", "Apoyo"]))).toEqual(digitsOf(row, "buy_in"));
    expect(mail).toContain(`/f/${wave.tokens[index]}`);
  }
});

test("a thousand pages show each reader's own scores beside their group and school, as recomputed", () => {
  let own = 0;
  for (const [index, { audience = "families", school = "A" }] of people.entries()) {
    const page = pages[index];
    const answers = given[index];
    for (const [construct, ids] of [
      ["awareness", ["AW1", "AW2", "AW3", "AW4"]],
      ["buy_in", ["BU1", "BU2", "BU3", "BU4", "BU5"]],
    ] as const) {
      const asked = scoredItems(wave.definition, audience as Audience).map(({ id }) => id);
      const shown = page?.besides.find((beside) => beside.construct === construct);
      const right = answers
        ? recomputed(
            answers,
            ids.filter((id) => asked.includes(id)),
          )
        : undefined;
      if (answers) own += 1;
      if (typeof right === "number") expect(shown?.own).toBeCloseTo(right, 9);
      else expect(shown?.own).toBe(right);
      expect(digitsShown(shown?.group)).toEqual(digitsOf(rowOf(audience), construct));
      const schoolRow = schoolRowOf(audience, school);
      expect(digitsShown(shown?.school)).toEqual(digitsOf(schoolRow, construct));
    }
  }
  expect(own).toBeGreaterThan(1700);
});

function digitsShown(shown: Shown | undefined): number[] {
  if (!shown) return [];
  const { mean, n, interval } = shown;
  return [Math.round(mean), 100, n, ...(interval ? [interval.low, interval.high] : [])];
}

test("some cells are hidden, and nobody's mail or page says anything of them", () => {
  const hidden = tables.flatMap(({ name, rows }) =>
    name === "school" ? rows.filter((row) => digitsOf(row, "awareness").length === 0) : [],
  );
  expect(hidden.length).toBeGreaterThan(0);
  const few = schoolRowOf("families", "D");
  expect(few === undefined || hidden.includes(few)).toBe(true);
  for (const [index, { audience = "families", school = "A" }] of people.entries()) {
    if (audience !== "families" || school !== "D") continue;
    for (const { school: shown } of pages[index]?.besides ?? []) expect(shown ?? null).toBeNull();
  }
});

/**
 * Whoever lays all mails and pages side by side, and takes them apart pair by pair, has what all of them say in
 * sum: if that is a part of the published release, no difference tells more than the release, which was audited.
 */
test("all mails and pages together say nothing that the published release does not say", () => {
  const published = new Set(
    tables
      .filter(({ name }) => ["audience", "people_who_answered", "school"].includes(name))
      .flatMap(({ rows }) =>
        rows.flatMap((row) =>
          Object.keys(row.constructs).map((construct) =>
            JSON.stringify([construct, digitsOf(row, construct)]),
          ),
        ),
      ),
  );
  const said = new Set<string>();
  for (const page of pages) {
    for (const { construct, group, school } of page.besides) {
      for (const shown of [group, school]) {
        if (shown) said.add(JSON.stringify([construct, digitsShown(shown)]));
      }
    }
  }
  for (const { text: mail } of mails) {
    const awareness = numbersIn(saidOf(mail, ["Awareness", "Conocimiento"]));
    const buyIn = numbersIn(saidOf(mail, ["Buy-in", "Apoyo"]));
    if (awareness.length > 0) said.add(JSON.stringify(["awareness", awareness]));
    if (buyIn.length > 0) said.add(JSON.stringify(["buy_in", buyIn]));
  }
  expect(said.size).toBeGreaterThan(10);
  expect([...said].filter((one) => !published.has(one))).toEqual([]);
});

test("two mails differ in what is their reader's own: name, group, scores and links, and nothing else", () => {
  const own = [/^.*Person \d+.*$/gm, /https?:\/\/\S+/g];
  const scores = ["Awareness", "Conocimiento", "Buy-in", "Apoyo", "Your group", "Su grupo"];
  const ofAll = scores.map((name) => new RegExp(`^${name}: [\\s\\S]*?\\n\\n`, "m"));
  const rest = ({ text: mail }: { text: string }) =>
    [...ofAll, ...own].reduce((left, pattern) => left.replace(pattern, ""), mail);
  const kinds = new Set(mails.map(rest));
  // One text for each of the two languages.
  expect(kinds.size).toBe(2);
});
