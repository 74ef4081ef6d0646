import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { AUDIENCES, type Audience } from "~/people/audience";
import type { Scope } from "~/platform/scope.server";
import type { Answers } from "~/responses/answers";
import { instrumentOf, plansOf } from "~/scores/scoring/survey-plan";
import type { Tally } from "~/scores/tallies/tally";
import { readTallies, rebuildTallies } from "~/scores/tallies/tally.db.server";
import { tallyResponses } from "~/scores/tallies/tally-responses";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { isChoice, itemsFor, optionsOf, type SurveyDefinition } from "~/surveys/survey";
import { withClient } from "../../../server/database/client";
import { sampleSurvey } from "../../unit/surveys/sample-survey";
import { type Invited, invitedWave, many } from "../responses/story";

type Given = {
  audience: Audience;
  school: string;
  language: string;
  version: string;
  answers: Answers;
};

const versions = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];

/** The standard survey with scores that are no whole numbers. */
function scoredAs(scores: readonly number[]): SurveyDefinition {
  const { optionSets, ...survey } = standardSurvey();
  const changed = Object.entries(optionSets).map(([name, options]) => [
    name,
    options.map((option, at) =>
      option.score === null ? option : { ...option, score: scores[at % scores.length] ?? 0 },
    ),
  ]);
  return { ...survey, optionSets: Object.fromEntries(changed) };
}

const surveys = {
  "the standard survey": standardSurvey(),
  "every kind of item": sampleSurvey(),
  "scores with decimals": scoredAs([0, 33.3, 66.75, 100]),
  "scores with all digits": scoredAs([0, 100 / 3, 200 / 3, 100]),
};
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
        version: fc.constantFrom(...versions),
        school: fc.constantFrom(...cells[mode]().schools),
        language: fc.constantFrom(...cells[mode]().languages),
      }),
    ),
    { minLength: 0, maxLength: 120, size: "max" },
  );

/** Stores answers and counts them, all in a transaction of the test's own. */
async function store(scope: Scope, given: readonly Given[]): Promise<void> {
  const { waveId, districtId } = wave;
  await scope.db.response.deleteMany();
  await scope.db.response.createMany({
    data: given.map(({ audience, school, language, version, answers }) => ({
      ...{ districtId, waveId, versionId: version, audience, language, answers },
      schoolId: school === "DISTRICT" ? null : school,
      digest: Buffer.alloc(0),
    })),
  });
}

async function recount(scope: Scope, definition: SurveyDefinition): Promise<Tally[]> {
  const plans = plansOf(definition);
  await rebuildTallies(scope, wave.waveId, plans);
  return readTallies(scope, wave.waveId, plans);
}

const counted = (given: readonly Given[], definition: SurveyDefinition) =>
  wave.db(async (scope) => {
    await store(scope, given);
    return recount(scope, definition);
  });

const reference = (given: readonly Given[], definition: SurveyDefinition) =>
  tallyResponses(
    given.map((one) => ({ ...one, wave: wave.waveId })),
    instrumentOf(definition),
  );

/** Means such as 100/3 are rounded in one and not in the other. */
function nearly(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, 6);
  if (Array.isArray(value)) return value.map(nearly);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, nearly(one)]));
}

describe.each(Object.entries(surveys))("answers to %s", (_name, definition) => {
  test.each(["confidential", "anonymous"] as const)(
    "in %s cells: the statement counts what the reference counts, in any order of rows",
    async (mode) => {
      await fc.assert(
        fc.asyncProperty(wavesOf(definition, mode), async (given) => {
          const tallies = await counted(given, definition);
          expect(tallies).toEqual(nearly(reference(given, definition)));
          expect(await counted(given.toReversed(), definition)).toEqual(tallies);
        }),
        { numRuns: 5 },
      );
    },
  );
});

const one: Given = {
  ...{ audience: "families", school: "DISTRICT", language: "en", answers: { AW1: "3" } },
  version: versions[0] ?? "",
};

test("unscored answers are counted nowhere, and counting again changes nothing", async () => {
  const definition = standardSurvey();
  const first = await counted([one, one, one], definition);
  expect(first).toMatchObject([{ n: 3, complete: 0, partial: 0 }]);
  await wave.db(async (scope) => {
    expect(await recount(scope, definition)).toEqual(first);
    await scope.db.response.updateMany({ data: { scored: false } });
    expect(await recount(scope, definition)).toEqual([]);
  });
});

test("corrections and erasures show in the next count", async () => {
  const definition = standardSurvey();
  const several = ["1", "2", "3"].map((code) => ({ ...one, answers: { AW1: code, AW2: code } }));
  await counted(several, definition);
  const sumOf = (tallies: Tally[]) => tallies.map(({ constructs }) => constructs.awareness?.sum);
  await wave.db(async (scope) => {
    expect(sumOf(await recount(scope, definition))).toEqual([75]);
    const [first, second] = await scope.db.response.findMany({ orderBy: { id: "asc" } });
    await scope.db.response.delete({
      where: { districtId_id: { districtId: wave.districtId, id: first?.id ?? "" } },
    });
    await scope.db.response.update({
      where: { districtId_id: { districtId: wave.districtId, id: second?.id ?? "" } },
      data: { answers: { AW1: "5", AW2: "5" }, revision: 2 },
    });
    const left = await scope.db.response.findMany();
    const now = left.map(({ answers }) => ({ ...one, answers: answers as Answers }));
    const tallies = await recount(scope, definition);
    expect(tallies).toEqual(reference(now, definition));
    expect(tallies[0]?.n).toBe(2);
  });
});

test("answers of another district are never counted, even in a wave of the same id", async () => {
  const definition = standardSurvey();
  const before = await counted([one, one], definition);
  await withClient(wave.ownerUrl, async (owner) => {
    await owner.query("SET session_replication_role = replica");
    await owner.query(
      `INSERT INTO response (district_id, wave_id, version_id, audience, school_id, language, answers, digest)
       SELECT gen_random_uuid(), wave_id, version_id, audience, school_id, language, answers, digest FROM response`,
    );
  });
  expect(await wave.db((scope) => recount(scope, definition))).toEqual(before);
});

test("tallies counted by another plan are not read", async () => {
  await counted([one], standardSurvey());
  const read = wave.db((scope) => readTallies(scope, wave.waveId, plansOf(sampleSurvey())));
  await expect(read).rejects.toThrow("count them anew");
});

test("every audience of the standard survey is counted by a plan", () => {
  expect([...plansOf(standardSurvey()).keys()]).toEqual([...AUDIENCES]);
});
