// Each of these runs in the page, as it stands there, and gives a line for each fault.

/** What makes a page scroll sideways; a region that does so by itself has to be within a keyboard's reach. */
export function faultsOfWidth(): string[] {
  const faults: string[] = [];
  const name = ({ outerHTML }: Element) => outerHTML.slice(0, 120).replaceAll(/\s+/g, " ");
  const { scrollWidth, clientWidth } = document.documentElement;
  const everything = [...document.querySelectorAll("body *")];
  const regions = everything.filter(
    (element) =>
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowX),
  );
  if (scrollWidth > clientWidth) {
    const widest = everything.find(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 1 &&
        !regions.some((region) => region.contains(element)),
    );
    faults.push(`scrolls sideways by ${scrollWidth - clientWidth} px: ${widest && name(widest)}`);
  }
  for (const region of regions) {
    const isReached = region.matches("[tabindex], input, textarea, select");
    if (!isReached && !region.querySelector("a[href], button, input, [tabindex]")) {
      faults.push(`scrolls out of a keyboard's reach: ${name(region)}`);
    }
  }
  return faults;
}

/** What can be pressed and lies outside the page or behind the edge of what it is in; words behind an edge. */
export function faultsOfCutting(): string[] {
  const faults: string[] = [];
  const name = ({ outerHTML }: Element) => outerHTML.slice(0, 120).replaceAll(/\s+/g, " ");
  const targets = document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), select, textarea, summary",
  );
  for (const target of targets) {
    if (!target.checkVisibility({ visibilityProperty: true })) continue;
    if (target.closest(".hidden, .skip, svg")) continue;
    const box = target.getBoundingClientRect();
    for (let outer = target.parentElement; outer; outer = outer.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(outer);
      // What scrolls shows what is behind its edge.
      if (/auto|scroll/.test(overflowX)) break;
      const edge = outer.getBoundingClientRect();
      const isPage = outer === document.documentElement;
      const isBeside = box.left < edge.left - 1 || box.right > edge.right + 1;
      const isAbove = box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
      const hides = (overflow: string) => /hidden|clip/.test(overflow);
      if ((isBeside && (isPage || hides(overflowX))) || (isAbove && hides(overflowY))) {
        faults.push(`is cut off: ${name(target)}`);
      }
    }
  }
  for (const element of document.querySelectorAll("body :not(svg, svg *, input, select)")) {
    const isOver = element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    if (!isOver || element.closest(".hidden")) continue;
    if (/hidden|clip/.test(getComputedStyle(element).overflowX)) {
      faults.push(`words are cut off: ${name(element)}`);
    }
  }
  return faults;
}

/** What can be pressed and lies on something else that can be pressed. */
export function faultsOfOverlap(): string[] {
  const faults: string[] = [];
  const name = ({ outerHTML }: Element) => outerHTML.slice(0, 120).replaceAll(/\s+/g, " ");
  const isStuck = (element: Element | null): boolean =>
    element !== null &&
    (/sticky|fixed|absolute/.test(getComputedStyle(element).position) ||
      isStuck(element.parentElement));
  const targets = document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), select, textarea, summary",
  );
  // A link that goes over two lines may have another's line in its corner.
  const boxes = [...targets]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .filter((target) => !target.closest(".hidden, svg") && !isStuck(target))
    .filter((target) => target.getClientRects().length === 1)
    .map((target) => ({ target, box: target.getBoundingClientRect() }));
  for (const [place, { target, box }] of boxes.entries()) {
    for (const other of boxes.slice(place + 1, place + 40)) {
      if (target.contains(other.target)) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 2 && down > 2) {
        faults.push(`lie on each other: ${name(target)} and ${name(other.target)}`);
      }
    }
  }
  return faults;
}
