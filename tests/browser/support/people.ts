/** Two schools, their families and staff, and a row that is wrong: all invented. */
export const families = Array.from({ length: 26 }, (_, index) => ({
  id: `F-${index + 1}`,
  email: `family${index + 1}@mail.example`,
  school: index % 2 === 0 ? "ALDER" : "BIRCH",
}));

const staff = Array.from({ length: 14 }, (_, index) => ({
  id: `T-${index + 1}`,
  email: `teacher${index + 1}@mail.example`,
  school: index % 2 === 0 ? "ALDER" : "BIRCH",
}));

export const everybody = families.length + staff.length;

/** The file that brings them in, with mail addresses of this domain. */
export function peopleCsv(domain = "mail.example"): string {
  const rows = [
    "source_id,email,given_name,family_name,audience,schools,language",
    ...families.map(({ id, email, school }) => `${id},${email},Ann,${id},families,${school},en`),
    ...staff.map(({ id, email, school }) => `${id},${email},Ben,${id},staff,${school},en`),
    "F-99,not an address,Clara,Wrong,families,ALDER,en",
  ];
  return `${rows.join("\n")}\n`.replaceAll("@mail.example", `@${domain}`);
}
