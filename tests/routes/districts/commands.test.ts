import { beforeAll, expect, it } from "vitest";
import * as loginLink from "~/auth/routes/login-link";
import { type Command, parseInput, Refused } from "../../../server/commands/command";
import { districtCreate } from "../../../server/commands/district";
import { schoolAdd } from "../../../server/commands/school";
import { staffAdd } from "../../../server/commands/staff";
import { ask, type Site, testSite } from "../auth/site";

let site: Site;

beforeAll(async () => {
  site = await testSite();
  await run(districtCreate, "--slug cedar-valley --name Cedar --timezone America/Chicago");
  await run(schoolAdd, "--district cedar-valley --code CV-01 --name Lakeside");
});

async function run(command: Command, words: string): Promise<Record<string, string>> {
  const input = parseInput(command, words.split(" "));
  if (command.needs !== "services") throw new Error("needs no services");
  const { json } = await command.run(input, site.services);
  return json as Record<string, string>;
}

it("creates a district, once by its slug, and prints its id", async () => {
  const words = "--slug oak-hill --name Oak --timezone America/Denver";
  const { districtId } = await run(districtCreate, words);
  expect(districtId).toMatch(/^[0-9a-f-]{36}$/);
  await expect(run(districtCreate, words)).rejects.toThrow(Refused);
});

it("refuses a time zone that is none, by the option's name", async () => {
  const wrong = run(districtCreate, "--slug elm --name Elm --timezone Chicago");
  await expect(wrong).rejects.toThrow(/--timezone/);
});

it("adds a school, once by its code, to a district that is there", async () => {
  const { schoolId } = await run(schoolAdd, "--district cedar-valley --code CV-02 --name Oak");
  expect(schoolId).toMatch(/^[0-9a-f-]{36}$/);
  const again = run(schoolAdd, "--district cedar-valley --code cv-02 --name Elm");
  await expect(again).rejects.toThrow(/CV-02/);
  await expect(run(schoolAdd, "--district nowhere --code X --name X")).rejects.toThrow(Refused);
});

it("adds a member of staff and prints a link that signs in, once, in any browser", async () => {
  const words = "--district cedar-valley --email dana@cedar.test --role viewer --school cv-01";
  const { staffId, signInUrl } = await run(staffAdd, words);
  expect(staffId).toMatch(/^[0-9a-f-]{36}$/);
  const token = signInUrl?.split("/").at(-1) ?? "";
  expect(signInUrl).toBe(`http://full-circle.test/login/${token}`);
  const press = () => ask(site, loginLink.action, { params: { token }, form: { code: "" } });
  expect((await press()).status).toBe(303);
  expect((await press()).status).toBe(410);
});

it("refuses an unknown role, an unknown school and an address that is taken", async () => {
  const add = (rest: string) => run(staffAdd, `--district cedar-valley ${rest}`);
  await expect(add("--email a@cedar.test --role owner")).rejects.toThrow(/--role/);
  await expect(add("--email a@cedar.test --role viewer --school X")).rejects.toThrow(/code X/);
  await add("--email b@cedar.test --role leader");
  await expect(add("--email B@cedar.test --role leader")).rejects.toThrow(/already/);
});
