import type { Scope } from "~/platform/scope.server";

/** Names of the directory and of staff that share a word with a text, or stand in it without spaces. */
export async function listNamesLike(
  scope: Scope,
  text: string,
  words: readonly string[],
): Promise<{ givenName: string; familyName: string }[]> {
  return scope.db.$queryRaw`
    SELECT DISTINCT given AS "givenName", family AS "familyName"
    FROM (
      SELECT given_name AS given, family_name AS family FROM person
      UNION ALL SELECT name, '' FROM staff
    ) known
    WHERE regexp_split_to_array(
        lower(regexp_replace(normalize(given || ' ' || family, NFD), '[\\u0300-\\u036f]', '', 'g')), '[\\s-]+'
      ) && ${[...words]}::text[]
      OR (length(family || given) > 1 AND strpos(${text}, family || given) > 0)
      OR (given ~ '[^\\x01-\\u05ff]' AND length(given) > 1 AND strpos(${text}, given) > 0)`;
}
