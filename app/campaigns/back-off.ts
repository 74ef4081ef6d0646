const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 4 * 3600;
const SERVER_WAIT_SECONDS = 20;

/** After these, with the waits below, about five days have passed (RFC 5321, 4.5.4.1). */
export const MOST_ATTEMPTS = 35;

/**
 * How long to wait after the `attempts`-th refusal for now (a 4yz reply): 15 s, 1, 4, 16 and 64
 * minutes, then 4 hours, each up to a quarter shorter or longer by `chance` (0 to 1). In ms.
 */
export function recipientWait(attempts: number, chance: number): number {
  const seconds = Math.min(
    LONGEST_WAIT_SECONDS,
    FIRST_WAIT_SECONDS * 4 ** Math.max(0, attempts - 1),
  );
  return spread(seconds, chance);
}

/** How long to wait when the server itself is in trouble, whoever the recipient. In ms. */
export function serverWait(chance: number): number {
  return spread(SERVER_WAIT_SECONDS, chance);
}

function spread(seconds: number, chance: number): number {
  return Math.round(seconds * 1000 * (0.75 + chance / 2));
}
