import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { AUDIENCES, type Audience } from "~/people/audience";
import type { Answers } from "~/responses/answers";
import { instrumentOf, plansOf } from "~/scores/survey-plan";
import type { Tally } from "~/scores/tally";
import { readTallies, rebuildTallies } from "~/scores/tally.db.server";
import { tallyResponses } from "~/scores/tally-responses";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { isChoice, itemsFor, optionsOf, type SurveyDefinition } from "~/surveys/survey";
import { sampleSurvey } from "../../unit/surveys/sample-survey";
import { type Invited, invitedWave, many } from "../responses/story";

type Given = { audience: Audience; school: string; language: string; answers: Answers };

const surveys = { standard: standardSurvey(), "every kind of item": sampleSurvey() };
const audiences: Audience[] = ["families", "staff", "business", "organization"];

const answersOf = (definition: SurveyDefinition, audience: Audience) =>
  fc.record(
    Object.fromEntries(
      itemsFor(definition, audience).map((item) => [
        item.id,
        isChoice(item)
          ? item.kind === "multiple"
            ? fc.subarray(optionsOf(definition, item).map(({ code }) => code))
            : fc.constantFrom(...optionsOf(definition, item).map(({ code }) => code), "gone")
          : fc.constant("7"),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;

let wave: Invited;
let schools: string[];

beforeAll(async () => {
  wave = await invitedWave({ people: many(1) });
  schools = await wave.db(async ({ db }) => (await db.school.findMany()).map(({ id }) => id));
});

const cells = {
  confidential: () => ({ schools, languages: ["en", "es"] }),
  anonymous: () => ({ schools: [...schools, "DISTRICT"], languages: ["en", "other"] }),
};

const wavesOf = (definition: SurveyDefinition, mode: keyof typeof cells) =>
  fc.array(
    fc.constantFrom(...audiences).chain((audience) =>
      fc.record({
        audience: fc.constant(audience),
        answers: answersOf(definition, audience),
        school: fc.constantFrom(...cells[mode]().schools),
        language: fc.constantFrom(...cells[mode]().languages),
      }),
    ),
    { minLength: 0, maxLength: 120, size: "max" },
  );

/** The tallies that the statement makes of these answers, all in a transaction that leaves nothing. */
async function counted(given: Given[], definition: SurveyDefinition): Promise<Tally[]> {
  const { waveId, districtId } = wave;
  return wave.db(async (scope) => {
    const { versionId } = await scope.db.wave.findFirstOrThrow();
    await scope.db.response.deleteMany();
    await scope.db.response.createMany({
      data: given.map(({ audience, school, language, answers }) => ({
        ...{ districtId, waveId, versionId, audience, language, answers },
        schoolId: school === "DISTRICT" ? null : school,
        digest: Buffer.alloc(0),
      })),
    });
    await rebuildTallies(scope, waveId, plansOf(definition));
    return readTallies(scope, waveId);
  });
}

/** What is nought may be left out, and how many answered a multiple choice is not in a tally's rows. */
function withoutNoughts(tallies: Tally[]) {
  const some = <T>(entries: Readonly<Record<string, T>>, isSome: (one: T) => boolean) =>
    Object.fromEntries(
      Object.entries(entries)
        .filter(([, one]) => isSome(one))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return tallies
    .map(({ items, constructs, version: _, ...cell }) => ({
      ...cell,
      constructs: some(constructs, ({ valid, dontKnow }) => valid + dontKnow > 0),
      options: some(
        Object.fromEntries(
          Object.entries(items).map(([id, { options }]) => [id, some(options, (n) => n > 0)]),
        ),
        (options) => Object.keys(options).length > 0,
      ),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const close = (value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
const rounded = (tallies: Tally[]) =>
  JSON.parse(JSON.stringify(withoutNoughts(tallies), (_key, value) => close(value)));

describe.each(Object.entries(surveys))("answers to %s", (_name, definition) => {
  test.each(["confidential", "anonymous"] as const)(
    "in %s cells: the statement counts what the reference counts",
    async (mode) => {
      await fc.assert(
        fc.asyncProperty(wavesOf(definition, mode), async (given) => {
          const reference = tallyResponses(
            given.map((one) => ({ ...one, wave: wave.waveId })),
            instrumentOf(definition),
          );
          expect(rounded(await counted(given, definition))).toEqual(rounded(reference));
        }),
        { numRuns: 12 },
      );
    },
  );
});

test("unscored answers and those of another wave are counted nowhere, and counting again changes nothing", async () => {
  const definition = surveys.standard;
  const one: Given = {
    audience: "families",
    school: "DISTRICT",
    language: "en",
    answers: { AW1: "3" },
  };
  const first = await counted([one, one, one], definition);
  expect(first).toMatchObject([{ n: 3, constructs: {} }]);
  await wave.db(async (scope) => {
    await rebuildTallies(scope, wave.waveId, plansOf(definition));
    expect(await readTallies(scope, wave.waveId)).toEqual(first);
    await scope.db.response.updateMany({ data: { scored: false } });
    await rebuildTallies(scope, wave.waveId, plansOf(definition));
    expect(await readTallies(scope, wave.waveId)).toEqual([]);
  });
});

test("every audience of the standard survey is counted by a plan", () => {
  expect([...plansOf(surveys.standard).keys()]).toEqual([...AUDIENCES]);
});
