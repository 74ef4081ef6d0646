import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "~/platform/database.server";
import { formServer } from "./form-server";
import { invitedWave, many } from "./story";

/** A wave's links where nobody answers at the database's address. */
async function withoutDatabase() {
  const { services, tokens } = await invitedWave({ people: many(1) });
  const database = openDatabase("postgres://app@127.0.0.1:1/gone", services.log);
  onTestFinished(() => database.close());
  const form = await formServer({ services: { ...services, database } });
  return { form, token: tokens[0] ?? "" };
}

test("who opens a link while the database is away is told to come back, not that answers are lost", async () => {
  const { form, token } = await withoutDatabase();
  const opened = await form.get(token, "", { "Accept-Language": "es" });
  expect(opened.status).toBe(500);
  expect(opened.html).toContain("La encuesta no se puede abrir ahora");
  expect(opened.html).toContain("Pruebe el mismo enlace de nuevo en unos minutos.");
});

test("who sends while the database is away is told that answers may not be stored, and to send again", async () => {
  const { form, token } = await withoutDatabase();
  const sent = await form.post(token, { A: "2" });
  expect(sent.status).toBe(500);
  expect(sent.html).toContain("Your answers may not have been stored.");
  expect(sent.html).toContain("Sending twice is safe");
});
