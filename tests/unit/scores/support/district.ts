import { baseSample, type RosterCount, type Sample } from "~/scores/estimates/sample";
import { rake } from "~/scores/estimates/weights";
import { scoreReport } from "~/scores/score-report/score-report";
import type { ScoringInstrument } from "~/scores/scoring/scoring-instrument";
import type { LinkedResponse } from "~/scores/tallies/pair-tally";
import { tallyResponses } from "~/scores/tallies/tally-responses";
import {
  readInstrument,
  readResponses,
  readRoster,
} from "../../../../server/commands/analyst-files";
import { fixtureFolder } from "./truth";

export type District = {
  instrument: ScoringInstrument;
  items: Set<string>;
  responses: LinkedResponse[];
  roster: RosterCount[];
};

/** The simulated district of the fixtures. */
export function readDistrict(): District {
  const instrument = readInstrument(`${fixtureFolder}instrument.json`);
  const { items, responses } = readResponses(`${fixtureFolder}district_responses.csv`);
  return {
    instrument,
    items,
    responses,
    roster: readRoster(`${fixtureFolder}district_roster.csv`),
  };
}

export function reportOf(district: District, guards = false) {
  const isAsked = (id: string) => district.items.has(id);
  const result = scoreReport({ ...district, isAsked, guards });
  if (!result.ok) throw new Error(result.reason);
  return result.report;
}

/** One wave's cells with the weights R gave them. */
export function rakedDistrict(
  { instrument, items, responses, roster }: District,
  wave: string,
): Sample {
  const own = responses.filter((response) => response.wave === wave);
  const options = { isAsked: (id: string) => items.has(id), everyRowCounts: true };
  const base = baseSample(tallyResponses(own, instrument, options), roster);
  const raked = base.ok ? rake(base.sample) : base;
  if (!raked.ok) throw new Error(raked.reason);
  return raked.sample;
}
