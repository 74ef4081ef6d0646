import { z } from "zod";

/** Days from and to, both counted in, as 2026-07-01. */
export type Period = { from: string; to: string };

const day = z.iso.date();

/** The asked period, else the year that ends today. What is no day or runs backwards is not asked. */
export function periodOf(query: URLSearchParams, today: string): Period {
  const from = day.safeParse(query.get("from"));
  const to = day.safeParse(query.get("to"));
  const end = to.success ? to.data : today;
  const begin = from.success ? from.data : `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`;
  return begin <= end ? { from: leapless(begin), to: end } : { from: end, to: end };
}

/** A year before February 29 is the 28th. */
const leapless = (text: string) =>
  text.endsWith("-02-29") && !day.safeParse(text).success ? `${text.slice(0, 8)}28` : text;
