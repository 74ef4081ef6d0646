import { describe, expect, test } from "vitest";
import { parsePeople } from "~/people/csv/people-file";
import { splitName } from "~/people/mapping/full-name";
import { fingerprintOf, type Mapping, NO_WORDS, problemsOf } from "~/people/mapping/mapping";
import { isFamily } from "~/people/mapping/relationship";
import { suggestMapping } from "~/people/mapping/suggest-mapping";
import { bytesOf, collect } from "../../platform/csv-helpers";

const context = {
  schools: new Map([
    ["NORTH", "id-north"],
    ["SOUTH", "id-south"],
  ]),
  schoolNames: new Map([["Lakeside, the old", "id-north"]]),
  languages: ["en", "es"],
};

async function read(lines: string[], told: Partial<Mapping>) {
  const mapping: Mapping = {
    ...{ kind: "people", columns: {}, audience: null, words: NO_WORDS },
    ...told,
  };
  const file = await parsePeople(bytesOf(lines.join("\n")), context, 100, async () => mapping);
  if (!file.ok) throw new Error(file.reason);
  const batches = await collect(file.batches);
  return {
    people: batches.flatMap(({ rows }) => rows),
    refused: batches.flatMap(({ refused }) => refused),
    columns: [...file.columns],
    ignored: file.ignored,
    leftOut: file.notes?.().leftOut,
  };
}

const words = (some: Partial<Mapping["words"]>): Mapping["words"] => ({ ...NO_WORDS, ...some });

describe("a file with others' columns", () => {
  const header = "Nombre completo,Correo,Id,Idioma,Escuela,Teléfono";
  const columns = { full_name: 0, email: 1, source_id: 2, language: 3, schools: 4 };

  test("is read as it was told: columns, one audience, words of theirs", async () => {
    const { people, refused, ignored } = await read(
      [header, 'Ana Ruiz,Ana@Casa.test,7,Castellano,"Lakeside, the old",555'],
      { columns, audience: "families", words: words({ language: { Castellano: "es" } }) },
    );
    expect(refused).toEqual([]);
    expect(people).toMatchObject([
      {
        ...{ sourceId: "7", email: "Ana@casa.test", givenName: "Ana", familyName: "Ruiz" },
        ...{ audiences: ["families"], schools: ["id-north"], language: "es" },
      },
    ]);
    expect(ignored).toEqual(["Teléfono"]);
  });

  test("names a wrong cell by the file's own column", async () => {
    const { refused } = await read(
      [header, "Ana,not an address,7,es,NORTH,", "Ben,b@x.test,8,es,Elsewhere,"],
      { columns, audience: "families" },
    );
    expect(refused.map(({ row, column }) => [row, column])).toEqual([
      [2, "Correo"],
      [3, "Escuela"],
    ]);
  });

  test("may say the audience itself, and rows that are left out", async () => {
    const { people, leftOut, refused } = await read(
      [
        "id,mail,role",
        ...["1,a@x.test,Teacher", "2,b@x.test,Parent; Teacher", "3,c@x.test,Student"],
        ...["4,d@x.test,families", "5,e@x.test,Wizard"],
      ],
      {
        columns: { source_id: 0, email: 1, audience: 2 },
        words: words({ audience: { Teacher: "staff", Parent: "families", Student: "-" } }),
      },
    );
    expect(people.map(({ sourceId, audiences }) => [sourceId, audiences])).toEqual([
      ["1", ["staff"]],
      ["2", ["families", "staff"]],
      ["4", ["families"]],
    ]);
    expect(leftOut?.removed).toBe(1);
    expect(refused).toMatchObject([{ row: 6, column: "role" }]);
  });

  test("takes words that are also names of JavaScript as words", async () => {
    const { refused } = await read(["id,mail,role", "1,a@x.test,constructor"], {
      columns: { source_id: 0, email: 1, audience: 2 },
    });
    expect(refused).toMatchObject([{ row: 2, column: "role" }]);
  });

  test("keeps what it has no column for as the directory has it", async () => {
    const { columns: named } = await read([header], { columns, audience: "staff" });
    expect(named).not.toContain("organization");
    expect(named).toContain("given_name");
  });

  test("is not read before it was told, and says its columns", async () => {
    const file = await parsePeople(bytesOf(`${header}\n`), context);
    expect(file).toMatchObject({ ok: false, names: header.split(",") });
  });
});

