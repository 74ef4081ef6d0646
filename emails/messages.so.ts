import type { MailWords } from "./messages";
import { countedIn, writtenIn } from "./numbers";
import { ended } from "./punctuation";

const counted = countedIn("so");
const written = writtenIn("so");

const audiences = {
  families: "Qoysaska",
  staff: "Shaqaalaha",
  business: "Ganacsiyada",
  organization: "Ururada",
  higher_ed: "Kulliyadaha iyo jaamacadaha",
  community: "Deriska",
  partners: "La-hawlgalayaasha: ganacsiyada, ururada, kulliyadaha iyo jaamacadaha",
};

const why: { [audience: string]: (school: string | null) => string } = {
  families: (school) =>
    school
      ? `Waxaad leedahay ilmo dhigta ${school}.`
      : "Waxaad leedahay ilmo dhigta dugsiyadeenna.",
  staff: (school) =>
    school ? `Waxaad ka shaqaysaa ${school}.` : "Waxaad u shaqaysaa degmada dugsiyada.",
  business: () => "Waxaad ku hadashaa magaca ganacsi halkan ku yaal.",
  organization: () => "Waxaad ku hadashaa magaca urur halkan ku yaal.",
  higher_ed: () => "Waxaad ka shaqaysaa kulliyad ama jaamacad halkan ku taal.",
  community: (school) =>
    school ? `Waxaad deggan tahay meel u dhow ${school}.` : "Waxaad ku nooshahay bulshadeenna.",
};

const minutesOf = (minutes: number) => counted(minutes, "hal daqiiqo", "{n} daqiiqo");

