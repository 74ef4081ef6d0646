import { dayWords } from "~/outreach/touches/today";
import type { Mark } from "./standing.db.server";

/** What happened on a day, as a line with where it can be read. */
function markLine(mark: Mark, slug: string) {
  const line = {
    key: `${mark.kind} ${mark.ref} ${mark.on} ${mark.number}`,
    day: dayWords(mark.on),
  };
  const title = mark.title === "" ? "something" : `“${mark.title}”`;
  switch (mark.kind) {
    case "version": {
      const href = `/d/${slug}/plans/${mark.ref}/versions/${mark.number}`;
      return { ...line, text: `version ${mark.number} of ${title} was published`, href };
    }
    case "report":
      return { ...line, text: `${title} was published`, href: `/d/${slug}/reports/${mark.ref}` };
    case "delivery":
      return { ...line, text: `help arrived for ${title}`, href: `/admin/pledges/${mark.ref}` };
    case "commitment":
      return {
        ...line,
        text: `done, as promised: ${title}`,
        href: `/admin/commitments/${mark.ref}`,
      };
  }
}

/** What happened, each day's same line once: two deliveries for one need are one there. */
export function markLines(marks: readonly Mark[], slug: string) {
  const lines = marks.map((mark) => markLine(mark, slug));
  return lines.filter(
    ({ day, text }, index) =>
      lines.findIndex((other) => other.day === day && other.text === text) === index,
  );
}
