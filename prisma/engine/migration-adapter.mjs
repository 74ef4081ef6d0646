import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { withDatabase, withoutPrismaParameters } from "./urls.mjs";

const CHAR_OID = 18;
const TEXT_OID = 25;

/** A PrismaPg that can also migrate: see the comments for what the one in @prisma/adapter-pg lacks. */
export function migrationAdapterFactory(url) {
  const connectionString = withoutPrismaParameters(url);
  const schema = new URL(url).searchParams.get("schema") ?? "public";
  // One connection: Prisma's advisory lock belongs to the session.
  const open = async (to) =>
    mended(await new PrismaPg({ connectionString: to, max: 1 }, { schema }).connect());

  const factory = new PrismaPg({ connectionString }, { schema });
  factory.connect = () => open(connectionString);
  // PrismaPg's own connects to the main database when given a URL, and drops the shadow while connected.
  factory.connectToShadowDb = async () => {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await run(connectionString, `CREATE DATABASE "${name}"`);
    const adapter = await open(withDatabase(connectionString, name));
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await run(connectionString, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    };
    return adapter;
  };
  return factory;
}

function mended(adapter) {
  // The system catalogue is full of "char" columns, which PrismaPg refuses: read them as text and
  // hand them over as characters.
  const charColumns = new WeakMap();
  const performIO = adapter.performIO.bind(adapter);
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const found = result.fields.flatMap((field, i) => (field.dataTypeID === CHAR_OID ? [i] : []));
    for (const i of found) result.fields[i].dataTypeID = TEXT_OID;
    charColumns.set(query, found);
    return result;
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const i of charColumns.get(query)) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  // PrismaPg splits scripts at every ";", which breaks $$ bodies: PostgreSQL can split them itself.
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error) => adapter.onError(error));
  };
  return adapter;
}

async function run(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
