import { expect, test } from "vitest";
import { accessCodeOf } from "~/responses/access-code.server";
import { action } from "~/responses/routes/access-code";
import { formServer, newBrowser } from "../../db/responses/form-server";
import { invitedWave, many } from "../../db/responses/story";
import { ask, type Site } from "../auth/site";

async function asking(button: "sent" | "saved" = "sent") {
  const wave = await invitedWave({ people: many(1) });
  const { services, ownerUrl } = wave;
  const site: Site = { services, ownerUrl, setNow: () => {} };
  const token = wave.tokens[0] ?? "";
  const form = await formServer(wave);
  await form.post(
    token,
    { AW1: "4", ...(button === "saved" ? { _save: "1" } : {}) },
    newBrowser("own"),
  );
  const post = (query: string, form: Record<string, string>) =>
    ask(site, action, {
      ...{ path: `/s/${token}/code${query}`, params: { token } },
      ...{ cookie: newBrowser("other"), form },
    });
  const code = async () => {
    const { id } = await wave.db(({ db }) => db.accessCode.findFirstOrThrow());
    return accessCodeOf(services.secrets.link, id);
  };
  return { token, form, post, code };
}

test("a code asked for on the receipt leads back to the receipt", async () => {
  const { token, post, code } = await asking();
  expect(await post("", {})).toMatchObject({ status: 303, location: `/s/${token}/code` });
  const opened = await post("", { code: await code() });
  expect(opened).toMatchObject({ status: 303, location: `/s/${token}/receipt` });
});

test("a code asked for where answers are only saved leads to the form", async () => {
  const { token, post, code } = await asking("saved");
  await post("", {});
  const opened = await post("", { code: await code() });
  expect(opened).toMatchObject({ status: 303, location: `/s/${token}` });
});

test("a code asked for on the feedback page leads back to it, in the language chosen there", async () => {
  const { token, post, code } = await asking();
  const query = "?for=feedback&lang=es";
  expect((await post(query, {})).location).toBe(`/s/${token}/code${query}`);
  expect((await post(query, { code: await code() })).location).toBe(`/f/${token}?lang=es`);
});

test("no other address can be named", async () => {
  const { token, post, code } = await asking();
  const query = "?for=https://evil.test/&next=//evil.test&lang=//evil.test";
  expect((await post(query, {})).location).toBe(`/s/${token}/code?lang=en`);
  expect((await post(query, { code: await code() })).location).toBe(`/s/${token}/receipt?lang=en`);
});

test("a form saved elsewhere asks for the code by a post, so that it is mailed before it is spoken of", async () => {
  const { token, form } = await asking("saved");
  const page = await form.get(token, newBrowser("other"));
  expect(page.html).toMatch(new RegExp(`<form[^>]* action="/s/${token}/code[^"]*"`));
  expect(page.html).not.toMatch(new RegExp(`href="/s/${token}/code`));
});
