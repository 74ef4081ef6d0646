import type { Room } from "../rooms";
import { Mark } from "./mark";

interface BrandProps {
  name: string;
  /** Without it the name is no link, as on a respondent's form. */
  href?: string | undefined;
  here?: Room | undefined;
}

export function Brand({ name, href, here }: BrandProps) {
  if (href === undefined) {
    return (
      <span className="brand">
        <Mark here={here} /> {name}
      </span>
    );
  }
  return (
    <a className="brand" href={href}>
      <Mark here={here} /> {name}
    </a>
  );
}
