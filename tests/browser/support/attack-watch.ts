import type { Page } from "@playwright/test";

/** Keeps what no text may do in a page: open a dialog, break a script, ask elsewhere. */
export async function watchAttacks(page: Page, home: string): Promise<string[]> {
  const happened: string[] = [];
  page.on("dialog", (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("pageerror", (error) => happened.push(`${page.url()}: ${error}`));
  await page.route(
    (url) => url.origin !== home,
    (route) => {
      happened.push(`${page.url()} asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  return happened;
}

/** All that a page shows, in its fields too; and what in it is no page's of ours: a line each. */
export async function lookOver(page: Page): Promise<{ words: string; faults: string[] }> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const is = (element: Element) => `${location.pathname}: ${element.outerHTML.slice(0, 120)}`;
    for (const element of document.querySelectorAll("*")) {
      const names = [...element.attributes].map(({ name }) => name);
      if (names.some((name) => name.startsWith("on"))) faults.push(is(element));
    }
    // Ours have the number that the policy asks for.
    for (const script of document.scripts)
      if (!script.nonce && !script.src) faults.push(is(script));
    const foreign = "img, iframe, object, embed, base, math, style, video, audio, meta[http-equiv]";
    faults.push(...[...document.querySelectorAll(foreign)].map(is));
    for (const link of document.links) {
      if (!/^(https?|mailto):$/.test(link.protocol)) faults.push(is(link));
    }
    for (const form of document.forms) {
      if (new URL(form.getAttribute("action") ?? "", location.href).origin !== location.origin) {
        faults.push(is(form));
      }
    }
    if ("hit" in window) faults.push(`${location.pathname}: something ran`);
    const fields = [...document.querySelectorAll("input, textarea")].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "",
    );
    return { words: [document.body.textContent, ...fields].join("\n"), faults };
  });
}
