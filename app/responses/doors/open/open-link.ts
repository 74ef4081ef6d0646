import { z } from "zod";
import type { Audience } from "~/people/audience";
import type { SurveyDefinition } from "~/surveys/survey";
import { type WaveState, type WaveTimes, waveState } from "~/surveys/wave";
import { audiencesOf } from "../paper/asked-on-paper";

export const slugSchema = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/,
    "Use up to 40 small letters, digits and hyphens, such as technology-2026.",
  );

/** How many forms are taken in ten minutes: an open evening goes through one school's network. */
export const FLOOD = { minutes: 10, network: 60, link: 300 } as const;

/** How long a mailed link can verify answers. */
export const CONFIRM_DAYS = 7;

/** Stands for no one school in an address. */
export const NO_SCHOOL = "DISTRICT";

/** Whether answers are taken: while the wave is open and staff have not closed the link. */
export function openLinkState(
  { closedAt }: { closedAt: Date | null },
  wave: WaveTimes,
  now: Date,
): WaveState {
  const state = waveState(wave, now);
  return state !== "closed" && closedAt !== null ? "closed" : state;
}

/** Those who can choose themselves here, as an address names them; null: nobody such is asked. */
export function findAsked(definition: SurveyDefinition, name: string): Audience | null {
  return audiencesOf(definition).find((audience) => audience === name) ?? null;
}
