import type { ReportWords } from "./report-words";

/** Unreviewed. */
export const so: ReportWords = {
  published: "La daabacay {day}",
  results: "Eeg dhammaan natiijooyinka",
  feedback: "Waxa ka soo baxay jawaabahaaga",
  feedbackLede: "Waxaan ku weydiinnay: “{title}”. Kani waa waxa aan maqalnay iyo waxa xiga.",
  now: "Kooxaha, sida natiijooyinka la daabacay {day}",
  margin: "Xadka khaladka: 100-kii xad ee sidan ah, 95 ayay ku jiraan dhibcaha runta ahi",
  legend: "Macnaha calaamadaha",
  column: "Cidda",
  answered: "Jawaabay",
  score: "Dhibcaha, 0 ilaa 100",
  interval: "Inta u dhexaysa",
  atLeast: "ugu yaraan {score}",
  atMost: "ugu badnaan {score}",
  waitingWhy:
    "Weli waxaan akhrinaynaa waxa ay dadku ku jawaabeen. Boggani wuxuu muujin doonaa natiijooyinka iyo waxa aan samayn doonno isla marka la daabaco.",
  report: "Warbixinta oo bog u gaar ah leh",
  mails: "Iimaylada",
  hidden: "lama muujiyo, si loo ilaaliyo dadka ku jira kooxaha yaryar",
  people: "{count} qof ayaa jawaabay",
  range: "{low} ilaa {high}",
  low: "tiro qiyaas ah",
  few: "dadkii la weydiiyey in yar baa jawaabay",
  open: "ma jiro liis dadka la weydiin lahaa",
  loose: "Dadkii jawaabay: iyaga oo keliya ayay u hadlayaan",
};
