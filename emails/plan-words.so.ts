import { writtenIn } from "./numbers";
import type { PlanWords } from "./plan-words";

const written = writtenIn("so");

/** Unreviewed. */
export const so: PlanWords = {
  whyYouGetIt: "Waxaad u heshay maadaama aad faallo ka bixisay qorshahan ama ku raacday faallo.",
  stop: "Yaan la ii soo dirin iimaylada degmada",
  answerSubject: (plan) => `Faalladaada waa laga jawaabay: ${plan}`,
  answerLead: (plan) =>
    `Waxaad faallo ka bixisay “${plan}”, ama waxaad ku raacday qof faallo bixiyey. Kani waa go’aanka degmada.`,
  youWrote: "Faallada",
  decided: (disposition, version) => {
    const taken = version === null ? "la qaatay" : `lagu qaatay nooca ${written(version)}`;
    return (
      {
        adopted: version === null ? `Waa ${taken}` : `Waxaa ${taken}`,
        partly: `Qayb baa ${taken}`,
        declined: "Lama qaadan",
      }[disposition] ?? "Waa laga jawaabay"
    );
  },
  seeAnswer: "Eeg faallada iyo jawaabteeda",
  answeredBy: (author) => `Waxaa jawaabay ${author}`,
  draftSubject: (plan) => `Qabyo-qoraal cusub oo aad akhrido, kana faallooto: ${plan}`,
  draftLead: (district, plan, version) =>
    `${district} waxay daabacday nooca ${written(version)} ee “${plan}”. Waa qabyo-qoraal: waxa aad tiraahdo way beddeli karaan.`,
  draftHow:
    "Laba daqiiqo ku akhri ama dhammaantiis akhri, oo noo sheeg waxa aan caddayn, maqan ama khaldan. Faallo kasta waxay helaysaa jawaab iyo sababta.",
  draftUntil: (until) => `Faallooyinka waa la dhiiban karaa ilaa ${until}.`,
  readAndComment: "Akhri qabyo-qoraalka oo faallo ka bixi",
};
