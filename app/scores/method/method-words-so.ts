import type { MethodMessages } from "./method-words-en";

/** Unreviewed. */
export const methodWordsSo: MethodMessages = {
  "published.title": "Waxa la daabacay, iyo sida uu ku yimid",
  "published.none": "Weli natiijo lama daabicin. Waxa kore ku qoran waa sida ay ku iman doonto.",
  "wave.title": "{title}, wareegga {wave}",
  "wave.asked":
    "Waxaa la weydiiyey {from} ilaa {to}, wadar ahaan {questions, plural, one {hal su’aal} other {# su’aalood}}; waxaa la daabacay {published}.",
  "wave.codebook": "Su’aal kasta iyo dhibcaha jawaabaheedu u dhigmaan",
  "wave.results": "Natiijooyinka",
  "wave.zip": "Dhammaan faylasha (zip)",
  "who.caption": "Cidda la weydiiyey, iyo cidda jawaabtay",
  "who.group": "Kooxda",
  "who.people": "Dadka",
  "who.invited": "Magac lagu casuumay",
  "who.answered": "Jawaabay",
  "who.complete": "Dhammaystiran",
  "who.partial": "Qayb ah",
  "who.broken_off": "Dhexda laga joojiyey",
  "who.none": "Jawaab la’aan",
  "who.hidden": "Lama muujinayo",
  "who.no_rate": "ma jiro",
  "who.what":
    "RR1 iyo RR2 waa heerar jawaab oo ku salaysan qeexitaannada AAPOR: RR1 waxay tirisaa jawaabaha dhammaystiran (ugu yaraan 80 ka mid ah 100 su’aalood ee dhibcaha leh), RR2 kuwa qaybta ahna (ugu yaraan kala bar), dhammaan dadka magaca lagu casuumay dhexdooda. Ciwaannada iimaylkoodu soo noqday waxay ku jiraan tirada la casuumay. Halka dadku gaareen waxaa loo soo dhoweeyey tobannada.",
  "who.apart":
    "Cidna ma tirin inta qof ee kooxahani yihiin, sidaas darteed lama miisaamo: {groups}.",
  "weights.caption": "Sida kooxaha loo miisaamay",
  "weights.deff": "Saamaynta naqshadda",
  "weights.capped": "Miisaannada la gooyey",
  "weights.error": "Farqiga haray",
  "weights.by": "Waxa lagu dheelli tiray",
  "weights.raked": "dugsiyada iyo luqadaha",
  "weights.schools": "dugsiyada oo keliya",
  "weights.under": "ka yar 5%",
  "weights.about": "qiyaastii {share}%",
  "weights.what":
    "Jawaabaha waxaa loo miisaamaa dadka dugsi kasta iyo koox kasta, waxaana lagu dheelli tiraa luqadaha (“raking”). Saamaynta naqshaddu waxay sheegtaa inta jeer ee kala duwanaanshuhu (variance) weynaado maadaama miisaannadu kala duwan yihiin: ka badan 2 waa digniin. Miisaan ka badan 4 jeer celceliska kooxdiisa waa la gooyaa. “Farqiga haray” waa farqiga ugu weyn ee tirada dadka ee gooyntu reebtay.",
  "weights.joined":
    "{count, plural, =0 {Kooxahan midna dugsi ama luqad jawaabaheedu aad u yar yihiin kuma jirin.} one {Hal ka mid ah kooxahan, dugsiyo ama luqado jawaabahoodu yar yihiin waxaa lala miisaamay kuwa ugu dhow.} other {# ka mid ah kooxahan, dugsiyo ama luqado jawaabahoodu yar yihiin waxaa lala miisaamay kuwa ugu dhow.}}",
  "weights.untold":
    "{groups}: ma sheegno sida loo miisaamay, waayo wax iyaga ah ayaa qarsoon, taasina waxay sheegi lahayd inta yar ee jawaabtay.",
  "reliability.caption": "Inta su’aalaha isku nooca ahi isku raacsan yihiin",
  "reliability.kind": "Nooca su’aasha",
  "reliability.complete": "Jawaabo dhammaystiran",
  "reliability.alpha": "Alfa-ha Cronbach",
  "reliability.omega": "Omega-ha",
  "reliability.label": "U akhri",
  "reliability.unpublished": "laguma kalsoonaan karo: su’aal ayaa ka hor jeedda kuwa kale",
  "reliability.experimental": "tijaabo ah",
  "reliability.shown": "dhibco, ma aha cinwaan weyn",
  "reliability.headline": "dhibco",
  "reliability.few": "ka yar 100",
  "reliability.none": "Weli lama hubin karo su’aalaha koox.",
  "decoy.caption": "Barnaamij la male-awaalay",
  "decoy.what":
    "Hal su’aal ayaa ka hadlaysa barnaamij aan jirin. Qofka sheegta inuu yaqaan wax badan buu sheegtay; qaybtaasi waxay muujinaysaa inta ogaanshaha laga badbadiyey.",
  "decoy.share": "Waxay sheegteen inay yaqaannaan",
  "decoy.at_most": "ugu badnaan {share}%",
  "decoy.at_least": "ugu yaraan {share}%",
  "decoy.about": "qiyaastii {share}%",
  "hash.what":
    "SHA-256-ka faylka JSON, si aad u hubiso in waxa aad soo degtay yahay waxa halkan yaal:",
  "software.what": "Daabacaaddu tirooyinkeeda way haysataa, nooc kasta oo hadhow la rakibo.",
};
