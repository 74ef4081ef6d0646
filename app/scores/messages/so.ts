import type { ResultsMessages } from "./en";
import { explainedSo } from "./explained-so";
import { leadersSo } from "./leaders-so";

/** Unreviewed. */
export const so: ResultsMessages = {
  ...leadersSo,
  ...explainedSo,
  "group.name":
    "{audience, select, families {Qoysaska} staff {Shaqaalaha} business {Ganacsiyada} organization {Ururada} higher_ed {Kulliyadaha iyo jaamacadaha} partners {Ganacsiyada, ururada iyo kulliyadaha} other {Deriska}}",
  "group.among":
    "{audience, select, families {qoysaska} staff {shaqaalaha} business {ganacsiyada} organization {ururada} higher_ed {kulliyadaha iyo jaamacadaha} partners {la-hawlgalayaasha} other {deriska}}",
  "group.no_school": "Dugsi gaar ah ma aha",
  "group.other_language": "Luqad kale",

  "text.comma": ", ",
  "text.semicolon": "; ",

  "construct.awareness": "Ogaanshaha",
  "construct.understanding": "Fahamka",
  "construct.buy_in": "Taageerada",
  "construct.involvement": "Ka qaybgalka",
  "construct.trust_in_loop": "In la dhegaysto",
  "construct.willingness": "Diyaar u ahaanshaha caawinta",
  "construct.concern": "Walaaca",
  "construct.none": "Su’aalo kale",
  "title.awareness": "Inta dadku ka og yihiin",
  "title.understanding": "Sida ay ugu caddahay",
  "title.buy_in": "Inta dadku taageersan yihiin qorshaha",
  "title.involvement": "Sida ay uga qayb qaateen",
  "title.trust_in_loop": "In ay dareemayaan in la dhegaysto",
  "title.willingness": "Sida ay ugu diyaar yihiin caawin",
  "scale.awareness":
    "Ogaanshuhu wuxuu ka bilaabmaa 0 (ma maqlin arrintan) ilaa 100 (wax badan baan ka ogaa), waana celceliska dhowr su’aalood.",
  "scale.understanding":
    "Wuxuu ka bilaabmaa 0 (haba yaraatee ma cadda) ilaa 100 (aad iyo aad bay u caddahay).",
  "scale.buy_in":
    "Taageeradu waxay ka bilaabmataa 0 (taageero la’aan) ilaa 100 (taageero buuxda). Marnaba laguma daro ogaanshaha: in qorshe la ogyahay iyo in la taageero waa laba arrimood.",
  "scale.involvement":
    "Siyaabaha looga qayb qaato, inta dadku isticmaaleen sannadkii la soo dhaafay, 0 ilaa 100.",
  "scale.trust_in_loop":
    "Wuxuu ka bilaabmaa 0 (haba yaraatee lama dhegaysto) ilaa 100 (mar walba dhab ayaa loo qaataa).",
  "scale.willingness":
    "Wuxuu ka bilaabmaa 0 (haba yaraatee uma badna) ilaa 100 (aad iyo aad bay u badan tahay).",

  "finding.awareness_up":
    "Waxaa hadda wax ka badan laga og yahay {groups} dhexdooda marka loo eego {when}.",
  "finding.awareness_down":
    "Waxaa hadda wax ka yar laga og yahay {groups} dhexdooda marka loo eego {when}.",
  "finding.buy_in_up": "Taageerada qorshaha ayaa ku kordhay {groups} dhexdooda.",
  "finding.buy_in_down": "Taageerada qorshaha ayaa ku yaraatay {groups} dhexdooda.",
  "finding.same": "Ogaanshaha iyo taageerada midna si cad isuma beddelin tan iyo {when}.",
  "finding.stand": "{group}: ogaanshuhu waa {awareness} oo 100 ka mid ah, taageeradu waa {buy_in}.",
  "finding.stand_awareness": "{group}: ogaanshuhu waa {awareness} oo 100 ka mid ah.",
  "finding.stand_buy_in": "{group}: taageeradu waa {buy_in} oo 100 ka mid ah.",
  "finding.nothing": "Waxba lama muujin karo iyada oo aan la kashifin dad gaar ah.",

  "page.title": "Natiijooyinka: {title}",
  "page.wave": "{title}, {when}",
  "page.lede": "Waxa dadku ku jawaabeen {from} ilaa {to}, inta aan hubno, iyo waxa aanan muujin.",
  "page.published": "La daabacay {day}",
  "page.csv": "Soo deg jadwallada (CSV)",
  "page.json": "Barnaamijyada (JSON)",
  "page.zip": "Dhammaan faylasha (ZIP)",
  "page.codebook": "Sharaxaadda xogta",
  "page.method": "Sida aan u tirinno",
  "page.waves": "Marar kale oo aan wax weydiinnay",
  "page.not_asked": "Markan lama weydiin: {groups}.",
  "page.more": "Waxyaabo kale oo aan weydiinnay",

  "plot.interval": "{low}–{high}",
  "plot.answered": "{count, plural, one {hal qof ayaa jawaabay} other {# qof ayaa jawaabay}}",
  "plot.low": "saxnaan hoosaysa",
  "plot.few": "in yar oo ka mid ah dadka la weydiiyey",
  "plot.open": "aan ka iman liis dadka la weydiinayo",
  "plot.label": "{name}: {value}",
  "plot.label_interval": "{name}: {value}, u dhexeeya {low} iyo {high}",
  "plot.label_before": "{label}; {when}: {before}",
  "plot.up": "Kor",
  "plot.down": "Hoos",
  "plot.same": "Isbeddel cad ma jiro",
  "plot.since": "{points} tan iyo {when}",
  "plot.not_compared": "Lama barbar dhigin",
  "plot.at_most": "ama ka yar",
  "plot.at_least": "ama ka badan",
  "plot.hidden": "Lama muujinayo",
  "plot.hidden_why":
    "Wax ka yar 10 qof ayaa jawaabay, ama tiradoodu waxay kashifi lahayd koox kale oo yar. Waxba kama daabacno iyaga, si aan cidna loo aqoonsan.",
  "plot.legend": "Macnaha calaamadaha",
  "plot.margin": "Xadka khaladka: 100-kii xad ee sidan ah, 95 ayay ku jiraan dhibcaha runta ahi",
  "plot.loose": "Dadkii jawaabay: iyaga oo keliya ayay u hadlayaan",
  "plot.apart": "Dadkii jawaabay",
  "plot.apart_what":
    "Kooxahan liis dadkooda oo dhan ah lama hayo, sidaas darteed cidna ma oga cidda ay matalaan. Xad khalad ma leh, lamana barbar dhigo.",
  "table.summary": "{subject} oo jadwal ah",
  "table.caption": "{subject} koox kasta, 0 ilaa 100",
  "table.group": "Kooxda",
  "table.school": "Dugsiga",
  "table.language": "Luqadda",
  "table.answered": "Jawaabay",
  "table.interval": "Inta u dhexaysa",
  "table.change": "Isbeddelka",
  "table.none": "ma jiro",

  "change.title": "Goorta aan niraahno “kor” ama “hoos”.",
  "change.what":
    "Isbeddelku waa inuu ahaadaa ugu yaraan 5 dhibcood oo ka weyn inta nasiibku sababi karo. Tallaabooyinka ka yar waa “isbeddel cad ma jiro”, xitaa haddii tiradu dhaqaaqday. {count, plural, one {Hal barbardhig ayaa la sameeyey.} other {# barbardhig ayaa la sameeyey: 20-kii aan isbeddel run ahi ku jirin, qiyaastii mid ayuu nasiibku ka dhigaa mid cad u muuqda.}}",

  "schools.title": "Dugsi kasta",
  "schools.caption": "{group}: dhibcaha dugsi kasta, iyo inta u dhexaysa",
  "schools.what":
    "Waxay u kala horreeyaan magacyadooda. Ha kala saraysiin: meesha ay inta u dhexaysa isku dul dhacdo, kala horrayntu badanaa waa nasiib.",
  "languages.title": "Luqadda qoysaska",
  "languages.caption": "Qoysaska: dhibcaha luqad kasta, iyo inta u dhexaysa",
  "items.title": "Su’aal kasta",
  "items.what":
    "Qaybta koox kasta, boqolkiiba. Jawaabuhu waxay ka bilaabmaan cirif ilaa cirifka kale; “Ma sheegi karo” gooni ayuu u taagan yahay. Qaybaha u dhow 0 ama 100 waxaa loo bixiyaa xad ahaan, si aan loo garan jawaabta qof ka tirsan koox yar.",
  "items.open": "{construct}: {count, plural, one {hal su’aal} other {# su’aalood}}",
  "items.worded": "Koox kasta waxay akhriday ereyo iyada u gaar ah.",
  "items.label": "{name}: {parts}",
  "items.part": "{option} {share}",
  "items.cant_say": "Ma sheegi karo",
  "items.cant_say_small": "{share} ma sheegi karaan",
  "items.or": "“{a}” ama “{b}”",
  "items.one": "“{a}”",
  "items.at_most": "ugu badnaan {share}",
  "items.at_least": "ugu yaraan {share}",
  "items.about": "qiyaastii {share}",
  "items.few":
    "Jawaabuhu aad bay u yar yihiin si loo muujiyo qaybaha oo dhan: {support} waxay doorteen {support_options}; inta kale lama kala qaybiyo, si aan jawaabta qofna loo garan.",
  "items.table": "Su’aashan oo jadwal ah",
  "items.caption": "Qaybaha boqolkiiba",

  "dropped.title": "Waxa laga reebay",
  "dropped.what":
    "Waxaa laga reebay {count, plural, one {hal wax} other {# waxyaabood}}: {tables}. Lama muujin karin iyada oo aan la kashifin kooxo yaryar.",
  "dropped.audience": "kooxaha",
  "dropped.people_who_answered": "dadkii jawaabay",
  "dropped.school": "dugsiyada",
  "dropped.language": "luqadaha",
  "dropped.items": "su’aalaha mid mid",

  "method.software": "Barnaamijka",
  "method.version":
    "Full Circle {version}, barnaamij xor ah oo leh shatiga MIT. Qof kastaa wuu akhrin karaa sida tiro kasta oo halkan ku taal loo xisaabiyo.",
};
