import { z } from "zod";
import { resultsListSchema, resultsSchema } from "~/admin/api/results-schemas";
import { releaseCreatedSchema, releaseSchema, waveStatusSchema } from "~/admin/api/schemas";
import { DELIVERY_STATES } from "~/campaigns/delivery";
import { BOUNCE_KINDS } from "~/mail/bounces/bounce";
import { surveyJsonSchema } from "~/surveys/survey";
import { resultsExample, resultsListExample } from "./contract-results";

const id = z.uuid();
const count = z.number().int().min(0);
const refused = z.array(
  z.object({ row: count, column: z.string().nullable(), reason: z.string() }),
);

type Contract = { schema: z.ZodType; example: unknown };

const contract = <Schema extends z.ZodType>(
  schema: Schema,
  example: z.output<Schema>,
): Contract => ({ schema, example });

const an = (last: string) => `0193a1b2-0000-7000-8000-0000000000${last}`;
const some = { mean_coded: null, share_coded: null };
const hidden = { n_valid: null, mean: null, se: null, ci95: null, share_at_least_75: null };

const findingState = z
  .enum(["good", "heed", "bad", "unknown"])
  .describe("unknown: no name server answered");

/** What each command prints with --json, and /api/v1/results answers: one document. Fields may be added; these stay. */
export const contracts: Readonly<Record<string, Contract>> = {
  "district-create": contract(z.object({ districtId: id }), { districtId: an("01") }),
  "school-add": contract(z.object({ schoolId: id }), { schoolId: an("02") }),
  "staff-add": contract(z.object({ staffId: id, signInUrl: z.url() }), {
    staffId: an("03"),
    signInUrl: "https://voice.cedar-valley.example/login/Xq3yB0m1c2Rk5s7tUvWxYz",
  }),
  "people-import": contract(
    z.object({
      people: z.object({ new: count, changed: count, unchanged: count, absent: count }),
      audiences: z.record(z.string(), count),
      refused: z.array(
        z.object({
          row: count,
          column: z.string().nullable(),
          reason: z.string(),
          file: z.string().optional().describe("Of a set of several files"),
        }),
      ),
      guard: z
        .object({
          ...{ changed: count, missing: count, of: count },
          share: z.number().int().describe("Per cent of which more stop an import"),
          stopped: z.boolean().describe("True only with --dry-run or --force: else exit 1"),
        })
        .describe("How many of those the file is about would change or are missing"),
      leftOut: z
        .object({
          ...{ pupils: count, removed: count, disabled: count },
          ...{ withoutAddress: count, noFamily: count },
        })
        .describe("Who is in the file and is no person here"),
      unknownSchools: z.array(z.object({ code: z.string(), name: z.string(), rows: count })),
    }),
    {
      people: { new: 210, changed: 12, unchanged: 978, absent: 3 },
      audiences: { families: 1024, staff: 176 },
      refused: [
        { row: 17, column: "email", reason: "This is no mail address.", file: "users.csv" },
      ],
      guard: { changed: 12, missing: 3, of: 993, share: 20, stopped: false },
      leftOut: { pupils: 812, removed: 0, disabled: 4, withoutAddress: 61, noFamily: 0 },
      unknownSchools: [],
    },
  ),
  "person-erase": contract(z.object({ erased: z.literal(true) }), { erased: true }),
  "roster-import": contract(z.object({ cells: count, people: count, refused }), {
    cells: 24,
    people: 4180,
    refused: [],
  }),
  "survey-import": contract(
    z.object({
      surveyId: id.nullable().describe("Null with --dry-run"),
      report: z.array(
        z.object({
          item: z.string(),
          what: z.enum(["carried", "changed", "left_out"]),
          reason: z.string(),
        }),
      ),
    }),
    { surveyId: an("04"), report: [{ item: "AW1", what: "carried", reason: "" }] },
  ),
  "survey-publish": contract(
    z.object({
      versionId: id,
      number: z.number().int().min(1),
      missingTranslations: z.record(z.string(), count),
    }),
    { versionId: an("05"), number: 1, missingTranslations: { en: 0, es: 3 } },
  ),
  "survey-translations-export": contract(
    z.object({
      file: z.string(),
      format: z.enum(["xliff", "csv"]),
      languages: z.array(
        z.object({ language: z.string(), texts: count, missing: count, outdated: count }),
      ),
    }),
    {
      ...{ file: "technology-es.xlf", format: "xliff" as const },
      languages: [{ language: "es", texts: 204, missing: 3, outdated: 1 }],
    },
  ),
  "survey-translations-import": contract(
    z.object({
      dryRun: z.boolean().describe("With --dry-run nothing is written"),
      counts: z.object({
        taken: count,
        outdated: count.describe(
          "Taken, though the original has changed since the file was written",
        ),
        confirmed: count.describe("The words stay; the file says that somebody looked at them"),
        unchanged: count,
        empty: count,
        unknown: count.describe("Keys that the survey does not have"),
        refused: count,
      }),
      report: z.array(
        z.object({
          key: z.string(),
          language: z.string(),
          what: z.enum([
            ...(["taken", "outdated", "confirmed", "unchanged"] as const),
            ...(["empty", "unknown", "refused"] as const),
          ]),
          reason: z.string(),
        }),
      ),
    }),
    {
      dryRun: false,
      counts: {
        ...{ taken: 1, outdated: 0, confirmed: 0, unchanged: 0 },
        ...{ empty: 0, unknown: 0, refused: 0 },
      },
      report: [{ key: "item.AW1.text.all", language: "es", what: "taken", reason: "" }],
    },
  ),
  "wave-create": contract(z.object({ waveId: id }), { waveId: an("06") }),
  "wave-invite": contract(
    z.object({ campaignId: id, recipients: count.describe("Mails, not people") }),
    { campaignId: an("07"), recipients: 1141 },
  ),
  "wave-status": contract(waveStatusSchema, {
    waveId: an("06"),
    state: "open",
    total: { invited: 40, delivered: 39, answered: 24 },
    cells: [{ school: "CV-01", audience: "families", invited: 40, delivered: 39, answered: 24 }],
  }),
  "release-create": contract(releaseCreatedSchema, { releaseId: an("08") }),
  "release-show": contract(releaseSchema, {
    releaseId: an("08"),
    waveId: an("06"),
    state: "draft",
    tables: [
      {
        name: "audience",
        rows: [
          {
            audience: "families",
            n: 24,
            constructs: {
              awareness: {
                ...{ n_valid: 24, mean: 50.2, se: 2.1, ci95: [46, 54.4], share_at_least_75: 0.2 },
                ...some,
              },
            },
          },
          { audience: "staff", n: null, constructs: { awareness: { ...hidden, ...some } } },
        ],
      },
      {
        name: "items",
        rows: [
          {
            ...{ audience: "families", item: "AW1", n_valid: 24 },
            options: [{ code: "1", percent: 10, coded: "at_most" }],
          },
        ],
      },
    ],
  }),
  "results-list": contract(resultsListSchema, resultsListExample),
  results: contract(resultsSchema, resultsExample),
  "campaign-status": contract(
    z.object({
      counts: z.object(
        Object.fromEntries(DELIVERY_STATES.map((state) => [state, count])) as Record<
          (typeof DELIVERY_STATES)[number],
          typeof count
        >,
      ),
      unknown: z.array(z.object({ email: z.string() })),
    }),
    {
      counts: {
        ...{ queued: 0, sending: 0, sent: 1139, deferred: 0 },
        ...{ failed: 1, skipped: 0, cancelled: 0, unknown: 1 },
      },
      unknown: [{ email: "parent@home.example" }],
    },
  ),
  "touch-import": contract(
    z.object({
      touches: z.object({ new: count, changed: count, unchanged: count }),
      refused,
    }),
    {
      touches: { new: 41, changed: 0, unchanged: 3 },
      refused: [{ row: 9, column: "date", reason: "A date is needed." }],
    },
  ),
  "partner-import": contract(
    z.object({
      partners: z.object({ new: count, known: count }),
      contacts: count,
      skills: count,
      refused,
    }),
    {
      ...{ partners: { new: 12, known: 3 }, contacts: 14, skills: 9 },
      refused: [
        { row: 7, column: "kind", reason: '"shop" is not business, organization or higher_ed.' },
      ],
    },
  ),
  "bounce-classify": contract(
    z.array(
      z.object({
        file: z.string(),
        kind: z
          .enum(BOUNCE_KINDS)
          .describe("hard: the address is gone for good; soft: every other failed delivery"),
        status: z.string().nullable().describe("RFC 3463, such as 5.1.1"),
        recipient: z.string().nullable(),
      }),
    ),
    [{ file: "bounce.eml", kind: "hard", status: "5.1.1", recipient: "parent@home.example" }],
  ),
  "bounce-ingest": contract(
    z.object({
      kind: z.enum(BOUNCE_KINDS),
      done: z.enum(["recorded", "known", "nothing", "unsigned", "elsewhere"]),
      effect: z.enum(["gone", "soft", "delayed", "complaint"]).nullable(),
    }),
    { kind: "hard", done: "recorded", effect: "gone" },
  ),
  "mail-check": contract(
    z.object({
      from: z.email(),
      state: findingState.describe("The worst of the findings'"),
      findings: z.array(
        z.object({
          check: z.enum(["spf", "dkim", "dmarc", "mx"]),
          state: findingState,
          title: z.string(),
          text: z.array(z.string()),
          found: z.array(z.string()).describe("The records that are there"),
          publish: z
            .object({ name: z.string(), type: z.enum(["TXT", "MX"]), value: z.string() })
            .nullable(),
        }),
      ),
    }),
    {
      from: "voice@cedar-valley.example",
      state: "bad",
      findings: [
        {
          ...{ check: "dmarc", state: "bad", title: "No rule for forged mail (DMARC)" },
          text: ["Large mail services ask it of everybody who sends many mails."],
          found: [],
          publish: {
            ...{ name: "_dmarc.cedar-valley.example", type: "TXT" },
            value: "v=DMARC1; p=none; rua=mailto:postmaster@cedar-valley.example",
          },
        },
      ],
    },
  ),
  "inquiry-ingest": contract(
    z.object({
      what: z
        .enum(["opened", "added", "repeated", "ignored"])
        .describe("Ignored: written by a machine; the reason says why"),
      inquiryId: id.nullable(),
      reason: z.string().nullable(),
    }),
    { what: "added", inquiryId: an("09"), reason: null },
  ),
  "plan-import": contract(z.object({ version: z.number().int().min(1) }), { version: 2 }),
  "example-add": contract(z.object({ districtId: id, signInUrl: z.url() }), {
    districtId: an("01"),
    signInUrl: "https://voice.cedar-valley.example/login/Xq3yB0m1c2Rk5s7tUvWxYz",
  }),
  "example-remove": contract(z.object({ rows: count, mails: count.describe("Of the outbox") }), {
    rows: 31_204,
    mails: 2477,
  }),
  backup: contract(
    z.object({
      file: z.string(),
      tables: count,
      migration: z.string(),
      needs: z.array(z.string()).describe("Secrets that a backup does not hold"),
    }),
    {
      file: "cedar-valley.backup",
      tables: 34,
      migration: "20261124000100_narrow_doors",
      needs: ["LINK_SECRET", "SESSION_SECRET"],
    },
  ),
};

/** Every file of docs/contracts by its name: schemas, examples and the survey file's schema. */
export function contractFiles(): Record<string, string> {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files = Object.entries(contracts).flatMap(([name, { schema, example }]) => [
    [`${name}.schema.json`, text(z.toJSONSchema(schema, { io: "input" }))],
    [`${name}.example.json`, text(example)],
  ]);
  return {
    ...Object.fromEntries(files),
    "survey.schema.json": text(surveyJsonSchema()),
  };
}
