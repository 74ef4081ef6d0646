import type { LinkedResponse } from "~/scores/pair-tally";
import type { RosterCount } from "~/scores/sample";
import { scoreReport } from "~/scores/score-report";
import type { ScoringInstrument } from "~/scores/scoring-instrument";
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
