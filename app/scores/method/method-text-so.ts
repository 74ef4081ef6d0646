import type { TextPage } from "./text-sections";

/** Unreviewed. */
export const methodSo: TextPage = {
  title: "Sida aan u tirinno",
  lede: "Waxa la weydiiyey iyo cidda la weydiiyey, sida jawaabuhu dhibco u noqdaan, waxa aanan muujin, iyo waxa tirooyinkani sheegi karin.",
  sections: [
    {
      id: "asked",
      title: "Waxa la weydiiyey iyo cidda la weydiiyey",
      text: [
        "Qoysaska, shaqaalaha, ganacsiyada, ururada, kulliyadaha iyo jaamacadaha, iyo deriska waxaa la weydiiyaa isla waxyaabo, mid walba ereyo u gaar ah. Cid ka yar 18 sano lama weydiiyo.",
        "Qof kasta oo ku jira liiska degmadu wuxuu helaa hal casuumad koox kasta oo uu ka tirsan yahay, wuxuuna ka jawaabi karaa hal mar. Qofka dhowr dugsi ka tirsan waxaa wax laga weydiiyaa mid ka mid ah, oo nasiib lagu doortay, wareeg kastana isla kaas ayaa laga weydiiyaa.",
      ],
    },
    {
      id: "scores",
      title: "Sida jawaabuhu dhibco u noqdaan",
      text: [
        "Jawaab kasta oo su’aal dhibco leh waxay u dhigantaa 0 ilaa 100 dhibcood. Su’aalaha si rogan loo weydiiyey waa la soo rogaa. Dhibcaha qofku waa celceliska jawaabihiisa, haddii uu ka jawaabay ugu yaraan kala bar su’aalaha noocaas ah; haddii kale dhibco ma laha.",
        "“Ma maqlin arrintan” waxaa loo tiriyaa 0 ogaanshaha, waayo taasi waa jawaabta. “Ma sheegi karo” oo fikrad ku saabsan jawaab looma tiriyo, qaybteedana waa la daabacaa.",
        "Ogaanshaha iyo taageeradu waa laba dhibcood, marnabana hal tiro laguma daro.",
      ],
    },
    {
      id: "wording",
      title: "Ereyada su’aaluhu waa tijaabo",
      text: [
        "Su’aalaha sahanka caadiga ah annaga ayaa qornay, daraasadna laguma xaqiijin. Ilaa ugu yaraan 100 qof oo koox ka tirsan ay ka jawaabaan dhammaan su’aalaha nooc, kuwaasina si ku filan isugu raacaan (alfa-ha Cronbach, xadka hoose ugu yaraan 0.60, ka wanaagsan 0.70), dhibcaha u akhri tilmaan hore. Turjumaadda Soomaaliga dib-u-eege ma xaqiijin, haddii aanay degmadu wax kale sheegin.",
      ],
    },
    {
      id: "weights",
      title: "Sida kooxaha loo miisaamo",
      text: [
        "Meesha degmadu ka og tahay inta qof ee koox leedahay (diiwaankeeda, ama liiska ay casuuntay), jawaabaha waxaa loo miisaamaa tiradaas, dugsi dugsi, si dugsi ay dad badani ka jawaabeen uusan uga cod dheeraan baaxaddiisa. Dugsi koox ka haysta wax ka yar laba jawaabood waxaa lala miisaamaa inta kale ee kooxdaas. Kadib luqadaha koox kasta ayaa sidaas oo kale loogu dheelli tiraa tiradooda (“raking”); luqadda jawaabaheedu ka yar yihiin 10 waxay ku biirtaa ta ugu eg. Miisaan ka badan 4 jeer celceliska kooxdiisa waa la gooyaa, inta kalena waa la qaybiyaa.",
        "Inta u dhexaysa ee ag taal dhibcaha waxaa ku jira dhibcaha runta ah 95 ka mid ah 100 sahan oo sidan ah, haddii kuwa aan jawaabin ay u fikiraan sida kuwa jawaabay. Waxay tixgelisaa inta qof ee jira, sida loo miisaamay, iyo in koox yar ku dhowaad gebi ahaan la ogaan karo.",
        "Meesha aan cidna ogayn inta qof ee koox leedahay, jawaabaheedu gooni ayay u taagan yihiin “dadkii jawaabay” ahaan: miisaan la’aan, xad khalad la’aan, marnabana lama barbar dhigo.",
      ],
    },
    {
      id: "change",
      title: "Goorta aan niraahno kor ama hoos",
      text: [
        "Waxaan la barbar dhignaa wareeggii hore ee ugu dambeeyey ee natiijadiisa la daabacay, haddii labaduba ay isla su’aalo isla ereyo ku weydiiyeen; su’aal dib loo qoray waa su’aal kale. Waxaan niraahnaa “kor” ama “hoos” haddii farqigu yahay ugu yaraan 5 dhibcood kana badan yahay 1.96 jeer khaladkiisa caadiga ah. Meesha dadkii labada jeer jawaabay la aqoonsan karo, khaladku hal mar ayuu tiriyaa; meelaha kale, sida sahannada jawaabahoodu aysan magac lahayn, waxaa loo xisaabiyaa sidii aan cidna labada jeer jawaabin, taas oo keenta inaan “isbeddel cad ma jiro” u niraahno si ka badan intii loo baahnaa, halkii ay ka yaraan lahayd. Dugsiyada koox waxaan ku saxnaa tiradooda (Holm), si aan nasiibka keliya badanaa dugsi ugu muujin inuu is beddelay. Isbeddelka agtiisa waxaa ku qoran ka ugu yar ee la arki lahaa shantii jeerba afar.",
        "Meesha ay ka jawaabeen wax ka yar 20 ka mid ah 100 qoys, ama 50 ka mid ah 100 shaqaale, waan sheegnaa mana barbar dhigno.",
      ],
    },
    {
      id: "small",
      title: "Kooxaha yaryar",
      text: [
        "Waxba lagama muujiyo wax ka yar 10 qof, dadweynaha iyo shaqaalaha toona. Meesha tiro qarsoon lagu heli karo in kuwo kale la kala gooyo, kuwaasna waa la qariyaa. Taas awgeed dhammaan jadwallada hal daabacaad waa la wada baaraa, natiijadana xisaab labaad ayaa hubisa; wixii ku guuldarraysta gebi ahaan lama daabaco. Koox yar iyo mid loo qariyey in la ilaaliyo isla ereyo ayaa lagu sharxaa.",
        "Ganacsiyada, ururada iyo kulliyadaha waxaa loo muujiyaa hal koox ahaan meesha mid ka mid ahi leeyahay wax ka yar 10 jawaabood.",
      ],
      points: [
        "10 ilaa 29 jawaabood: dhibco buuxa, oo leh inta u dhexaysa, lagu calaamadeeyey “saxnaan hoosaysa”.",
        "Qaybaha iyo celcelisyada u dhow 0 ama 100 waxaa loo bixiyaa xad ahaan: 20 iyo 80 marka ay yihiin 10 ilaa 19 jawaabood, 10 iyo 90 marka 20 ilaa 39, 5 iyo 95 marka 40 ilaa 99, 2 iyo 98 marka 100 ilaa 299, 1 iyo 99 laga bilaabo 300.",
        "Natiijooyinka la daabacay sidooda ayay ahaanayaan.",
      ],
    },
    {
      id: "limits",
      title: "Waxa tirooyinkani sheegi karin",
      text: [],
      points: [
        "Kuwa aan jawaabin si kale ayay u fikiri karaan; miisaanku wuxuu saxaa oo keliya waxa dugsiga, kooxda iyo luqaddu sharxayaan.",
        "Dhowr jawaabood oo hal guri ka yimid waxay inta u dhexaysa ka dhigaan mid wax yar ka ciriiri badan, gaar ahaan meesha in ka badan 5 ka mid ah 100 jawaabay ay ciwaan wadaagaan. Jawaabaha lama kaydiyo guri guri, sidaas darteed ma sheegi karno inta ay le’eg tahay.",
        "Ma jiro dhexdhexaad dhibco (median), mana jirto natiijo ku saabsan wax aan ahayn koox, dugsi iyo luqad: bogaggan waxaa loo kaydiyaa wadarta sanduuqyada yaryar oo keliya.",
        "Isbeddel ka dambeeyey dhacdo ma caddaynayo in dhacdadu keentay.",
        "Marka barbardhig badan la sameeyo, qaarkood nasiib ayay cad ugu muuqdaan; waan sheegnaa inta la sameeyey.",
        "Farqiga u dhexeeya dugsiyada inta u dhexaysaa isku dul dhacdo badanaa waa nasiib. Kala sarrayn ma daabacno.",
      ],
    },
    {
      id: "choices",
      title: "Waxa doorasho ah ee aan ahayn sharci dabiici ah",
      text: [
        "Kuwani waa go’aannada qorayaasha barnaamijkan (“halkan ayaa lagu doortay”), hal mar qof walba loo gooyey ka hor inta aan jawaab la ogaan:",
      ],
      points: [
        "Kooxuhu waxay ka bilaabmaan 10 qof.",
        "Isbeddelku wuxuu ka bilaabmaa 5 dhibcood.",
        "“In yar” waxaa loola jeedaa wax ka yar 20 ka mid ah 100 qoys ama 50 ka mid ah 100 shaqaale.",
        "Jawaabtu waa dhammaystiran tahay laga bilaabo 80 ka mid ah 100 su’aalood ee dhibcaha leh, waana qayb laga bilaabo 50.",
        "Cabbirku waa tijaabo marka ay jiraan wax ka yar 100 jawaabood oo dhammaystiran ama xadka hoose ee alfa uu ka hooseeyo 0.60; wuxuu cinwaan weyn bixiyaa laga bilaabo 0.70. Waxaa xira su’aalo kuwa kale kula raacsan wax ka yar 0.20.",
        "Luqaddu jawaabo aad u yar ayay leedahay marka ay ka yar yihiin 10, ama jawaabtiiba ay matasho 4 jeer dadka kooxdeeda; miisaannada waxaa lagu gooyaa 4 jeer celceliskooda; saamaynta naqshadda oo ka badan 2 waa digniin, ka badan 4-na cinwaan weyn ma jiro.",
        "Inta u dhexaysa heerarkeeda xornimadu waa inta qof oo laga jaray qaybaha, ugu yaraan hal.",
        "Inta qayb u dhowaan karto 0 ama 100 marka jawaabuhu sidaas u yar yihiin.",
      ],
    },
  ],
};
