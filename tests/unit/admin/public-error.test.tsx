import { renderToStaticMarkup } from "react-dom/server";
import { UNSAFE_ErrorResponseImpl as ErrorResponse } from "react-router";
import { expect, it } from "vitest";
import { PublicError } from "~/admin/public-error";
import { LANGUAGES } from "~/districts/language";

const page = (lang: string, error: unknown) =>
  renderToStaticMarkup(
    <PublicError {...{ error, lang }} name="Cedar Valley" start={`/d/cedar?lang=${lang}`} />,
  );
const missing = new ErrorResponse(404, "", { message: "There is no such plan." });

it("says in every language that a page does not exist, and the exact reason to who reads English", () => {
  const titles = LANGUAGES.map(({ tag }) => page(tag, missing).match(/<h1>(.*)<\/h1>/)?.[1]);
  expect(new Set(titles).size).toBe(LANGUAGES.length);
  expect(titles).toContain("Esta página no existe");
  expect(page("en", missing)).toContain("There is no such plan.");
  expect(page("so", missing)).not.toContain("There is no such plan.");
  expect(page("so", missing)).toContain('href="/d/cedar?lang=so"');
});

it("tells nothing of a fault of ours", () => {
  for (const { tag } of LANGUAGES) {
    const html = page(tag, new Error("password in a stack"));
    expect(html).toContain('<span class="num">500</span>');
    expect(html).not.toContain("password");
  }
});
