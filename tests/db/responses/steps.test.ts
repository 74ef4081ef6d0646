import { describe, expect, it } from "vitest";
import type { Entry } from "~/surveys/item";
import { sampleSurvey } from "../../unit/surveys/sample-survey";
import { browserCookie, formServer, newBrowser } from "./form-server";
import { invitedWave, many } from "./story";

/** The sample with a question that only those are asked who said yes, and an offer of help. */
function branchingSurvey() {
  const survey = sampleSurvey();
  const why: Entry = {
    ...{ id: "WHY", kind: "text", required: true },
    text: { all: { en: "You said {{A}}. Why?" } },
    showIf: { item: "A", is: ["2"] },
  };
  const help: Entry = {
    ...{ id: "HELP", kind: "offer", required: false, scored: false },
    ...{ options: "places", text: { all: { en: "Where could you help?" } } },
  };
  survey.sections[1]?.items.push(why, help);
  return survey;
}

async function openWave(mode: "confidential" | "anonymous" = "confidential") {
  const wave = await invitedWave({ people: many(1), definition: branchingSurvey(), mode });
  return { wave, token: wave.tokens[0] ?? "", form: await formServer(wave) };
}

const next = { _step: "next", _at: "0" };

describe("a form in steps", () => {
  it("shows what follows from an answer on the next step, carries what was answered and stores nothing", async () => {
    const { form, wave, token } = await openWave();
    const first = await form.get(token);
    expect(first.html).toContain('name="_at" value="0"');
    expect(first.html).not.toMatch(/<textarea[^>]*name="WHY"[^>]*>(?!.*<\/template>)/s);
    const second = await form.post(token, { A: "2", OPEN: "Words", ...next });
    expect(second.status).toBe(200);
    expect(second.html).toContain('name="_at" value="1"');
    expect(second.html).toContain('<span data-reads="A">Yes</span>');
    expect(second.html).toMatch(/<input type="hidden" name="OPEN" value="Words"/);
    expect(await wave.responses()).toEqual([]);
  });

  it("keeps somebody on a step whose answers are not right, with everything typed", async () => {
    const { form, token } = await openWave();
    const again = await form.post(token, { N: "ten", OPEN: "Words", ...next });
    expect(again.status).toBe(422);
    expect(again.html).toContain('name="_at" value="0"');
    expect(again.html).toContain("Words</textarea>");
    expect(again.html).toContain("2 answers need another look before you can go on");
  });

  it("leads back to a step that was skipped over with an answer missing", async () => {
    const { form, token } = await openWave();
    const missing = await form.post(token, { A: "2", _at: "1" });
    expect(missing.status).toBe(422);
    expect(missing.html).toContain('name="_at" value="1"');
    expect(missing.html).toContain("One answer is needed before you can send");
    expect(missing.html).toMatch(/<a href="#[^"]*WHY"[^>]*>[^<]*You said Yes. Why/);
  });

  it("never stores an answer to a question that is hidden", async () => {
    const { form, wave, token } = await openWave();
    const sent = await form.post(token, {
      A: "1",
      WHY: "Left over from a yes",
      HELP: "home",
      _at: "1",
    });
    expect(sent.status).toBe(303);
    expect(await wave.responses()).toMatchObject([
      { answers: { A: "1", HELP: ["home"] }, texts: {} },
    ]);
  });

  it("keeps what goes with an offer only where it may be passed on", async () => {
    const { form, wave, token } = await openWave();
    const note = { "HELP.note": "A van on Fridays" };
    await form.post(token, { A: "1", HELP: "home", ...note });
    expect(await wave.responses()).toMatchObject([{ answers: { A: "1", HELP: ["home"] } }]);
    expect(JSON.stringify(await wave.responses())).not.toContain("van");
    const other = await openWave();
    await other.form.post(other.token, { A: "1", HELP: "home", ...note, "HELP.agree": "yes" });
    expect(await other.wave.responses()).toMatchObject([
      { answers: { "HELP.note": "A van on Fridays", "HELP.agree": "yes" } },
    ]);
  });

  it("keeps of an offer in anonymous mode its codes alone", async () => {
    const { form, wave, token } = await openWave("anonymous");
    await form.post(token, { A: "1", HELP: "home", "HELP.note": "My van", "HELP.agree": "yes" });
    const staged = await wave.db(({ db }) => db.stagedResponse.findMany());
    expect(staged).toMatchObject([{ answers: { A: "1", HELP: ["home"] }, texts: {} }]);
    expect(JSON.stringify(staged)).not.toContain("van");
  });
});

describe("answers saved in one browser", () => {
  it("are not overwritten from another one that was not told, and can be when it was", async () => {
    const { form, wave, token } = await openWave();
    const [mine, theirs] = [newBrowser("mine"), newBrowser("theirs")];
    await form.post(token, { A: "2", OPEN: "First thoughts", _save: "1" }, mine);
    const refused = await form.post(token, { A: "1", _save: "1" }, theirs);
    expect(refused.status).toBe(409);
    expect(refused.html).toContain("Answers were saved from another browser");
    expect(refused.html).not.toContain("First thoughts");
    expect(await wave.db(({ db }) => db.responseDraft.findMany())).toMatchObject([
      { answers: { A: "2" } },
    ]);
    const told = await form.post(token, { A: "1", _save: "1", _replace: "1" }, theirs);
    expect(told.status).toBe(303);
    expect(await wave.db(({ db }) => db.responseDraft.findMany())).toMatchObject([
      { answers: { A: "1" } },
    ]);
  });

  it("are announced elsewhere without being shown, with the way to a mailed code", async () => {
    const { form, token } = await openWave();
    await form.post(token, { OPEN: "First thoughts", _save: "1" }, newBrowser("mine"));
    const { html } = await form.get(token, newBrowser("theirs"));
    expect(html).toContain(`action="/s/${token}/code"`);
    expect(html).not.toContain("First thoughts");
    expect(html).not.toContain("data-saves");
  });

  it("stay when the browser is made to forget, whose cookie and storage go", async () => {
    const { form, wave, token } = await openWave();
    const mine = browserCookie(await form.get(token));
    const forgotten = await form.post(token, { A: "2", _forget: "1" }, mine);
    expect(forgotten.status).toBe(200);
    expect(forgotten.html).toContain("This browser has forgotten you");
    expect(forgotten.cookies).toEqual([expect.stringMatching(/^fc_browser=;.*Max-Age=0/)]);
    expect(forgotten.headers.get("Clear-Site-Data")).toBe('"storage"');
    expect(await wave.db(({ db }) => db.responseDraft.findMany())).toMatchObject([
      { answers: { A: "2" } },
    ]);
    expect((await form.get(token)).html).not.toContain("checked");
  });
});
