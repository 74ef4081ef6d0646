import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { parseEnv } from "~/platform/env.server";
import { checkStart } from "../../../server/check-start";

const starting = (source: Record<string, string>) =>
  checkStart(parseEnv({ PORT: "0", DATA_DIR: tmpdir(), ...source }));

test("a port that is in use is named before anything is opened", async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, () => {
      const address = taken.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    }),
  );
  await expect(starting({ PORT: String(port) })).rejects.toThrow(`PORT: ${port} is in use`);
  await new Promise((resolve) => taken.close(resolve));
  await expect(starting({ PORT: String(port) })).resolves.toBeUndefined();
});

test("a sender that is no address, a key that is not there, a browser that is not there stop the start", async () => {
  await expect(starting({ MAIL_FROM: "nobody" })).rejects.toThrow("MAIL_FROM: must be an address");
  const dkim = { DKIM_DOMAIN: "a.example", DKIM_SELECTOR: "s" };
  await expect(starting({ ...dkim, DKIM_KEY_FILE: "/nowhere/key.pem" })).rejects.toThrow(
    /DKIM_KEY_FILE: .*no such file/,
  );
  await expect(starting({ ...dkim, DKIM_KEY_FILE: import.meta.filename })).rejects.toThrow(
    "DKIM_KEY_FILE: must hold an RSA private key",
  );
  await expect(starting({ CHROMIUM_PATH: "/nowhere/chromium" })).rejects.toThrow("CHROMIUM_PATH");
  await expect(starting({ DATA_DIR: "/dev/null/data" })).rejects.toThrow("DATA_DIR: cannot be");
});
