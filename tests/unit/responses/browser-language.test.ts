import { describe, expect, it } from "vitest";
import { browserLanguage } from "~/responses/messages/browser-language";

const offered = ["en", "es", "zh-Hans", "pt"];

describe("a browser's language", () => {
  it("is the one it likes best among those offered", () => {
    expect(browserLanguage("fr, es;q=0.5, pt-BR;q=0.9", offered)).toBe("pt");
    expect(browserLanguage("zh-CN,zh;q=0.9,en;q=0.8", offered)).toBe("zh-Hans");
    expect(browserLanguage("es-MX", offered)).toBe("es");
  });

  it("is none where it says none that is offered, or refuses it", () => {
    for (const header of [undefined, null, "", "*", "fr", "es;q=0", ",;q=,=;", "__proto__"]) {
      expect(browserLanguage(header, offered)).toBeNull();
    }
  });
});
