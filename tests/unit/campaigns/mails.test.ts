import { describe, expect, it } from "vitest";
import { type Addressee, planMails } from "~/campaigns/addressee";
import { findMailLanguage, sharedMailLanguage } from "~/campaigns/mail-language";

const available = ["en", "es"];

const one = (invitationId: string, more: Partial<Addressee> = {}): Addressee => ({
  ...{ invitationId, addressId: "home", email: "home@x.test", language: "en", closed: null },
  ...more,
});

describe("planning mails", () => {
  it("makes one mail per address with everybody's invitation", () => {
    const mails = planMails([one("a"), one("b"), one("c", { addressId: "work" })], available, "en");
    expect(mails.map(({ invitationIds }) => invitationIds)).toEqual([["a", "b"], ["c"]]);
  });

  it("skips an address that is closed, and says why", () => {
    const [mail] = planMails([one("a", { closed: "unsubscribed" })], available, "en");
    expect(mail).toMatchObject({ state: "skipped", reply: "unsubscribed" });
  });

  it("writes a shared mail in the language of most", () => {
    const sharing = [one("a"), one("b", { language: "es-MX" }), one("c", { language: "es" })];
    expect(planMails(sharing, available, "en")[0]?.language).toBe("es");
  });
});

describe("the language of a mail", () => {
  it("serves a region by its language, and nothing by another language", () => {
    expect(findMailLanguage("es-MX", available)).toBe("es");
    expect(findMailLanguage("vi", available)).toBeNull();
  });

  it("falls back for a language without mails", () => {
    expect(sharedMailLanguage(["hmn"], available, "es")).toBe("es");
  });

  it("does not depend on the order of those who share it", () => {
    expect(sharedMailLanguage(["es", "en"], available, "en")).toBe("en");
    expect(sharedMailLanguage(["en", "es"], available, "en")).toBe("en");
  });
});
