/** Tokens may be negative: they are then promised to senders who wait for them. */
export type TokenBucket = { tokens: number; at: number };

const burstSeconds = 0.05;

export function fullBucket(perSecond: number, now: number): TokenBucket {
  return { tokens: capacity(perSecond), at: now };
}

/**
 * Takes one token at `now` (milliseconds) from a bucket that gains `perSecond` tokens; `wait` is
 * how many milliseconds later it may be used. At most a twentieth of a second's tokens are saved up.
 */
export function takeToken(
  bucket: TokenBucket,
  perSecond: number,
  now: number,
): { bucket: TokenBucket; wait: number } {
  const gained = (Math.max(0, now - bucket.at) * perSecond) / 1000;
  const tokens = Math.min(capacity(perSecond), bucket.tokens + gained) - 1;
  return {
    bucket: { tokens, at: Math.max(now, bucket.at) },
    wait: tokens >= 0 ? 0 : (-tokens * 1000) / perSecond,
  };
}

function capacity(perSecond: number): number {
  return Math.max(1, perSecond * burstSeconds);
}
