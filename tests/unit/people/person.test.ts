import { describe, expect, test } from "vitest";
import { mergePerson, type PersonColumn, type PersonFields, summarise } from "~/people/person";

const ana: PersonFields = {
  sourceId: "1",
  email: "ana@x.example",
  emailKey: "ana@x.example",
  givenName: "Ana",
  familyName: "Ruiz",
  audiences: ["families", "staff"],
  schools: ["north", "south"],
  language: "es",
  organization: "Tools",
};
const everyColumn = new Set<PersonColumn>([
  "source_id",
  "email",
  "given_name",
  "family_name",
  "audience",
  "schools",
  "language",
  "organization",
]);
const onlyRequired = new Set<PersonColumn>(["source_id", "email", "audience"]);
const emptied = { ...ana, row: 2, givenName: "", familyName: "", schools: [], organization: "" };

describe("summarise", () => {
  test("calls somebody new whom the directory does not know", () => {
    expect(summarise(null, { ...ana, row: 2 }, everyColumn)).toBe("new");
  });

  test("calls somebody unchanged whose sets only stand in another order", () => {
    const row = {
      ...ana,
      row: 2,
      audiences: ["staff", "families"] as const,
      schools: ["south", "north"],
    };
    expect(summarise(ana, row, everyColumn)).toBe("unchanged");
  });

  test.each([
    { email: "ana.ruiz@x.example" },
    { email: "Ana@x.example" },
    { givenName: "" },
    { familyName: "Ruíz" },
    { audiences: ["families"] as const },
    { schools: ["north"] },
    { schools: ["north", "east"] },
    { language: "en" },
    { organization: "" },
  ])("calls somebody changed by %j", (change) => {
    expect(summarise(ana, { ...ana, row: 2, ...change }, everyColumn)).toBe("changed");
  });

  test("sees no change in what the file has no column for or leaves open", () => {
    expect(summarise(ana, { ...emptied, language: null }, onlyRequired)).toBe("unchanged");
  });
});

describe("mergePerson", () => {
  test("gives a new person the district's language where the row leaves it open", () => {
    const person = mergePerson(null, { ...ana, row: 2, language: null }, everyColumn, "en");
    expect(person).toEqual({ ...ana, language: "en" });
  });

  test("keeps what the file has no column for and empties what it has an empty cell for", () => {
    expect(mergePerson(ana, { ...emptied, language: null }, onlyRequired, "en")).toEqual(ana);
    expect(mergePerson(ana, { ...emptied, language: null }, everyColumn, "en")).toEqual({
      ...ana,
      givenName: "",
      familyName: "",
      schools: [],
      organization: "",
    });
  });
});
