/**
 * Runs in a page that refused a form: what of its errors is not announced, a line each. The summary is an alert or has
 * the focus, leads to every field by a link, and each field is described by its message.
 */
export function faultsOfErrors(): string[] {
  const summary = document.querySelector(".errors");
  if (!summary) return ["there is no summary of errors"];
  const faults: string[] = [];
  const isTold = summary.matches("[role=alert]") || summary.contains(document.activeElement);
  if (!isTold) faults.push("the summary is not announced");
  if (!summary.querySelector("h2")?.textContent) faults.push("the summary has no heading");
  const links = [...summary.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
  if (links.length === 0) faults.push("the summary leads nowhere");
  for (const { hash } of links) {
    const field = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!field) {
      faults.push(`${hash} is not there`);
      continue;
    }
    // Of a group of choices it is the group that is described.
    const described = [field, field.closest("fieldset, table, tr")].flatMap((element) =>
      (element?.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean),
    );
    const texts = described.map((id) => document.getElementById(id));
    if (!texts.some((text) => text?.classList.contains("error") && text.textContent)) {
      faults.push(`${hash} is not described by its error`);
    }
    if (!field.checkVisibility()) faults.push(`${hash} is not shown`);
  }
  return faults;
}
