/** Somebody's way into the form, to be handed over on paper or by another program. */
export type WaveLink = {
  sourceId: string;
  givenName: string;
  familyName: string;
  email: string;
  audience: string;
  school: string | null;
  language: string;
  url: string;
  code: string;
};
