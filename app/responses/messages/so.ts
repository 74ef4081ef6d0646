import type { Messages } from "./en";

/** Unreviewed. */
export const so: Messages = {
  "frame.skip_form": "U gudub su’aalaha",
  "frame.skip": "U gudub nuxurka",
  "frame.languages": "Luqadda",
  "frame.error": "Khalad:",
  "frame.sent_by": "Waxaa soo diray {district}.",
  "frame.questions": "Su’aalo ma qabtaa? {contact}",
  "frame.ask_sender": "Su’aalo ma qabtaa? Weydii dugsiga ama xafiiska linkiga kuu soo diray.",
  "frame.asked_by": "Sahan ka socda {district}.",
  "frame.ask_district": "Su’aalo ma qabtaa? Weydii dugsi ama xafiiska degmada.",

  "form.title": "{title}: sahan, {district}",
  "form.for":
    "{audience, select, families {Loogu talagalay qoysaska} staff {Loogu talagalay shaqaalaha} business {Loogu talagalay ganacsiyada} organization {Loogu talagalay ururada} higher_ed {Loogu talagalay kulliyadaha iyo jaamacadaha} other {Loogu talagalay deriska iyo dadka degaanka}}",
  "form.for_school":
    "{audience, select, families {Loogu talagalay qoysaska {school}} staff {Loogu talagalay shaqaalaha {school}} business {Loogu talagalay ganacsiyada, kuna saabsan {school}} organization {Loogu talagalay ururada, kuna saabsan {school}} higher_ed {Loogu talagalay kulliyadaha iyo jaamacadaha, kuna saabsan {school}} other {Loogu talagalay deriska iyo dadka degaanka, kuna saabsan {school}}}",
  "form.about_school":
    "{audience, select, families {Marka su’aashu tiraahdo “dugsiga ilmahaaga”, fadlan ka fikir {school}.} staff {Marka su’aashu tiraahdo “dugsigaaga ama xafiiskaaga”, fadlan ka fikir {school}.} other {Marka su’aashu ku saabsan tahay dugsi, fadlan ka fikir {school}.}}",
  "form.length":
    "{questions, plural, one {Hal su’aal} other {# su’aalood}}, qiyaastii {minutes, plural, one {hal daqiiqo} other {# daqiiqo}}.",
  "form.open_until": "Wuu furan yahay ilaa {moment}",
  "form.sections": "Qaybaha",
  "form.section": "Qaybta {number} ee {count}",
  "form.needed": "(waa loo baahan yahay)",
  "form.answered":
    "Waxaa laga jawaabay {answered} oo ka mid ah {count, plural, one {hal su’aal} other {# su’aalood}}",
  "form.read_part": "Akhri qaybtan qorshaha (waxay ku furmaysaa tab cusub)",
  "form.read_plan": "Akhri qorshaha sahankani ku saabsan yahay (wuxuu ku furmayaa tab cusub)",
  "form.next": "Xiga",
  "form.back": "Dib u noqo",
  "form.part": "Qaybta {number, number} ee {count, number}",
  "form.end": "Taasi waxay ahayd su’aashii ugu dambaysay.",
  "form.rank": "Kaalinta {number, number}",
  "form.rank_none": "Waxba lama dooran",
  "form.rank_how": "Marka hore dooro waxa ugu muhiimsan, kadibna waxa ku xiga.",
  "form.other": "Ereyadaada",
  "form.offer_note": "Maxaad bixinaysaa, goormase? (ikhtiyaari)",
  "form.offer_agree":
    "Degmadu deeqdan way akhrin kartaa iyadoo magacaygu la socdo, arrinteedana way ii soo qori kartaa. Calaamaddan la’aanteed waa la tirinayaa oo keliya.",
  "form.forget": "Qalab la wadaago? Kaydi oo halkan igu iloob",
  "form.send": "Dir jawaabahayga",
  "form.save": "Kaydi oo hadhow sii wad",
  "form.after_confidential":
    "Waad sixi kartaa ilaa {moment}, adigoo isticmaalaya biraawsarka aad ka dirto. Kadib waxaad arkaysaa dhibcahaaga.",
  "form.after_anonymous":
    "Marka la diro kadib lama beddeli karo. Kadib waxaad arkaysaa dhibcahaaga, markaas oo keliya.",
  "form.save_rule":
    "Waxa aad kaydiso weli lama dirin. Haddii aadan marna dirin, waxaa loo tirinayaa sidii wax la diray marka sahanku xirmo, haddii aad ka jawaabtay ugu yaraan kala bar su’aalaha dhibcaha lagu xisaabiyo; haddii kale waa la tirtirayaa.",

  "privacy.confidential": "Jawaabahaagu waa sir",
  "privacy.anonymous": "Jawaabahaagu magac ma laha",
  "privacy.groups":
    "Waxaan soo bandhignaa kooxo ah {k} qof ama ka badan, marnaba ma aha hal qof. Dugsigu ma arko jawaab qof gaar ah.",
  "privacy.stored_with_link":
    "Linkigaagu wuxuu kuu oggolaanayaa inaad jawaabahaaga saxdo ilaa uu sahanku xirmo. Sidaa darteed jawaabahaaga waxaa lala kaydiyaa linkiga: maamulaha xogta ayaa labada isku xiri kara, waxaana suuragal ah in sharciga diiwaannada dadweynuhu uu khuseeyo jawaabaha.",
  "privacy.unlink": "{day} waxaan tirtiraynaa xiriirka ka dhexeeya adiga iyo jawaabahaaga.",
  "privacy.burned":
    "Linkigaagu hal mar buu shaqeeyaa. Jawaabahaaga waxaa la kaydiyaa iyada oo aan linkiga iyo magacaaga midna lala kaydin, markaa cidna ma heli karto kuwaaga si ay u saxdo ama u tirtirto. Waxaan qornaa oo keliya inaad jawaabtay, si aan laguu xasuusin.",
  "privacy.flush":
    "Way sugaan ilaa ay ugu yaraan {flush} qof jawaabaan, kadibna waa la isku qasaa; maalin iyo saacad midna lalama kaydiyo. Inta ay sugayaan, maamulaha xogtu weli wuu kugu xiri karaa. Diiwaannada nidaamka, koobiyada kaydka iyo qabyo-qoraallada natiijooyinka ee la sameeyo inta sahanku furan yahay ayaa iyaguna suurtagelin kara gadaal dambe.",
  "privacy.skip": "Su’aal kasta waad ka boodi kartaa, waadna joojin kartaa waqti kasta.",
  "privacy.skip_needed":
    "Waad ka boodi kartaa su’aal kasta oo aan lagu qorin “waa loo baahan yahay”, waadna joojin kartaa waqti kasta.",
  "privacy.read": "Akhri bayaanka asturnaanta oo dhammaystiran",

  "error.needed":
    "{count, plural, one {Hal jawaab ayaa loo baahan yahay ka hor intaadan dirin} other {# jawaabood ayaa loo baahan yahay ka hor intaadan dirin}}",
  "error.check":
    "{count, plural, one {Dib u eeg hal jawaab ka hor intaadan dirin} other {Dib u eeg # jawaabood ka hor intaadan dirin}}",
  "error.needed_step":
    "{count, plural, one {Hal jawaab ayaa loo baahan yahay ka hor intaadan sii wadin} other {# jawaabood ayaa loo baahan yahay ka hor intaadan sii wadin}}",
  "error.check_step":
    "{count, plural, one {Dib u eeg hal jawaab ka hor intaadan sii wadin} other {Dib u eeg # jawaabood ka hor intaadan sii wadin}}",
  "error.question": "Su’aasha {number}: {text}",
  "error.required": "Dooro hal jawaab.",
  "error.required_apart": "Dooro hal jawaab, ama “{apart}”.",
  "error.required_multiple": "Dooro ugu yaraan hal jawaab.",
  "error.required_text": "Jawaab halkan ku qor.",
  "error.unknown_option": "Dooro mid ka mid ah jawaabaha halkan ku qoran.",
  "error.several": "Dooro hal jawaab oo keliya.",
  "error.exclusive": "“{option}” lalama dooran karo jawaabo kale.",
  "error.not_a_number": "Ku qor lambarro, tusaale ahaan 12.",
  "error.out_of_range":
    "{bounds, select, both {Qor tiro u dhexaysa {min} iyo {max}.} least {Qor {min} ama ka badan.} other {Qor {max} ama ka yar.}}",
  "error.required_day": "Dooro maalin.",
  "error.required_ranking": "Ugu yaraan dooro waxa ugu horreeya.",
  "error.required_consent":
    "Calaamadee sanduuqa haddii aad oggolaato; la’aanteed jawaabahaaga lama diri karo.",
  "error.twice": "Jawaab kasta hal mar oo keliya dooro.",
  "error.not_a_day": "U qor maalinta sannad-bil-maalin, tusaale ahaan 2026-11-28.",
  "error.day_out_of_range":
    "{bounds, select, both {Dooro maalin u dhexaysa {min} iyo {max}.} least {Dooro {min} ama maalin ka dambaysa.} other {Dooro {max} ama maalin ka horraysa.}}",
  "error.too_long": "Ku soo koob {most, number} xaraf; hadda waa {length, number}.",

  "notice.conflict": "Jawaabahan mar hore ayaa la diray",
  "notice.conflict_what":
    "Jawaabo ayaa ka yimid tab ama daaqad kale kadib markii aad tan furtay. Hoos waxaa ku qoran waxa aad hadda buuxisay.",
  "notice.conflict_choice": "Dir si uu u beddelo jawaabihii hore, ama kuwii hore hay.",
  "notice.conflict_keep": "Hay jawaabihii hore",
  "notice.elsewhere": "Jawaabo ayaa laga kaydiyey biraawsar kale",
  "notice.elsewhere_what":
    "Linkiga oo keliya marnaba ma muujiyo, sababtoo ah linkiyada dadka kale ayaa loo gudbiyaa. Koodh iimayl laguugu soo diro ayaa halkan ku furaya. Sidoo kale halkan ayaad bilowga kaga jawaabi kartaa; markaas waxa aad halkan ku kaydiso ayaa beddelaya waxa meesha kale ku kaydsan.",
  "notice.correcting": "Waxaad saxaysaa jawaabihii aad dirtay",
  "notice.correcting_what": "Sidooda ayay ahaanayaan ilaa aad mar kale boggan dirto.",
  "notice.saved": "Waxaa la kaydiyey {moment}",
  "notice.saved_what": "Weli lama dirin. Sii wad markaad doonto, adigoo biraawsarkan isticmaalaya.",
  "notice.preview": "Tani waa muuqaal hordhac ah",
  "notice.preview_what": "Waxa aad halkan calaamadiso lama kaydiyo, lamana diro.",

  "auto.saved": "La kaydiyey, {time}",
  "auto.kept":
    "Internet ma jiro. Waxa aad buuxisay waxay ku jirayaan boggan, waxaana la kaydin doonaa marka internetku soo noqdo.",
  "auto.unsent":
    "Lama dirin: internet ma jiro. Waxba ma lumin. Bogga ha xirin, mar kalena dir marka internetku soo noqdo.",
  "auto.restored": "Waxaan soo celinnay waxa aad boggan ku buuxisay.",
  "forgotten.title": "Biraawsarkani wuu ku iloobay",
  "forgotten.happened":
    "Waxa biraawsarkan ku xirayey sahankan halkan waa laga tirtiray. Waxa aad kaydisay ama dirtay waxay ku jiraan sahanka.",
  "forgotten.todo":
    "Si aad u sii waddo, meel kasta ka fur linkigaaga oo codso in koodh iimayl laguugu soo diro. Haddii qalabka la wadaago, hadda xir daaqaddan.",

  "unknown.title": "Ma helin linkiga sahankan",
  "unknown.happened": "Waxaa laga yaabaa in barnaamijka iimaylku gooyey, ama xaraf la beddelay.",
  "unknown.todo":
    "Mar kale fur linkiga iimaylka ku jira, ama dhammaantiis ku koobiyee meesha ciwaanka. Haddii ay taasi shaqayn weydo, weydii dugsiga ama xafiiska soo diray: mid cusub ayay kuu soo diri karaan.",
  "closed.title": "Sahankani waa xiran yahay",
  "closed.happened": "Wuxuu xirmay {moment}, jawaabo dambena lama diri karo lamana beddeli karo.",
  "closed.todo":
    "Jawaabaha dadka qof walba waa loo daabacaa, iyagoo kooxo ah {k} qof ama ka badan.",
  "closed.results": "Eeg natiijooyinka",
  "not_yet_open.title": "Sahankani weli ma furna",
  "not_yet_open.happened": "Wuxuu furmayaa {moment}, saacadda degmada.",
  "not_yet_open.todo": "Iimaylka hay: isla linkigaas ayaa shaqaynaya laga bilaabo markaas.",
  "too_many.title": "Isku dayo badan waqti gaaban gudihiis",
  "too_many.happened":
    "Meesha aad joogto waxaa ka yimid wax ka badan inta aan hal mar qaadi karno. Waxaa laga yaabaa inuu keenay qof kale oo isla shabakadda isticmaalaya.",
  "too_many.todo":
    "{minutes, plural, one {Sug hal daqiiqo} other {Sug # daqiiqo}}, kadib mar kale isku day. Waxba kama lumayaan wixii aad hore u dirtay.",
  "too_large.title": "Tani way ka badan tahay inta aan qaadi karno",
  "too_large.happened": "Waxa aad qortay aad bay u dheer yihiin, markaa waxba lama kaydin.",
  "too_large.todo": "Dib u noqo, soo gaabi waxa aad ereyadaada ku qortay, oo mar kale dir.",
  "trouble.title": "Wax baa halkan khaldamay",
  "trouble.happened":
    "Khaladku waa kayaga ee kaaga ma aha. Waxaa laga yaabaa in jawaabahaaga aan la kaydin.",
  "trouble.todo":
    "Dib u noqo oo mar kale dir dhowr daqiiqo kadib. Dhib ma leh haddii laba jeer la diro: hal mar oo keliya ayaa la tiriyaa.",
  "not_opened.title": "Sahanka hadda lama furi karo",
  "not_opened.happened":
    "Khaladku waa kayaga ee kaaga ma aha. Wixii aad hore u dirtay ama u kaydisay waxba kuma dhicin.",
  "not_opened.todo": "Isla linkigan mar kale fur dhowr daqiiqo kadib.",

  "receipt.title": "Mahadsanid. Jawaabahaaga waan helnay.",
  "receipt.page": "Mahadsanid: {district}",
  "receipt.correct_until":
    "Waad sixi kartaa ilaa {moment}, adigoo isla linkigaas iyo biraawsarkan isticmaalaya.",
  "receipt.final": "Waxaa la kaydiyey linkigaaga la’aantiis, markaa lama beddeli karo.",
  "receipt.received": "Waxaa la helay {day}",
  "receipt.correct": "Sax jawaabahayga",
  "receipt.forget": "Qalab la wadaago? Halkan igu iloob",
  "receipt.own": "Dhibcahaaga",
  "receipt.beside": "Jawaabahaaga iyo kuwa kooxdaada",
  "receipt.beside_wave":
    "Tirooyinka kooxdaadu waa kuwii sahankii ugu dambeeyey ee la daabacay, {when}.",
  "receipt.beside_later":
    "Tirooyinka kooxdaadu halkan ayay ka soo muuqanayaan marka sahanku xirmo oo natiijooyinka la daabaco.",
  "receipt.once": "Hal mar baan ku tusaynaa: dhibcahan meelna magacaaga laguma kaydiyo.",
  "receipt.no_score": "Su’aalaha la jawaabay way ka yar yihiin inta dhibco lagu xisaabin karo",
  "receipt.you": "Adiga",
  "receipt.count": "{count, plural, one {Hal su’aal} other {# su’aalood}}",
  "receipt.group":
    "{audience, select, families {Dhammaan qoysaska} staff {Dhammaan shaqaalaha} business {Dhammaan ganacsiyada} organization {Dhammaan ururada} higher_ed {Dhammaan kulliyadaha iyo jaamacadaha} partners {Dhammaan la-hawlgalayaasha} other {Dhammaan deriska iyo dadka degaanka}}",
  "receipt.answered": "{count, plural, one {hal qof ayaa jawaabay} other {# qof ayaa jawaabay}}",
  "receipt.hidden": "Lama muujiyo",
  "receipt.hidden_why":
    "Jawaabuhu way ka yar yihiin inta la daabaci karo. Markay intaas yihiin, qof baa garan kara cidda wax tiri.",
  "receipt.range": "{low, number} ilaa {high, number}",
  "receipt.table": "Tirooyinkan oo jadwal ku jira",
  "receipt.locked": "Jawaabahaaga laguma muujiyo biraawsarkan",
  "receipt.locked_why":
    "Waxaa laga soo diray biraawsar kale, ama kukiyadii (cookies) ayaa la tirtiray. Linkiga oo keliya marnaba ma muujiyo jawaabo, sababtoo ah linkiyada dadka kale ayaa loo gudbiyaa.",
  "receipt.unlinked": "Jawaabahaagu hadda kuguma xirna",
  "receipt.unlinked_why":
    "{day} waxaan tirtirnay xiriirkii ka dhexeeyey adiga iyo jawaabahaaga, sidii aan sheegnay. Cidna ma heli karto kuwaaga si ay u muujiso, u saxdo ama u tirtirto, adiga iyo annaga toona.",
  "receipt.next": "Maxaa ku dhacaya jawaabahaaga",
  "receipt.promise":
    "Ugu dambayn {day} waxaan daabacaynaa waxa aan maqalnay, waxa aan samayn doonno iyo waxa aanan samayn doonin.",
  "receipt.promise_mail": "Linkiga waxaan kuugu soo diraynaa iimayl.",
  "receipt.plan": "Akhri qorshaha",
  "receipt.plan_comment": "Akhri qorshaha oo faallo ka bixi",
  "receipt.stop_mail": "Jooji iimaylada degmadan",
  "code.send": "Koodh iigu soo dir iimayl",
  "code.again": "Koodh cusub iimayl iigu soo dir",
  "code.title": "Qor koodhka iimaylka ku jira",
  "code.sent":
    "Koodh ayaan u dirnay ciwaankii sahankan loo diray. Wuxuu shaqaynayaa {minutes, plural, one {hal daqiiqo} other {# daqiiqo}}.",
  "code.label": "Koodhka iimaylka ku jira",
  "code.open": "I tus jawaabahayga",
  "code.wrong": "Koodhkani ma saxna, ama waqtigiisii wuu dhammaaday. Mid cusub codso.",
  "code.too_often": "Koodhka marar badan ayaa la codsaday. Sug hal saac, kadib mar kale codso.",

  "construct.awareness": "Waxa aad og tahay",
  "construct.understanding": "Sida ay kuugu caddahay",
  "construct.buy_in": "Taageerada qorshaha",
  "construct.involvement": "Ka qaybgalka",
  "construct.trust_in_loop": "Codkaaga",
  "construct.willingness": "Diyaar u ahaanshaha caawinta",
  "scale.awareness": "0 waa “ma maqlin arrintan”, 100 waa “wax badan baan ka ogaa”.",
  "scale.understanding": "0 waa “haba yaraatee iima cadda”, 100 waa “aad iyo aad bay ii caddahay”.",
  "scale.buy_in": "0 waa taageero la’aan, 100 waa taageero buuxda.",
  "scale.involvement":
    "Inta siyaabaha ka qaybgalka ee aad isticmaashay, laga bilaabo 0 (midna) ilaa 100 (dhammaan).",
  "scale.trust_in_loop":
    "0 waa in aan haba yaraatee lagu dhegaysan, 100 waa in mar walba dhab laguu qaato.",
  "scale.willingness": "0 waa “haba yaraatee uma badna”, 100 waa “aad iyo aad bay u badan tahay”.",

  "chain.title": "Meesha boggani wareegga kaga jiro",
  "chain.answer": "Adigu waad jawaabtaa",
  "chain.answer_done": "Waa dhammaatay: mahadsanid",
  "chain.publish": "Annagu waan daabacnaa",
  "chain.publish_what": "Natiijooyinka iyo waxa aan maqalnay",
  "chain.comment": "Adigu faallo ayaad bixisaa",
  "chain.comment_what": "Qabyo-qoraalka qorshaha",
  "chain.change": "Annagu qorshaha waan beddelnaa",
  "chain.change_what": "Faallo kasta jawaab bay helaysaa",
  "chain.deliver": "Si wadajir ah ayaan u hirgelinnaa",
  "chain.deliver_what": "Baahiyo, deeqo, caddayn",
};
