import { beforeEach, expect, test } from "vitest";
import { addContact } from "~/partnerships/partners/keep-partner.server";
import { countTraces, findBySourceId } from "~/people/erase-person.db.server";
import { erasePersonBySourceId } from "~/people/erase-person.server";
import type { Database } from "~/platform/database.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { freshDatabase, newDistrict } from "./story";

let database: Database;
let caller: Caller;

beforeEach(async () => {
  ({ database } = await freshDatabase());
  caller = await newDistrict(database);
  await person("lena", "Lena Quill", "lena@x.test");
  await person("tom", "Tom Reed", "home@x.test");
  await person("sue", "Sue Reed", "home@x.test");
});

const person = (sourceId: string, name: string, email: string, of = caller) => {
  const [givenName = "", familyName = ""] = name.split(" ");
  const address = { email, emailKey: email, language: "en" };
  return transaction(of, async ({ db, districtId }) => {
    await db.person.create({
      data: { districtId, sourceId, givenName, familyName, ...address, audiences: ["business"] },
    });
  });
};

async function contact(name: string, email: string, of = caller): Promise<void> {
  const partnerId = await transaction(of, async ({ db, districtId }) => {
    const data = { districtId, name: `Partner of ${name}`, kind: "business" };
    return (await db.partner.create({ data, select: { id: true } })).id;
  });
  const rest = { phone: "", role: "", language: "en", mayMail: false };
  await addContact(of, partnerId, { name, email, ...rest });
}

const contacts = (of = caller) =>
  transaction(of, async ({ db }) => {
    const rows = await db.partnerContact.findMany({ orderBy: { name: "asc" } });
    return rows.map(({ name }) => name);
  });

const partnersOf = (sourceId: string) =>
  transaction(caller, async (scope) => {
    const id = await findBySourceId(scope, sourceId);
    return (await countTraces(scope, id ?? "")).partners;
  });

test("erasing somebody takes them from every partner they speak for, whatever they are called there", async () => {
  await contact("Lena", "Lena@x.test");
  await contact("L. Quill, director", "lena@x.test");
  await contact("Lena Quill", "other@x.test");
  expect(await partnersOf("lena")).toBe(2);
  await erasePersonBySourceId(caller, "lena");
  expect(await contacts()).toEqual(["Lena Quill"]);
});

test("at an address that two have, only the contact with their name is theirs", async () => {
  await contact("tom reed", "home@x.test");
  await contact("Sue Reed", "home@x.test");
  await contact("Front desk", "home@x.test");
  expect(await partnersOf("tom")).toBe(1);
  await erasePersonBySourceId(caller, "tom");
  expect(await contacts()).toEqual(["Front desk", "Sue Reed"]);
  await erasePersonBySourceId(caller, "sue");
  expect(await contacts()).toEqual([]);
});

test("of two with one name at one address nobody can tell whose the contact is: it stays", async () => {
  await person("tom2", "Tom Reed", "home@x.test");
  await contact("Tom Reed", "home@x.test");
  expect(await partnersOf("tom")).toBe(0);
  await erasePersonBySourceId(caller, "tom");
  expect(await contacts()).toEqual(["Tom Reed"]);
});

test("another district's contacts are not touched", async () => {
  const oak = await newDistrict(database, "oak");
  await contact("Lena", "lena@x.test", oak);
  await erasePersonBySourceId(caller, "lena");
  expect(await contacts(oak)).toEqual(["Lena"]);
});
