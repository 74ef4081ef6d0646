import { describe, expect, test } from "vitest";
import { orgs, read, reasonAgainst } from "./sets";

const users = (...ids: string[]) =>
  [
    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns",
    ...ids.map((id) => `${id},,,true,u,,Given ${id},F,,,${id}@x.test,,,,,,,,,,,`),
  ].join("\n");

const roles = (...rows: string[]) =>
  [
    "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId",
    ...rows.map((row, index) => `r${index},${row}`),
  ].join("\n");

const manifest = (modes: Record<string, string>) =>
  [
    "propertyName,value",
    "manifest.version,1.0",
    "oneroster.version,1.2",
    ...Object.entries(modes).map(([file, mode]) => `file.${file},${mode}`),
  ].join("\n");

describe("OneRoster 1.2", () => {
  test("has several roles a person, from roles.csv: parent here, teacher there", async () => {
    const { people } = await read({
      "users.csv": users("p", "s"),
      "orgs.csv": orgs,
      "roles.csv": roles(
        ",,p,primary,parent,,,d,",
        ",,p,secondary,teacher,,,SOUTH,",
        ",,s,primary,student,,,o1,",
      ),
      "relationships.csv": "userSourcedId,relationshipUserSourcedId,relationshipRole\ns,p,parent\n",
    });
    expect(people).toMatchObject([
      { sourceId: "p", audiences: ["families", "staff"], schools: ["id-north", "id-south"] },
    ]);
  });

  test("never gives somebody with a student role, whatever other role they have", async () => {
    const { people, leftOut } = await read({
      "users.csv": users("a", "b", "c"),
      "roles.csv": roles(
        ",,a,primary,teacher,,,d,",
        ",,a,secondary,student,,2020-06-30,d,",
        "tobedeleted,,b,primary,student,,,d,",
        ",,b,primary,aide,,,d,",
        ",,c,primary,relative,,,d,",
        ",,c,primary,student,,,d,",
      ),
    });
    expect(people.map(({ sourceId }) => sourceId)).toEqual(["b"]);
    expect(leftOut?.pupils).toBe(2);
  });

  test("counts no role that has ended or is removed", async () => {
    const { people, refused } = await read({
      "users.csv": users("a", "b", "c"),
      "roles.csv": roles(
        ",,a,primary,teacher,,2026-11-27,d,",
        ",,a,primary,parent,,,d,",
        ",,b,primary,teacher,,2026-11-28,d,",
        "tobedeleted,,c,primary,teacher,,,d,",
      ),
    });
    expect(people.map(({ sourceId, audiences }) => [sourceId, audiences])).toEqual([
      ["a", ["families"]],
      ["b", ["staff"]],
    ]);
    expect(refused).toMatchObject([{ file: "users.csv", row: 4, column: "role" }]);
  });

  test("prefers the name a person prefers", async () => {
    const text = users("a").replace(
      "Given a,F,,,a@x.test,,,,,,,,",
      "Given a,F,,,a@x.test,,,,,,,Ari,",
    );
    const { people } = await read({
      "users.csv": text,
      "roles.csv": roles(",,a,primary,teacher,,,d,"),
    });
    expect(people[0]).toMatchObject({ givenName: "Ari", familyName: "F" });
  });

  test("with changes only says who is gone, and leaves a guardian's schools open", async () => {
    const { people, departed } = await read({
      "manifest.csv": manifest({ users: "delta", roles: "delta" }),
      "users.csv": `${users("p", "t")}\nx,tobedeleted,,true,u,,X,X,,,x@x.test,,,,,,,,,,,\n`,
      "orgs.csv": orgs,
      "roles.csv": roles(",,p,primary,parent,,,o1,", ",,t,primary,teacher,,,o1,"),
    });
    expect(departed).toEqual(["x"]);
    expect(people.map(({ sourceId, schools }) => [sourceId, schools])).toEqual([
      ["p", null],
      ["t", ["id-north"]],
    ]);
  });

  test("is read as its manifest means it", async () => {
    const set = { "users.csv": users("a"), "roles.csv": roles(",,a,primary,teacher,,,d,") };
    const whole = await read({ ...set, "manifest.csv": manifest({ users: "bulk" }) });
    expect([whole.departed, whole.people.length]).toEqual([null, 1]);
    const because = (modes: Record<string, string>) =>
      reasonAgainst({ ...set, "manifest.csv": manifest(modes) });
    expect(await because({ users: "absent" })).toMatch(/no users\.csv/);
    expect(await because({ users: "bulk", orgs: "bulk" })).toMatch(/announces orgs\.csv/);
    expect(await because({ users: "bulk", roles: "absent" })).toMatch(/neither a role column/);
  });
});