describe("contacts of pupils", () => {
  const clever = [
    "School_id,Student_id,First_name,Last_name,Student_email,Contact_relationship,Contact_type,Contact_name,Contact_email,Contact_sis_id",
    "NORTH,s1,Luis,Ruiz,luis@pupils.test,Mother,Family,Ana Ruiz,ana@home.test,c1",
    "SOUTH,s2,Eva,Ruiz,eva@pupils.test,Mother,Family,Ana Ruiz,ana@home.test,c1",
    "NORTH,s1,Luis,Ruiz,luis@pupils.test,Doctor,Other,Dr No,no@clinic.test,c2",
    "NORTH,s1,Luis,Ruiz,luis@pupils.test,Self,Other,Luis Ruiz,luis@pupils.test,c3",
    "NORTH,s1,Luis,Ruiz,luis@pupils.test,Father,Family,Ben Ruiz,,c4",
    "NORTH,s3,Kim,Lee,,,,,,",
    'NORTH,s1,Luis,Ruiz,luis@pupils.test,Friend,Other,"Moss, Dee",dee@home.test,c5',
  ];
  const told = () => suggestMapping((clever[0] ?? "").split(","));

  test("are guessed by the names of Clever's columns, and never the pupil's own", () => {
    const { kind, columns, audience } = told();
    expect([kind, audience]).toEqual(["contacts", "families"]);
    expect(columns).toEqual({
      ...{ source_id: 9, email: 8, full_name: 7, schools: 0, relationship: 5 },
    });
  });

  test("take short names of columns, too: First, Last and Home Lang", () => {
    const header = ["Guardian ID", "E-mail", "First", "Last", "Building", "Home Lang", "Type"];
    expect(suggestMapping(header).columns).toMatchObject({
      ...{ source_id: 0, email: 1, given_name: 2, family_name: 3, schools: 4, language: 5 },
    });
  });

  test("become families, each once, at the schools of all their children", async () => {
    const { people, refused, leftOut } = await read(clever, told());
    expect(refused).toEqual([]);
    expect(people).toMatchObject([
      {
        ...{ row: 2, sourceId: "c1", email: "ana@home.test", givenName: "Ana" },
        ...{ audiences: ["families"], schools: ["id-north", "id-south"] },
      },
    ]);
    expect(leftOut).toMatchObject({ noFamily: 3, withoutAddress: 2 });
    expect(JSON.stringify(people)).not.toMatch(/pupils\.test|Luis|s1/);
  });

  test("who are a word of the district's are told", async () => {
    const mapping = {
      ...told(),
      words: words({ relationship: { Friend: "family", Mother: "-" } }),
    };
    const { people } = await read(clever, mapping);
    expect(people.map(({ givenName, familyName }) => [givenName, familyName])).toEqual([
      ["Dee", "Moss"],
    ]);
  });

  test("without an id of their own are one by address and name, the same in every file", async () => {
    const rows = (...lines: string[]) =>
      read(["student id,contact name,contact email,school", ...lines], {
        ...{ kind: "contacts", audience: "families" },
        columns: { full_name: 1, email: 2, schools: 3 },
      });
    const once = await rows("s1,Ana Ruiz,a@h.test,NORTH", "s2,ana ruiz,A@h.test,SOUTH");
    expect(once.people).toHaveLength(1);
    const two = await rows("s2,Ben Ruiz,a@h.test,SOUTH", "s9,Ana Ruiz,a@h.test,SOUTH");
    expect(two.people).toHaveLength(2);
    expect(two.people[1]?.sourceId).toBe(once.people[0]?.sourceId);
    expect(once.people[0]?.sourceId).toMatch(/^contact-[0-9a-f]{24}$/);
  });
});

describe("a mapping", () => {
  test("lacks what it needs, in words beside the field", () => {
    const none: Mapping = { kind: "people", columns: {}, audience: null, words: NO_WORDS };
    expect(problemsOf(none).map(({ field }) => field)).toEqual(["email", "source_id", "audience"]);
    expect(problemsOf({ ...none, kind: "contacts", audience: "families" })).toMatchObject([
      { field: "email" },
    ]);
    const columns = { email: 0, source_id: 0, audience: 1 };
    expect(problemsOf({ ...none, columns })).toEqual([]);
  });

  test("is remembered by the header, whatever its case and blanks", () => {
    expect(fingerprintOf(["Id", " E-Mail "])).toBe(fingerprintOf(["id", "e-mail"]));
    expect(fingerprintOf(["a", "b"])).not.toBe(fingerprintOf(["b", "a"]));
    expect(fingerprintOf(["a,b"])).not.toBe(fingerprintOf(["a", "b"]));
  });
});

describe("words", () => {
  test.each([
    ["Ana Ruiz", "Ana", "Ruiz"],
    ["Ruiz Lopez,  Ana Maria", "Ana Maria", "Ruiz Lopez"],
    ["Ana  Maria Ruiz", "Ana Maria", "Ruiz"],
    ["Ana", "Ana", ""],
    ["", "", ""],
  ])("%j is a name of %j and %j", (name, given, family) => {
    expect(splitName(name)).toEqual({ given, family });
  });

  test.each([
    ["Mother", true],
    ["Stepfather", true],
    ["Legal Guardian", true],
    ["Abuela", true],
    ["", true],
    ["Doctor", false],
    ["Self", false],
    ["Sister", false],
    ["Friend", null],
  ])("a %j of a pupil is family: %s", (word, answer) => {
    expect(isFamily(word)).toBe(answer);
  });
});
