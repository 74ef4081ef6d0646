/** How somebody is reached. */
export const CHANNELS = ["mail", "letter", "phone"] as const;
export type Channel = (typeof CHANNELS)[number];

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  mail: "By mail to their address",
  letter: "By letter, with a link and a code to type",
  phone: "By telephone",
};

/** Columns that files have and staff may write over; then imports leave them alone. */
export const OWN_FIELDS = {
  email: "email",
  givenName: "given_name",
  familyName: "family_name",
  language: "language",
  organization: "organization",
  audiences: "audiences",
  schools: "school_ids",
} as const;

export type OwnField = keyof typeof OWN_FIELDS;

export const OWN_FIELD_WORDS: Readonly<Record<OwnField, string>> = {
  email: "Mail address",
  givenName: "Given name",
  familyName: "Family name",
  language: "Language",
  organization: "Organization",
  audiences: "Audiences",
  schools: "Schools",
};
