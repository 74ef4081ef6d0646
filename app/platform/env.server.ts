import { resolve } from "node:path";
import { z } from "zod";

const whole = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.coerce
    .number({ message })
    .int({ message })
    .min(least, { message })
    .max(most, { message });
};
const secret = (least: number) =>
  z.string().min(least, { message: `must have ${least} characters or more` });
const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be a URL starting with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
  });

const LONGEST_BOUNCE_NAME = 15;

/** The id and signature of a mail are put behind its name, and SMTP takes 64 characters before the @. */
const bounceBase = z
  .email({ message: "must be an email address, such as bounce@mail.example.org" })
  .refine((address) => address.lastIndexOf("@") <= LONGEST_BOUNCE_NAME, {
    message: `the part before the @ may have ${LONGEST_BOUNCE_NAME} characters at most: take a shorter one, such as bounce@mail.example.org`,
  });

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const schema = z.object({
  PORT: whole(0, 65535).default(3000),
  APP_URL: url("http:", "https:").optional(),
  DATABASE_URL: url("postgres:", "postgresql:").optional(),
  DATA_DIR: z.string().default("./data"),
  SMTP_URL: url("smtp:", "smtps:").optional(),
  MAIL_FROM: z.string().min(3).default("Full Circle <full-circle@localhost>"),
  MAIL_RATE: z.coerce
    .number({ message: "must be a number of mails a second" })
    .positive({ message: "must be more than 0" })
    .optional(),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_KEY_FILE: z.string().optional(),
  BOUNCE_ADDRESS: bounceBase.optional(),
  /** Where people write to; answers to a case come back to this name, a plus sign and its signed id. */
  INQUIRY_ADDRESS: bounceBase.optional(),
  SESSION_SECRET: secret(32).optional(),
  LINK_SECRET: secret(32).optional(),
  METRICS_TOKEN: secret(16).optional(),
  CHROMIUM_PATH: z.string().optional(),
  WEB_CONCURRENCY: whole(1, 64).default(1),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(", ")}` })
    .default("info"),
});

export type Env = z.infer<typeof schema> & { APP_URL: string };

export class WrongEnvironment extends Error {}

/** Parses the process's environment; a wrong or half-given setting names itself. */
export function parseEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new WrongEnvironment(`Wrong setting. ${reasons.join("; ")}`);
  }
  const env = parsed.data;
  const dkim = [env.DKIM_DOMAIN, env.DKIM_SELECTOR, env.DKIM_KEY_FILE];
  if (dkim.some(Boolean) && !dkim.every(Boolean)) {
    throw new WrongEnvironment(
      "Wrong setting. DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE go together: set all three or none",
    );
  }
  return {
    ...env,
    DATA_DIR: resolve(env.DATA_DIR),
    APP_URL: (env.APP_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ""),
  };
}
