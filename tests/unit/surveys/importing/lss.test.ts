import { describe, expect, it } from "vitest";
import { readLss } from "~/surveys/importing/lss/read-lss";
import { surveySchema } from "~/surveys/survey";
import { imported, importedGroups, lssFile } from "./lss-file";

const yes = { type: "Y", code: "Q1", text: "Do you?" };

describe("a survey of LimeSurvey's", () => {
  it("keeps its title, its introduction and its groups as sections, in every language", () => {
    const { definition } = importedGroups(
      [
        {
          name: { en: "About you", es: "Sobre usted" },
          description: { en: "Who <i>you</i> are" },
          questions: [{ ...yes, text: { en: "Do you?", es: "¿Y usted?" } }],
        },
      ],
      {
        languages: ["en", "es"],
        title: { en: "Our survey", es: "Nuestra encuesta" },
        words: { surveyls_description: "First.", surveyls_welcometext: "<p>Welcome</p>" },
      },
    );
    expect(definition).toMatchObject({
      title: { all: { en: "Our survey", es: "Nuestra encuesta" } },
      intro: { all: { en: "First.\n\nWelcome" } },
      sections: [
        {
          title: { all: { en: "About you", es: "Sobre usted" } },
          hint: { all: { en: "Who you are" } },
          items: [{ id: "Q1", text: { all: { en: "Do you?", es: "¿Y usted?" } } }],
        },
      ],
    });
    expect(definition.optionSets.answers1?.[0]?.label).toEqual({ en: "Yes", es: "Sí" });
    expect(surveySchema.safeParse(definition).success).toBe(true);
  });

  it("names every language in its title, since it is offered in those", () => {
    const { definition, lines } = imported([yes], {
      languages: ["en", "fr"],
      title: { en: "Ours" },
    });
    expect(definition.title.all).toEqual({ en: "Ours", fr: "Ours" });
    expect(lines("survey")[0]?.reason).toContain("The title in fr is missing");
    expect(lines("Q1")[0]?.reason).toContain("are missing in: fr");
  });

  it("leaves a language out whose tag is none", () => {
    const { definition, lines } = imported([yes], { languages: ["en", "Klingon!"] });
    expect(definition.title.all).toEqual({ en: "A survey" });
    expect(lines("language Klingon!")[0]?.what).toBe("left_out");
  });

  it("turns conditions into ours, of questions and of groups", () => {
    const { definition } = importedGroups([
      { name: "A", questions: [yes, { type: "N", code: "age", relevance: 'Q1.NAOK == "Y"' }] },
      { name: "B", relevance: "age >= 18", questions: [{ type: "T", code: "Q3" }] },
    ]);
    expect(definition.sections).toMatchObject([
      { items: [{ id: "Q1" }, { id: "age", showIf: { item: "Q1", is: ["Y"] } }] },
      { showIf: { item: "age", from: 18 } },
    ]);
  });

  it("takes conditions of the older table where there is no relevance", () => {
    const { entry } = imported([yes, { type: "T", code: "Q2", relevance: "" }], {
      more: {
        conditions: [
          ...[
            { qid: "102", cqid: "101", cfieldname: "1X0X101", method: "==", value: "Y" },
            { qid: "102", cqid: "101", cfieldname: "1X0X101", method: "==", value: "N" },
          ].map((row) => ({ ...row, scenario: "1" })),
          ...[{ qid: "102", cqid: "101", cfieldname: "1X0X101", method: " ", value: "" }].map(
            (row) => ({ ...row, scenario: "2" }),
          ),
        ],
      },
    });
    expect(entry("Q2")?.showIf).toEqual({
      any: [
        { item: "Q1", is: ["Y"] },
        { item: "Q1", is: ["N"] },
        { item: "Q1", answered: false },
      ],
    });
  });

  it("shows a question to everybody whose condition it cannot say, and says so", () => {
    const relevance = "sum(Q1, 2) > 3";
    const { entry, lines } = imported([yes, { type: "T", code: "Q2", relevance }]);
    expect(entry("Q2")).not.toHaveProperty("showIf");
    expect(lines("Q2: condition")).toEqual([
      {
        item: "Q2: condition",
        what: "left_out",
        reason: "“sum(Q1, 2) > 3”: it calculates. The question is shown to everybody.",
      },
    ]);
  });

  it("never looks forward", () => {
    const { entry, lines } = imported([{ type: "T", code: "Q0", relevance: 'Q1 == "Y"' }, yes]);
    expect(entry("Q0")).not.toHaveProperty("showIf");
    expect(lines("Q0: condition")[0]?.reason).toContain("“Q1”, which does not come before it");
  });

  it("leaves out what is hidden or never shown, and what looks at it", () => {
    const { entries, lines } = imported([
      { type: "N", code: "Q2", attributes: { hidden: "1" } },
      { type: "N", code: "Q3", relevance: "0" },
      { type: "N", code: "Q4", relevance: "Q2 > 1" },
    ]);
    expect(entries.map(({ id }) => id)).toEqual(["Q4"]);
    expect(lines("Q2")[0]?.reason).toContain("hidden");
    expect(lines("Q3")[0]?.reason).toContain("never holds");
    expect(lines("Q4: condition")[0]?.reason).toContain("“Q2”, which is left out");
  });

  it("reads answers back where LimeSurvey does, and leaves calculations out of words", () => {
    const { entry, lines } = imported([
      { type: "S", code: "name" },
      {
        type: "T",
        code: "Q2",
        text: "Dear {name.shown}, {INSERTANS:1X0X101} is {strlen(name)} long, {2,3} { no }",
      },
    ]);
    expect(entry("Q2")?.text.all?.en).toBe("Dear {{name}}, {{name}} is … long, {2,3} { no }");
    expect(lines("Q2")[0]?.reason).toContain("“{strlen(name)}”");
  });

  it("gives new ids to codes that are none here, once each, and says so", () => {
    const { entries, lines } = imported([
      { type: "T", code: "1st-thing" },
      { type: "T", code: "version" },
      { type: "T", code: "constructor" },
      { type: "T", code: "x".repeat(40) },
      { type: "T", code: "x".repeat(41) },
    ]);
    expect(entries.map(({ id }) => id)).toEqual([
      ...["Q1st_thing", "version_2", "constructor_2", "x".repeat(32), `${"x".repeat(30)}_2`],
    ]);
    expect(lines("version")[0]).toMatchObject({
      what: "changed",
      reason: expect.stringContaining("“version” is “version_2”"),
    });
  });

  it("gives new codes to answers whose codes are none here", () => {
    const answers = ["A 1", "A_1", ""].map((code) => ({ code, text: "x" }));
    const { options, lines } = imported([{ type: "L", code: "Q1", answers }]);
    expect(options("Q1")?.map(({ code }) => code)).toEqual(["A_1", "A_1_2", "_"]);
    expect(lines("Q1")[0]?.what).toBe("changed");
  });

  it("says what else a file has that nothing here is like", () => {
    const { report } = imported(
      [
        {
          ...{ type: "M", code: "Q1", preg: "/^x$/", mandatory: "S" },
          parts: [
            { code: "a", text: "A", relevance: "Q0 == 1" },
            { code: "b", text: "B" },
          ],
          attributes: { array_filter: "Q0", hide_tip: "0", min_answers: "2" },
        },
      ],
      {
        settings: { assessments: "Y" },
        words: { surveyls_endtext: "Bye", surveyls_url: "https://x.test" },
        more: { quota: [{ id: "1" }, { id: "2" }], oddities: [{ id: "1" }] },
      },
    );
    const left = Object.fromEntries(report.map(({ item, reason }) => [item, reason]));
    expect(left).toMatchObject({
      Q1: expect.stringContaining("without insisting"),
      "Q1: condition": expect.stringContaining("“Q0 == 1” of “a”"),
      "Q1: pattern": expect.stringContaining("“/^x$/”"),
      "Q1: settings": expect.stringMatching(/array_filter .*“Q0”; min_answers .*“2”/),
      "survey: end text": expect.stringContaining("“Bye”"),
      "survey: end address": expect.stringContaining("“https://x.test”"),
      "survey: assessments": expect.any(String),
      "table quota": expect.stringContaining("2 rows"),
      "table oddities": expect.stringContaining("1 rows"),
    });
    expect(left["Q1: settings"]).not.toContain("hide_tip");
  });

  it("is read from a file of version 4 and later, whose words stand apart", () => {
    const xml = `<document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>485</DBVersion>
      <languages><language>en</language></languages>
      <groups><fields/><rows><row><gid>1</gid><group_order>1</group_order><grelevance/></row></rows></groups>
      <group_l10ns><fields/><rows><row><gid>1</gid><group_name>You</group_name><description/><language>en</language></row></rows></group_l10ns>
      <questions><fields/><rows><row><qid>7</qid><parent_qid>0</parent_qid><gid>1</gid><type>L</type><title>Q00</title><mandatory>Y</mandatory><question_order>1</question_order></row></rows></questions>
      <question_l10ns><fields/><rows><row><qid>7</qid><question>How?</question><help>Well</help><script>alert(1)</script><language>en</language></row></rows></question_l10ns>
      <answers><fields/><rows><row><aid>3</aid><qid>7</qid><code>AO01</code><sortorder>0</sortorder></row></rows></answers>
      <answer_l10ns><fields/><rows><row><aid>3</aid><answer>So</answer><language>en</language></row></rows></answer_l10ns>
      <surveys><fields/><rows><row><language>en</language></row></rows></surveys>
      <surveys_languagesettings><fields/><rows><row><surveyls_language>en</surveyls_language><surveyls_title>New</surveyls_title></row></rows></surveys_languagesettings>
      <themes><theme><config><x>1</x></config></theme></themes>
    </document>`;
    const read = readLss(xml, { title: "" });
    expect(read).toMatchObject({
      ok: true,
      definition: {
        title: { all: { en: "New" } },
        optionSets: { answers1: [{ code: "AO01", label: { en: "So" } }] },
        sections: [
          {
            title: { all: { en: "You" } },
            items: [
              {
                id: "Q00",
                text: { all: { en: "How?" } },
                hint: { all: { en: "Well" } },
                required: true,
              },
            ],
          },
        ],
      },
    });
    const items = read.report.map(({ item }) => item);
    expect(items).toEqual(expect.arrayContaining(["Q00: script", "table themes"]));
  });

  it("can be one group or one question", () => {
    for (const kind of ["Group", "Question"]) {
      const read = readLss(lssFile({ kind, groups: [{ questions: [yes] }] }), { title: "Part" });
      expect(read.ok && read.definition.sections[0]?.items[0]?.id).toBe("Q1");
    }
  });

  it.each([
    ["nothing", ""],
    ["no XML", "Q1. How?"],
    ["another XML", "<html><body/></html>"],
    [
      "a file of another kind",
      "<document><LimeSurveyDocType>Label set</LimeSurveyDocType></document>",
    ],
    ["a file cut off", lssFile({ groups: [{ questions: [yes] }] }).slice(0, 900)],
    ["no question", lssFile({ groups: [] })],
  ])("is refused with a reason where it is %s", (_, xml) => {
    expect(readLss(xml, { title: "" })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/\w{4}/),
    });
  });

  it("names what is unsupported where nothing else is in it", () => {
    const read = readLss(lssFile({ groups: [{ questions: [{ type: "*", code: "SUM" }] }] }), {
      title: "",
    });
    expect(read.ok).toBe(false);
    expect(read.report).toContainEqual(expect.objectContaining({ item: "SUM", what: "left_out" }));
  });
});
