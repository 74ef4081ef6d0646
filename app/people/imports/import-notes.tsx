import { counted } from "~/platform/counted";
import { Button } from "~/ui/fields/button";
import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import type { LeftOut, UnknownSchool } from "../people-source";

const WORDS: Readonly<Record<keyof LeftOut, (count: number) => string>> = {
  pupils: (count) => `${counted(count, "student", "students")}, never kept`,
  removed: (count) => counted(count, "row that is to be left out", "rows that are to be left out"),
  disabled: (count) => counted(count, "disabled user", "disabled users"),
  withoutAddress: (count) => `${count.toLocaleString("en")} without a mail address`,
  noFamily: (count) =>
    `${counted(count, "contact who is", "contacts who are")} not the student’s family`,
};

/** Who is in the file and is not taken, rightly. */
export function LeftOutNote({ leftOut }: { leftOut: LeftOut | undefined }) {
  const parts = (Object.entries(leftOut ?? {}) as [keyof LeftOut, number][])
    .filter(([, count]) => count > 0)
    .map(([why, count]) => WORDS[why](count));
  if (parts.length === 0) return null;
  return <p>Not taken: {parts.join(", ")}.</p>;
}

interface UnknownSchoolsProps {
  id: string;
  schools: readonly UnknownSchool[] | undefined;
  mayAdd: boolean;
}

/** Schools that the file names and the district does not have: its people would be at no one school. */
export function UnknownSchools({ id, schools = [], mayAdd }: UnknownSchoolsProps) {
  if (schools.length === 0) return null;
  const button = schools.length === 1 ? "Add this school" : `Add these ${schools.length} schools`;
  return (
    <Part id="schools" title="Schools that are not among yours">
      <Note look="heed">
        <p>People who are only there would be at no one school.</p>
      </Note>
      <ul>
        {schools.map(({ code, name, rows }) => (
          <li key={code}>
            {name} ({code}), in {counted(rows, "row", "rows")}
          </li>
        ))}
      </ul>
      {mayAdd && (
        <form method="post" action={`/admin/people/imports/${id}/schools`}>
          <Button look="quiet">{`${button} and check the file again`}</Button>
        </form>
      )}
    </Part>
  );
}
