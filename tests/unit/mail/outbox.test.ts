import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileMail, composeMail, type OutgoingMail } from "~/mail/message";
import { listOutbox, outboxMailer, readOutbox } from "~/mail/outbox.server";

let dir = "";
beforeEach(async () => {
  dir = join(await mkdtemp(join(tmpdir(), "outbox-")), "outbox");
});
afterEach(() => rm(join(dir, ".."), { recursive: true }));

const sender = {
  from: { name: "Distrito Señal", address: "voice@cedar.example" },
  domain: "cedar.example",
  bounceSecret: "secret",
};
const rendered = compileMail({
  subject: "{{name}}: siete preguntas sobre tecnología en la escuela, y qué será de las respuestas",
  html: "<p>¿Qué opina, {{name}}?</p>",
  text: "¿Qué opina, {{name}}?\nGracias.\n",
});

function letterTo(name: string): OutgoingMail {
  const to = { name, address: "amina@home.example" };
  const letter = { deliveryId: randomUUID(), to, language: "es", values: { name } };
  return composeMail(rendered, sender, { kind: "personal", ...letter }, new Date(0));
}

function tickingClock() {
  let now = Date.UTC(2026, 9, 14, 8, 30);
  return () => {
    now += 1000;
    return new Date(now);
  };
}

test("a mail is kept whole and read back as it was", async () => {
  const mailer = outboxMailer(dir, tickingClock());
  const mail = letterTo("José Núñez");
  const outcome = await mailer.send(mail);
  expect(outcome.state).toBe("sent");
  const [entry] = await listOutbox(dir);
  expect(entry).toMatchObject({
    file: `20261014T083001000Z-${mail.deliveryId}.eml`,
    deliveryId: mail.deliveryId,
    keptAt: new Date("2026-10-14T08:30:01Z"),
    from: "Distrito Señal <voice@cedar.example>",
    to: "José Núñez <amina@home.example>",
    subject:
      "José Núñez: siete preguntas sobre tecnología en la escuela, y qué será de las respuestas",
  });
  expect(await readOutbox(dir, entry?.file ?? "")).toMatchObject({
    text: "¿Qué opina, José Núñez?\r\nGracias.\r\n",
    html: "<p>¿Qué opina, José Núñez?</p>",
  });
});

test("a mail that cannot be kept is certainly not sent, leaves nothing behind, and is tried again", async () => {
  const mailer = outboxMailer(dir, tickingClock());
  const refuse = () => {
    throw new Error("no");
  };
  const deferred = { state: "deferred", cause: "server" };
  expect(await mailer.send(letterTo("one"), refuse)).toMatchObject(deferred);
  expect(await readdir(dir)).toEqual([]);
  await rm(dir, { recursive: true });
  await writeFile(dir, "no folder");
  expect(await mailer.send(letterTo("one"))).toMatchObject(deferred);
});

test("the list is newest first and bounded", async () => {
  const mailer = outboxMailer(dir, tickingClock());
  for (const name of ["one", "two", "three"]) await mailer.send(letterTo(name));
  const entries = await listOutbox(dir, 2);
  expect(entries.map(({ to }) => to)).toEqual([
    "three <amina@home.example>",
    "two <amina@home.example>",
  ]);
});

test("an outbox that was never used is empty", async () => {
  expect(await listOutbox(dir)).toEqual([]);
  expect(await readOutbox(dir, "20261014T083001000Z-x.eml")).toBeNull();
});

test("only mails of the outbox can be read or listed", async () => {
  await outboxMailer(dir, tickingClock()).send(letterTo("one"));
  await writeFile(join(dir, "..", "secret.eml"), "secret");
  await writeFile(join(dir, ".20261014T083001000Z-x.eml.1"), "half a mail");
  for (const file of ["../secret.eml", "..", "/etc/passwd", ".20261014T083001000Z-x.eml.1"]) {
    expect(await readOutbox(dir, file)).toBeNull();
  }
  expect(await listOutbox(dir)).toHaveLength(1);
});

test("mails are readable by their owner only, and nothing unfinished stays", async () => {
  const mailer = outboxMailer(dir, tickingClock());
  await Promise.all(Array.from({ length: 20 }, () => mailer.send(letterTo("all"))));
  await mailer.close();
  const files = await readdir(dir);
  expect(files).toHaveLength(20);
  const { mode } = await stat(join(dir, files[0] ?? ""));
  expect(mode & 0o077).toBe(0);
});
