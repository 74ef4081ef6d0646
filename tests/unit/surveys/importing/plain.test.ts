import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlain } from "~/surveys/importing/plain/read-plain";
import type { Entry } from "~/surveys/item";
import { surveySchema } from "~/surveys/survey";

function pasted(text: string) {
  const read = readPlain(text, { language: "en", title: "" });
  if (!read.ok) throw new Error(read.reason);
  const { definition, report } = read;
  const entries = definition.sections.flatMap(({ items }) => items);
  const labels = (entry: Entry) =>
    "options" in entry
      ? definition.optionSets[entry.options]?.map(({ label }) => label.en ?? "")
      : undefined;
  return {
    ...{ definition, report, entries },
    /** "Q1 single How often?: Never, Often" */
    shown: entries.map((entry) => {
      const answers = labels(entry);
      const words = `${entry.id} ${entry.kind} ${entry.text.all?.en}`;
      return answers ? `${words}: ${answers.join(", ")}` : words;
    }),
    sections: definition.sections.map(({ title }) => title.all?.en),
  };
}

describe("pasted questions", () => {
  it.each([
    ["letters", "a) ", "b) "],
    ["capital letters", "A. ", "B. "],
    ["dashes", "- ", "- "],
    ["bullets", "• ", "•"],
    ["Word's own bullets", "o\t", "o\t"],
    ["round boxes", "( ) ", "○ "],
    ["numbers in brackets", "(1) ", "(2) "],
    ["nothing at all", "", ""],
  ])("have their answers under them, with %s before these", (_, first, second) => {
    const text = `1. How often do you write?\n  ${first}Often\n  ${second}Never\n\n2. Why?`;
    expect(pasted(text).shown).toEqual([
      "Q1 single How often do you write?: Often, Never",
      "Q2 text Why?",
    ]);
  });

  it("may have any of several answers, by their boxes or by what they say", () => {
    const boxes = "1. Which?\n[ ] Laptop\n[x] Phone\n2. More?\n☐ A ☐ B ☐ C";
    expect(pasted(boxes).shown).toEqual([
      ...["Q1 multiple Which?: Laptop, Phone", "Q2 multiple More?: A, B, C"],
    ]);
    for (const said of ["(choose all that apply)", "Check all that apply.", "Select up to 3"]) {
      expect(pasted(`1. Which? ${said}\n- A\n- B`).entries[0]?.kind).toBe("multiple");
    }
    expect(pasted("1. Really?\n☐ Yes\n☐ No").entries[0]?.kind).toBe("single");
    expect(pasted("1. Choose one:\n☐ A\n☐ B").entries[0]?.kind).toBe("single");
  });

  it("may be ranked", () => {
    const { shown } = pasted("1. Rank these by importance:\n- Devices\n- Internet");
    expect(shown).toEqual(["Q1 ranking Rank these by importance:: Devices, Internet"]);
  });

  it("may be required", () => {
    const { entries } = pasted("1. How? (required)\n2. Why? *\n3. When?\n* required");
    expect(entries.map(({ required, text }) => [text.all?.en, required])).toEqual([
      ...[
        ["How?", true],
        ["Why?", true],
        ["When?", false],
      ],
    ]);
  });

  it("know other answers, and those that stand apart", () => {
    const { definition } = pasted(
      "1. Which? (all that apply)\n- Mail\n- Other (please specify): ______\n- None of these\n- Not sure\n- Prefer not to say",
    );
    expect(Object.values(definition.optionSets)[0]).toMatchObject([
      { label: { en: "Mail" } },
      { label: { en: "Other (please specify):" }, other: true },
      { exclusive: true },
      { counts_as: "dont_know" },
      { counts_as: "prefer_not" },
    ]);
  });

  it.each([
    ["1 = not at all … 5 = very much", ["1 – not at all", "2", "3", "4", "5 – very much"]],
    ["1 = never, 2 = sometimes, 3 = always", ["never", "sometimes", "always"]],
    ["1 (not at all) to 5 (very much)", ["1 – not at all", "2", "3", "4", "5 – very much"]],
    ["Not at all 1 2 3 4 5 Very much", ["1 – Not at all", "2", "3", "4", "5 – Very much"]],
    ["1 2 3 4", ["1", "2", "3", "4"]],
    [
      "strongly disagree … strongly agree",
      ["1 – strongly disagree", "2", "3", "4", "5 – strongly agree"],
    ],
    ["Never / Sometimes / Often", ["Never", "Sometimes", "Often"]],
    ["Never, sometimes, often", ["Never", "sometimes", "often"]],
    ["Yes / No", ["Yes", "No"]],
    ["( ) once  ( ) twice", ["once", "twice"]],
  ])("may have a scale on one line: %s", (line, labels) => {
    const { shown } = pasted(`1. How satisfied are you?\n${line}\n2. Why?`);
    expect(shown).toEqual([
      `Q1 single How satisfied are you?: ${labels.join(", ")}`,
      "Q2 text Why?",
    ]);
  });

  it.each([
    ["Do you have internet? (Yes/No)", "Do you have internet?: Yes, No"],
    ["How safe is it (1-5)?", "How safe is it: 1, 2, 3, 4, 5"],
  ])("may have it in brackets: %s", (line, made) => {
    expect(pasted(`1. ${line}\n2. Why?`).shown[0]).toBe(`Q1 single ${made}`);
  });

  it("become a table where a scale stands over a list", () => {
    const { entries } = pasted(
      "1. How much do you agree (1 = strongly disagree … 5 = strongly agree):\n- They listen\n- I know whom to ask\n2. Why?",
    );
    expect(entries[0]).toMatchObject({
      kind: "matrix",
      text: { all: { en: "How much do you agree" } },
      rows: [
        { id: "Q1_1", text: { all: { en: "They listen" } } },
        { id: "Q1_2", text: { all: { en: "I know whom to ask" } } },
      ],
    });
  });

  it("ask for a reason only those whom it concerns", () => {
    const { entries } = pasted(
      "1. Do you have internet?\n- Yes\n- No\nIf no, please explain: ______\n2. Why?",
    );
    expect(entries[1]).toMatchObject({
      ...{ kind: "text", text: { all: { en: "If no, please explain:" } } },
      showIf: { item: "Q1", is: ["2"] },
    });
  });

  it("may be something to agree to", () => {
    const { entries } = pasted("1. May we quote you?\n☐ I agree\n2. Why?");
    expect(entries[0]).toMatchObject({ kind: "consent", agree: { all: { en: "I agree" } } });
  });

  it("stand in sections, under a title and an introduction", () => {
    const text =
      "Family survey\n\nDear families, please help us.\n\nSection 1: About you\n\n1. Who?\n\nPart B - Your school\n\nThink of one school.\n\n2. Which?\n\n## The end\n\n3. What else?";
    const { definition, sections, shown } = pasted(text);
    expect(definition.title.all?.en).toBe("Family survey");
    expect(definition.intro?.all?.en).toBe("Dear families, please help us.");
    expect(sections).toEqual(["About you", "Your school", "The end"]);
    expect(shown[1]).toBe("T1 info Think of one school.");
  });

  it("may be one a line, as a column of a spreadsheet", () => {
    expect(pasted("Question\nThey listen.\nI know whom to ask.").shown).toEqual([
      ...["Q1 text They listen.", "Q2 text I know whom to ask."],
    ]);
    expect(pasted("How are you?\nWhat should we change?").shown).toHaveLength(2);
  });

  it("are read in other languages as well", () => {
    const spanish = readPlain(
      "¿Qué tiene? Marque todas las que correspondan (obligatorio)\n☐ Teléfono\n☐ No sé\n☐ Otro",
      { language: "es", title: "" },
    );
    expect(spanish.ok && spanish.definition).toMatchObject({
      title: { all: { es: "Encuesta" } },
      sections: [
        { title: { all: { es: "Preguntas" } }, items: [{ kind: "multiple", required: true }] },
      ],
      optionSets: {
        answers1: [{ label: { es: "Teléfono" } }, { counts_as: "dont_know" }, { other: true }],
      },
    });
  });

  it("keep numbers that only look like marks", () => {
    expect(pasted("1. How many?\n2. 3 schools or 4?").shown[1]).toBe("Q2 text 3 schools or 4?");
    expect(pasted("and/or matters. Which students and/or staff?").shown).toHaveLength(1);
  });

  it("leave nothing out without a word", () => {
    const { report } = pasted("1. How?\nPage 1 of 2\n☐ A\n☐ B");
    expect(report).toContainEqual({
      ...{ item: "line 2", what: "left_out", reason: "“Page 1 of 2”: a page number." },
    });
  });

  it("are refused where there are none", () => {
    for (const text of ["", "   \n\n", "-----", "Thank you for reading this."]) {
      expect(readPlain(text, { language: "en", title: "" })).toMatchObject({ ok: false });
    }
  });
});

