import { Facts } from "~/ui/parts/facts";
import { Part } from "~/ui/parts/part";

/** What a file of partners may hold, and what is taken of it. */
export function ColumnsPart() {
  return (
    <Part id="columns" title="Columns of the file">
      <p>Several rows with one name are one partner with several contacts.</p>
      <Facts
        facts={[
          { term: "name", value: "Needed. What staff call the partner." },
          { term: "kind", value: "Needed: business, organization or higher_ed." },
          { term: "website", value: "Its web address." },
          { term: "public_name", value: "Only what they agreed to. Empty: not named in public." },
          { term: "vendor", value: "yes or no: whether it sells to the district." },
          { term: "conflict", value: "A conflict of interest, if there is one." },
          { term: "skills", value: "What it could give, apart by commas." },
          {
            term: "contact_name, contact_role, contact_email, contact_phone",
            value: "Whom to call or write to.",
          },
          { term: "contact_language", value: "A tag such as en, es or so." },
          {
            term: "contact_may_mail",
            value: "yes or no: whether they said they may be written to.",
          },
        ]}
      />
    </Part>
  );
}
