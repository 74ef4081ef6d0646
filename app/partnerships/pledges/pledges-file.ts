import { type CsvCell, csvText } from "~/platform/csv-write";
import { needTextIn } from "../needs/need";
import type { Needed } from "./needed.db.server";
import type { Pledge } from "./pledge-row";

const HEADER = [
  ...["number", "came_in", "kind", "need", "unit", "state", "offered", "accepted", "delivered"],
  ...["will_not_come", "agreed_for", "accepted_by_board"],
];

/** Cents as dollars, minutes as hours: what people reckon in. */
const SCALE = { financial: 100, material: 1, volunteer: 60 };

/** Every offer, a line each, without a word on who made it. */
export function pledgesCsv(pledges: readonly Pledge[], needs: ReadonlyMap<string, Needed>): string {
  return csvText([
    HEADER,
    ...pledges.map((pledge) => lineOf(pledge, needs.get(pledge.needId ?? ""))),
  ]);
}

function lineOf(pledge: Pledge, needed: Needed | undefined): CsvCell[] {
  const { number, createdAt, kind, state, scheduledFor, boardAcceptedOn } = pledge;
  const text = needed && needTextIn(needed, "en");
  const scaled = (amount: number) => amount / SCALE[kind];
  return [
    ...[number, createdAt.toISOString().slice(0, 10), kind, text?.title ?? ""],
    ...[text?.unit ?? "", state, scaled(pledge.offered), scaled(pledge.accepted)],
    ...[scaled(pledge.delivered), scaled(pledge.released), scheduledFor, boardAcceptedOn],
  ];
}