describe("questions written by the rules", () => {
  const words = fc
    .array(fc.constantFrom(..."school home paper laptop teacher bus lunch".split(" ")), {
      ...{ minLength: 1, maxLength: 4 },
    })
    .map((list) => list.join(" "));
  const question = fc.record({
    text: words,
    answers: fc.uniqueArray(words, { minLength: 2, maxLength: 6 }),
    mark: fc.constantFrom("- ", "a) ", "( ) ", "[ ] ", "• "),
    open: fc.boolean(),
  });

  it("all arrive, with all their answers, in their order", () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 12 }), (questions) => {
        const letter = (mark: string, at: number) =>
          mark === "a) " ? `${String.fromCharCode(97 + at)}) ` : mark;
        const text = questions
          .map(({ text, answers, mark, open }, at) => {
            const lines = answers.map((answer, nth) => `   ${letter(mark, nth)}${answer}`);
            return [`${at + 1}. Which ${text}?`, ...(open ? [] : lines), ""].join("\n");
          })
          .join("\n");
        const { definition, entries } = pasted(text);
        expect(surveySchema.safeParse(definition).success).toBe(true);
        expect(
          entries.map((entry) => ({
            text: entry.text.all?.en,
            answers:
              "options" in entry
                ? definition.optionSets[entry.options]?.map(({ label }) => label.en)
                : [],
          })),
        ).toEqual(
          questions.map(({ text, answers, open }) => ({
            ...{ text: `Which ${text}?`, answers: open ? [] : answers },
          })),
        );
      }),
    );
  });

  it("are found whatever stands around them: no line is lost", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "1. Who?",
        "2. What?",
        "- A",
        "a) B",
        "[ ] C",
        "## Head",
        "",
        "1 = no … 3 = yes",
      ),
      words,
      fc.string({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const read = readPlain(lines.join("\n"), { language: "en", title: "T" });
        if (!read.ok) return;
        const kept = JSON.stringify([read.definition, read.report.map(({ reason }) => reason)]);
        for (const source of lines) {
          for (const word of source.match(/\p{L}{4,}/gu) ?? []) expect(kept).toContain(word);
        }
      }),
      { numRuns: 500 },
    );
  });
});
