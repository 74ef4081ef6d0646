const MINUTE = 60_000;

export const MAILED_LINK_MINUTES = 15;
const HANDED_LINK_DAYS = 7;
export const MOST_ATTEMPTS = 5;
export const CODE_LENGTH = 8;

export type SignInLink = {
  id: string;
  /** Hash of the browser that asked; null: handed over by an admin, good in any browser. */
  browserHash: Uint8Array | null;
  attempts: number;
  expiresAt: Date;
  usedAt: Date | null;
  staff: { revokedAt: Date | null };
};

export function mailedLinkEnd(now: Date): Date {
  return new Date(now.getTime() + MAILED_LINK_MINUTES * MINUTE);
}

export function handedLinkEnd(now: Date): Date {
  return new Date(now.getTime() + HANDED_LINK_DAYS * 24 * 60 * MINUTE);
}

/** Neither used, expired, guessed at too often, nor of somebody who has left. */
export function isLinkAlive(link: SignInLink, now: Date): boolean {
  return (
    link.usedAt === null &&
    link.expiresAt > now &&
    link.attempts < MOST_ATTEMPTS &&
    link.staff.revokedAt === null
  );
}

/** A link opened elsewhere than asked for signs nobody in by itself: the mail's code must be typed. */
export function needsCode(link: SignInLink, browserHash: Uint8Array | null): boolean {
  if (link.browserHash === null) return false;
  return browserHash === null || Buffer.compare(link.browserHash, browserHash) !== 0;
}
