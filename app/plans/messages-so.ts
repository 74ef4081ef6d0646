import type { PlanMessages } from "./messages-en";

/** Unreviewed. */
export const so: PlanMessages = {
  "plan.version": "Nooca {number}",
  "plan.published": "Nooca {number}, la daabacay {day}.",
  "plan.open": "Faallooyinku way furan yihiin.",
  "plan.open_until": "Faallooyinku way furan yihiin ilaa {moment}.",
  "plan.closed": "Faallooyinku way xiran yihiin.",
  "plan.older": "Kani waa nooc hore. Nooca {number} ayaa ugu dambeeya.",
  "plan.latest": "Akhri nooca {number}",
  "plan.pdf": "Noocan oo PDF ah",
  "plan.csv": "Dhammaan faallooyinka (CSV)",
  "plan.feed": "Kala soco feed (Atom)",
  "plan.changes": "Waxa is beddelay tan iyo nooca {number}",
  "plan.minutes": "Waxa qorshuhu yahay, laba daqiiqo gudahood",
  "plan.contents": "Tusmada",
  "plan.rests": "Waxa qorshahani ku dhisan yahay",
  "plan.text": "Qorshaha",
  "plan.goals": "Yoolalka",
  "plan.comments": "{count, plural, =0 {Weli faallo ma jirto} one {Hal faallo} other {# faallo}}",
  "plan.discuss":
    "{count, plural, =0 {Faallo ka bixi qaybtan} one {Akhri hal faallo, ama mid qor} other {Akhri # faallo, ama mid qor}}",
  "plan.discuss_closed":
    "{count, plural, =0 {Qaybtan boggeeda gaarka ah} one {Akhri hal faallo} other {Akhri # faallo}}",
  "plan.all": "Qaybaha oo dhan",
  "plan.untranslated": "Qaybtan weli lama turjumin.",
  "plan.untranslated_whole":
    "Qorshahan weli luqaddan looma turjumin. Qoraalkiisu halkan wuxuu ku yahay luqaddii lagu qoray.",

  "scores.title": "Waxa dadku ka yiraahdeen noocan",
  "scores.lede":
    "Dhibco 0 ilaa 100; mid kasta waxaa la socda inta ay u badan tahay inay u dhexayso.",
  "scores.wave": "Wareegga {number}, la xiray {day}",
  "scores.from": "Natiijooyinka wareegga {number}, la xiray {day}",
  "scores.part": "Jawaabaha dadka ee qaybtan",
  "scores.audience": "Cidda",
  "scores.awareness": "Way og yihiin qorshaha",
  "scores.buy_in": "Way taageersan yihiin",
  "scores.hidden": "Lama muujinayo, si loo ilaaliyo dadka kooxaha yaryar",
  "scores.plain": "{mean}, {n, plural, one {hal jawaab} other {# jawaabood}}",
  "scores.score": "{mean} ({low} ilaa {high}), {n, plural, one {hal jawaab} other {# jawaabood}}",
  "scores.of.families": "Qoysaska",
  "scores.of.staff": "Shaqaalaha",
  "scores.of.business": "Ganacsiyada",
  "scores.of.organization": "Ururada",
  "scores.of.higher_ed": "Kulliyadaha iyo jaamacadaha",
  "scores.of.community": "Deriska",
  "scores.of.partners": "La-hawlgalayaasha",

  "section.title": "{heading}: {plan}",
  "section.said": "Qoraalka, iyo waxa laga yiri",
  "section.text_only": "Qoraalka",
  "section.comments": "Faallooyinka",
  "section.about": "Faallooyinka ereyadan",
  "section.whole": "Faallooyinka qaybta oo dhan",
  "section.none": "Weli cidna kama faalloon qaybtan.",
  "section.earlier": "Noocyadii hore",
  "section.earlier_text":
    "Ereyada faallooyinkani ku saabsan yihiin noocan kuma jiraan sidii ay ahaayeen. Waxay la joogaan noocii lagu qoray.",
  "section.on_version": "Waxaa lagu qoray nooca {number}",
  "section.own": "Adiga oo keliya ayaa kuwan arka",
  "section.pages": "Bogagga faallooyinka",
  "section.previous": "Faallooyin hore",
  "section.next": "Faallooyin dambe",
  "section.page": "Bogga {page} ee {pages}",

  "figure.comments": "faallo oo ku saabsan qaybtan",
  "figure.answered": "ay degmadu ka jawaabtay",
  "figure.adopted": "qorshaha beddelay",

  "text.comma": ", ",
  "text.quote": "“{text}”",

  "comment.number": "Faallada {number}",
  "comment.comment": "Faallo",
  "comment.reply": "Jawaab celin",
  "comment.by": "{who}, {day}",
  "comment.partner": "la-hawlgale degmada la shaqeeya:",
  "comment.edited": "waa la saxay {day}",
  "comment.more": "Akhri faallada oo dhan",
  "comment.replies":
    "{count, plural, one {hal jawaab celin oo kale} other {# jawaab celin oo kale}}",
  "comment.supports":
    "{count, plural, =0 {} one {hal qof ayaa raacsan} other {# qof ayaa raacsan}}",
  "comment.page": "Ka jawaab, raac ama soo sheeg",
  "comment.page_closed": "Bogga faalladan",
  "comment.draft": "Qabyo-qoraalkaaga, la kaydiyey {day}. Qof kale ma arko.",
  "comment.waiting": "Faalladaadu waxay sugaysaa in shaqaaluhu akhriyaan. Weli qof kale ma arko.",
  "comment.unconfirmed":
    "Faalladaadu waxay sugaysaa inaad riixdo linkiga aan iimaylka kuugu soo dirnay.",
  "comment.changed_gone":
    "Faallo ayaa la saxay {day} waana dib loo akhrinayaa. Waxa hoosteeda lagu yiri way joogaan.",
  "comment.hidden_gone":
    "Faallo ayaa la qariyey {day} sababtoo ah {ground}. Waxa hoosteeda lagu yiri way joogaan.",
  "comment.withdrawn_gone":
    "Qoraagu faalladiisa ayuu la noqday {day}. Waxa hoosteeda lagu yiri way joogaan.",
  "comment.waits": "Jawaab ayay sugaysaa tan iyo {day}",

  "role.families": "Waalid ama mas’uul",
  "role.staff": "Qof ka shaqeeya dugsiyadeenna",
  "role.business": "Ganacsi",
  "role.organization": "Urur",
  "role.higher_ed": "Qof kulliyad ama jaamacad ka tirsan",
  "role.community": "Deris",

  "answer.label": "Jawaabta rasmiga ah",
  "answer.adopted": "Waa la qaatay",
  "answer.adopted_in": "Waxaa lagu qaatay nooca {number}",
  "answer.partly": "Qayb baa la qaatay",
  "answer.partly_in": "Qayb baa lagu qaatay nooca {number}",
  "answer.declined": "Lama qaadan",
  "answer.answered": "Waa laga jawaabay",
  "answer.section": "Halkaas ka akhri",

  "write.title": "Faallo ka bixi qaybtan",
  "write.reply_title": "Ka jawaab faalladan",
  "write.quote": "Ereyadee ayaad ula jeeddaa?",
  "write.quote_hint": "Halkan ku koobiyee, ama maran uga tag si aad uga faallooto qaybta oo dhan.",
  "write.pick": "Faallo ka bixi ereyadan",
  "write.optional": "(ikhtiyaari)",
  "write.text": "Faalladaada",
  "write.text_reply": "Jawaab celintaada",
  "write.text_hint":
    "Ilmo magaciis ha sheegin. Qof kastaa wuu akhrin karaa waxa aad halkan ku qorto.",
  "write.shown": "Sida dadka kale kuu arkaan",
  "write.initials": "Xarfaha hore ee magacayga",
  "write.name_shown": "Magacayga oo buuxa",
  "write.choose": "Dooro",
  "write.name": "Magacaaga",
  "write.name_hint":
    "Waxaa loogu baahan yahay xarfaha hore ama magaca buuxa oo keliya. Haddii kale lama muujiyo.",
  "write.email": "Ciwaanka iimaylkaaga",
  "write.email_hint":
    "Waxaan kuu soo dirnaa hal link oo aad ku xaqiijiso inaad adiga tahay, iyo jawaabta degmada. Qof kale ma arko.",
  "write.trap": "Meeshan maran uga tag",
  "write.send": "Dir faalladayda",
  "write.send_reply": "Dir jawaab celintayda",
  "write.save": "Qabyo ahaan u kaydi",
  "write.rules": "Waxa la qarin karo, iyo waxa aan marnaba la qarin",
  "write.before":
    "Shaqaaluhu faallooyinka way akhriyaan ka hor inta aan la muujin. Midna fikraddeeda uma qariyaan.",
  "write.after":
    "Faallooyinka isla markiiba waa la muujiyaa. Shaqaaluhu midna fikraddeeda uma qariyaan.",
  "write.closed": "Faallooyinka qaybtan way xiran yihiin.",
  "write.as": "Waxaad ku faalloonaysaa magaca {who}. Ciwaankaaga degmada ayaa haysa.",

  "error.title":
    "{count, plural, one {Hal wax ayaa loo baahan yahay ka hor inta aadan dirin} other {# waxyaabood ayaa loo baahan yahay ka hor inta aadan dirin}}",
  "error.text": "Qor waxa aad rabto inaad tiraahdo.",
  "error.text_long": "Isticmaal ugu badnaan {most} xaraf. Taadu waa {length}.",
  "error.quote_long": "Soo xigo ugu badnaan {most} xaraf.",
  "error.shown": "Dooro sida dadka kale kuu arkaan.",
  "error.name": "Qor magacaaga, ama dooro in doorkaaga lagugu arko.",
  "error.email": "Qor hal ciwaan iimayl, sida maria@example.org.",
  "error.ground": "Dooro waxa ka khaldan.",
  "error.note_long": "Isticmaal ugu badnaan {most} xaraf.",

  "said.mail_title": "Fiiri iimaylkaaga",
  "said.mail":
    "Link ayaan u dirnay ciwaanka aad bixisay. Faalladaada waxaa la tirinayaa markaad riixdo badhanka halkaas ku yaal. Haddii kale 7 maalmood kadib waa la tirtiraa.",
  "said.support":
    "Link ayaan u dirnay ciwaanka aad bixisay. Wuxuu kugu soo celinayaa faalladan si aad u raacdo.",
  "said.waiting": "Mahadsanid. Shaqaaluhu faalladaada way akhriyaan ka hor inta aan la muujin.",
  "said.shown": "Mahadsanid. Faalladaada waa la muujiyey.",
  "said.draft": "Qabyo-qoraalkaaga waa la kaydiyey. Adiga oo keliya ayaa arka, biraawsarkan.",
  "said.flagged": "Mahadsanid. Shaqaaluhu faalladan way eegi doonaan.",
  "said.deleted": "Qabyo-qoraalka waa la tirtiray.",

  "page.title": "Faallo ku saabsan “{heading}”",
  "page.on": "Waxaa lagu qoray nooca {number} ee {plan}",
  "page.section": "Ku noqo qaybta",
  "page.comment": "Ku noqo faallada",
  "page.support": "Waan raacsanahay",
  "page.unsupport": "Hadda ma raacsani",
  "page.reply": "Ka jawaab",
  "page.report": "Soo sheeg faalladan",
  "page.edit": "Sax",
  "page.withdraw": "La noqo",
  "page.delete": "Tirtir qabyo-qoraalka",
  "page.withdraw_lost":
    "Dadka kale waxay arki doonaan in faallo maalintan lala noqday, ma aha waxa ay sheegtay. Jawaabaha la celiyey way joogaan. Dib looma celin karo.",
  "page.yours": "Faalladan adigaa leh",
  "page.replies": "{count, plural, one {hal jawaab celin} other {# jawaab celin}}",
  "page.timeline": "Waxa faalladan ku dhacay",
  "event.written": "Waa la qoray",
  "event.shown": "Qof kasta waa la tusay",
  "event.edited": "Qoraagu wuu saxay",
  "event.hidden": "Waa la qariyey, sababtoo ah {ground}",
  "event.withdrawn": "Qoraagu wuu la noqday",
  "event.answered": "Degmadu way ka jawaabtay",
  "event.anchored": "Waxaa loo raray nooca {number}",
  "event.left":
    "Waxay la hartay noocii ay ku taallay: ereyadeedu nooca {number} kuma jiraan sidii ay ahaayeen",
  "event.adopted": "Waxaa lagu qaatay nooca {number}, oo la daabacay",
  "event.partly": "Qayb baa lagu qaatay nooca {number}, oo la daabacay",

  "edit.title": "Sax faalladaada",
  "edit.save": "Kaydi saxitaanka",
  "edit.send": "Dir faalladayda",
  "edit.before": "Saxitaanka kadib shaqaaluhu mar kale ayay akhriyaan ka hor inta aan la muujin.",
  "edit.answered":
    "Degmadu faalladan way ka jawaabtay, sidaas darteed ereyadeedu sidooda ayay ahaanayaan. Laakiin waad ka jawaabi kartaa.",

  "support.title": "Iimayl ku xaqiiji inaad adiga tahay",
  "support.text":
    "Qof kastaa hal mar ayuu raacaa. Bixi ciwaankaaga; waxaan kuu soo dirnaa hal link oo halkan kugu soo celiya.",
  "support.send": "Linkiga ii soo dir",

  "flag.title": "Soo sheeg faalladan",
  "flag.ground": "Maxaa ka khaldan?",
  "flag.note": "Maxay tahay in shaqaaluhu ogaadaan?",
  "flag.send": "Soo sheeg",

  "ground.names_a_person":
    "waxay sheegaysaa magac ilmo ama waxay bannaanka keenaysaa arrin qof u gaar ah",
  "ground.threat": "qof bay u hanjabaysaa",
  "ground.insult": "qof bay cayaysaa",
  "ground.not_the_plan": "qorshahan kuma saabsana",
  "ground.advertising": "wax bay xayeysiinaysaa",

  "rules.title": "Faallooyinka la qariyo",
  "rules.lede":
    "Faallo waxaa loo qariyaa mid ka mid ah sababahan oo keliya. Waxa ay ka sheegto qorshaha, dugsiyada ama degmada marnaba sabab ma aha.",
  "rules.grounds": "Sababaha oo keliya",
  "rules.when": "Faallo waa la qariyaa haddii mid kuwan ka mid ahi run tahay:",
  "rules.how": "Sida loo sameeyo",
  "rules.tombstone":
    "Meeshii ay ku taallay, qof kastaa wuxuu arkaa maalinta iyo sababta. Jawaabaheedu way joogaan.",
  "rules.record": "Cidda qarisay, goorta iyo sababta waa la kaydiyaa waana la eegi karaa.",
  "rules.report": "Qof kastaa faallo wuu soo sheegi karaa. Soo sheegiddu keligeed waxba ma qariso.",
  "rules.appeal":
    "Ma u malaynaysaa in taada si khaldan loo qariyey? Weydii xafiiska degmada{contact, select, none {.} other { ({contact}).}}",

  "closed.title": "Faallooyinku way xiran yihiin",
  "closed.text": "Noocani faallo dambe ma qaato. Waxa la yiri weli waa la akhrin karaa.",
  "busy.title": "Wax badan baa waqti gaaban la soo diray",
  "busy.text":
    "Si barnaamijyada looga hor tago, saacaddii faallooyin tiro leh oo keliya ayaa la qaataa. Fadlan hadhow isku day.",

  "confirm.title": "Faalladan ma adigaa leh?",
  "confirm.title_in": "Ku sii wad magaca {name}",
  "confirm.name": "Linkigan waxaa loo diray {name}.",
  "confirm.lede": "Waxba ma dhacayaan ilaa aad badhanka riixdo.",
  "confirm.yes": "Haa, aniga ayaa qoray",
  "confirm.continue": "Ku sii wad magaca {name}",
  "confirm.no": "Anigu ma qorin",
  "confirm.no_hint": "Markaas waa la tirtiraa, cidna ma aragto.",
  "confirm.browser":
    "Biraawsarkani sannad ayuu ku xasuusan doonaa, si aad u faallooto iimayl kale la’aantiis. Ha ku riixin kombiyuutar la wadaago.",
  "confirm.done": "Ma jirto faallo sugaysa xaqiijintaada.",
  "confirm.disowned":
    "Faallada waa la tirtiray. Cidna ma aragto. Wax kale uma baahnid inaad samayso.",
  "confirm.nobody": "qofka ciwaankan iimayl leh",
  "frame.skip": "U gudub nuxurka",
  "frame.error": "Khalad:",
  "frame.languages": "Luqadda",
};
