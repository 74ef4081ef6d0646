import { describe, expect, it } from "vitest";
import { MESSAGE_STATUS, type Message, renderMessagePage } from "~/responses/form/message-page";
import { translator } from "~/responses/messages/translator";
import { visibleText } from "./form-props";

const sender = {
  name: "Cedar Valley",
  timeZone: "America/Chicago",
  contact: "the office, 555-010-0142",
};
const at = new Date("2026-10-30T23:00:00Z");

const MESSAGES: Message[] = [
  { kind: "unknown" },
  { kind: "closed", at },
  { kind: "not_yet_open", opensAt: at },
  { kind: "too_many", minutes: 5 },
  { kind: "too_large" },
  { kind: "trouble" },
  { kind: "not_opened" },
];

const render = (message: Message, language = "en", known = true) =>
  renderMessagePage({
    ...{
      message,
      language,
      fallback: "en",
      languages: ["en", "es"],
      stylesheet: "/assets/form.css",
    },
    sender: known ? sender : null,
  });

describe("a page instead of the form", () => {
  it.each(MESSAGES)("says in $kind what happened, what to do and whom to ask", (message) => {
    const html = render(message);
    expect(html).toMatch(/<h1>[^<]+<\/h1><p class="lede">[^<]+<\/p><p>[^<]+<\/p>/);
    expect(visibleText(html)).toContain("Questions? the office, 555-010-0142");
    expect(html).not.toMatch(/<script|style=/);
  });

  it("says in the district's time when the survey opens", () => {
    expect(visibleText(render({ kind: "not_yet_open", opensAt: at }))).toMatch(
      /It opens on Friday, October 30 at 6:00.PM/,
    );
  });

  it("leads from a closed survey to its results, once there are some", () => {
    expect(render({ kind: "closed", at })).not.toContain("See the results");
    const resultsHref = "/d/cedar/results/tech?wave=2";
    expect(render({ kind: "closed", at, resultsHref })).toContain(
      `<a href="${resultsHref}&amp;lang=en">See the results</a>`,
    );
  });

  it("leads from a closed survey to its district's page, in the reader's language", () => {
    const shown = { fallback: "en", languages: ["en"], stylesheet: "/assets/form.css" };
    const of = (message: Message) =>
      renderMessagePage({
        ...{ message, language: "es", ...shown },
        sender: { ...sender, home: "/d/cedar" },
      });
    expect(of({ kind: "closed", at })).toContain('<a href="/d/cedar?lang=es">Cedar Valley</a>');
    expect(of({ kind: "not_yet_open", opensAt: at })).not.toContain("/d/cedar");
  });

  it("is in the person's language, with links to the others", () => {
    const html = render({ kind: "closed", at }, "es");
    expect(html).toContain('<html lang="es"');
    expect(visibleText(html)).toContain("Esta encuesta está cerrada");
    expect(html).toContain('href="?lang=en"');
  });

  it("falls back to a language it has, and is honest about it", () => {
    expect(render({ kind: "unknown" }, "hmn")).toContain('<html lang="en"');
  });

  it("names no district where the link tells of none", () => {
    const text = visibleText(render({ kind: "unknown" }, "en", false));
    expect(text).toContain("Full Circle");
    expect(text).toContain("Ask the school or office that sent you the link.");
  });

  it.each(["en", "es", "ar", "vi", "zh-Hans", "so", "pt"])(
    "says in %s at an open survey's foot whose it is, since nobody sent a link",
    (language) => {
      const shown = { language, fallback: "en", languages: ["en"], stylesheet: "/assets/form.css" };
      const of = (isOpen: boolean) =>
        visibleText(
          renderMessagePage({
            ...{ ...shown, message: { kind: "closed", at } },
            sender: { ...sender, contact: "", isOpen },
          }),
        );
      const { t } = translator(language, "en");
      expect(of(true)).toContain(t("frame.ask_district"));
      expect(of(true)).not.toContain(t("frame.ask_sender"));
      expect(of(false)).toContain(t("frame.ask_sender"));
    },
  );

  it("has the status its address answers with", () => {
    expect(MESSAGE_STATUS).toMatchObject({ unknown: 404, closed: 410, not_yet_open: 403 });
  });
});
