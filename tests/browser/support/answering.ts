/** The radio buttons of a form as it was served: what can be chosen, question by question. */
export function choicesIn(html: string): Map<string, string[]> {
  const choices = new Map<string, string[]>();
  for (const [tag] of html.matchAll(/<input\b[^>]*type="radio"[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1] ?? "";
    const value = /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "";
    choices.set(name, [...(choices.get(name) ?? []), value]);
  }
  return choices;
}

/** Which of a question's answers somebody gives. */
export type Chooser = (values: readonly string[], question: number) => string;

const anyOf =
  (person: number): Chooser =>
  (values, question) =>
    values[(person * 7 + question * 3) % values.length] ?? "";

/** Fills in the form at a mailed link and sends it, as a browser without a script would. */
export async function answer(
  link: string,
  person: number,
  choose: Chooser = anyOf(person),
): Promise<void> {
  const page = await fetch(link);
  const html = await page.text();
  const form = new URLSearchParams({
    version: /name="version" value="([^"]*)"/.exec(html)?.[1] ?? "",
  });
  let question = 0;
  for (const [name, values] of choicesIn(html)) {
    question += 1;
    form.set(name, choose(values, question));
  }
  if (/<textarea\b[^>]*name="OPEN"/.test(html))
    form.set("OPEN", `Slow internet, says Ms. Reed ${person}`);
  const cookie = page.headers.get("Set-Cookie")?.split(";")[0];
  const headers = cookie ? { Cookie: cookie } : {};
  const sent = await fetch(link, { method: "POST", body: form, headers, redirect: "manual" });
  if (sent.status !== 303) throw new Error(`${link} answered ${sent.status}: ${await sent.text()}`);
}
