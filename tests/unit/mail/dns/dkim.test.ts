import { generateKeyPairSync } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { checkDkim, type DkimSetup } from "~/mail/dns/dkim-check";
import { dkimRecordOf, publicHalf, readDkimRecord } from "~/mail/dns/dkim-key";
import { zone } from "./zone";

const pair = (modulusLength: number) => generateKeyPairSync("rsa", { modulusLength });
let own: ReturnType<typeof pair>;
let setup: DkimSetup;
const name = "fc._domainkey.cedar.example";

beforeAll(() => {
  own = pair(2048);
  setup = { domain: "cedar.example", selector: "fc", key: own.publicKey };
});

const with_ = (...txt: string[]) => checkDkim(setup, zone({ [name]: { txt } }));
const p = () => own.publicKey.export({ format: "der", type: "spki" }).toString("base64");

test("our own record is what is published, and fits", async () => {
  const pem = own.privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  expect(publicHalf(pem)?.equals(own.publicKey)).toBe(true);
  expect(publicHalf("no key")).toBeNull();
  expect(await with_(dkimRecordOf(own.publicKey))).toMatchObject({ state: "good", publish: null });
});

test("a record is read as people paste it: spaces, capitals, no version, a bare RSA key", async () => {
  const broken = p().replace(/(.{60})/g, "$1 ");
  expect((await with_(`V=DKIM1 ; K = RSA;  P = ${broken} ;`)).state).toBe("good");
  expect((await with_(`p=${p()}`)).state).toBe("good");
  const bare = own.publicKey.export({ format: "der", type: "pkcs1" }).toString("base64");
  expect((await with_(`v=DKIM1; p=${bare}`)).state).toBe("good");
  expect((await with_(`v=DKIM1; h=sha1:sha256; s=email; p=${p()}`)).state).toBe("good");
});

test("what is missing, revoked, of another kind, cut off or another's is told apart", async () => {
  const expected = { name, type: "TXT", value: dkimRecordOf(own.publicKey) };
  expect(await with_()).toMatchObject({ state: "bad", publish: expected });
  const other = dkimRecordOf(pair(2048).publicKey);
  expect(await with_(other)).toMatchObject({
    publish: expected,
    title: expect.stringContaining("another"),
  });
  const reason = (record: string) => readDkimRecord(record);
  expect(reason("v=DKIM1; p=")).toEqual({ ok: false, reason: "revoked" });
  expect(
    reason("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="),
  ).toMatchObject({ reason: "other_kind" });
  expect(reason(`v=DKIM1; p=${p().slice(0, 200)}`)).toMatchObject({ reason: "no_key" });
  expect(reason("v=spf1 -all")).toMatchObject({ reason: "not_dkim" });
  expect(reason(`v=DKIM1; h=sha1; p=${p()}`)).toMatchObject({ reason: "not_for_mail" });
  expect((await with_(dkimRecordOf(own.publicKey), other)).title).toContain("Several");
});

test("a short key is refused, a middling one and a test mark are remarked on", async () => {
  const short = pair(768).publicKey;
  const found = await checkDkim(
    { ...setup, key: short },
    zone({ [name]: { txt: [dkimRecordOf(short)] } }),
  );
  expect(found).toMatchObject({ state: "bad", title: expect.stringContaining("768") });
  const middling = pair(1024).publicKey;
  const heeded = await checkDkim(
    { ...setup, key: middling },
    zone({ [name]: { txt: [dkimRecordOf(middling)] } }),
  );
  expect(heeded).toMatchObject({ state: "heed", text: [expect.stringContaining("1024")] });
  expect((await with_(`v=DKIM1; t=y:s; p=${p()}`)).text[0]).toContain("t=y");
});

test("without a key, or an answer, it says so", async () => {
  expect(await checkDkim(null, zone({}))).toMatchObject({ state: "bad", publish: null });
  expect(await checkDkim(setup, zone({ [name]: "fails" }))).toMatchObject({ state: "unknown" });
  const unread = await checkDkim({ ...setup, key: null }, zone({ [name]: { txt: [`p=${p()}`] } }));
  expect(unread).toMatchObject({ state: "heed", text: [expect.stringContaining("key file")] });
});
