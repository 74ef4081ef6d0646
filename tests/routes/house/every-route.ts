import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "~/routes";

export type Address = { path: string; file: string; params: string[]; isStaff: boolean };
export type RouteModule = { loader?: unknown; action?: unknown };

const modules = import.meta.glob<RouteModule>("/app/*/routes/*.{ts,tsx}");

/** Every address of routes.ts with the file that answers it, wherever it was put. */
export const addresses = flatten((await routes) as RouteConfigEntry[], "");

export const staffAddresses = addresses.filter(({ isStaff }) => isStaff);

function flatten(entries: RouteConfigEntry[], above: string): Address[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${above}/${entry.path}` : above;
    const own: Address = {
      path: path || "/",
      file: entry.file,
      params: [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name),
      isStaff: /^\/(admin|outbox)(\/|$)/.test(path),
    };
    return [own, ...flatten(entry.children ?? [], path)];
  });
}

export async function moduleOf({ file }: Address): Promise<RouteModule> {
  const load = modules[`/app/${file}`];
  if (!load) throw new Error(`${file} stands in routes.ts but not in the house`);
  return load();
}

export function fillIn(path: string, params: Record<string, string>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? `no-${name}`);
}
