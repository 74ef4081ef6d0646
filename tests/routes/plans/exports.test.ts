import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RouterContextProvider } from "react-router";
import { beforeAll, beforeEach, expect, test } from "vitest";
import * as annotations from "~/plans/routes/annotations";
import * as csv from "~/plans/routes/comments-csv";
import * as feed from "~/plans/routes/plan-feed";
import * as markdown from "~/plans/routes/plan-markdown";
import * as pdf from "~/plans/routes/plan-pdf";
import { findInstalledChromium } from "~/platform/chromium.server";
import { servicesContext } from "~/platform/services.server";
import { newDistrict, requestOf, type Site, testSite } from "../auth/site";
import { planStory } from "./story";

let site: Site;
let districtId: string;
let story: Awaited<ReturnType<typeof planStory>>;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
});
beforeEach(async () => {
  story = await planStory(site, districtId);
});

/** A file as it is sent; a refusal is its status. */
async function file(
  loader: unknown,
  query = "",
): Promise<{ status: number; text: string; type: string }> {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const params = { district: "cedar-valley", plan: story.slug };
  const request = requestOf({ path: `/d/cedar-valley/plans/${story.slug}/file${query}` });
  const load = loader as (args: object) => Promise<Response>;
  const response = await load({ request, context, params }).catch((thrown: unknown) => {
    const { init } = thrown as { init?: { status?: number } };
    return new Response("", { status: init?.status ?? 500 });
  });
  const type = response.headers.get("Content-Type") ?? "";
  return { status: response.status, text: await response.text(), type };
}

test("the spreadsheet has a row for each public comment, and no words of a hidden one", async () => {
  const ana = await story.commenter("ana");
  await story.comment(ana, "=HYPERLINK(1)", { quote: "We lend", shownAs: "name:Ana" });
  await story.comment(ana, "Secret name", { state: "hidden", shownAs: "name:Secret" });
  await story.comment(ana, "Not read yet", { state: "waiting" });
  const { text } = await file(csv.loader);
  const rows = text.trim().split("\r\n");
  expect(rows).toHaveLength(3);
  expect(rows[1]).toContain(",Ana,en,We lend,'=HYPERLINK(1),");
  expect(text).not.toMatch(/Secret|Not read yet/);
});

test("annotations name the words meant and the section of the version", async () => {
  const ana = await story.commenter("ana");
  await story.comment(ana, "Longer, please.", { quote: "We lend laptops" });
  const { text, type } = await file(annotations.loader);
  expect(type).toContain("application/ld+json");
  const [item] = JSON.parse(text).first.items;
  expect(item).toMatchObject({
    type: "Annotation",
    motivation: "commenting",
    body: { type: "TextualBody", value: "Longer, please.", language: "en" },
    target: { selector: { type: "TextQuoteSelector", exact: "We lend laptops" } },
  });
  expect(item.target.source).toContain(`/plans/${story.slug}/sections/devices?version=1`);
});

test("the Markdown of a version is the one it came from", async () => {
  expect((await file(markdown.loader, "?version=1")).text).toBe(
    "# Technology plan\n\n## Devices\n\nWe lend laptops.\n",
  );
  expect((await file(markdown.loader)).text).toContain("hotspots");
  expect((await file(markdown.loader, "?version=9")).status).toBe(404);
  expect((await file(markdown.loader, "?version=x")).status).toBe(404);
});

const corpus = join(import.meta.dirname, "../../../../shared/corpora/xss/open");

test.skipIf(!existsSync(corpus))(
  "what people write is text in the feed, whatever it is",
  async () => {
    const ana = await story.commenter("ana");
    const nasty = readdirSync(corpus)
      .slice(0, 5)
      .map((name) => readFileSync(join(corpus, name), "utf8").slice(0, 2000));
    const reasons = ["]]>\u0000\u000b<b>&\ud800", ...nasty];
    for (const reason of reasons) {
      const comment = await story.comment(ana, "A comment");
      await story.db(async ({ db }) => {
        const { planId } = await db.planComment.findFirstOrThrow({ where: { id: comment } });
        const { id: answerId } = await db.officialAnswer.create({
          data: {
            ...{ districtId, planId, disposition: "answered", language: "en", author: "<i>" },
            ...{ reason: reason.replaceAll("\u0000", ""), staffId: planId },
          },
        });
        await db.planComment.updateMany({ where: { id: comment }, data: { answerId } });
      });
    }
    const { text, type } = await file(feed.loader);
    expect(type).toContain("application/atom+xml");
    expect(text.match(/<entry>/g)).toHaveLength(2 + reasons.length);
    const tags = new Set(text.match(/<\/?[^\s>]+/g));
    expect([...tags].filter((tag) => !known.test(tag))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  },
);

const hasChromium = findInstalledChromium(process.env.CHROMIUM_PATH) !== null;

test.skipIf(!hasChromium)(
  "a version is printed as a tagged PDF, once",
  { timeout: 60_000 },
  async () => {
    const first = await file(pdf.loader);
    expect(first.type).toBe("application/pdf");
    expect(first.text.startsWith("%PDF-")).toBe(true);
    expect(first.text).toContain("/StructTreeRoot");
    expect((await file(pdf.loader)).text).toBe(first.text);
  },
);

const known = /^<\/?(\?xml|feed|id|title|updated|author|name|link|entry|summary)$/;
