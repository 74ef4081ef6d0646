import { createHash } from "node:crypto";
import { cookie, readCookie } from "~/platform/http.server";
import { isSameSecret, randomToken } from "~/platform/secrets.server";

const browserCookie = "fc_browser";
const year = 365 * 24 * 3600;

/** This browser's secret, and the header that gives it one if it had none. */
export type Browser = { secret: string; isNew: boolean };

export function browserOf(cookieHeader: string | null | undefined): Browser {
  const known = readCookie(cookieHeader, browserCookie);
  return known && /^[\w-]{22}$/.test(known)
    ? { secret: known, isNew: false }
    : { secret: randomToken(), isNew: true };
}

export function browserCookieHeader(browser: Browser, secure: boolean): string {
  return cookie(browserCookie, browser.secret, { secure, maxAge: year });
}

/** Makes a browser forget its secret: earlier answers then need a mailed code. */
export function forgetBrowserHeader(secure: boolean): string {
  return cookie(browserCookie, "", { secure, maxAge: 0 });
}

/** What is stored of a browser beside one link: of no use beside another. */
export function browserHash(browser: Browser, token: string): Buffer {
  return createHash("sha256").update(`${browser.secret}:${token}`).digest();
}

/** Whether this browser gave (or was let in to) what the hash stands beside. */
export function isThisBrowser(browser: Browser, token: string, hash: Uint8Array | null): boolean {
  return !browser.isNew && isSameSecret(browserHash(browser, token), hash);
}
