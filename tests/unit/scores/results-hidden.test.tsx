import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BoardReport } from "~/scores/board/board-report";
import { explainedFigure } from "~/scores/explained/results-explained";
import { ExplainedPage, explanationOf } from "~/scores/explained/results-explained-page";
import { resultsWords } from "~/scores/messages/results-words";
import type { ReleaseTable } from "~/scores/release/release";
import type { ConstructFigures, ReleaseRow } from "~/scores/release/release-rows";
import { ResultsFilterForm } from "~/scores/results/results-filter-form";
import { ResultsParts } from "~/scores/results/results-parts";
import type { ResultsSource } from "~/scores/results/results-source";
import { trendResults } from "~/scores/results/results-trend";
import { resultsView } from "~/scores/results/results-view";
import { standardSurvey } from "~/surveys/standard/standard-survey";

/** Stands in every number of what is hidden, so that none of them may reach a page. */
const secret = 7777;
const constructs = ["awareness", "buy_in", "understanding"] as const;
const change = {
  ...{ from: 1, points: 6, se: 1, linked: true, p: 0.01, p_holm: 0.02, mdc80: 3 },
  verdict: "up" as const,
};

const figures: ConstructFigures = {
  ...{ n_valid: 120, mean: 48.4, se: 1.3, ci95: [46, 51], mean_coded: null },
  ...{ share_at_least_75: 0.31, share_ci95: [0.25, 0.38], share_coded: null, dont_know: 0.05 },
  ...{ dont_know_coded: null, change },
  reliability: { label: "shown", n_complete: 110, alpha: 0.7, alpha_ci95: [0.6, 0.8], omega: 0.7 },
};

const hidden: ConstructFigures = {
  ...{ n_valid: null, mean: secret, se: secret, ci95: [secret, secret], mean_coded: "at_most" },
  ...{ share_at_least_75: secret, share_ci95: [secret, secret], share_coded: "at_least" },
  ...{ dont_know: secret, dont_know_coded: null },
  change: { ...change, points: secret, se: secret, mdc80: secret, p: secret },
  reliability: { label: "shown", n_complete: secret, alpha: secret, alpha_ci95: null, omega: null },
};

type Place = Pick<ReleaseRow, "audience" | "school" | "language">;

function row(place: Place, shownConstructs: readonly boolean[]): ReleaseRow {
  const isShown = shownConstructs.some(Boolean);
  return {
    ...place,
    ...(isShown
      ? { n: 130, people: 400, response_rate: 0.3 }
      : { n: null, people: secret, response_rate: secret }),
    constructs: Object.fromEntries(
      constructs.map((name, i) => [name, shownConstructs[i] ? figures : hidden]),
    ),
  };
}

const shown = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
const places: Record<"audience" | "people_who_answered" | "school" | "language", Place[]> = {
  audience: [{ audience: "families" }, { audience: "staff" }, { audience: "partners" }],
  people_who_answered: [{ audience: "community" }],
  school: ["A", "B", "C"].flatMap((school) => [
    { audience: "families", school },
    { audience: "staff", school },
  ]),
  language: ["en", "es", "so"].map((language) => ({ audience: "families", language })),
};

const tables: fc.Arbitrary<ReleaseTable[]> = fc
  .tuple(
    ...(["audience", "people_who_answered", "school", "language"] as const).map((name) =>
      fc
        .tuple(...places[name].map((place) => shown.map((which) => row(place, which))))
        .map((rows): ReleaseTable => ({ name, rows })),
    ),
  )
  .map((found) => [
    ...found,
    {
      name: "items",
      rows: [
        {
          ...{ audience: "families", item: "AW1", n_valid: null },
          options: [{ code: "1", percent: secret, coded: null }],
        },
      ],
    },
  ]);

