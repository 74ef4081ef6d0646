import { type OneRosterContext, readOneRoster } from "~/people/oneroster/read-oneroster";
import type { OneRosterFile, OneRosterSet } from "~/people/oneroster/tables";
import { bytesOf, collect } from "../../platform/csv-helpers";

export type Files = Partial<Record<OneRosterFile, string>>;

export const context: OneRosterContext = {
  byCode: new Map([
    ["NORTH", "id-north"],
    ["SOUTH", "id-south"],
  ]),
  byName: new Map([["Lakeside School", "id-lake"]]),
  languages: ["en", "es"],
  today: "2026-11-28",
};

export function setOf(files: Files): OneRosterSet {
  return {
    open: (name) => {
      const text = files[name];
      return text === undefined ? null : bytesOf(text);
    },
  };
}

/** Everything that a set gives. */
export async function read(files: Files) {
  const source = await readOneRoster(setOf(files), context);
  if (!source.ok) throw new Error(source.reason);
  const batches = await collect(source.batches);
  const { leftOut, unknownSchools, departed } = source.notes?.() ?? {};
  return {
    people: batches.flatMap(({ rows }) => rows),
    refused: batches.flatMap(({ refused }) => refused),
    leftOut,
    unknownSchools,
    departed,
  };
}

export const reasonAgainst = async (files: Files) => {
  const source = await readOneRoster(setOf(files), context);
  return source.ok ? null : source.reason;
};

export const orgs = `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
d,,,Cedar Valley,district,,
o1,,,North School,school,NORTH,d
SOUTH,,,The South,school,,d
o3,,,Lakeside School,school,L-7,d
o4,,,Hillside School,school,H-4,d
o5,,,History,department,,o1
`;

export const users11 =
  "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password";

/** A row of users.csv in 1.1. */
export function user11(user: {
  id: string;
  role: string;
  orgs?: string;
  email?: string;
  agents?: string;
  status?: string;
  enabled?: string;
}): string {
  const { id, role, orgs: at = "", email = `${id}@home.test`, agents = "", status = "" } = user;
  const { enabled = "TRUE" } = user;
  return `${id},${status},,${enabled},"${at}",${role},u-${id},,Given ${id},Family,,,"${email}",,,"${agents}",,`;
}

export const usersOf = (...rows: Parameters<typeof user11>[0][]) =>
  `${[users11, ...rows.map(user11)].join("\n")}\n`;
