import type { TextPage } from "~/scores/method/text-sections";

/** Unreviewed. */
export const privacySo: TextPage = {
  title: "Asturnaanta",
  lede: "Waxa ku dhacaya waxa aad noo sheegto, cidda arki karta, iyo waxa aanan ballanqaadi karin. Sahan kastaa bogga koowaad ayuu ku sheegayaa in jawaabuhu sir yihiin ama aysan magac lahayn.",
  sections: [
    {
      id: "both",
      title: "Sahan kasta",
      text: [],
      points: [
        "Natiijooyinka waxaa lagu muujiyaa kooxo ah 10 qof ama ka badan, dadweynaha iyo degmadaba. Nidaamkan cidna kuma arki karto jawaabaha hal qof, marka laga reebo shaqaalaha geliya wixii warqad ama taleefan lagu bixiyey, faylna oo ay ku jiraan jawaabo qof gaar ah kama baxo.",
        "Shaqaaluhu waxay arki karaan inta qof ee la weydiiyey iyo inta jawaabtay, dugsi kasta iyo koox kasta. Ma arkaan liis dadka jawaabay ah, mana arkaan su’aalaha qof ka booday.",
        "Waad ka boodi kartaa su’aal kasta oo aan lagu qorin waa loo baahan yahay, waadna joojin kartaa waqti kasta. Haddii aadan ka qayb qaadan, waxba kuma gaarayaan.",
        "Waxa aad ereyadaada ku qorto waxaa laga saaraa jawaabahaaga marka sahanku xirmo. Wuxuu galayaa liis la isku qasay oo sheegaya kooxda uu ka yimid oo keliya. Tifaftirayaashu waxay ka saaraan magacyada iyo waxyaabaha la midka ah ka hor inta uusan qof kale akhrin. Haddii aad qorto in qof khatar ku jiro, waxaa laga yaabaa inay ku waajibto qof degmada ka tirsan inuu tallaabo qaado. Fadlan halkaas ha ku qorin cidda aad tahay haddii aadan rabin in la ogaado.",
        "Cid ka yar 18 sano lama weydiiyo, wax ardayda ku saabsanna halkan laguma kaydiyo.",
      ],
    },
    {
      id: "confidential",
      title: "Haddii jawaabuhu sir yihiin",
      text: [],
      points: [
        "Jawaabahaaga waxaa lala kaydiyaa linkigaaga. Taasi waxay kuu oggolaanaysaa inaad hadhow sii wadato, inaad saxdo ilaa uu sahanku xirmo, iyo inaad aragto dhibcahaaga.",
        "Sidaa darteed qofka maamula xogtu wuu isku xiri karaa magacaaga iyo jawaabahaaga. Nidaamku cidna ma siiyo bog sidaas sameeya, laakiin kama dhigi karno wax aan suuragal ahayn.",
        "Sharciga diiwaannada dadweynaha ayaa laga yaabaa inuu khuseeyo jawaabaha inta lala kaydiyo link qof tilmaamaya.",
        "Xiriirka ka dhexeeya dadka iyo jawaabaha waxaa la tirtiraa taariikh la go’aamiyo marka sahanku bilaabmo, kuna qoran bogga koowaad: haddii aan wax kale la sheegin, 90 maalmood kadib wareegga ugu dambeeya ee la qorsheeyey ee la isbarbar dhigi doono. Kadib jawaabahaagu waxay la joogaan kooxdaada, dugsigaaga iyo luqaddaada, adiga la’aantaa; cidna ma heli karto, adiga iyo annaga toona. Haddii koox sidaas ah ay dad aad u yar ka jawaabeen, taasi weli qof bay tilmaami kartaa. Koobiyada kaydka ee maalintaas ka hor la sameeyey xiriirku way ku jiraa ilaa laga tirtiro.",
        "Linkiga oo keliya marnaba ma muujiyo jawaabo, sababtoo ah linkiyada dadka kale ayaa loo gudbiyaa. Waxaa loo baahan yahay biraawsarkii laga diray, ama koodh aan iimaylkaaga u dirno.",
      ],
    },
    {
      id: "anonymous",
      title: "Haddii jawaabuhu aysan magac lahayn",
      text: [],
      points: [
        "Linkigaagu hal mar buu shaqeeyaa. Markaad dirto, waxaan qornaa in linkigaaga la isticmaalay, jawaabahana waxaan kaydinnaa iyada oo aan linkiga iyo magacaaga midna lala kaydin. Cidna ma heli karto kuwaaga si ay u saxdo ama u tirtirto, adiga iyo annaga toona.",
        "Jawaabuhu way sugaan ilaa ay ugu yaraan 20 soo gaaraan. Kadib qayb nasiib lagu doortay ayaa la wareejiyaa; ugu yaraan 10 ayaa haraya. Mar kasta dhammaan jawaabaha sahanka, kuwa hore loo wareejiyeyna, waxay helaan lambarro cusub iyo kala horrayn cusub oo nasiib ah, saacadna ma leh: waxaa la socda maalinta ugu dambaysay ee la isku qasay oo keliya, dhammaanna waa isku mid. Marka la xiro dhammaan waa la wareejiyaa; haddii markaas ka yar 10 ay haraan, meelna laguma tiriyo.",
        "Inta jawaabuhu sugayaan, qofka maamula xogtu weli wuu ogaan karaa cidda ay yihiin. Diiwaannada nidaamka ee waqtigaas la sameeyey ayaa iyaguna suurtagelin kara gadaal dambe. Qofkii isbarbar dhiga koobiyada kaydka ama qabyo-qoraallada natiijooyinka ee la sameeyey inta sahanku furan yahay wuxuu arkayaa jawaabaha u dhexeeyey, haddii ay yaraayeenna cidda ay noqon karaan.",
        "Kooxaha laga casuumay wax ka yar 30 qof waxaa lagu daraa kuwo kale ka hor inta aan cidna jawaabin: marka hore luqaddooda, kadibna dugsigooda. Haddii nooc dad ah (tusaale ahaan shaqaalaha) wadar ahaan laga casuumay wax ka yar 30, waxay ahaanayaan hal koox. Jawaabahaaga waxaa lala kaydiyaa kooxdaada la isku daray, qofka maamula xogtuna wuu arkaa cidda jawaabtay: haddii koox hal qof oo keliya ka jawaabay, waa la garanayaa cidda jawaabahaas leh. Waxa aad qorto, iyo luqadda aad ku qorto, ayaa iyaguna ku sheegi kara.",
        "Dhibcahaaga hal mar ayaa la muujiyaa, bogga xiga markaad dirto. Hal saac ayay ku jiraan kuki (cookie) nidaamkan oo keliya akhrin karo, meel kalena kuma jiraan.",
      ],
    },
    {
      id: "doors",
      title: "Haddii aad si kale uga jawaabto",
      text: [],
      points: [
        "Warqad ama taleefan, shaqaalaha degmada ayaa jawaabahaaga geliya, wayna arkaan ama maqlaan markay gelinayaan. Foomka warqadda ah laba jeer ayaa la geliyaa. Ilaa markaas waxaa lagu kaydiyaa casuumaaddaada agteeda, xitaa sahanka jawaabihiisu aysan magac lahayn, koobiyada kaydka ee waqtigaas la sameeyeyna way ku jiraan; kadib jawaabaha waxaa loo kaydiyaa sida kuwa linkigaaga lagu diro. Waxaan qornaa in shaqaaluhu foom geliyeen, goorta iyo sahanka, mana qorno qofka iska leh.",
        "Linkiga furan, adigoon haysan link adiga kuu gaar ah, waxaan kaydinnaa jawaabahaaga, maalinta, luqadda, iyo kooxda iyo dugsiga aad dooratay, magac la’aan. Gooni ayaa loo tiriyaa, marnabana laguma daro kuwa dadka la casuumay. Si aan cidna sahan ugu shubin foomam badan, waxaan tirinnaa foomamka ciwaan kasta oo shabakad ah, isagoo la qarsoodiyey oo la hayo ugu badnaan hal maalin, jawaabahana ka gooni ah.",
        "Haddii aad jawaabahaas iimayl ku xaqiijiso, ciwaankaaga oo la qarsoodiyey ayaa garab yaal ilaa aad riixdo linkiga aan soo dirno, ugu badnaan 7 maalmood; kadib gooni ayaa loo hayaa.",
      ],
    },
    {
      id: "stored",
      title: "Waxa adiga kugu saabsan ee la kaydiyo",
      text: [
        "Liiska degmada waxaa ku jira magacaaga, ciwaanka iimaylkaaga, luqaddaada, kooxaha aad ka tirsan tahay iyo dugsiyadaada. Iimayl kasta waxaan ka haynaa in la diray iyo in uu soo noqday. Ma qorno inaad furtay, linkiyadiisuna si toos ah ayay halkan u keenaan.",
      ],
      points: [
        "Hal kuki (cookie) oo sannad jira ayaa biraawsarkan ka sooca kuwa kale, si jawaabahaaga halkan loogu muujiyo ee aan meel kale loogu muujin. Waxaa ku jira lambar nasiib ah, waxna adiga kuguma saabsana.",
        "Bogaggan kuma jiraan raadraac, xayeysiis iyo barnaamijyo dad kale leeyihiin.",
        "Linkigaaga gaarka ahi ma galo diiwaannadayada.",
      ],
    },
    {
      id: "rights",
      title: "Waxa aad codsan karto",
      text: [
        "Iimaylada waxaad ku joojin kartaa linkiga ku yaal mid kasta dhammaadkiisa, adigoon akoon gelin. Waxaad degmada ka codsan kartaa inay saxdo ama tirtirto waxa ay kaa hayso; sahanka jawaabihiisu sir yihiin, jawaabahaaguna way raacayaan inta xiriirku jiro. Natiijooyinka markaas la daabacay sidooda ayay ahaanayaan: waa kooxo ah 10 qof ama ka badan.",
      ],
    },
  ],
};
