import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { expect, it } from "vitest";
import { middleware } from "~/root";
import config from "../../../react-router.config";

type Read = (request: Request) => Promise<unknown>;

/** One action behind the middleware of the root, in the router as the web process has it. */
function postTo(read: Read, page = {}) {
  const routes = {
    root: { id: "root", path: "", module: { default: () => null, middleware } },
    form: {
      ...{ id: "form", parentId: "root", path: "form" },
      module: {
        ...page,
        action: async ({ request }: { request: Request }) => Response.json(await read(request)),
      },
    },
  };
  const error = (context: { errors: Record<string, { data?: unknown }> | null }) =>
    Object.values(context.errors ?? {})[0]?.data ?? null;
  const build = {
    ...{ routes, future: config.future, ssr: true, isSpaMode: false, prerender: [] },
    entry: {
      module: {
        default: (_: Request, status: number, __: Headers, router: never) =>
          Response.json(error((router as { staticHandlerContext: never }).staticHandlerContext), {
            status,
          }),
      },
    },
    assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "" },
    ...{ publicPath: "/", assetsBuildDirectory: "", routeDiscovery: { mode: "initial" } },
  };
  const handle = createRequestHandler(build as unknown as ServerBuild, "production");
  return async (body: BodyInit, headers: HeadersInit = {}) => {
    const request = new Request("http://full-circle.test/form", {
      ...{ method: "POST", body, headers, duplex: "half" },
    } as RequestInit);
    const response = await handle(request, new RouterContextProvider());
    return { status: response.status, text: await response.text() };
  };
}

const fieldsOf = async (request: Request) =>
  [...(await request.formData())].map(([name, value]) => [
    name,
    typeof value === "string" ? value : value.name,
  ]);

const MEGABYTE = 1024 * 1024;
const readers: [string, Read][] = [
  ["formData", fieldsOf],
  ["text", (request) => request.text()],
  ["json", (request) => request.json()],
  ["arrayBuffer", async (request) => (await request.arrayBuffer()).byteLength],
  ["blob", async (request) => (await request.blob()).size],
];

it("what a form holds comes to its action as it was sent", async () => {
  const post = postTo(fieldsOf);
  const fields = [
    ["note", "¿Qué? ما هذا؟"],
    ["note", "two"],
  ];
  const urlencoded = await post(new URLSearchParams(fields));
  expect([urlencoded.status, JSON.parse(urlencoded.text)]).toEqual([200, fields]);
  const form = new FormData();
  form.append("file", new File(["x"], "plan.md"));
  expect(JSON.parse((await post(form)).text)).toEqual([["file", "plan.md"]]);
  const just = `note=${"a".repeat(MEGABYTE - 5)}`;
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  expect((await post(just, type)).status).toBe(200);
  expect((await post(`${just}a`, type)).status).toBe(413);
});

it.each(readers)(
  "no action reads more than a megabyte by %s, and says so in words",
  async (_, read) => {
    const post = postTo(read);
    let sent = 0;
    const long = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (sent >= 16 * MEGABYTE) return controller.close();
          sent += 64 * 1024;
          controller.enqueue(new Uint8Array(64 * 1024).fill(97));
        },
      },
      { highWaterMark: 0 },
    );
    const type = { "Content-Type": "application/x-www-form-urlencoded" };
    const refused = await post(long, type);
    expect(refused.status).toBe(413);
    expect(refused.text).toContain("larger than 1 MB");
    expect(sent).toBeLessThanOrEqual(MEGABYTE + 2 * 64 * 1024);
    // What says its length is not read at all.
    const told = await post("a".repeat(9), { ...type, "Content-Length": String(5 * MEGABYTE) });
    expect(told.status).toBe(413);
  },
);

it("a page's form that is too large is answered by the page for errors", async () => {
  const post = postTo(fieldsOf, { default: () => null });
  const refused = await post(new URLSearchParams({ note: "a".repeat(MEGABYTE) }));
  expect([refused.status, JSON.parse(refused.text)]).toMatchObject([
    413,
    { message: expect.stringContaining("Nothing of it was saved.") },
  ]);
});

const sources = import.meta.glob<string>("/app/**/*.{ts,tsx}", {
  ...{ query: "?raw", import: "default", eager: true },
});

it("who reads a body otherwise has a bound of its own", () => {
  const own = Object.entries(sources).filter(([, text]) => /\brequest\.(body|clone)\b/.test(text));
  expect(own.map(([file]) => file).sort()).toEqual([
    "/app/platform/bounded-body.server.ts",
    "/app/platform/bounded-form.server.ts",
    "/app/responses/doors/posted-body.server.ts",
    "/app/surveys/read-json.server.ts",
  ]);
});
