import type { leadersEn } from "./leaders-en";

/** Unreviewed. */
export const leadersSo: Readonly<Record<keyof typeof leadersEn, string>> = {
  "group.all": "{group}, degmada oo dhan",
  "group.at": "{group}, {place}",

  "filter.title": "Muuji",
  "filter.audience": "Kooxda",
  "filter.school": "Dugsiga",
  "filter.language": "Luqadda qoyska",
  "filter.all": "Dhammaan",
  "filter.button": "Muuji kuwan",
  "filter.clear": "Wax kasta muuji",
  "filter.what":
    "Dugsi ama luqad, labada isku mar maya: jadwal labada isku dara ma jiro, waayo sanduuqyadiisu waxay noqon lahaayeen dad gaar ah.",

  "fact.of": "{n} oo {people} ka mid ah ayaa jawaabay",
  "fact.scored":
    "{count, plural, one {hal ka mid ah ayaa leh} other {# ka mid ah ayaa leh}} dhibcahan",
  "fact.rate": "heerka jawaabta {rate}% (RR2)",
  "fact.top": "{share} waxay leeyihiin 75 ama ka badan",
  "fact.top_interval": "{share} waxay leeyihiin 75 ama ka badan ({low}–{high}%)",
  "fact.dont_know_zero": "{share} jawaabaha waxay ahaayeen “ma garanayo”, oo loo tiriyey 0",
  "fact.dont_know_missing": "{share} jawaabaha waxay ahaayeen “ma sheegi karo”, lama tirin",
  "fact.smallest":
    "isbeddel ah {points, plural, one {hal dhibic} other {# dhibcood}} ama ka badan waxay u badnayd in la arki lahaa",
  "fact.linked": "dadkii labada jeerba jawaabay hal mar ayaa la tiriyey",
  "fact.not_linked": "waxaa loo barbar dhigay sidii qofna uusan labada jeer ka jawaabin",
  "fact.experimental": "cabbir tijaabo ah",
  "fact.unpublished": "cinwaan weyn looma isticmaalo: su’aalihiisu isku jiho ma wada tilmaamaan",
  "fact.uneven": "miisaannadu ma sinna: si taxaddar leh u akhri",
  "fact.too_uneven": "cinwaan weyn looma isticmaalo: jawaabo yar ayaa matalaya dad aad u badan",
  "explain.link": "Sidee tan loo xisaabiyey?",
  "explain.of": "{subject}, {name}",

  "finding.on_trial": "Cabbirku weli waa tijaabo.",
  "labels.title": "Macnaha tilmaamahan.",
  "labels.experimental":
    "“Tijaabo ah”: wax ka yar 100 qof oo koox ka tirsan ayaa ka jawaabay dhammaan su’aalaha cabbirka, ama jawaabahoodu si ku filan isuma raacsana. Dhibcuhu way marin habaabin karaan.",
  "labels.unpublished":
    "“Cinwaan weyn looma isticmaalo”: su’aal cabbirka ka mid ah ayaa ka hor jeedda kuwa kale, markaa furaheeda ama su’aasha lafteeda ayaa khaldan. Tirada waxaa loo muujiyaa in la hubin karo, waxbana lagama gunaanado.",
  "labels.uneven":
    "“Miisaannadu ma sinna”: jawaabaha qaarkood waxay matalaan dad aad uga badan kuwa kale, markaa dad yar ayaa dhibcaha beddeli kara. Meesha ay aad u weyn tahay dhibcaha cinwaan weyn lagama dhigo.",
  "labels.few":
    "“In yar oo ka mid ah dadka la weydiiyey”: in ka yar shan meelood meel qoysaska ah ama kala bar shaqaalaha ayaa jawaabay. Kooxaha noocaas ah waqtiyo kala duwan laguma barbar dhigo.",

  "table.scored": "Dhibco leh",
  "table.people": "Ka mid ah",
  "table.rate": "Heerka jawaabta",
  "table.top": "75 ama ka badan",
  "table.dont_know": "Ma garanayo",
  "table.smallest": "Isbeddelka ugu yar ee la arko",

  "schools.holm":
    "{count, plural, one {Hal dugsi ayaa lala barbar dhigay markii hore.} other {{construct}: # dugsi ayaa lala barbar dhigay markii hore. Inta badan oo sidan ah qaar nasiib oo keliya ayay ku kala duwanaanayaan; sidaas darteed isbeddel waxaa lagu sheegaa cad oo keliya haddii uu sidaas ahaado marka la saxo habka Holm ee dhammaan #.}}",
  "schools.table": "{group} dugsi kasta, jadwal ahaan",
  "languages.table": "Qoysaska luqad kasta, jadwal ahaan",

  "missing.title": "Cidda maqan",
  "missing.what":
    "Calaamaddu waa inta qayb kastaa ka tahay dadka diiwaanka ku jira oo dhan, ulana waa inta ay ka tahay dadkii jawaabay. Miisaannadu arrintan way saxaan; dadka ma beddeli karaan.",
  "missing.school": "{group} dugsi kasta",
  "missing.language": "{group} luqad kasta",
  "missing.shares": "{roster}% diiwaanka, {answered}% jawaabaha",
  "missing.label": "{name}: boqolkiiba {roster} diiwaanka, boqolkiiba {answered} dadkii jawaabay",
  "missing.gaps": "Codadka ugu badan ee maqan: {parts}.",
  "missing.gap_school": "{group} ee {name} ({roster}% diiwaanka, {answered}% jawaabaha)",
  "missing.gap_language":
    "{group} ee lagula xiriiro {name} ({roster}% diiwaanka, {answered}% jawaabaha)",
  "missing.none":
    "Dugsi iyo luqad midna kama hoosayso qaybteeda diiwaanka 3 dhibcood ama ka badan.",
  "missing.roster": "Qaybta diiwaanka",
  "missing.answered": "Qaybta jawaabaha",
  "missing.part": "Qayb",
  "missing.table": "{caption}, jadwal ahaan",

  "trend.title": "Waqti ka waqti",
  "trend.what":
    "Mar kasta oo natiijo la daabacay. Suunku waa xadka khaladka. Goobada ka go’an xariiqda waxaa lagu weydiiyey su’aalo kale, lamana barbar dhigi karo; kooxaha dad yar ka jawaabeen waa laga reebay.",
  "trend.caption": "{construct} waqti ka waqti",
  "trend.table": "{construct} waqti ka waqti, jadwal ahaan",
  "trend.otherwise": "{value}, si kale ayaa loo weydiiyey",
  "trend.few": "dad yar ayaa jawaabay",
  "trend.none": "dhibco ma leh",
  "trend.hidden": "lama muujinayo",
  "trend.draft": "{when} (qabyo)",
  "trend.label": "{group}, {construct}: {points}",
  "trend.point": "{value}, {when}",
  "trend.point_interval": "{value} ({low} ilaa {high}), {when}",

  "print.title": "Warbixinta guddiga dugsiyada",
  "print.draft": "Qabyo-qoraal {day}, shaqaalaha u gaar ah. Lama daabicin.",
  "print.published": "La daabacay {day}",
  "print.pdf": "U soo deg PDF",
  "print.back": "Ku noqo natiijooyinka",
  "print.hint": "Ama boggan ka daabac biraawsarkaaga.",
  "print.source":
    "Tiro kastaa waxay ka timid daabacaad la xiray oo aan is beddelayn; kooxaha ka yar 10 qof, iyo waxa kashifi lahaa, kuma jiraan.",
};
