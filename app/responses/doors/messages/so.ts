import type { DoorMessages } from "./en";

/** Unreviewed. */
export const so: DoorMessages = {
  "open.title": "Ka qayb qaado: {title}",
  "open.lede":
    "Halkan waxaad kaga jawaabi kartaa adigoon haysan link adiga kuu gaar ah. Waxay qaadanaysaa qiyaastii {minutes, plural, one {hal daqiiqo} other {# daqiiqo}}, akoonna looma baahna.",
  "open.own":
    "Ma heshay iimayl ama warqad leh linkigaaga ama koodhkaaga? Fadlan kaas isticmaal: jawaabahaas oo keliya ayaa lagu tiriyaa natiijooyinka.",
  "open.own_code": "Qor koodhkayga",
  "open.apart":
    "Cidna ma hubin karto cidda halkan ka jawaabta. Sidaa darteed jawaabahan gooni ayaa loo tiriyaa, iyagoo ah “aan la xaqiijin”, marnabana laguma daro kuwa dadka la casuumay.",
  "open.who": "Xiriir noocee ah ayaad la leedahay dugsiyada?",
  "open.audience":
    "{audience, select, families {Waxaan ahay waalid ama mas’uul} staff {Waxaan u shaqeeyaa dugsiyada} business {Waxaan ku hadlaa magaca ganacsi} organization {Waxaan ku hadlaa magaca urur} higher_ed {Waxaan ka shaqeeyaa waxbarashada sare} other {Waxaan ahay deris ama qof degaanka ah}}",
  "open.who_needed": "Dooro waxa kugu habboon.",
  "open.school": "Dugsigee ayaad ka fikiraysaa?",
  "open.no_school": "Dugsi gaar ah ma aha",
  "open.start": "U gudub su’aalaha",
  "open.privacy": "Jawaabahaagu magac ma wataan",
  "open.privacy_stored":
    "Waxaan kaydinnaa jawaabahaaga, maalinta, luqadda, iyo kooxda iyo dugsiga aad dooratay: magac ma jiro, ciwaan iimayl ma jiro, waxna kama hayno qalabkaaga.",
  "open.privacy_limit":
    "Si aan cidna sahankan ugu shubin foomam badan, waxaan tirinnaa inta foom ee ka timaadda hal ciwaan oo shabakad ah, isagoo la qarsoodiyey oo la hayo ugu badnaan hal maalin. Tiradaas lalama kaydiyo jawaabaha.",
  "open.after": "Marka la diro kadib lama beddeli karo.",
  "open.thanks": "Mahadsanid. Jawaabahaaga waan helnay.",
  "open.thanks_apart":
    "Waxaa loo tiriyaa “aan la xaqiijin”, iyagoo ka gooni ah kuwa dadka la casuumay.",
  "open.confirm": "Ma doonaysaa in loo tiriyo kuwo iimayl lagu xaqiijiyey?",
  "open.confirm_what":
    "Waxaan iimayl kuugu soo dirnaa link aad riixdo. Ilaa markaas, ugu badnaan {days, plural, one {hal maalin} other {# maalmood}}, ciwaankaaga oo la qarsoodiyey ayaa jawaabahaaga garab yaal; kadib gooni ayaa loo hayaa, si hal ciwaan uu u xaqiijiyo hal xirmo jawaabo ah oo keliya. Ciwaanka laftiisa waxaa loo isticmaalaa iimaylkaas oo keliya.",
  "open.confirm_email": "Ciwaanka iimaylkaaga",
  "open.confirm_bad": "Qor hal ciwaan iimayl, sida magac@example.org.",
  "open.confirm_send": "Linkiga ii soo dir",
  "open.confirm_sent": "Iimaylku waa soo socdaa, haddii ciwaanku sax yahay",
  "open.confirm_sent_what":
    "Linkiga ku jira wuxuu shaqeeyaa {days, plural, one {hal maalin} other {# maalmood}}. Waxba ma kuu iman? Sidoo kale ka eeg iimaylada aan la rabin (spam).",
  "open.confirm_page": "Jawaabahani ma kuwaagii baa?",
  "open.confirm_page_what":
    "Riix badhanka, jawaabihii ciwaankan lagu dirayna waxaa loo tirin doonaa kuwo iimayl lagu xaqiijiyey.",
  "open.confirm_button": "Haa, xaqiiji",
  "open.confirmed": "Jawaabahaaga iimayl ayaa lagu xaqiijiyey",
  "open.confirmed_what":
    "Weli gooni ayaa loo tiriyaa, kuwa dadka la casuumayna kama mid aha. Mahadsanid.",
  "open.confirm_twice": "Ciwaankani hore ayuu jawaabo u xaqiijiyey",
  "open.confirm_twice_what":
    "Sahan kasta, hal ciwaan wuxuu u xaqiijiyaa hal xirmo jawaabo ah. Kuwa dambe waxay ahaanayaan “aan la xaqiijin”.",
  "open.confirm_over": "Linkigani hadda ma shaqeeyo",
  "open.confirm_over_what":
    "Hore ayaa loo isticmaalay, maalmihiisii way dhammaadeen, ama sahanku wuu xiran yahay. Wixii la diray ma lumin.",
  "open.again": "Qof kale ayaa doonaya inuu qalabkan kaga jawaabo",

  "mail.subject": "Xaqiiji jawaabahaaga: {district}",
  "mail.lead":
    "Qof ayaa ka jawaabay sahanka “{title}” oo bixiyey ciwaankan. Haddii uu adiga ahaa, fur bogga oo halkaas badhanka ka riix.",
  "mail.open": "Fur bogga",
  "mail.not_you":
    "Ma ahayn adiga? Markaas waxba ha samayn: waxba lama xaqiijiyo la’aantaa, ciwaankana waa la iloobaa {days, plural, one {hal maalin} other {# maalmood}} kadib.",

  "poster.lede":
    "Noo sheeg waxa aad qabto: {minutes, plural, one {hal daqiiqo} other {# daqiiqo}}, taleefan kasta, akoon la’aan.",
  "poster.scan": "Kamarada taleefankaaga halkan ku jeedi",
  "poster.picture": "Sawir kamarada taleefanka geynaya sahanka",
  "poster.or": "ama fur",
  "poster.until": "Wuu furan yahay ilaa {moment}",

  "paper.title": "{title}: foom warqad ah",
  "paper.code": "Koodh",
  "paper.how":
    "Ku calaamadee × sanduuqa jawaabtaada, qalin madow. Si aad jawaab u beddesho, sanduuqaas oo dhan buuxi oo mid kale calaamadee.",
  "paper.numbers": "Lambarrada yaryar waxaa loogu talagalay kuwa foomka kombiyuutarka geliya.",
  "paper.confidential":
    "Koodhku wuxuu sheegayaa qofka foomkan iska leh, si qof kasta hal mar loo tiriyo. Shaqaalaha degmada ayaa jawaabahaaga geliya oo arka markay gelinayaan; kadib waxaa loo kaydiyaa sida jawaabaha internetka: si sir ah, waxaana lagu soo bandhigaa kooxo ah {k} qof ama ka badan oo keliya.",
  "paper.anonymous":
    "Koodhku wuxuu sheegayaa qofka foomkan iska leh, si qof kasta hal mar loo tiriyo. Shaqaalaha degmada ayaa jawaabahaaga geliya oo arka markay gelinayaan. Ilaa laba jeer la geliyo, jawaabuhu waxay garab yaalaan koodhkaaga; kadib koodh la’aan ayaa loo kaydiyaa, waxaana lagu soo bandhigaa kooxo ah {k} qof ama ka badan oo keliya. Haddii aadan rabin in cidi aragto jawaabahaaga oo koodhkaaga la jira, fadlan internetka kaga jawaab.",
  "paper.skip": "Su’aal kasta waad ka boodi kartaa.",
  "paper.give_back":
    "Foomka ku celi {place, select, none {xafiiska degmada} other {{place}}} ugu dambayn {moment}.",
  "paper.one": "Hal jawaab",
  "paper.several": "Dhammaan kuwa kugu habboon",
  "paper.rank": "Ku qor 1 waxa ugu muhiimsan, 2 waxa ku xiga, ilaa {places, number}",
  "paper.number":
    "{bounds, select, both {Lambar u dhexeeya {min} iyo {max}} least {Lambar, {min} ama ka badan} most {Lambar, {max} ama ka yar} other {Lambar}}",
  "paper.date": "Sannad, bil, maalin",
  "paper.own_words": "Ereyadaada ku qor",
  "paper.offer_note": "Maxaad bixinaysaa, goormase?",
  "paper.offer_agree":
    "Degmadu deeqdan way akhrin kartaa iyadoo magacaygu la socdo, arrinteedana way ii soo qori kartaa.",
  "paper.only_if": "Keliya haddii: {condition}",
  "paper.question": "su’aasha {mark}",
  "paper.is": "{question}: {answers}",
  "paper.answered": "{question} waa laga jawaabay",
  "paper.unanswered": "{question} lagama jawaabin",
  "paper.bounds":
    "{question}: {bounds, select, both {{min} ilaa {max}} least {{min} ama ka badan} other {{max} ama ka yar}}",
  "paper.not": "ma aha ({condition})",
  "paper.piped": "[jawaabtaada su’aasha {mark}]",
  "paper.thanks": "Mahadsanid.",

  "phone.title": "Si aad kor ugu akhrido",
  "phone.who":
    "Waxaan ku soo wacayaa anigoo matalaya {district}, waxayna ku saabsan tahay sahan laguugu casuumay.",
  "phone.confidential":
    "Waxaan qorayaa waxa aad sheegto, markaa waan maqlayaa jawaabahaaga. Kadib waxaa lala kaydiyaa casuumaaddaada, sida jawaabaha internetka: si sir ah, waxaana lagu soo bandhigaa kooxo ah {k} qof ama ka badan oo keliya.",
  "phone.anonymous":
    "Waxaan qorayaa waxa aad sheegto, markaa waan maqlayaa jawaabahaaga. Kadib magacaaga la’aantiis ayaa loo kaydiyaa, sida jawaabaha internetka, waxaana lagu soo bandhigaa kooxo ah {k} qof ama ka badan oo keliya.",
  "phone.skip":
    "Su’aal kasta waad ka boodi kartaa, waanna joojin karnaa waqti kasta. Ma bilaabi karaa?",
};
