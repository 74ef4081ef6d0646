const FAMILY =
  /parent|mother|father|mom|dad|guardian|grand|aunt|uncle|foster|relative|custod|madre|padre|tutor|abuel|tía|tío|step/i;
const NOBODY =
  /self|student|pupil|sibling|brother|sister|doctor|physician|dentist|nurse|case ?worker|case manager|social worker|emergency only|daycare|school|probation|lawyer|attorney/i;

/** Whether a contact with this relationship to a pupil is family; null where its word does not say. */
export function isFamily(relationship: string): boolean | null {
  const word = relationship.trim();
  if (word === "") return true;
  if (NOBODY.test(word)) return false;
  return FAMILY.test(word) ? true : null;
}
