import { describe, expect, it } from "vitest";
import { readSheet } from "~/surveys/importing/sheet/read-sheet";
import { bytesOf, ENCODINGS, encode, inChunks } from "../../platform/csv-helpers";

async function sheet(text: string) {
  const read = await readSheet(bytesOf(text), { language: "en", title: "Sheet" });
  if (!read.ok) throw new Error(read.reason);
  const { definition, report } = read;
  const entries = definition.sections.flatMap(({ items }) => items);
  const labels = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    const set = entry && "options" in entry ? definition.optionSets[entry.options] : undefined;
    return set?.map(({ label }) => label.en);
  };
  return { definition, report, entries, labels };
}

describe("a spreadsheet of questions", () => {
  it("has questions in its first column and answers in the others", async () => {
    const { entries, labels } = await sheet("How often?,Often,Never\nWhy?,,\n");
    expect(entries).toMatchObject([
      { id: "Q1", kind: "single", text: { all: { en: "How often?" } } },
      { id: "Q2", kind: "text" },
    ]);
    expect(labels("Q1")).toEqual(["Often", "Never"]);
  });

  it("may name its columns", async () => {
    const { definition, entries, labels } = await sheet(
      [
        "Section,Code,Question,Type,Options,Required,Help,Owner",
        "You,AGE,How old?,number,,yes,In years,Ana",
        ",,Which?,checkboxes,Mail;Phone; Other,,,",
        'School,,"Which, exactly?",dropdown,"A\nB",no,,',
      ].join("\n"),
    );
    expect(definition.sections.map(({ title }) => title.all?.en)).toEqual(["You", "School"]);
    expect(entries).toMatchObject([
      { id: "AGE", kind: "number", required: true, hint: { all: { en: "In years" } } },
      { id: "Q1", kind: "multiple", required: false },
      { id: "Q2", kind: "single", text: { all: { en: "Which, exactly?" } } },
    ]);
    expect(labels("Q1")).toEqual(["Mail", "Phone", "Other"]);
    expect(labels("Q2")).toEqual(["A", "B"]);
  });

  it("may have one answer a column under names", async () => {
    const { labels } = await sheet("question,answer 1,answer 2,answer 3\nHow?,Well,Badly,\n");
    expect(labels("Q1")).toEqual(["Well", "Badly"]);
  });

  it.each([
    ["rating", "", "single", ["1", "2", "3", "4", "5"]],
    ["scale", "1 = no … 3 = yes", "single", ["1 – no", "2", "3 – yes"]],
    ["yes/no", "", "single", ["Yes", "No"]],
    ["rank", "A;B", "ranking", ["A", "B"]],
    ["multiple choice", "A;B", "single", ["A", "B"]],
    ["select all that apply", "A;B", "multiple", ["A", "B"]],
    ["short answer", "", "text", undefined],
    ["date", "", "date", undefined],
    ["info", "", "info", undefined],
    ["consent", "I agree", "consent", undefined],
  ])("knows the type %s", async (type, options, kind, labels) => {
    const made = await sheet(`question,type,options\nHow?,${type},${options}\nWhy?,,\n`);
    expect([made.entries[0]?.kind, made.labels("Q1")]).toEqual([kind, labels]);
  });

  it("says what it does not take over", async () => {
    const { report } = await sheet(
      'question,type,required,owner\nHow?,hologram,perhaps,Ana\n,text,,\n"unpaired\n',
    );
    expect(report.filter(({ what }) => what === "left_out").map(({ item }) => item)).toEqual([
      ...["column owner", "row 2: type", "row 2: required", "row 3", "row 4"],
    ]);
  });

  it("is read in every encoding and with every delimiter that Excel writes", async () => {
    for (const delimiter of [",", ";", "\t"]) {
      for (const encoding of ENCODINGS) {
        const text = `question${delimiter}options\r\n¿Cómo?${delimiter}"Bien;Mal"\r\n`;
        const read = await readSheet(inChunks(encode(text, encoding)), {
          language: "es",
          title: "",
        });
        expect([encoding, read.ok && read.definition.sections[0]?.items[0]?.text.all?.es]).toEqual([
          ...[encoding, "¿Cómo?"],
        ]);
      }
    }
  });

  it.each([
    ["nothing", ""],
    ["too many rows", "q\n".repeat(1500)],
    ["too many columns", ",".repeat(300)],
    ["two columns that could be the question", "item,prompt\nA?,B?"],
  ])("is refused with a reason where it has %s", async (_, text) => {
    const read = await readSheet(bytesOf(text), { language: "en", title: "" });
    expect(read).toMatchObject({ ok: false, reason: expect.stringMatching(/\w{4}/) });
  });
});
