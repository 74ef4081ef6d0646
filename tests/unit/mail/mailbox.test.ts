import { describe, expect, test } from "vitest";
import { headerText, parseMailbox } from "~/mail/mailbox";

describe("parseMailbox", () => {
  test("reads a name and an address, or an address alone", () => {
    expect(parseMailbox("Cedar Valley <voice@cedar.example>")).toEqual({
      name: "Cedar Valley",
      address: "voice@cedar.example",
    });
    expect(parseMailbox('"Valley, Cedar" <v@cedar.example>')?.name).toBe("Valley, Cedar");
    expect(parseMailbox("full-circle@localhost")).toEqual({ address: "full-circle@localhost" });
    expect(parseMailbox("a@x.example, b@y.example")).toBeNull();
  });

  test("refuses every address that the directory refuses, this machine's own aside", () => {
    expect(parseMailbox("a@yy--0.example")).toBeNull();
    expect(parseMailbox("Ana <a@x>")).toBeNull();
    expect(parseMailbox("a@localhost.1")).toBeNull();
    expect(parseMailbox("a@b@localhost")).toBeNull();
    expect(parseMailbox(`${"a".repeat(65)}@localhost`)).toBeNull();
    expect(parseMailbox("Full Circle <Voice@LOCALHOST>")?.address).toBe("Voice@localhost");
  });
});

test("headerText takes line breaks, controls and direction overrides out", () => {
  expect(headerText("A\r\nBcc: x@y\u0000\u2028B\u202eevil")).toBe("A Bcc: x@y Bevil");
});
