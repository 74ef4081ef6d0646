import { describe, expect, test } from "vitest";
import { orgs, read, reasonAgainst, users11, usersOf } from "./sets";

const pupil = { id: "s1", role: "student", orgs: "o1" };
const brother = { id: "s2", role: "student", orgs: "SOUTH" };
const mother = { id: "m", role: "parent", orgs: "d" };

const schoolsIn = async (...rows: Parameters<typeof usersOf>) => {
  const { people } = await read({ "users.csv": usersOf(...rows), "orgs.csv": orgs });
  return Object.fromEntries(people.map(({ sourceId, schools }) => [sourceId, schools]));
};

describe("OneRoster 1.1", () => {
  test("gives a user with an address as a person, in the file's own row", async () => {
    const { people, refused } = await read({
      "users.csv": usersOf({ id: "t", role: "teacher", orgs: "o1,SOUTH", email: "T@School.TEST" }),
      "orgs.csv": orgs,
    });
    expect(refused).toEqual([]);
    expect(people).toEqual([
      {
        ...{ row: 2, sourceId: "t", email: "T@school.test", emailKey: "t@school.test" },
        ...{ givenName: "Given t", familyName: "Family", audiences: ["staff"], organization: "" },
        ...{ schools: ["id-north", "id-south"], language: null },
      },
    ]);
  });

  test.each([
    ["parent", "families"],
    ["guardian", "families"],
    ["Relative", "families"],
    ["teacher", "staff"],
    ["administrator", "staff"],
    ["aide", "staff"],
    ["ext:bus driver", "staff"],
  ])("takes a %s into %s", async (role, audience) => {
    const { people } = await read({ "users.csv": usersOf({ id: "a", role }) });
    expect(people.map(({ audiences }) => audiences)).toEqual([[audience]]);
  });

  test("never gives a pupil, whatever else a row calls them, and says how many it left out", async () => {
    const { people, leftOut } = await read({
      "users.csv": usersOf(
        { id: "x", role: "teacher" },
        { id: "x", role: "STUDENT" },
        { id: "y", role: "student", enabled: "false" },
        { id: "a", role: "teacher", status: "tobedeleted" },
        { id: "b", role: "teacher", enabled: "False" },
        { id: "c", role: "teacher", email: "" },
        { id: "d", role: "teacher", status: "active" },
      ),
    });
    expect(people.map(({ sourceId }) => sourceId)).toEqual(["d"]);
    expect(leftOut).toMatchObject({ pupils: 3, removed: 1, disabled: 1, withoutAddress: 1 });
  });

  test("takes guardians to their children's schools, whichever of both rows names the other", async () => {
    expect(await schoolsIn({ ...pupil, agents: "m" }, mother)).toEqual({ m: ["id-north"] });
    expect(await schoolsIn({ ...mother, agents: "s1" }, pupil)).toEqual({ m: ["id-north"] });
    expect(
      await schoolsIn({ ...mother, agents: "s2" }, { ...pupil, agents: "m" }, brother),
    ).toEqual({ m: ["id-north", "id-south"] });
  });

  test("leaves a guardian at their own schools where no child is known", async () => {
    expect(await schoolsIn({ ...mother, orgs: "SOUTH", agents: "nobody" })).toEqual({
      m: ["id-south"],
    });
  });

  test("forgets a school that a child has left, and a child who is gone", async () => {
    const gone = { ...brother, status: "tobedeleted", agents: "m" };
    expect(await schoolsIn({ ...pupil, agents: "m" }, gone, mother)).toEqual({ m: ["id-north"] });
  });

  test("knows schools by identifier, sourcedId or name, and a department by its school", async () => {
    const staff = { id: "t", role: "teacher" };
    expect(await schoolsIn({ ...staff, orgs: "o1" })).toEqual({ t: ["id-north"] });
    expect(await schoolsIn({ ...staff, orgs: "SOUTH" })).toEqual({ t: ["id-south"] });
    expect(await schoolsIn({ ...staff, orgs: "o3" })).toEqual({ t: ["id-lake"] });
    expect(await schoolsIn({ ...staff, orgs: "o5" })).toEqual({ t: ["id-north"] });
    expect(await schoolsIn({ ...staff, orgs: "d" })).toEqual({ t: [] });
  });

  test("names schools that the district does not have, with the rows that speak of them", async () => {
    const { unknownSchools, people } = await read({
      "users.csv": usersOf(
        { id: "a", role: "teacher", orgs: "o4,o1" },
        { id: "b", role: "teacher", orgs: "o4" },
        { id: "c", role: "teacher", orgs: "elsewhere" },
      ),
      "orgs.csv": orgs,
    });
    expect(unknownSchools).toEqual([
      { code: "H-4", name: "Hillside School", rows: 2 },
      { code: "elsewhere", name: "elsewhere", rows: 1 },
    ]);
    expect(people.map(({ schools }) => schools)).toEqual([["id-north"], [], []]);
  });

  test("gives a guardian the home language: their own, else the one all children share", async () => {
    const header = `${users11},metadata.homeLanguage`;
    const rows = (...languages: [string, string, string]) =>
      [
        header,
        `s1,,,TRUE,o1,student,,,A,A,,,,,,m,,,${languages[0]}`,
        `s2,,,TRUE,o1,student,,,B,B,,,,,,m,,,${languages[1]}`,
        `m,,,TRUE,,parent,,,M,M,,,m@home.test,,,,,,${languages[2]}`,
      ].join("\n");
    const languageOf = async (...languages: [string, string, string]) =>
      (await read({ "users.csv": rows(...languages) })).people[0]?.language;
    expect(await languageOf("Spanish", "es", "")).toBe("es");
    expect(await languageOf("spa", "", "")).toBe("es");
    expect(await languageOf("es", "so", "")).toBeNull();
    expect(await languageOf("es", "es", "vi")).toBe("vi");
    expect(await languageOf("Klingon, maybe", "", "")).toBeNull();
  });

  test("refuses with file, row, column and reason", async () => {
    const { people, refused } = await read({
      "users.csv": usersOf(
        { id: "a", role: "teacher", email: "a@x.test, evil@y.test" },
        { id: "", role: "teacher", email: "n@x.test" },
        { id: "b", role: "" },
        { id: "c", role: "teacher" },
        { id: "c", role: "teacher" },
      ),
      "orgs.csv": `${orgs}"o9,,,unpaired\n`,
    });
    expect(people.map(({ sourceId }) => sourceId)).toEqual(["c"]);
    expect(refused.map(({ file, row, column }) => [file, row, column])).toEqual([
      ["orgs.csv", 8, null],
      ["users.csv", 2, "email"],
      ["users.csv", 3, "sourcedId"],
      ["users.csv", 4, "role"],
      ["users.csv", 6, "sourcedId"],
    ]);
    expect(refused.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  test("is refused whole, in words, where it is none", async () => {
    expect(await reasonAgainst({})).toMatch(/no users\.csv/);
    expect(await reasonAgainst({ "users.csv": "" })).toMatch(/users\.csv: The file is empty/);
    expect(await reasonAgainst({ "users.csv": "a,b\n1,2\n" })).toMatch(/named sourcedId/);
    expect(await reasonAgainst({ "users.csv": "sourcedId,givenName,familyName,email\n" })).toMatch(
      /neither a role column/,
    );
  });
});
