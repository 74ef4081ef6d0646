import type { PublicWords } from "../public-words";

/** Unreviewed. */
export const so: PublicWords = {
  skip: "U gudub nuxurka",
  error: "Khalad:",
  nav: "Bogagga degmadan",
  languages: "Luqadda",
  plan: "Qorshe",
  results: "Natiijooyin",
  report: "Warbixin",
  foot: "{district}, oo ku jirta Full Circle",
  contact: "Su’aalo ma qabtaa? Weydii {contact}.",
  method: "Sida aan u tirinno",
  privacy: "Asturnaanta",
  staff: "Shaqaalaha",
  lede: "Halkan waxaad ka helaysaa waxa ay degmadu tiknoolajiyada ku qorshaynayso, waxa ay dadku ka yiraahdeen, iyo waxa ka soo baxay hadalkooda.",
  plans: "Qorshayaasha",
  results_title: "Waxa ay dadku yiraahdeen",
  reports: "Waxa aan maqalnay iyo waxa aan samayn doonno",
  published: "La daabacay {day}",
  nothing_title: "Weli waxba lama daabicin",
  nothing:
    "Qorshayaasha, natiijooyinka iyo warbixinnada halkan ayay ku jiri doonaan. Haddii laguu soo diray linkiga sahan, ka fur iimaylkaaga.",
};
