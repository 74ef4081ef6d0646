import { describe, expect, test } from "vitest";
import { checkText, findTrouble, findUnknownPlaceholder } from "~/campaigns/mailings/mailing";
import { readFilter, readTexts } from "~/campaigns/mailings/mailing-form";
import { previewMail } from "~/campaigns/mailings/preview-mail";

const everybody = { audiences: ["families" as const], schools: [], languages: [] };
const text = { subject: "Late opening", body: "The library opens late." };

describe("a mailing", () => {
  test("may be filled with the given name and with nothing else", () => {
    expect(findUnknownPlaceholder("Dear {{givenName}}, and {not} a {{ place")).toBeNull();
    expect(findUnknownPlaceholder("Dear {{name}}")).toBe("{{name}}");
    expect(findUnknownPlaceholder("{{#people}}x{{/people}}")).toBe("{{#people}}");
    expect(findUnknownPlaceholder("{{ unsubscribeUrl }}")).toBe("{{ unsubscribeUrl }}");
    expect(findUnknownPlaceholder("{{ givenName }}")).toBe("{{ givenName }}");
  });

  test("says by field what would be wrong in a mail", () => {
    expect(checkText(text)).toEqual({});
    expect(Object.keys(checkText({ subject: "x".repeat(201), body: "{{who}}" }))).toEqual([
      ...["subject", "body"],
    ]);
  });

  test("is not sent before it is written in the district's language, whole, to somebody", () => {
    const trouble = (texts: object, mails = 3, filter = everybody) =>
      findTrouble({ texts: texts as Record<string, typeof text>, filter }, "en", mails);
    expect(trouble({ en: text })).toBeNull();
    expect(trouble({ es: text })).toBe("not_written");
    expect(trouble({ en: text, es: { subject: "Hola", body: "" } })).toBe("half_written");
    expect(trouble({ en: text, es: { subject: "Hola", body: "{{nombre}}" } })).toBe("wrong_text");
    expect(trouble({ en: text }, 3, { ...everybody, audiences: [] as never })).toBe("no_audience");
    expect(trouble({ en: text }, 0)).toBe("nobody");
  });

  test("is read from its form language by language, the empty ones left out", () => {
    const form = new FormData();
    form.set("subject.en", "  Late\r\n opening ");
    form.set("body.en", "One\r\n\r\nTwo");
    form.set("subject.es", "");
    form.set("body.xx", "No such language");
    expect(readTexts(form)).toEqual({
      texts: { en: { subject: "Late opening", body: "One\n\nTwo" } },
      errors: {},
    });
    expect(readTexts(new FormData()).errors).toEqual({ empty: expect.any(String) });
  });

  test("is for what can be chosen, whatever an address says", () => {
    const query = new URLSearchParams(
      "audience=families&audience=nobody&audience=families&school=none&school=1;DROP&language=so&language=",
    );
    expect(readFilter(query)).toEqual({
      ...{ audiences: ["families"], schools: ["none"], languages: ["so"] },
    });
  });
});

test("a preview escapes a name in HTML and leaves it alone in text", () => {
  const shown = previewMail(
    { subject: "For {{givenName}}", html: "<p>{{givenName}}</p>", text: "{{givenName}}" },
    { givenName: "<Ana & Ben>" },
  );
  expect(shown).toEqual({
    subject: "For <Ana & Ben>",
    html: "<p>&lt;Ana &amp; Ben&gt;</p>",
    text: "<Ana & Ben>",
  });
});
