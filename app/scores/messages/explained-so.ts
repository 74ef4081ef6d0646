import type { explainedEn } from "./explained-en";

/** Unreviewed. */
export const explainedSo: Readonly<Record<keyof typeof explainedEn, string>> = {
  "explained.title": "{construct}, {name}: sida {value} loo xisaabiyey",
  "explained.title_hidden": "{construct}, {name}: sababta aan tiro loo muujin",
  "explained.lede":
    "Tallaabo tallaabo, iyada oo la adeegsanayo tirooyinka daabacaadda la muujiyey.",
  "explained.back": "Ku noqo natiijooyinka",

  "explained.asked": "Waxa la weydiiyey",
  "explained.asked_what":
    "{count, plural, one {Hal su’aal ayaa} other {# su’aalood ayaa}} arrintan ku saabsan. Jawaab kasta dabadeeda waxaa ku qoran dhibcaheeda.",
  "explained.no_points": "dhibco ma leh",
  "explained.option": "{label}: {points}",

  "explained.person": "Dhibcaha hal qof",
  "explained.points":
    "Jawaabuhu waxay u socdaan 0 ilaa 100 dhibcood tallaabooyin siman; su’aal si rogan loo weydiiyey waa la soo rogaa.",
  "explained.minimum":
    "Dhibcaha qofku waa celceliska su’aalaha uu ka jawaabay, haddii uu ka jawaabay ugu yaraan {minimum} oo {of} ka mid ah; haddii kale dhibco ma laha.",
  "explained.dont_know_zero":
    "“Ma garanayo” waxaa loo tiriyaa 0 dhibcood: qofkii aan arrin garanayn, kama war qabo.",
  "explained.dont_know_missing":
    "“Ma sheegi karo” dhibco ma keento mana jarto; qaybteeda gooni ayaa loo sheegaa.",

  "explained.who": "Cidda ku jirta",
  "explained.of":
    "{n} oo {people} qof ka mid ah ayaa jawaabay; {valid} ka mid ah ayaa leh dhibcahan.",
  "explained.alone": "{n} qof ayaa jawaabay; {valid} ka mid ah ayaa leh dhibcahan.",
  "explained.rate":
    "Heerka jawaabta {rate}% (RR2 ee AAPOR): dadka magacooda lagu casuumay, inta ka jawaabtay ugu yaraan kala bar su’aalaha dhibcaha leh.",
  "explained.no_list":
    "Ma jiro liis dadka kooxdan oo dhan ah, sidaas darteed dadkani iyaga oo keliya ayay u hadlayaan: miisaan ma leh, xad khalad ma leh, barbardhigna ma leh.",

  "explained.weights": "Sida jawaabaha loo miisaamo",
  "explained.weight_base":
    "Jawaab kastaa waxay matashaa inta qof ee dugsigeeda iyo kooxdeedu u leeyihiin qof kasta oo jawaabay; kadib miisaannada ayaa la hagaajiyaa ilaa qaybaha dugsiyada iyo luqaduhu noqdaan kuwa diiwaanka. Marka hore qaybaha jawaabahoodu aad u yar yihiin waxaa lagu daraa ta ugu dhow, miisaannada ka badan 4 jeer celceliska kooxdana waa la gooyaa.",
  "explained.unraked":
    "Markan luqadaha lama isku dheelli tiri karin; miisaannadu waa kuwa dugsiyada oo keliya.",
  "explained.weights_here":
    "Daabacaaddan: {joined, plural, =0 {qaybna laguma darin} one {hal qayb ayaa lagu daray} other {# qaybood ayaa lagu daray}} mid kale, {capped, plural, =0 {miisaanna lama goyn} one {miisaanka hal qof ayaa la gooyey} other {miisaannada # qof ayaa la gooyey}}, intaas kadibna farqiga ugu weyn ee diiwaanka waa {error}%. Miisaannada aan sinnayn waxay kala duwanaanshaha (variance) ka dhigaan {deff} jeer (Kish).",
  "explained.uneven":
    "Miisaannada kooxdan si ay u sinnaan la’yihiin ayaa kala duwanaanshaha ugu yaraan labanlaabaysa: tirooyinkeeda si taxaddar leh u akhri.",
  "explained.too_uneven":
    "Miisaannada kooxdan aad bay u sinnaan la’yihiin oo kala duwanaanshuhu waa ugu yaraan afar jeer: tirooyinkeeda cinwaan weyn lagama dhigo.",

  "explained.mean": "Celceliska",
  "explained.mean_what":
    "Wadarta dhibcaha ee la miisaamay oo loo qaybiyey tirada la miisaamay ee dadka dhibcaha leh.",
  "explained.bound":
    "Tiro sidaas ugu dhow cirifka cabbirku waxay sheegi lahayd in ku dhowaad qof kastaa si isku mid ah u jawaabay, markaa xadka oo keliya ayaa la daabacaa: {value} {bound}. Khalad ma leh, waxna lama barbar dhigo.",

  "explained.sure": "Inta la hubo",
  "explained.se_what":
    "Khaladka caadiga ahi wuxuu ka yimaadaa sida jawaabuhu ugu kala duwan yihiin dugsi kasta (h), marka laga jaro waxa qaybaha miisaanku sharxayaan (e), iyo inta dadka oo dhan ka jawaabtay: qofkii la weydiiyey wax hubaal ah ayaa laga hayaa.",
  "explained.ci_what":
    "Inta u dhexaysa waa celceliska oo lagu daro ama laga jaro khaladka caadiga ah oo lagu dhuftay {t}, barta 97.5 % ee t-ga Student{df}, oo ku jirta 0 iyo 100.",
  "explained.df": " oo leh {df} heer xornimo (jawaabaha oo laga jaray dugsiyada)",
  "explained.low_precision":
    "Wax ka yar 30 qof ayaa dhibco leh: tirooyinku waa dhibco buuxa, saxnaantooduna way hoosaysaa.",

  "explained.top": "75 ama ka badan",
  "explained.top_what":
    "Qaybta la miisaamay ee dadka leh ugu yaraan 75 dhibcood. Inta u dhexaysa waxaa lagu xisaabiyaa cabbirka logit, si ay ugu jirto 0 iyo 100 %.",
  "explained.top_bound":
    "Qaybtu cirifka aad bay ugu dhow tahay, sidaas darteed xadka oo keliya ayaa la daabacaa: {bound}.",

  "explained.change": "Isbeddelka tan iyo {when}",
  "explained.change_linked":
    "Dadkii labada jeerba jawaabay hal mar ayaa la tiriyaa: waxa ay wadaagaan ayaa khaladka yareeya.",
  "explained.change_alone":
    "Jawaabaha labada jeer iskuma xirna, markaa labada khalad waxaa la isugu daraa sidii qofna uusan labada jeer ka jawaabin. Haddii dad labada jeer jawaabeen, khaladka runta ahi waa ka yar yahay.",
  "explained.change_rule":
    "“Kor” ama “hoos” waxaa la yiraahdaa oo keliya haddii isbeddelku ka weyn yahay 1.96 jeer khaladka caadiga ah, uuna yahay ugu yaraan {least} dhibcood.",
  "explained.holm":
    "{count, plural, one {Hal dugsi ayaa la barbar dhigay.} other {# dugsi ayaa la barbar dhigay, markaa suuragalnimada ayaa loo saxaa dhammaantood (Holm) waana inay ka hoosayso 0.05.}}",
  "explained.mdc":
    "Isbeddelka ugu yar ee la arki lahaa shantii jeerba afar waa 2.80 jeer khaladka caadiga ah.",
  "explained.verdict": "Halkan: {verdict}.",
  "explained.not_compared":
    "Isbeddel lama sheego: mar hore ma jirin, su’aalaheedu kuwo kale ayay ahaayeen, labada mid ka mid ah dad aad u yar ayaa ka jawaabay, ama dhibcaha mid ka mid ah waa xad.",

  "explained.reliability": "In su’aaluhu isku xiran yihiin",
  "explained.reliability_few":
    "Wax ka yar 100 qof oo kooxdan ah ayaa ka jawaabay su’aal kasta, markaa lama xukumi karo: cabbirka waxaa la yiraahdaa tijaabo.",
  "explained.reliability_what":
    "Laga soo qaaday {n} qof oo ka jawaabay su’aal kasta: alfa, iyo inta u dhexaysa ee 95 % (Feldt), iyo omega. Laga bilaabo xad hoose oo 0.60 ah cabbirku wuu lumiyaa calaamadda “tijaabo ah”, laga bilaabo 0.70 cinwaan weyn ayuu noqon karaa.",
  "explained.label_headline": "Halkan: waa lagu kalsoonaan karaa cinwaan weyn ahaan.",
  "explained.label_shown":
    "Halkan: waa lagu kalsoonaan karaa in la muujiyo, weli ma aha cinwaan weyn oo aan calaamadda lahayn.",
  "explained.label_experimental": "Halkan: tijaabo.",
  "explained.label_unpublished":
    "Halkan: su’aal ayaa ka hor jeedda kuwa kale (xiriirka ay la leedahay wuu ka hooseeyaa 0.20), markaa cabbirkan waxba lagama gunaanado.",

  "explained.hidden": "Waxa aan la muujin, iyo sababta",
  "explained.hidden_here":
    "Kooxdan waxba lagama daabaco: wax ka yar 10 qof ayaa jawaabay, ama tiradoodu waxay kashifi lahayd koox kale oo yar. Labada xaaladood si isku mid ah ayaa loo sheegaa, sababtoo ah kala saariddu wax badan bay sheegi lahayd.",
  "explained.hidden_others":
    "Kooxaha ka yar 10 qof jadwalna kuma jiraan, sidoo kale kuwa kale ee kala goyn lagu heli karo tiradooda, marka la eego dhammaan daabacaadihii hore. Midkee waa midkee lama sheego.",
  "explained.hidden_staff":
    "Sidaas oo kale ayay shaqaalaha u tahay, kuwaas oo og inta qof ee dugsi kasta ka qayb qaatay laakiin aan ogayn waxa ay yiraahdeen.",
  "explained.frozen":
    "Tirooyinku waa xiran yihiin: jawaabaha dambe waxay keenaan daabacaad dambe, taas oo tan lala hubiyo.",
};
