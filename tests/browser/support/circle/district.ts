import type { Page } from "@playwright/test";
import { withClient } from "../../../../server/database/client";
import { startEmbedded } from "../../../../server/database/embedded";
import { getHouse } from "../house-file";
import { bringPeople, bringSchools, publishStandardSurvey } from "../leader";
import { peopleCsv } from "../people";
import { runCommand } from "../processes";

/** A district of its own beside the other journeys', so that their mails are not counted as its. */
export const slug = "juniper";
export const domain = "juniper.example";
/** Whom the story follows, and one more who answers on a screen. */
export const parent = `family1@${domain}`;
export const other = `family2@${domain}`;

/** A district with a published plan, and a link that signs its admin in once, as commands make them. */
export async function foundDistrict(): Promise<string> {
  const of = ["--district", slug];
  const named = ["--slug", slug, "--name", "Juniper Valley Schools"];
  await run("district", "create", ...named, "--timezone", "America/Chicago");
  const [staff] = await Promise.all([
    run("staff", "add", ...of, "--email", `ada@${domain}`, "--role", "admin", "--name", "Ada Lind"),
    run("plan", "import", "prisma/seed/plan.md", "--plan", "technology", ...of, "--publish"),
  ]);
  return staff.signInUrl ?? "";
}

/** Signs in, and brings schools, people and the standard survey, whose address it gives. */
export async function furnish(page: Page, signIn: string): Promise<string> {
  await page.goto(signIn);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/admin$/);
  await bringSchools(page);
  await bringPeople(page, peopleCsv(domain));
  return publishStandardSurvey(page);
}

/**
 * Three weeks pass: what was done and asked until now lies so much further back. Only the closed wave, what was
 * mailed and what was logged know of it.
 */
export async function letWeeksPass(): Promise<void> {
  const database = await startEmbedded({ dataDir: getHouse().env.DATA_DIR ?? "" });
  try {
    await withClient(database.url, async (client) => {
      const { rows } = await client.query("SELECT id FROM district WHERE slug = $1", [slug]);
      const earlier = (column: string) => `${column} = ${column} - interval '21 days'`;
      for (const [table, columns] of [
        ["wave", ["opens_at", "closes_at", "closed_at"]],
        ["campaign", ["created_at"]],
        ["touch", ["happened_on"]],
      ] as const) {
        const set = columns.map(earlier).join(", ");
        await client.query(`UPDATE ${table} SET ${set} WHERE district_id = $1`, [rows[0]?.id]);
      }
    });
  } finally {
    await database.stop();
  }
}

async function run(...words: string[]): Promise<Record<string, string>> {
  const said = await runCommand([...words, "--json"], getHouse().env);
  return JSON.parse(said.slice(said.indexOf("{")));
}
