const HOME = "/admin";
const INSIDE = "http://inside.invalid";

/**
 * Where to go after signing in: a path inside this site, else the home page. What is given back is
 * resolved already, so that no browser can read it as another host ("/.//evil.test" climbs to one).
 */
export function nextPath(next: string | null): string {
  if (!next || !/^\/[\x21-\x7e]*$/.test(next) || next.includes("\\")) return HOME;
  if (!URL.canParse(next, INSIDE)) return HOME;
  const { origin, pathname, search } = new URL(next, INSIDE);
  return origin === INSIDE && !pathname.startsWith("//") ? pathname + search : HOME;
}
