import { renderToStaticMarkup } from "react-dom/server";
import { UNSAFE_ErrorResponseImpl as ErrorResponse } from "react-router";
import { expect, it } from "vitest";
import { PublicError, StaffError } from "~/admin/public-error";
import { LANGUAGES } from "~/districts/language";

type Page = Omit<Parameters<typeof PublicError>[0], "lang" | "error">;

const page = (lang: string, error: unknown, more: Page = {}) =>
  renderToStaticMarkup(<PublicError {...{ error, lang, ...more }} />);
const cedar = { name: "Cedar Valley", slug: "cedar" };
const missing = new ErrorResponse(404, "", { message: "There is no such plan." });
const titleOf = (html: string) => html.match(/<h1>(.*)<\/h1>/)?.[1];

it("says in every language that a page does not exist, and the exact reason to who reads English", () => {
  const titles = LANGUAGES.map(({ tag }) => titleOf(page(tag, missing)));
  expect(new Set(titles).size).toBe(LANGUAGES.length);
  expect(titles).toContain("Esta página no existe");
  expect(page("en", missing)).toContain("There is no such plan.");
  expect(page("so", missing)).not.toContain("There is no such plan.");
});

it("leads on to the district where it is known, by the page or by the error, else to the start", () => {
  expect(page("so", missing, { district: cedar })).toContain('href="/d/cedar?lang=so"');
  const outside = new ErrorResponse(404, "", { message: "No survey.", district: cedar });
  expect(page("vi", outside)).toContain('<a href="/d/cedar?lang=vi">Cedar Valley</a>');
  expect(page("pt", missing)).toContain('<a href="/">Página inicial</a>');
});

it("tells of a personal link in every language that it may be cut off", () => {
  const titles = LANGUAGES.map(({ tag }) => titleOf(page(tag, missing, { isLink: true })));
  expect(new Set(titles).size).toBe(LANGUAGES.length);
  expect(titles).toContain("No conocemos este enlace");
  expect(page("es", missing, { isLink: true })).toContain("Abra otra vez el enlace del correo");
  const over = new ErrorResponse(410, "", {});
  expect(page("es", over, { isLink: true })).toContain("Esto ya terminó");
});

it("says in every language of what was too large that it is not lost", () => {
  const large = new ErrorResponse(413, "", {});
  const pages = LANGUAGES.map(({ tag }) => page(tag, large).match(/<p>[^<]*<\/p>/)?.[0]);
  expect(new Set(pages).size).toBe(LANGUAGES.length);
  expect(pages).toContain(
    "<p>Vuelva atrás: lo que escribió sigue ahí. Acórtelo, o envíelo por partes.</p>",
  );
});

it("says in no language that nothing is there where only this reader may not open it", () => {
  const own = new ErrorResponse(403, "", { message: "Only the browser that wrote it may." });
  const ledes = LANGUAGES.map(({ tag }) => page(tag, own).match(/"lede">([^<]*)</)?.[1]);
  const nothing = LANGUAGES.map(({ tag }) => page(tag, missing).match(/"lede">([^<]*)</)?.[1]);
  expect(new Set([...ledes, ...nothing]).size).toBe(2 * LANGUAGES.length);
  expect(page("es", new ErrorResponse(429, "", {}))).toContain("Espere unos minutos");
});

it("tells nothing of a fault of ours", () => {
  for (const { tag } of LANGUAGES) {
    const html = page(tag, new Error("password in a stack"));
    expect(html).toContain('<span class="num">500</span>');
    expect(html).not.toContain("password");
  }
});

it("stands among the staff's rooms as words alone", () => {
  const html = renderToStaticMarkup(<StaffError error={missing} district="Cedar Valley" />);
  expect(html).toContain("<title>Error: Cedar Valley</title>");
  expect(html).toContain("There is no such plan.");
  expect(html).not.toMatch(/<header|<main|<a /);
});
