import { PublicError } from "./public-error";
import { whoAsks } from "./who-asks";

export { StaffError } from "./public-error";

type Asking = ReturnType<typeof whoAsks>;

/** Who asked for what cannot be shown; without `known` by the address alone. */
export function askingAt(location: { pathname: string; search: string }, known?: Asking): Asking {
  return known ?? whoAsks(location, null);
}

/** What cannot be shown outside of a district's pages, in its reader's language. */
export function RootError({ error, asking }: { error: unknown; asking: Asking }) {
  return <PublicError error={error} lang={asking.lang} isLink={asking.isLink} />;
}
