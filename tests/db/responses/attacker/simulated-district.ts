import { type Random, seededRandom } from "../../../../prisma/seed/random";
import type { Asked } from "../story";

const LANGUAGES =
  "en es ar vi zh so pt fr ru ko hi ur fa ps sw am ti my ne tl ht uk pl de it ja km lo th tr bn gu pa ta te ro sr sq hy he".split(
    " ",
  );

const [FIRST = "en", SECOND = "es", ...REST] = LANGUAGES;

/** Two in three speak the first, one in six the second; of the others each a little less than the one before. */
function languageOf(random: Random): string {
  const drawn = random.next();
  if (drawn < 0.68) return FIRST;
  if (drawn < 0.84) return SECOND;
  // The density falls as 1 / (rank + 1).
  return REST[Math.floor(Math.exp(random.next() * Math.log(REST.length + 1))) - 1] ?? SECOND;
}

export type District = {
  schools: Record<string, string>;
  people: Asked[];
  /** Who is asked after a while. */
  newcomers: Asked[];
};

/** A district of 12,000 pupils: 7,500 guardians and 900 staff of 20 schools, small and large, in 40 languages. */
export function simulatedDistrict(seed: number): District {
  const random = seededRandom(seed);
  const codes = Array.from({ length: 20 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`);
  const schoolOf = () => codes[Math.floor(random.next() ** 1.4 * codes.length)] ?? "S01";
  const guardian = () => ({
    ...{ audience: "families", school: schoolOf(), language: languageOf(random) },
  });
  const staff = () => {
    const language = random.chance(0.93) ? "en" : "es";
    return { audience: "staff", school: schoolOf(), language };
  };
  return {
    schools: Object.fromEntries(codes.map((code) => [code, `School ${code}`])),
    people: [...Array.from({ length: 7500 }, guardian), ...Array.from({ length: 900 }, staff)],
    newcomers: Array.from({ length: 80 }, guardian),
  };
}

export type Arrival = { person: number; minute: number };

const DAY = 1440;
export const FIRST_REMINDER = 5 * DAY;
export const NEWCOMERS_ASKED = 7 * DAY;
export const SECOND_REMINDER = 10 * DAY;
export const CLOSING = 14 * DAY;
/** The worker looks every ten minutes whether enough wait; here, for the sake of time, every hour. */
export const TICK = 60;

/** A quarter answers: half of them within hours after a mail, the others whenever. In the order in which they come. */
export function arrivalsOf({ people, newcomers }: District, seed: number): Arrival[] {
  const random = seededRandom(seed);
  const starts = [0, 0, 0, FIRST_REMINDER, FIRST_REMINDER, SECOND_REMINDER];
  const arrivals: Arrival[] = [];
  for (let person = 0; person < people.length + newcomers.length; person += 1) {
    if (!random.chance(0.25)) continue;
    const start = person < people.length ? random.pick(starts) : NEWCOMERS_ASKED;
    const wait = -Math.log(1 - random.next()) * (random.chance(0.5) ? DAY / 8 : 1.5 * DAY);
    arrivals.push({ person, minute: Math.min(Math.floor(start + wait), CLOSING - 1) });
  }
  return arrivals.sort((a, b) => a.minute - b.minute);
}
