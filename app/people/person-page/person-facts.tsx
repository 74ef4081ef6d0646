import { languageChoices } from "~/districts/language";
import { Facts } from "~/ui/parts/facts";
import {
  CHANNEL_WORDS,
  type Channel,
  OWN_FIELD_WORDS,
  OWN_FIELDS,
  type OwnField,
} from "./own-fields";

interface PersonFactsProps {
  person: {
    sourceId: string;
    email: string;
    phone: string;
    language: string;
    organization: string;
    channel: Channel;
    consent: string;
    origin: string;
    ownFields: readonly string[];
    schools: readonly string[];
  };
  addressNote: string | null;
}

/** What the directory knows of somebody. */
export function PersonFacts({ person, addressNote }: PersonFactsProps) {
  const { email, phone, organization, consent, schools } = person;
  const own = (Object.keys(OWN_FIELDS) as OwnField[]).filter((field) =>
    person.ownFields.includes(OWN_FIELDS[field]),
  );
  const facts = [
    { term: "Mail address", value: addressNote ? `${email}. ${addressNote}` : email },
    ...(phone ? [{ term: "Telephone", value: phone }] : []),
    { term: "Reached", value: CHANNEL_WORDS[person.channel] },
    { term: "Language", value: languageName(person.language) },
    { term: "Schools", value: schools.join(", ") || "No one school" },
    ...(organization ? [{ term: "Organization", value: organization }] : []),
    ...(consent ? [{ term: "Consent", value: consent }] : []),
    {
      term: "Known as",
      value: `${person.sourceId}, from ${person.origin === "oneroster" ? "OneRoster" : "a spreadsheet"}`,
    },
    ...(own.length > 0
      ? [
          {
            term: "Kept as staff wrote it",
            value: own.map((field) => OWN_FIELD_WORDS[field]).join(", "),
          },
        ]
      : []),
  ];
  return <Facts facts={facts} />;
}

const languageName = (tag: string) =>
  languageChoices.find(({ value }) => value === tag)?.label ?? tag;
