import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valuesOf } from "~/responses/form/form-values";
import { type Asked, parseAnswers, parseDraft } from "~/responses/form/parse-answers";
import { sampleSurvey } from "../surveys/sample-survey";

const asked = (): Asked => ({
  definition: sampleSurvey(),
  audience: "families",
  mode: "confidential",
});

const parse = (body: string | URLSearchParams) => parseAnswers(asked(), new URLSearchParams(body));

function problems(body: string): Record<string, string> {
  const parsed = parse(body);
  return parsed.ok ? {} : Object.fromEntries(parsed.errors.map((e) => [e.item, e.problem]));
}

describe("a posted form", () => {
  it("gives codes and free text apart, in the survey's order", () => {
    const parsed = parse("OPEN=Thanks&M=school&M=home&N=3&A=2&version=0");
    expect(parsed).toEqual({
      ok: true,
      answers: { A: "2", M: ["home", "school"], N: "3" },
      texts: { OPEN: "Thanks" },
    });
    expect(parsed.ok && Object.keys(parsed.answers)).toEqual(["A", "M", "N"]);
  });

  it("ignores what was not asked, also what only another audience is asked", () => {
    expect(parse("A=1&S=2&role=admin&__proto__=1&_save=1")).toEqual({
      ok: true,
      answers: { A: "1" },
      texts: {},
    });
  });

  it("takes an empty field as no answer", () => {
    expect(parse("A=1&B=&M=&N=+&OPEN=+%0D%0A")).toEqual({
      ok: true,
      answers: { A: "1" },
      texts: {},
    });
  });

  it.each([
    ["B=1", { A: "required" }],
    ["A=3", { A: "unknown_option" }],
    ["A=1&A=2", { A: "several" }],
    ["A=1&M=home&M=none", { M: "exclusive" }],
    ["A=1&M=home&M=moon", { M: "unknown_option" }],
    ["A=1&N=ten", { N: "not_a_number" }],
    ["A=1&N=1e3", { N: "not_a_number" }],
    ["A=1&N=21", { N: "out_of_range" }],
    [`A=1&OPEN=${"x".repeat(4001)}`, { OPEN: "too_long" }],
  ])("%.40s is refused with the reason", (body, expected) => {
    expect(problems(body)).toEqual(expected);
  });

  it("takes an answer that stands there twice as one", () => {
    expect(parse("A=1&A=1")).toMatchObject({ ok: true, answers: { A: "1" } });
  });

  it.each([
    ["07", "7"],
    ["2,50", "2.5"],
    ["١٢", "12"],
    ["-0", "0"],
  ])("reads the number %s as %s", (typed, number) => {
    expect(parse(new URLSearchParams({ A: "1", N: typed }))).toMatchObject({
      answers: { N: number },
    });
  });

  it("gives back everything typed when something is wrong", () => {
    const long = "x".repeat(4001);
    const parsed = parse(new URLSearchParams({ B: "2", N: "ten", OPEN: long, other: "no" }));
    expect(parsed).toMatchObject({ ok: false, values: { B: ["2"], N: ["ten"], OPEN: [long] } });
    expect(parsed.ok || Object.keys(parsed.values)).toEqual(["B", "N", "OPEN"]);
  });

  it("keeps a text's lines and letters, without the controls nobody sees", () => {
    const typed = new URLSearchParams({ A: "1", OPEN: " a\u0000b\r\nc\u0007\te\u0301 " });
    expect(parse(typed)).toMatchObject({ texts: { OPEN: "ab\nc\t\u00e9" } });
  });
});

describe("a form saved for later", () => {
  it("keeps what can be an answer and leaves out the rest", () => {
    const body = new URLSearchParams(`B=2&M=moon&N=ten&OPEN=${"x".repeat(5000)}`);
    const draft = parseDraft(asked(), body);
    expect(draft.answers).toEqual({ B: "2" });
    expect(draft.texts.OPEN).toHaveLength(5000);
  });
});

const ids = ["A", "B", "S", "M", "N", "OPEN", "version", "__proto__", "constructor"];
const value = fc.oneof(
  fc.constantFrom("1", "2", "9", "home", "none", "7", ""),
  fc.string({ unit: "binary" }),
);
const anyBody = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...ids), fc.string()), value))
  .map((pairs) => new URLSearchParams(pairs));

describe("any body", () => {
  it("gives answers or errors and never throws", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const parsed = parse(body);
        if (parsed.ok) {
          expect(Object.keys(parsed.answers).every((id) => ["A", "B", "M", "N"].includes(id))).toBe(
            true,
          );
        } else {
          expect(parsed.errors.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("gives the same answers again when its answers are posted", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        body.set("A", "1");
        const parsed = parse(body);
        fc.pre(parsed.ok);
        const pairs = Object.entries(valuesOf(parsed)).flatMap(([id, values]) =>
          values.map((given): [string, string] => [id, given]),
        );
        expect(parse(new URLSearchParams(pairs))).toEqual(parsed);
      }),
    );
  });
});

const corpus = new URL(
  "../../../../shared/corpora/naughty-strings/open/blns.json",
  import.meta.url,
);

describe.skipIf(!existsSync(corpus))("every naughty string", () => {
  const naughty: string[] = existsSync(corpus) ? JSON.parse(readFileSync(corpus, "utf8")) : [];

  it("is refused as a code, and as text is kept in a form PostgreSQL and JSON take", () => {
    expect(naughty.length).toBeGreaterThan(200);
    for (const text of naughty) {
      const parsed = parse(new URLSearchParams({ A: "1", OPEN: text }));
      if (!parsed.ok) throw new Error(`refused as text: ${JSON.stringify(text)}`);
      expect(parsed.texts.OPEN ?? "").not.toMatch(/[\0\ud800-\udfff]/u);
      if (!["", "1", "2"].includes(text)) {
        expect(parse(new URLSearchParams({ A: text })).ok).toBe(false);
      }
      expect(() => parse(`A=1&N=${text}&${text}`)).not.toThrow();
    }
  });
});
