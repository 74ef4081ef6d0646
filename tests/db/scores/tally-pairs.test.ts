import { beforeAll, expect, test } from "vitest";
import type { Scope } from "~/platform/scope.server";
import type { Answers } from "~/responses/answers";
import { isRespondent } from "~/scores/scoring/score";
import { plansOf } from "~/scores/scoring/survey-plan";
import { type LinkedResponse, type PairCell, tallyPairs } from "~/scores/tallies/pair-tally";
import { readPairTallies } from "~/scores/tallies/pair-tally.db.server";
import type { CellKey } from "~/scores/tallies/tally";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { optionsOf, type SurveyDefinition, scoredItems } from "~/surveys/survey";
import { type Invited, invitedWave, many } from "../responses/story";

const definition = standardSurvey();
const plans = plansOf(definition);

let wave: Invited;
let schools: string[];
let people: string[];
let later: string;

/** A second wave of the survey, and everybody invited to both as families; the first also as staff. */
beforeAll(async () => {
  wave = await invitedWave({ people: many(30) });
  await wave.db(async ({ db }) => {
    schools = (await db.school.findMany()).map(({ id }) => id);
    people = (await db.person.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
    const { id: _, number, ...first } = await db.wave.findFirstOrThrow();
    later = (await db.wave.create({ data: { ...first, number: number + 1 } })).id;
  });
});

type Row = {
  wave: 1 | 2;
  person: number | null;
  audience: string;
  school: number;
  answers: Answers;
};

/** Answers of which every third is skipped and every seventh "gone", each person's own. */
function answersOf(survey: SurveyDefinition, seed: number): Answers {
  return Object.fromEntries(
    scoredItems(survey, "families").flatMap((item, at) => {
      const codes = optionsOf(survey, item).map(({ code }) => code);
      const code = codes[(seed * 5 + at * 3 + ((seed * at) % 4)) % codes.length] ?? "";
      return (seed + at) % 3 === 0 ? [] : [[item.id, (seed + at) % 7 === 0 ? "gone" : code]];
    }),
  );
}

/** Everybody in the first wave, most in the second, where some moved school; some answer as staff too. */
const story: Row[] = people30().flatMap((person): Row[] => {
  const first = { wave: 1, person, audience: "families", school: person % 2 } as const;
  const moved = person % 5 === 0 ? 1 - (person % 2) : person % 2;
  const second = { wave: 2, person, audience: "families", school: moved } as const;
  const staff = { wave: 2, person, audience: "staff", school: 0 } as const;
  return [
    { ...first, answers: answersOf(definition, person) },
    ...(person % 4 === 3 ? [] : [{ ...second, answers: answersOf(definition, person + 11) }]),
    ...(person % 6 === 0 ? [{ ...staff, answers: answersOf(definition, person + 23) }] : []),
  ];
});

function people30() {
  return Array.from({ length: 30 }, (_, person) => person);
}

const waveIdOf = (row: Row) => (row.wave === 1 ? wave.waveId : later);
const version = "00000000-0000-4000-8000-000000000001";

async function store(scope: Scope, rows: readonly Row[]): Promise<void> {
  const { db, districtId } = scope;
  await db.response.deleteMany();
  for (const row of rows) {
    const place = { audience: row.audience, schoolId: schools[row.school] ?? null, language: "en" };
    await db.response.create({
      data: {
        ...{ districtId, waveId: waveIdOf(row), versionId: version, ...place },
        ...{ answers: row.answers, digest: Buffer.alloc(0) },
        invitationId: row.person === null ? null : await invitationOf(scope, row, place),
      },
    });
  }
}

async function invitationOf(
  { db, districtId }: Scope,
  row: Row,
  place: { audience: string; schoolId: string | null; language: string },
): Promise<string> {
  const named = {
    ...{ districtId, waveId: waveIdOf(row), audience: row.audience },
    personId: people[row.person ?? 0] ?? "",
  };
  const { id } = await db.invitation.upsert({
    where: { districtId_waveId_personId_audience: named },
    update: {},
    create: {
      ...{ ...named, ...place, cellSchoolId: place.schoolId, cellLanguage: "en" },
      addressId: (await db.mailAddress.findFirstOrThrow()).id,
      tokenHash: Buffer.from(JSON.stringify(named)),
    },
  });
  return id;
}

const paired = (rows: readonly Row[]) =>
  wave.db(async (scope) => {
    await store(scope, rows);
    return readPairTallies(scope, wave.waveId, later, plans);
  });

function planOf(audience: string) {
  const plan = plans.get(audience as "families");
  if (!plan) throw new Error(audience);
  return plan;
}

function reference(rows: readonly Row[]): PairCell[] {
  const linked = (number: 1 | 2) =>
    rows
      .map((row, at) => ({ row, at }))
      .filter(({ row }) => row.wave === number && isRespondent(row.answers, planOf(row.audience)))
      .map(
        ({ row, at }): LinkedResponse => ({
          ...{ wave: waveIdOf(row), school: schools[row.school] ?? "", audience: row.audience },
          ...{ language: "en", version, answers: row.answers },
          person: row.person === null ? `unknown ${at}` : (people[row.person] ?? ""),
        }),
      );
  const key = (at: CellKey | null) =>
    at && {
      ...{ wave: at.wave, school: at.school, audience: at.audience },
      ...{ language: at.language, version: at.version },
    };
  const cells = tallyPairs(linked(1), linked(2), planOf);
  return cells.map((cell) => ({ ...cell, from: key(cell.from), to: key(cell.to) }));
}

function nearly(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, 6);
  if (Array.isArray(value)) return value.map(nearly);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, nearly(one)]));
}

test("pair cells are the reference's: people who moved school, left, came, or answer as two audiences", async () => {
  const cells = await paired(story);
  expect(cells).toEqual(nearly(reference(story)));
  expect(await paired(story.toReversed())).toEqual(cells);
  const moved = cells?.filter(({ from, to }) => from && to && from.school !== to.school);
  expect(moved?.map(({ n }) => n)).not.toEqual([]);
  const staff = cells?.filter(({ to }) => to?.audience === "staff");
  expect(staff).toMatchObject([{ from: null, n: 5 }]);
});

test("somebody erased is in no pair cell, and an answer whose link is gone stands alone", async () => {
  const erased = story.filter(({ person }) => person !== 4);
  expect(await paired(erased)).toEqual(nearly(reference(erased)));
  const cut = story.map((row) => (row.person === 2 ? { ...row, person: null } : row));
  const cells = await paired(cut);
  expect(cells).toEqual(nearly(reference(cut)));
  const people = (rows: PairCell[] | null) => rows?.reduce((sum, { n }) => sum + n, 0);
  expect(people(cells)).toBe((people(await paired(story)) ?? 0) + 1);
});

test("without any link in one of the waves there are no pair cells", async () => {
  const unlinked = (number: 1 | 2) =>
    story.map((row) => (row.wave === number ? { ...row, person: null } : row));
  expect(await paired(unlinked(1))).toBeNull();
  expect(await paired(unlinked(2))).toBeNull();
  expect(await paired([])).toBeNull();
});
