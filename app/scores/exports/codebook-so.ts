import type { CodebookTexts } from "./codebook";

/** Unreviewed. */
export const codebookSo: CodebookTexts = {
  title: "Sharaxaadda xogta",
  lede: "Waxa tiir kasta, cabbir kasta iyo su’aal kasta oo ku jira faylasha natiijooyinkan ay ka dhigan yihiin.",
  columns: {
    table: "Jadwalka uu sadarku ka tirsan yahay.",
    audience:
      "Kooxda. “partners” waa ganacsiyada, ururada iyo kulliyadaha meesha ay wadajir keliya u muuqan karaan.",
    school:
      "Koodhka dugsiga; DISTRICT waa “dugsi gaar ah ma aha”. Waa maran yahay haddii sadarku dugsi ahayn.",
    language:
      "Calaamadda luqadda; “other” waa luqado la isku daray. Waa maran yahay haddii sadarku luqad ahayn.",
    measure: "Waxa la cabbiro, lambarka su’aal, ama “answered” kooxda oo dhan.",
    option: "Koodhka jawaab su’aal.",
    answered:
      "Dadka dhibco leh; sadarka kooxda oo dhan, dadka ka jawaabay ugu yaraan hal su’aal oo dhibco leh; sadarka su’aal, dadka ka jawaabay.",
    mean: "Celceliska dhibcaha, oo la miisaamay meesha kooxdu miisaan leedahay.",
    mean_coded:
      "“at_most” ama “at_least” meesha celceliska lagu gooyey xad, maadaama uu aad ugu dhow yahay 0 ama 100.",
    se: "Khaladka caadiga ah ee celceliska. Waa maran yahay meesha celcelisku xad yahay.",
    ci95_low: "Xadka hoose ee inta u dhexaysa 95 % ee celceliska.",
    ci95_high: "Xadka sare ee inta u dhexaysa 95 % ee celceliska.",
    share_at_least_75: "Qaybta dadka leh 75 dhibcood ama ka badan.",
    share_coded: "“at_most” ama “at_least” meesha qaybtaas lagu gooyey xad.",
    share_ci95_low: "Xadka hoose ee inta u dhexaysa 95 % ee qaybtaas.",
    share_ci95_high: "Xadka sare ee inta u dhexaysa 95 % ee qaybtaas.",
    dont_know:
      "Qaybta “ma garanayo” ee jawaabaha su’aalaha waxa la cabbiro. Ogaanshuhu wuxuu u tiriyaa 0 dhibcood, waxyaabaha kale ee la cabbirona way ka tagaan.",
    dont_know_coded: "“at_most” ama “at_least” meesha qaybtaas lagu gooyey xad.",
    change_from_wave:
      "Lambarka wareeggii hore ee isbeddelka laga tiriyo. Waa maran yahay meesha aan la barbar dhigi karin.",
    change: "Farqiga celceliska iyo kii wareeggii hore.",
    change_se: "Khaladka caadiga ah ee isbeddelka.",
    change_linked:
      "In la aqoonsaday dadkii labada jeer jawaabay; haddii kale khaladka waxaa loo xisaabiyaa sidii aanay cidi jirin.",
    change_p: "p-ga labada dhinac ee isbeddel la’aanta.",
    change_p_holm: "Isla kaas, oo habka Holm lagu saxay dugsiyada kooxda.",
    change_mdc80: "Isbeddelka ugu yar ee la arki lahaa shantii jeerba afar.",
    change_verdict:
      "“up” (kor) ama “down” (hoos) haddii isbeddelku yahay ugu yaraan 5 dhibcood oo aan nasiib ahayn, haddii kale “same” (isku mid).",
    reliability:
      "Inta su’aaluhu isku raacsan yihiin: “experimental” (ka yar 100 jawaabood oo dhammaystiran, ama xadka hoose ee alfa ka hooseeya 0.60), “shown” (laga bilaabo 0.60), “headline” (laga bilaabo 0.70), “unpublished” (su’aal ayaa ka hor jeedda kuwa kale). Kooxaha dhan oo keliya.",
    complete_cases: "Dadka ka jawaabay dhammaan su’aalaha. Waa maran yahay ka hooseeya 100.",
    alpha: "Alfa-ha Cronbach ee jawaabaha dhammaystiran.",
    alpha_ci95_low: "Xadka hoose ee inta u dhexaysa 95 % ee alfa (Feldt).",
    alpha_ci95_high: "Xadka sare ee inta u dhexaysa 95 % ee alfa (Feldt).",
    omega: "Omega-ha guud ee McDonald, hal isir (factor).",
    percent: "Qaybta la miisaamay ee dadka su’aasha ka jawaabay oo doortay jawaabtan.",
    percent_coded: "“at_most” ama “at_least” meesha boqolleyda lagu gooyey xad.",
    people: "Dadka kooxda ee diiwaanka ku jira; waa maran yahay meesha aan cidna tirin.",
    response_rate:
      "RR2 ee AAPOR: jawaabaha dhammaystiran iyo kuwa qaybta ah, dhammaan dadka magaca lagu casuumay. Waa maran yahay linkiyada furan.",
  },
  units: {
    people: "dad",
    points: "dhibco",
    share: "qayb, 0 ilaa 1",
    percent: "boqolkiiba",
    probability: "suuragalnimo",
    wave: "lambarka wareeg",
    coefficient: "isku-dhufte",
  },
  rules: [
    "Waxba lagama bixiyo wax ka yar 10 qof, iyo waxa kala goyn lagu kashifi lahaa. Wixii qarsoon waa sanduuq maran CSV-ga, waana null JSON-ka; sadarka koox qarsoon weli waa jiraa.",
    "Wixii aan khusayn, sida isbeddel wareegga koowaad, sidoo kale waa maran yahay.",
    "10 ilaa 29 jawaabood: dhibco buuxa. Laga bilaabo 30: hal tobanle. Khaladka caadiga ahi wuxuu leeyahay hal tobanle, qaybuhu laba, p saddex.",
    "Celcelisyada iyo qaybaha u dhow 0 ama 100 waa xad: 20 iyo 80 marka 10 ilaa 19 jawaabood, 10 iyo 90 marka 20 ilaa 39, 5 iyo 95 marka 40 ilaa 99, 2 iyo 98 marka 100 ilaa 299, 1 iyo 99 laga bilaabo 300. Tiirka “…_coded” ayaa sheega.",
    "Dhibcuhu waa celceliska su’aalaha laga jawaabay, haddii ugu yaraan tirada la sheegay laga jawaabay. Waxyaabaha la cabbiro marnaba lama isku daro.",
    "Qoraalka barnaamijka xaashiyuhu u qaadan karo qaacido wuxuu leeyahay hakad kore oo hor taal.",
  ],
  words: {
    column: "Tiir",
    meaning: "Macnaha",
    unit: "Halbeegga, xadka ama qiimaha",
    columns: "Tiirarka faylasha",
    columnsTable: "Tiirarka, jadwal ahaan",
    wide: "Faylka ballaaran, magaca tiirku waa magaca waxa la cabbiro oo uu ku xigo kan cabbirka, sida awareness_mean.",
    rules: "Xeerarka",
    constructs: "Waxyaabaha la cabbiro",
    constructsTable: "Waxyaabaha la cabbiro, jadwal ahaan",
    construct: "Waxa la cabbiro",
    least: "Jawaabaha loo baahan yahay",
    of: "{least} oo {of} ka mid ah",
    dontKnow: "“Ma garanayo” waxaa loo tiriyaa",
    zero: "0 dhibcood",
    missing: "jawaab la’aan",
    items: "Su’aalaha",
    asked: "La weydiiyey",
    text: "Ereyada",
    option: "Koodhka",
    label: "Jawaabta",
    score: "Dhibcaha",
    none: "ma jiro",
    everybody: "Qof kasta",
    notScored: "dhibco ma leh",
    files: "Dhammaan faylasha natiijooyinkan",
  },
};
