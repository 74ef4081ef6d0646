import { Details } from "~/ui/parts/details";
import { Facts } from "~/ui/parts/facts";
import { Part } from "~/ui/parts/part";

/** What can be imported, and what of it is taken. */
export function FileKinds() {
  return (
    <Part id="kinds" title="What can be read">
      <Details summary="A spreadsheet with our columns">
        <Facts
          facts={[
            {
              term: "source_id",
              value:
                "What your own system calls this person. Needed: it tells a change from somebody new.",
            },
            { term: "email", value: "Needed. Several people may share one address." },
            { term: "given_name, family_name", value: "For greeting them." },
            {
              term: "audience",
              value:
                "families, staff, business, organization, higher_ed or community; several apart by semicolons.",
            },
            { term: "schools", value: "Codes of your schools; several apart by semicolons." },
            { term: "language", value: "A tag such as en, es or so. Without one: the district’s." },
            { term: "organization", value: "Whom they speak for, if anybody." },
          ]}
        />
      </Details>
      <Details summary="A spreadsheet with other columns, such as contacts of students">
        <p>
          You are asked once what its columns are. The next file with the same header is read the
          same way. Of a list of contacts only families with an address are taken, each once, at the
          schools of all their children.
        </p>
      </Details>
      <Details summary="OneRoster 1.1 or 1.2">
        <p>
          A zip with users.csv, orgs.csv and, in 1.2, roles.csv. Parents, guardians and relatives
          become families, at the schools of their children; everybody else with an address becomes
          staff. Students are read for that and never kept.
        </p>
      </Details>
    </Part>
  );
}