function sourceOf(shownTables: readonly ReleaseTable[]): ResultsSource {
  const roster = [{ school: "A", audience: "families", language: "en", count: secret }];
  return {
    ...{ slug: "tech", definition: standardSurvey(), version: 1, timezone: "UTC", language: "en" },
    wave: { number: 2, opensAt: new Date("2026-10-05"), closesAt: new Date("2026-10-30") },
    before: { number: 1, closesAt: new Date("2026-03-30") },
    schools: ["A", "B", "C"].map((id) => ({ id, name: `School ${id}`, code: id })),
    release: {
      ...{ id: "r", state: "published", createdAt: new Date("2026-11-01") },
      ...{ publishedAt: new Date("2026-11-02"), tables: shownTables, dropped: [], roster },
      weightings: [
        {
          ...{ audience: "families", deff: secret, marginError: secret, capped: secret },
          ...{ joined: [], unraked: null },
        },
      ],
      ...{ comparedWith: 1, comparedSchools: [] },
    },
  };
}

/** Every page that everybody can read of a release. */
function pagesOf(source: ResultsSource, lang: string): string[] {
  const words = resultsWords(lang);
  const waves = [
    {
      ...{ number: 1, closesAt: new Date("2026-03-30"), isDraft: false },
      ...{ definition: source.definition, rows: source.release.tables.flatMap(audienceRows) },
    },
    {
      ...{ number: 2, closesAt: new Date("2026-10-30"), isDraft: false },
      ...{ definition: source.definition, rows: source.release.tables.flatMap(audienceRows) },
    },
  ];
  const trends = trendResults(source, waves, {}, words);
  const filters = [{}, { audience: "staff" }, { school: "B" }, { language: "es" }];
  const views = filters.map((filter) => resultsView(source, lang, filter));
  const report = {
    ...{ district: "D", title: "T", from: "x", to: "y", day: "z", isDraft: false, trends },
    view: resultsView(source, lang),
  };
  const explained = Object.values(places)
    .flat()
    .flatMap((place) => constructs.map((construct) => ({ ...place, construct })))
    .flatMap((query) => {
      const figure = explainedFigure(source, new URLSearchParams(query), { lang, isStaff: false });
      return figure ? [explanationOf(figure, words)] : [];
    });
  return [
    ...views.map((view) => JSON.stringify(view)),
    ...views.map((view) =>
      renderToStaticMarkup(
        <>
          <ResultsFilterForm view={view} action="/r" keep={{}} words={words} />
          <ResultsParts view={view} trends={trends} explain="/r/explained" words={words} />
        </>,
      ),
    ),
    renderToStaticMarkup(<BoardReport report={report} words={words} />),
    ...explained.map((one) =>
      renderToStaticMarkup(<ExplainedPage {...one} kicker="K" back="/r" words={words} />),
    ),
  ];
}

const audienceRows = (table: ReleaseTable) => (table.name === "audience" ? table.rows : []);

/** However it is formatted: 7777, 7,777, 777,700 (as percent). */
const anySecret = /7[,.\s]?777|777[,.\s]?7/;

test("no page that everybody can read has a number of what is hidden, or of who stands for whom", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom("en", "es"), (found, lang) => {
      const pages = pagesOf(sourceOf(found), lang);
      for (const page of pages) expect(page).not.toMatch(anySecret);
    }),
    { numRuns: 12 },
  );
});

test("no page changes when what is hidden does, so that nothing on it was made from it", () => {
  const elsewhere = <T,>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll(String(secret), "8111")) as T;
  fc.assert(
    fc.property(tables, (found) => {
      const source = sourceOf(found);
      const { release } = source;
      const weightings = elsewhere(release.weightings);
      const changed = { ...release, tables: elsewhere(found), roster: [], weightings };
      expect(pagesOf({ ...source, release: changed }, "en")).toEqual(pagesOf(source, "en"));
    }),
    { numRuns: 8 },
  );
});

test("rows stand in the same places whatever is hidden", () => {
  const placesOf = (found: ReleaseTable[]) => {
    const view = resultsView(sourceOf(found), "en");
    return [...view.schools, ...view.languages].flatMap(({ rows }) => rows.map(({ key }) => key));
  };
  const open = placesOf(allShown());
  fc.assert(
    fc.property(tables, (found) => {
      expect(placesOf(found)).toEqual(open);
    }),
    { numRuns: 20 },
  );
});

function allShown(): ReleaseTable[] {
  const which = constructs.map(() => true);
  return (["audience", "people_who_answered", "school", "language"] as const).map((name) => ({
    name,
    rows: places[name].map((place) => row(place, which)),
  }));
}
