import { capWeights } from "../estimates/cap-weights";
import { joinThinMargins, joinThinStrata, listJoins } from "../estimates/join-thin-classes";
import { marginRegression } from "../estimates/margin-regression";
import { baseSample, type Refusal, type RosterCount, type Sample } from "../estimates/sample";
import { rake } from "../estimates/weights";
import {
  isReflective,
  type ScoringInstrument,
  type ScoringPlan,
  scoringPlan,
} from "../scoring/scoring-instrument";
import type { LinkedResponse } from "../tallies/pair-tally";
import { tallyResponses } from "../tallies/tally-responses";
import { changeReport, type WaveSample } from "./report-change";
import { reliabilityReport } from "./report-reliability";
import { constructReports, weightReport } from "./report-wave";

type ScoreInput = {
  readonly responses: readonly LinkedResponse[];
  readonly roster: readonly RosterCount[];
  readonly instrument: ScoringInstrument;
  readonly isAsked: (itemId: string) => boolean;
  /** Join thin classes and cap weights, as releases do (METHOD 2). */
  readonly guards: boolean;
};

/** Everything `cli score` prints, in the shape of SCORE-OUTPUT. */
export function scoreReport(input: ScoreInput) {
  const plans = new Map<string, ScoringPlan>();
  const planOf = (audience: string) => {
    const plan = plans.get(audience) ?? scoringPlan(input.instrument, audience, input.isAsked);
    plans.set(audience, plan);
    return plan;
  };
  const names = [...new Set(input.responses.map(({ wave }) => wave))].sort(byNumberThenText);
  const waves: WaveSample[] = [];
  for (const wave of names) {
    const responses = input.responses.filter((response) => response.wave === wave);
    const weighted = weightedWave(input, responses);
    if (!weighted.ok) return { ok: false as const, reason: `wave ${wave}: ${weighted.reason}` };
    waves.push({ wave, responses, ...weighted });
  }
  const perWave = <T>(of: (wave: WaveSample) => T) =>
    Object.fromEntries(waves.map((wave) => [wave.wave, of(wave)]));
  const audiences = new Set(input.responses.map(({ audience }) => audience));
  const asked = new Set(
    [...audiences].flatMap((audience) => planOf(audience).scales.map((scale) => scale.construct)),
  );
  const constructs = Object.keys(input.instrument.constructs).filter((name) => asked.has(name));
  const reflective = constructs.filter((name) => {
    const rule = input.instrument.constructs[name];
    return rule !== undefined && isReflective(rule);
  });
  const report = {
    waves: perWave(({ sample, guards }) => ({
      weights: { ...weightReport(sample), ...guards },
      constructs: constructReports(sample, marginRegression(sample), constructs),
    })),
    change: waves
      .slice(1)
      .map((later, i) => changeReport(waves[i] ?? later, later, planOf, constructs)),
    reliability: perWave(({ responses }) => reliabilityReport(responses, planOf, reflective)),
  };
  return { ok: true as const, report };
}

function byNumberThenText(a: string, b: string): number {
  const numeric = Number(a) - Number(b);
  return Number.isNaN(numeric) || numeric === 0 ? (a < b ? -1 : 1) : numeric;
}

type Guards = { joined?: unknown; capped?: number };
type Weighted = { ok: true; sample: Sample; guards: Guards } | Refusal;

function weightedWave(input: ScoreInput, responses: readonly LinkedResponse[]): Weighted {
  const { instrument, isAsked, roster } = input;
  const tallies = tallyResponses(responses, instrument, { isAsked, everyRowCounts: true });
  const joins = input.guards
    ? { strata: joinThinStrata(tallies, roster), margins: joinThinMargins(tallies, roster) }
    : {};
  const base = baseSample(tallies, roster, joins);
  if (!base.ok) return base;
  const raked = rake(base.sample);
  if (!raked.ok) return raked;
  if (!joins.strata) return { ok: true, sample: raked.sample, guards: {} };
  const { sample, capped } = capWeights(raked.sample);
  return { ok: true, sample, guards: { joined: listJoins(joins.strata, joins.margins), capped } };
}
