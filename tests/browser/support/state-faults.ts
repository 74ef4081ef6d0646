// Each of these runs in the page and gives a line for each fault.

/** With colors forced on a page: whose focus is not seen. Backgrounds and shadows are not drawn there. */
export function faultsOfFocus(): string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const drawn = (element: Element) => {
    const style = getComputedStyle(element);
    const line = (of: string) => {
      const [kind, width, color] = ["style", "width", "color"].map((part) =>
        style.getPropertyValue(`${of}-${part}`),
      );
      return kind === "none" || width === "0px" || color === canvas ? "" : `${width} ${color}`;
    };
    const lines = ["outline", "border-top", "border-bottom", "border-left", "border-right"];
    return [...lines.map(line), style.stroke, style.strokeWidth].join();
  };
  const controls = document.querySelectorAll<HTMLElement>(
    "a[href], button:not(.hidden), input:not([type=hidden]), select, textarea, summary, [tabindex='0']",
  );
  const faults: string[] = [];
  const kinds = new Set<string>();
  for (const control of controls) {
    const kind = [control.tagName, control.getAttribute("type"), control.className];
    const one = [...kind, control.parentElement?.className].join();
    if (kinds.has(one) || !control.checkVisibility()) continue;
    kinds.add(one);
    const around = [control, ...control.querySelectorAll("*"), control.closest("label")];
    const look = () => around.map((element) => (element ? drawn(element) : "")).join();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const before = look();
    control.focus();
    if (document.activeElement === control && look() === before) {
      faults.push(`its focus is not seen: ${control.outerHTML.slice(0, 120)}`);
    }
  }
  return faults;
}

/** With colors forced on a page: what is chosen or checked and looks like what is not. */
export function faultsOfChoice(): string[] {
  const faults: string[] = [];
  const look = (element: Element) =>
    [lookOf(getComputedStyle(element)), lookOf(getComputedStyle(element, "::before"))].join();
  const lookOf = (style: CSSStyleDeclaration) => {
    const lines = ["outline", "border-block-end", "border-inline-start"].map(
      (line) =>
        `${style.getPropertyValue(`${line}-width`)} ${style.getPropertyValue(`${line}-color`)}`,
    );
    return [...lines, style.textDecorationLine, style.fontWeight].join();
  };
  const chosen = ["current", "pressed", "selected"]
    .map((state) => `[aria-${state}]:not([aria-${state}=false])`)
    .join();
  for (const element of document.querySelectorAll(chosen)) {
    const list = element.closest("ul, ol, nav, .row") ?? element.parentElement;
    const others = [...(list?.querySelectorAll(element.tagName) ?? [])];
    const plain = others.find((other) => !other.matches(chosen));
    const isWord = /chosen|current|now|shown/i.test(element.textContent ?? "");
    if (plain && !isWord && look(element) === look(plain)) {
      faults.push(`that it is chosen is not seen: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  for (const box of document.querySelectorAll("input[type=radio], input[type=checkbox]")) {
    const { appearance, opacity } = getComputedStyle(box);
    if (appearance === "none" || opacity === "0") {
      faults.push(`whether it is checked is not seen: ${box.outerHTML.slice(0, 120)}`);
    }
  }
  return faults;
}

/** What moves although its reader asked for less motion. */
export function faultsOfMotion(): string[] {
  const isLong = (times: string) => times.split(",").some((time) => Number.parseFloat(time) > 0.01);
  return [...document.querySelectorAll("*")]
    .filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return isLong(transitionDuration) || isLong(animationDuration) || scrollBehavior === "smooth";
    })
    .map(({ outerHTML }) => `moves: ${outerHTML.slice(0, 120)}`);
}