/** Unreviewed. */
export const so: MailWords = {
  isThisReal: (contact) =>
    `Iimaylkani ma dhab baa? Weydii xafiiska degmada${contact ? ` (${contact})` : ""} ama dugsigaaga.`,
  whyYouGetIt: "Waxaad u heshay maadaama ciwaankani ku qoran yahay liiska degmada.",
  stop: "Yaan la ii soo dirin iimaylo sahan dambe",
  orCode:
    "Ma doonaysid inaad riixdo badhan iimayl ku jira? Ciwaankan ku qor biraawsarkaaga, kadibna koodhkaaga:",
  greeting: (name) => `Salaan ${name},`,
  intro: (minutes) =>
    `Ka hor inta aan la gaarin go’aannada tiknoolajiyada dugsiyadeenna, waxaan weydiinaynaa qof kasta oo ay taabanayso. Waxay qaadanaysaa qiyaastii ${minutesOf(minutes)}, taleefanka xitaa waa laga jawaabi karaa, akoon looma baahna.`,
  answer: "Ka jawaab su’aalaha",
  inMinutes: (minutes, closes) =>
    ended(`Qiyaastii ${minutesOf(minutes)}, akoon looma baahna. Wuu furan yahay ilaa ${closes}`),
  openUntil: (closes) => ended(`Sahanku wuu furan yahay ilaa ${closes}`),
  confidential: (threshold) => ({
    lead: "Jawaabahaagu waa sir.",
    rest: `Waxaan muujinnaa kooxo ah ${written(threshold)} qof ama ka badan, marnaba ma aha hal qof. Qofka maamula xogtu jawaabaha wuu eegi karaa, waxaana suuragal ah in sharciga diiwaannada dadweynuhu uu khuseeyo; bogga sahanka ayaa wax badan ka sheegaya. Linkigu adiga oo keliya ayuu kuu gaar yahay: fadlan cid kale ha siin.`,
  }),
  anonymous: (threshold) => ({
    lead: "Jawaabahaagu magac ma laha.",
    rest: `Waxaa la kaydiyaa magacaaga la’aantiis, waxaana muujinnaa kooxo ah ${written(threshold)} qof ama ka badan. Muddo gaaban, ilaa ay dad kale oo ku filan jawaabaan, diiwaannada nidaamka iyo koobiyada kaydku weli way sheegi karaan cidda ay tahay; intaas kadib waxba ma sheegi karaan. Linkigu hal mar buu shaqeeyaa.`,
  }),
  hearBack: (reportBy) => ({
    lead: "Waan kuu soo jawaabi doonnaa.",
    rest: `Isla marka aad jawaabto waxaad arkaysaa dhibcahaaga. ${reportBy ? `Ugu dambayn ${reportBy}` : "Marka sahanku dhammaado"} waxaan daabacaynaa waxa aan maqalnay, waxa aan samayn doonno iyo waxa aanan samayn doonin.`,
  }),
  why: (audience, school) => why[audience]?.(school) ?? "",
  reminder: (heading) => `Xasuusin: ${heading}`,
  reminderLead: (closes) =>
    `${ended(`Weli jawaabtaada ma helin, sahankuna wuu furan yahay ilaa ${closes}`)} Haddii aad hore u jawaabtay: mahadsanid, waxba uma baahnid inaad samayso.`,
  reportSubject: (survey) => `Waxa ka soo baxay: ${survey}`,
  reportLead: (survey) =>
    `Waxaan ku weydiinnay: “${ended(survey)}” Kani waa waxa aan maqalnay, waxa aan samayn doonno iyo waxa aanan samayn doonin.`,
  reportPreview: "Waxa aan maqalnay, waxa aan samayn doonno iyo waxa aanan samayn doonin.",
  yourGroup: (audience) => `Kooxdaada: ${audience}`,
  audiences,
  awareness: "Ogaanshaha",
  buyIn: "Taageerada",
  scoreWords: ({ construct, audience, mean, bound, interval, n }) => {
    const cut = bound ? { at_least: "ugu yaraan ", at_most: "ugu badnaan " }[bound] : "";
    const score = `${construct}: ${cut}${written(mean)} oo ka mid ah ${written(100)}`;
    const answered = counted(n, "Hal qof ayaa jawaabay", "{n} qof ayaa jawaabay");
    const rough = n < 30 ? " Dad yar ayaa jawaabay, markaa waa tiro qiyaas ah." : "";
    return interval
      ? `${score}. ${answered}; kooxda oo dhan (${audience}), dhibcuhu waxay u badan yihiin inay u dhexeeyaan ${written(interval.low)} iyo ${written(interval.high)}.${rough}`
      : `${score}. ${answered}.${rough}`;
  },
  notShown: (construct) =>
    `${construct}: lama muujiyo, si loo ilaaliyo dadka ku jira kooxaha yaryar.`,
  heard: "Waxa aan maqalnay",
  willDo: "Waxa aan samayn doonno",
  willNotDo: "Waxa aanan samayn doonin, iyo sababta",
  by: (who, when) => [who, when && `ugu dambayn ${when}`].filter(Boolean).join(", "),
  allResults: "Eeg dhammaan natiijooyinka",
  ownAnswers: "Eeg jawaabahaaga iyo kuwa kooxdaada",
  signIn: "Gal",
  signInSubject: (site) => `Gal ${site}`,
  signInLead: (site, minutes) =>
    `Badhanka ku riix biraawsarkii aad ka codsatay si aad u gasho ${site}. Hal mar buu shaqeeyaa, muddo ${minutesOf(minutes)} ah.`,
  signInCode: "Haddii aad qalab kale isticmaalayso, ama koodh lagu weydiiyo, ku qor kan:",
  signInNotYou:
    "Adigu ma codsan? Markaas waxba ha samayn: cidna ma geli karto iimaylkan la’aantiis.",
  code: (code) => `Koodhkaaga: ${code}`,
  codeTitle: "Koodhkaaga",
  codeLead: (minutes) =>
    `Koodhkan ku qor bogga ku weydiiyey. Wuxuu shaqaynayaa ${minutesOf(minutes)}:`,
  codeNotYou: "Koodh ma codsan? Markaas waxba ha samayn, cidnana ha siin.",
  confirmSubject: (plan) => `Faalladaada: ${plan}`,
  confirmTitle: "Ma adiga baa?",
  confirmLead: (plan, days) =>
    `Qof baa faallo ka bixiyey “${ended(plan)}” oo bixiyey ciwaankan. Haddii uu adiga ahaa, fur bogga oo halkaas badhanka ka riix. Haddii kale faallada waxaa la tirtirayaa ${counted(days, "hal maalin", "{n} maalmood")} kadib.`,
  confirmAgreeLead: (plan) =>
    `Qof baa raba inuu ku raaco faallo ku saabsan “${ended(plan)}” oo bixiyey ciwaankan. Haddii uu adiga ahaa, fur bogga oo halkaas badhanka ka riix.`,
  confirmOpen: "Fur bogga",
  confirmNotYou:
    "Ma ahayn adiga? Markaas waxba ha samayn, ama boggaas ka riix “Anigu ma qorin”. Waxba lama muujiyo adiga la’aantaa. Linkigu adiga oo keliya ayuu kuu gaar yahay: fadlan cid kale ha siin.",
  welcome: (site) => `Gelitaankaaga ${site}`,
  welcomeLead: (site, role) =>
    `Hadda waad ka shaqayn kartaa ${site}, adigoo ah ${role}. Badhanka ayaa ku gelinaya; furaha sirta ah looma baahna.`,
  setUpLead: (site) =>
    `${site} waa diyaar in la habeeyo. Badhanka ayaa ku gelinaya; furaha sirta ah looma baahna.`,
  setUp: "Bilow habaynta",
  linkUntil: (until) =>
    `${ended(`Linkigu hal mar buu shaqeeyaa, ilaa ${until}`)} Kadib mid cusub waxaad ka codsan kartaa bogga gelitaanka.`,
  roles: {
    admin: "maamule",
    leader: "hoggaamiye",
    editor: "tifaftire",
    viewer: "daawade",
  },
};
