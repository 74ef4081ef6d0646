import type { RosterCount } from "~/scores/estimates/sample";
import { type BuiltRelease, buildRelease, type ReleaseMaterial } from "~/scores/release/release";
import { instrumentOf, plansOf } from "~/scores/scoring/survey-plan";
import { loadSolver } from "~/scores/suppression/solver";
import type { Tally } from "~/scores/tallies/tally";
import { standardSurvey } from "~/surveys/standard/standard-survey";

const schools = 40;
const languages = [
  { language: "en", share: 0.7 },
  { language: "es", share: 0.2 },
  { language: "ar", share: 0.06 },
  { language: "vi", share: 0.04 },
];
const limitMs = 60_000;
const survey = standardSurvey();
const audiences = [...plansOf(survey).keys()];
const constructs = ["awareness", "understanding", "buy_in", "involvement", "trust_in_loop"];

/**
 * DESIGN's tables of a wave with 40 schools, 6 audiences and 4 languages, few of whom answered,
 * searched and audited; then the next draft beside it, after two schools in five went on answering.
 */
export async function benchReleases() {
  const solver = await loadSolver();
  const random = dice(7);
  const roster = district(random);
  const first = roster.map((cell) => answered(cell, cell.count * 0.04, random));
  const later = first.map((tally, at) =>
    Math.floor(at / 8) % 5 < 2 && tally.language === "en"
      ? answered({ ...tally, count: 0 }, tally.n + 10 + 20 * random(), random)
      : tally,
  );
  const build = (tallies: readonly Tally[], earlier: ReleaseMaterial["earlier"]) =>
    timed(() =>
      buildRelease(
        {
          ...{ tallies, roster, earlier, audiences, invited: roster, previous: null },
          instrument: instrumentOf(survey),
        },
        { k: 10, solver, startLimit: () => limitOf(performance.now()) },
      ),
    );
  const alone = build(first, []);
  const beside = build(later, [{ tables: alone.built.tables, tallies: first }]);
  return {
    cells: roster.length,
    answers: first.reduce((sum, { n }) => sum + n, 0),
    alone: told(alone),
    beside: told(beside),
    aim: { ms: limitMs, dropped: 0 },
  };
}

type Timed = { built: BuiltRelease; ms: number };

function timed(build: () => BuiltRelease): Timed {
  const start = performance.now();
  const built = build();
  return { built, ms: performance.now() - start };
}

function told({ built, ms }: Timed) {
  const rows = built.tables.flatMap((table) => (table.name === "items" ? [] : table.rows));
  return {
    ms: Math.round(ms),
    rows: rows.length,
    hidden_rows: rows.filter(({ n }) => n === null).length,
    dropped: built.dropped.length,
  };
}

const limitOf = (start: number) => (share: number) => performance.now() - start > share * limitMs;

function district(random: () => number): RosterCount[] {
  const inSchools = Array.from({ length: schools }, (_, at) => {
    const size = 100 + 900 * random();
    return languages.flatMap(({ language, share }) =>
      [
        { audience: "families", count: Math.round(size * share) },
        { audience: "staff", count: Math.round(size * share * 0.1) },
      ].map((cell) => ({ ...cell, language, school: `S${at}` })),
    );
  });
  const outside = audiences
    .filter((audience) => audience !== "families" && audience !== "staff")
    .flatMap((audience) =>
      languages.map(({ language, share }) => ({
        ...{ audience, language, school: "DISTRICT", count: Math.round(300 * share) },
      })),
    );
  return [...inSchools.flat(), ...outside].filter(({ count }) => count > 0);
}

function answered(cell: RosterCount, people: number, random: () => number): Tally {
  const { school, audience, language } = cell;
  const n = Math.round(people * 2 * random());
  const scored = () => {
    const valid = Math.max(0, n - Math.floor(n * 0.2 * random()));
    const sum = valid * (30 + 40 * random());
    const sumSquares = valid > 0 ? sum ** 2 / valid + valid * 400 : 0;
    return { valid, sum, sumSquares, atLeast75: Math.floor(valid / 4), dontKnow: 0 };
  };
  return {
    ...{ school, audience, language, wave: "1", n, complete: n, partial: 0, crosses: {} },
    ...{ items: {}, constructs: Object.fromEntries(constructs.map((name) => [name, scored()])) },
  };
}

/** Numbers from 0 to 1, the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
