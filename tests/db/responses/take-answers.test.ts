import { describe, expect, it } from "vitest";
import { sampleSurvey } from "../../unit/surveys/sample-survey";
import { browserCookie, formServer, newBrowser } from "./form-server";
import { type Invited, invitedWave, many } from "./story";

const valid = { A: "2", B: "1", OPEN: "More trust, please" };
const receipt = (token: string) => `/s/${token}/receipt`;

async function openWave(mode: "confidential" | "anonymous" = "confidential", count = 1) {
  const wave = await invitedWave({ people: many(count), definition: sampleSurvey(), mode });
  return { wave, token: wave.tokens[0] ?? "", form: await formServer(wave) };
}

const drafts = (wave: Invited) => wave.db(({ db }) => db.responseDraft.findMany());

describe("a post to a personal link, in DESIGN's order", () => {
  it("is 404 for a token nobody was given", async () => {
    const { form, wave } = await openWave();
    expect((await form.post("A".repeat(22), valid)).status).toBe(404);
    expect(await wave.responses()).toEqual([]);
  });

  it("is 410 after the closing, whatever it says", async () => {
    const { form, wave, token } = await openWave();
    await wave.db(({ db }) => db.wave.updateMany({ data: { closedAt: new Date() } }));
    for (const fields of [valid, { A: "wrong" }, { ...valid, _save: "" }]) {
      expect((await form.post(token, fields)).status).toBe(410);
    }
    expect([...(await wave.responses()), ...(await drafts(wave))]).toEqual([]);
  });

  it("is 410 from the closing time on, though nobody has settled the wave yet", async () => {
    const { form, wave, token } = await openWave();
    await wave.db(({ db }) =>
      db.wave.updateMany({ data: { closesAt: new Date(Date.now() - 1000) } }),
    );
    expect((await form.post(token, valid)).status).toBe(410);
    expect(await wave.responses()).toEqual([]);
  });

  it("is 403 with the date before the opening", async () => {
    const people = many(1);
    const wave = await invitedWave({ people, definition: sampleSurvey(), opens: "2098-05-04" });
    const form = await formServer(wave);
    const answer = await form.post(wave.tokens[0] ?? "", valid);
    expect(answer.status).toBe(403);
    expect(answer.html).toContain("Sunday, May 4");
    expect(await wave.responses()).toEqual([]);
  });

  it("keeps a draft on _save, though what is required is missing, and shows it to this browser only", async () => {
    const { form, wave, token } = await openWave();
    const saved = await form.post(token, { B: "1", OPEN: "Half a thought", _save: "" });
    expect([saved.status, saved.location]).toEqual([303, `/s/${token}`]);
    expect(await wave.responses()).toEqual([]);
    expect(await drafts(wave)).toMatchObject([{ answers: { B: "1" } }]);
    const cookie = browserCookie(saved);
    expect((await form.get(token, cookie)).html).toContain("Half a thought");
    expect((await form.get(token)).html).not.toContain("Half a thought");
    expect((await form.get(token, newBrowser("other"))).html).not.toContain("Half a thought");
  });

  it("stores a valid form once and leads to the receipt; its draft is gone", async () => {
    const { form, wave, token } = await openWave();
    await form.post(token, { B: "1", _save: "" });
    const sent = await form.post(token, valid);
    expect([sent.status, sent.location]).toEqual([303, receipt(token)]);
    expect(await wave.responses()).toMatchObject([
      { answers: { A: "2", B: "1" }, texts: { OPEN: "More trust, please" }, revision: 1 },
    ]);
    expect(await drafts(wave)).toEqual([]);
  });

  it("gives the same receipt to an identical body and stores nothing", async () => {
    const { form, wave, token } = await openWave();
    const first = await form.post(token, valid);
    const before = await wave.responses();
    for (const version of ["0", "1", "7"]) {
      const again = await form.post(token, { ...valid, version }, browserCookie(first));
      expect([again.status, again.location]).toEqual([303, receipt(token)]);
    }
    expect(await wave.responses()).toEqual(before);
  });

  it("gives the same receipt to whoever has no cookie, and stores nothing of theirs", async () => {
    const { form, wave, token } = await openWave();
    await form.post(token, valid);
    const before = await wave.responses();
    for (const cookie of ["", newBrowser("other")]) {
      for (const fields of [{ A: "1", version: "1" }, { A: "wrong" }, { A: "1", _save: "" }]) {
        const other = await form.post(token, fields, cookie);
        expect([other.status, other.location]).toEqual([303, receipt(token)]);
      }
      expect((await form.get(token, cookie)).location).toBe(receipt(token));
    }
    expect(await wave.responses()).toEqual(before);
    expect(await drafts(wave)).toEqual([]);
  });

  it("replaces with the cookie and the current version", async () => {
    const { form, wave, token } = await openWave();
    const cookie = browserCookie(await form.post(token, valid));
    const shown = await form.get(token, cookie);
    expect(shown.html).toMatch(/name="version" value="1"/);
    const changed = await form.post(token, { A: "1", version: "1" }, cookie);
    expect([changed.status, changed.location]).toEqual([303, receipt(token)]);
    expect(await wave.responses()).toMatchObject([{ answers: { A: "1" }, texts: {}, revision: 2 }]);
  });

  it("is 409 with an old version, keeps what was typed and offers the choice", async () => {
    const { form, wave, token } = await openWave();
    const cookie = browserCookie(await form.post(token, valid));
    await form.post(token, { A: "1", version: "1" }, cookie);
    const typed = { A: "9", OPEN: "From the other window", version: "1" };
    const stale = await form.post(token, typed, cookie);
    expect(stale.status).toBe(409);
    expect(stale.html).toContain("From the other window");
    expect(stale.html).toContain(`href="${receipt(token)}"`);
    expect(stale.html).toMatch(/name="version" value="2"/);
    // What is wrong in it can be put right once the choice is made.
    expect((await form.post(token, { ...typed, A: "wrong" }, cookie)).status).toBe(409);
    expect(await wave.responses()).toMatchObject([{ answers: { A: "1" }, revision: 2 }]);
    const chosen = await form.post(token, { ...typed, version: "2" }, cookie);
    expect(chosen.status).toBe(303);
    expect(await wave.responses()).toMatchObject([{ answers: { A: "9" }, revision: 3 }]);
  });

  it("is 422 with everything typed where something is wrong", async () => {
    const { form, wave, token } = await openWave();
    const wrong = await form.post(token, { B: "2", N: "99", OPEN: "<b>Kept</b>" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain("&lt;b&gt;Kept&lt;/b&gt;");
    expect(wrong.html).toContain('value="99"');
    expect(wrong.html).toMatch(/href="#[^"]*A[^"]*"/);
    expect(await wave.responses()).toEqual([]);
  });

  it("changes nothing when a language is chosen, and keeps what was typed", async () => {
    const { form, wave, token } = await openWave();
    const switched = await form.post(token, { A: "2", OPEN: "Still here", _lang: "es" });
    expect(switched.status).toBe(200);
    expect(switched.html).toContain("Still here");
    expect(switched.html).toContain('<html lang="es"');
    expect([...(await wave.responses()), ...(await drafts(wave))]).toEqual([]);
  });

  it("takes the language somebody chose along to the draft and the receipt, if the survey has it", async () => {
    const { form, token } = await openWave();
    const inSpanish = `${token}?lang=es-MX`;
    const saved = await form.post(inSpanish, { B: "1", _save: "" });
    expect(saved.location).toBe(`/s/${token}?lang=es`);
    const sent = await form.post(inSpanish, valid, browserCookie(saved));
    expect(sent.location).toBe(`${receipt(token)}?lang=es`);
    expect((await form.get(inSpanish)).location).toBe(`${receipt(token)}?lang=es`);
    const stale = await form.post(inSpanish, { ...valid, A: "1" }, browserCookie(saved));
    expect(stale.status).toBe(409);
    expect(stale.html).toContain(`href="${receipt(token)}?lang=es"`);
    for (const none of ["?lang=tlh", "?lang=%0d%0aX:%20y", "?lang=", ""]) {
      expect((await form.get(`${token}${none}`)).location).toBe(receipt(token));
    }
  });

  it("carries no-store, same-origin and only own scripts in every answer", async () => {
    const { form, token } = await openWave();
    const answers = [
      await form.get(token),
      await form.get("A".repeat(22)),
      await form.post(token, {}),
      await form.post(token, valid),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 422, 303]);
    for (const { headers } of answers) {
      expect(headers.get("Cache-Control")).toBe("no-store");
      expect(headers.get("Referrer-Policy")).toBe("same-origin");
      expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    }
  });
});

describe("an anonymous wave", () => {
  it("burns the token and stages the answers without it; nothing can be changed", async () => {
    const { form, wave, token } = await openWave("anonymous", 30);
    const first = await form.post(token, valid);
    expect([first.status, first.location]).toEqual([303, receipt(token)]);
    const cookie = browserCookie(first);
    for (const fields of [valid, { A: "1", version: "0" }, { A: "wrong" }]) {
      expect((await form.post(token, fields, cookie)).location).toBe(receipt(token));
    }
    const staged = await wave.db(({ db }) => db.stagedResponse.findMany());
    expect(staged).toMatchObject([{ answers: { A: "2", B: "1" } }]);
    expect(await wave.responses()).toEqual([]);
    expect((await form.get(token, cookie)).location).toBe(receipt(token));
  });

  it("keeps no draft", async () => {
    const { form, wave, token } = await openWave("anonymous", 30);
    expect((await form.post(token, { B: "1", _save: "" })).status).toBe(422);
    expect(await drafts(wave)).toEqual([]);
  });

  it("hands the own scores over in a sealed cookie of this link, with the first answer only", async () => {
    const { form, token } = await openWave("anonymous", 30);
    const first = await form.post(token, valid);
    const sealed = first.cookies.find((line) => line.startsWith("fc_scores="));
    expect(sealed).toMatch(/HttpOnly/);
    expect(sealed).toMatch(new RegExp(`Path=/s/${token}(;|$)`));
    expect(sealed).not.toContain("buy_in");
    const again = await form.post(token, valid, browserCookie(first));
    expect(again.cookies.filter((line) => line.startsWith("fc_scores="))).toEqual([]);
  });
});
