import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";

/** Answers the one question the engine asks before comparing two schema files: does `public` exist, which server. */
export function absentDatabaseFactory() {
  const connect = async () => adapter;
  return { provider: "postgres", adapterName: "absent", connect, connectToShadowDb: refuse };
}

const { Boolean: BOOLEAN, Text: TEXT, Int32: INT32 } = ColumnTypeEnum;

const adapter = {
  provider: "postgres",
  adapterName: "absent",
  queryRaw: async ({ sql }) => (sql.includes("server_version_num") ? oldestServer : refuse()),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => {},
};

const oldestServer = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [BOOLEAN, TEXT, INT32],
  rows: [[true, "PostgreSQL 15.0", 150000]],
};

async function refuse() {
  throw new Error("this command needs a database: set DATABASE_URL");
}
