import { expect, it } from "vitest";
import { parseEnv } from "~/platform/env.server";
import { Refused } from "../../../../server/commands/command";
import { checkMail } from "../../../../server/commands/mail";
import { contracts } from "../../../../server/contracts";
import { zone } from "./zone";

it("prints one document with the worst of the findings, and the records to publish in words", async () => {
  const env = parseEnv({ MAIL_FROM: "Cedar <voice@cedar.example>" });
  const { json, text } = await checkMail(
    env,
    zone({ "cedar.example": { txt: ["v=spf1 mx ~all"] } }),
  );
  expect(contracts["mail-check"]?.schema.safeParse(json).error).toBeUndefined();
  expect(json).toMatchObject({ from: "voice@cedar.example", state: "bad" });
  expect(text).toContain("spf good");
  expect(text).toContain("_dmarc.cedar.example TXT\n  v=DMARC1; p=none");
});

it("refuses where the sender is an address of this machine", async () => {
  await expect(checkMail(parseEnv({}), zone({}))).rejects.toThrow(Refused);
  await expect(checkMail(parseEnv({ MAIL_FROM: "nobody at all" }), zone({}))).rejects.toThrow(
    Refused,
  );
});
