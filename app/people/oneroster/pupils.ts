import type { PeopleRefusal } from "../people-source";
import type { Orgs } from "./orgs";
import type { Roles } from "./roles";
import type { SchoolSet, SchoolSets } from "./school-sets";
import { isRemoved, type OneRosterSet, readTable, splitIds } from "./tables";
import { NO_ROLE, outOfReach, rolesInRow, USER_COLUMNS, type UserRoles } from "./users";

/** What is taken from pupils' rows, for their guardians' sake. It is forgotten with the file. */
export type Pupil = {
  schools: SchoolSet;
  /** The home language: a tag, "" where it is not said, SEVERAL where children differ. */
  language: string;
};

const SEVERAL = "*";

export const homeLanguageOf = ({ language }: Pupil): string | null =>
  language === "" || language === SEVERAL ? null : language;

export type Pupils = {
  has(id: string): boolean;
  /** The children of a guardian, by their own rows, by the guardian's and by relationships. */
  childrenOf(guardian: string, listed: readonly string[]): Pupil | null;
};

const RELATIONSHIPS = [
  { name: "userSourcedId", aliases: ["studentSourcedId"], required: true },
  {
    name: "relatedSourcedId",
    aliases: ["relationshipUserSourcedId", "relatedUserSourcedId", "agentSourcedId"],
    required: true,
  },
  { name: "status" },
] as const;

type Reading = {
  set: OneRosterSet;
  orgs: Orgs;
  sets: SchoolSets;
  roles: Roles | null;
  languageOf(id: string, typed: string): string;
};

/** Reads who is a pupil, where, and whose child. Somebody with a pupil's role is one, whatever else they are. */
export async function readPupils(
  reading: Reading,
  refused: PeopleRefusal[],
): Promise<{ ok: true; pupils: Pupils; hasRoles: boolean } | { ok: false; reason: string }> {
  const { set, orgs, sets, roles, languageOf } = reading;
  const pupils = new Map<string, Pupil | null>();
  const ties = new Map<string, Pupil>();
  const tie = (guardian: string, child: Pupil | null) => {
    if (child) ties.set(guardian, together(ties.get(guardian) ?? null, child, sets));
  };

  const users = await readTable(
    set,
    "users.csv",
    USER_COLUMNS,
    (cell) => {
      const id = cell("sourcedId");
      if (!roles) orgs.note(cell("orgSourcedIds"));
      const own: UserRoles = roles ? (roles.get(id) ?? NO_ROLE) : rolesInRow(cell, orgs);
      if (!own.pupil) return;
      const typed = cell("homeLanguage") || cell("language");
      const child = outOfReach(cell)
        ? null
        : { schools: own.pupil, language: languageOf(id, typed) };
      pupils.set(id, child);
      for (const guardian of splitIds(cell("agentSourcedIds"))) tie(guardian, child);
    },
    [],
  );
  if (!users?.ok) return users ?? { ok: false, reason: "The set has no users.csv." };
  for (const [id, { pupil }] of roles ?? []) if (pupil && !pupils.has(id)) pupils.set(id, null);

  const relationships = await readTable(
    set,
    "relationships.csv",
    RELATIONSHIPS,
    (cell) => {
      if (isRemoved(cell("status"))) return;
      const [one, other] = [cell("userSourcedId"), cell("relatedSourcedId")];
      tie(other, pupils.get(one) ?? null);
      tie(one, pupils.get(other) ?? null);
    },
    refused,
  );
  if (relationships?.ok === false) return relationships;

  return {
    ok: true,
    hasRoles: users.columns.has("role"),
    pupils: {
      has: (id) => pupils.has(id),
      childrenOf: (guardian, listed) =>
        listed.reduce<Pupil | null>((all, id) => {
          const child = pupils.get(id);
          return child ? together(all, child, sets) : all;
        }, ties.get(guardian) ?? null),
    },
  };
}

/** At all schools of both. */
function together(a: Pupil | null, b: Pupil, sets: SchoolSets): Pupil {
  if (!a) return b;
  const schools = sets.union(a.schools, b.schools);
  const language = oneLanguage(a.language, b.language);
  return schools === a.schools && language === a.language ? a : { schools, language };
}

function oneLanguage(a: string, b: string): string {
  if (a === b || b === "") return a;
  return a === "" ? b : SEVERAL;
}
