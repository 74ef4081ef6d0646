import { RouterContextProvider } from "react-router";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as agreement from "~/plans/routes/import-agreement";
import * as imageRoute from "~/plans/routes/plan-image";
import * as images from "~/plans/routes/plan-images";
import * as imports from "~/plans/routes/plan-import";
import * as overview from "~/plans/routes/plan-overview";
import * as section from "~/plans/routes/plan-section";
import * as plans from "~/plans/routes/plans";
import { servicesContext } from "~/platform/services.server";
import { docxOf, paragraph, picture } from "../../unit/plans/zip";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let member: Member;
let plan: string;
let count = 0;

const png = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\0IEND\xae\x42\x60\x82", "latin1");

beforeAll(async () => {
  site = await testSite();
  member = await signedIn(site, await newDistrict(site));
});

beforeEach(async () => {
  plan = `plan-${++count}`;
  await post(plans.action, { title: "Plan", slug: plan, language: "en" });
});

const post = (handler: unknown, form: Record<string, string>, params: object = {}, path = "/") =>
  ask(site, handler, { params: { plan, ...params }, form, cookie: member.cookie, path });

type Args = { request: Request; params: Record<string, string>; context: RouterContextProvider };
type Answer = { init?: { status: number }; data?: unknown } & Record<string, unknown>;

/** Posts files as a browser does. */
async function upload(handler: unknown, fields: Record<string, string | Buffer>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") form.set(name, value);
    else form.set(name, new File([Uint8Array.from(value)], "file"));
  }
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = new Request("http://full-circle.test/admin", {
    ...{ method: "POST", body: form, headers: { Cookie: member.cookie } },
  });
  const answer = await (handler as (args: Args) => Promise<Answer>)({
    ...{ request, context, params: { plan } },
  });
  return { status: answer.init?.status ?? 200, body: answer.data ?? answer };
}

type Draft = { title: string; draft: { sections: { key: string; heading: string }[] } };
async function draft(): Promise<Draft> {
  const answer = await ask(site, overview.loader, { params: { plan }, cookie: member.cookie });
  return answer.body as Draft;
}

type Review = {
  review: {
    seen: string;
    markdown: string;
    notes: string[];
    sections: { key: string; fate: string }[];
    gone: { key: string }[];
  };
};

describe("an import", () => {
  const text = "# New title\n\n## What we value\n\nThree values.\n\n## Devices\n\nA laptop each.\n";

  it("first shows what it would do, then does it", async () => {
    const { status, body } = await upload(imports.action, { text });
    const { review } = body as Review;
    expect({ status, ...review }).toMatchObject({
      status: 200,
      title: "New title",
      sections: [
        { key: "values", fate: "changed" },
        { key: "devices", fate: "new" },
      ],
      gone: [{ key: "policies" }, { key: "support" }],
    });
    expect((await draft()).draft.sections).toHaveLength(3);

    const { seen, markdown } = review;
    expect((await post(agreement.action, { seen, markdown })).status).toBe(303);
    expect(await draft()).toMatchObject({
      title: "New title",
      draft: { sections: [{ key: "values" }, { key: "devices", heading: "Devices" }] },
    });
  });

  it("is shown again if somebody changed the draft in between", async () => {
    const { review } = (await upload(imports.action, { text })).body as Review;
    const typed = { heading: "What we value", body: "Mine", revision: "1" };
    await post(section.action, typed, { section: "values" });
    const { seen, markdown } = review;
    const again = await post(agreement.action, { seen, markdown });
    expect(again.status).toBe(409);
    expect((again.body as Review).review.seen).not.toBe(seen);
    expect((await draft()).draft.sections).toHaveLength(3);
  });

  it("reads a Word document, and a picture in it can be seen by everybody", async () => {
    const body = paragraph("Devices", "H1") + picture("A laptop") + picture("");
    const file = docxOf(body, { "word/media/1.png": png });
    const { review } = (await upload(imports.action, { file })).body as Review;
    expect(review.notes).toEqual([expect.stringContaining("Picture 2 has no alternative text")]);
    const address = /!\[A laptop\]\(\/d\/cedar-valley\/plan-images\/([0-9a-f]{64})\)/;
    const image = address.exec(review.markdown)?.[1] ?? "";
    expect((await seen({ district: "cedar-valley", image })).bytes).toEqual(png);
  });

  it.each([
    ["nothing", {}, 422],
    ["only NUL bytes", { text: "\0\0" }, 422],
    ["a title alone", { text: "# Title" }, 422],
    ["3 MB", { text: "x".repeat(3_000_000) }, 413],
    ["16 MB", { file: Buffer.alloc(16 * 1024 * 1024, "x") }, 413],
    ["bytes that are no text", { file: Buffer.from([0xff, 0xfe, 0x00, 0xc3]) }, 422],
    ["a zip that is no document", { file: Buffer.from("PK\x03\x04rubbish") }, 422],
  ])("refuses %s in a sentence", async (_what, fields, expected) => {
    const { status, body } = await upload(imports.action, fields);
    expect({ status, body }).toEqual({
      status: expected,
      body: { ok: false, errors: { file: expect.stringMatching(/\.$/) } },
    });
  });
});

async function seen(params: { district: string; image: string }) {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = new Request("http://full-circle.test/");
  const loader = imageRoute.loader as unknown as (args: Args) => Promise<Response>;
  const response = await loader({ request, context, params });
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe("a picture", () => {
  const markdownOf = (body: unknown) => (body as { markdown: string }).markdown;

  it("is kept under its own bytes and served so that it can do nothing", async () => {
    const { body } = await upload(images.action, { file: png, alt: "A [laptop]" });
    expect(markdownOf(body)).toMatch(/^!\[A \\\[laptop\\\]\]\(\/d\/cedar-valley\/plan-images\//);
    const again = await upload(images.action, { file: png, alt: "Other" });
    const image = /[0-9a-f]{64}/.exec(markdownOf(again.body))?.[0] ?? "";
    expect(markdownOf(body)).toContain(image);
    const { headers, bytes } = await seen({ district: "cedar-valley", image });
    expect(bytes).toEqual(png);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
    });
  });

  it("is not another district's", async () => {
    const { body } = await upload(images.action, { file: png, alt: "A laptop" });
    const image = /[0-9a-f]{64}/.exec(markdownOf(body))?.[0] ?? "";
    await newDistrict(site, "pine-hill");
    const asked = (params: Record<string, string>) => ask(site, imageRoute.loader, { params });
    expect((await asked({ district: "pine-hill", image })).status).toBe(404);
    for (const odd of ["x", "\0", `${image}0`, image.toUpperCase()]) {
      expect((await asked({ district: "cedar-valley", image: odd })).status).toBe(404);
    }
  });

  it.each([
    ["no file", { alt: "A laptop" }, 422],
    ["no alternative text", { file: png, alt: " \0 " }, 422],
    ["a drawing with script", { file: Buffer.from("<svg onload=alert(1)>"), alt: "x" }, 422],
    [
      "2 MB and a byte",
      { file: Buffer.concat([png, Buffer.alloc(2 * 1024 * 1024)]), alt: "x" },
      413,
    ],
  ])("is refused: %s", async (_what, fields, expected) => {
    expect((await upload(images.action, fields)).status).toBe(expected);
  });
});
