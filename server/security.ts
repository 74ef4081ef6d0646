import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";

/** What every page carries. Pages without script allow none; a page that opts in gets a nonce. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  const nonce = randomBytes(16).toString("base64");
  request.headers["x-script-nonce"] = nonce;
  const isFramed = mailPreview.test(request.path);
  response.set({
    "Content-Security-Policy": isFramed
      ? mailPolicy
      : contentSecurityPolicy(`'self' 'nonce-${nonce}'`),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": isFramed ? "SAMEORIGIN" : "DENY",
  });
  if (isCard(request.path)) letOthersFrame(response);
  if (request.secure) response.set("Strict-Transport-Security", "max-age=31536000");
  next();
}

/** A mail that is looked at before it is sent: mails carry their own styles, and may do nothing else. */
const mailPreview =
  /^\/admin\/(?:campaigns\/drafts\/[^/]+|waves\/[^/]+\/(?:invitations|reminders)|plans\/[^/]+\/mailing)\/previews\/[^/]+$/;
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/** The one page that is made to stand on other websites: a need as a card, which has no form, script or cookie. */
const isCard = (path: string) => /^\/d\/[^/]+\/needs\/[^/]+\/card$/.test(path);

function letOthersFrame(response: Response): void {
  response.removeHeader("X-Frame-Options");
  response.set({
    "Content-Security-Policy":
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    "Cross-Origin-Resource-Policy": "cross-origin",
  });
}

export function contentSecurityPolicy(scripts: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * A page of another site may not make a browser act here. Browsers say where a POST comes from; what says
 * nothing is no browser and holds no cookie of one. Personal and one-click links act by their own token.
 */
export function refuseCrossOrigin(request: Request, response: Response, next: NextFunction): void {
  const safe = ["GET", "HEAD", "OPTIONS"].includes(request.method);
  if (safe || /^\/(u|api)\//.test(request.path) || isSameOrigin(request)) {
    next();
  } else {
    response.status(403).type("text").send("This request came from another site and was refused.");
  }
}

function isSameOrigin(request: Request): boolean {
  const site = request.get("Sec-Fetch-Site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = request.get("Origin");
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
