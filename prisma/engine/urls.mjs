/** Drops the parameters only Prisma understands; node-postgres would send them to the server. */
export function withoutPrismaParameters(url) {
  const parsed = new URL(url);
  for (const name of ["schema", "connection_limit", "pool_timeout", "pgbouncer"]) {
    parsed.searchParams.delete(name);
  }
  return parsed.toString();
}

export function withDatabase(url, name) {
  const parsed = new URL(url);
  parsed.pathname = `/${encodeURIComponent(name)}`;
  return parsed.toString();
}
