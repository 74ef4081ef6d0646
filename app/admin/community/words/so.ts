import type { CommunityWords } from "./en";

/** Unreviewed. */
export const so: CommunityWords = {
  now: "Hadda furan",
  now_survey:
    "“{title}” wuu furan yahay ilaa {day}. Haddii lagu casuumay, linkigaaga gaarka ah wuxuu ku jiraa iimaylkaaga.",
  now_code: "Geli koodhka warqadda ku qoran",
  now_open: "Ka qayb qaado casuumad la’aan",
  now_comments: "Faallo ka bixi “{title}”",
  now_until: "Ilaa {day}.",
  now_needs: "Waxa qorshuhu weli u baahan yahay",
  last: "Waxa ka soo baxay markii hore",
  last_promises: "Ballamaha ilaa hadda la fuliyey: {done} oo ka mid ah {all}.",
  last_said: "Idinku waad tiraahdeen, annaguna waan qabannay",
  calendar: "Kalandarka",
  cal_file: "Ku dar kalandarkaaga (.ics)",
  cal_opens: "Sahanka “{title}” wuu furmayaa",
  cal_survey: "Sahanka “{title}” wuu xirmayaa",
  cal_comments: "Maalinta ugu dambaysa ee laga faalloon karo “{title}”",
  cal_report: "Ugu dambayn maalintan waxaan sheegaynaa waxa aan maqalnay",
  cal_shift: "Mutadawiciintu way kulmayaan: “{title}”",
  cal_promise: "La ballanqaaday: {title}",
  ways: "Sida aad uga qayb qaadan karto",
  ways_lede:
    "Qof kastaa wuu akhrin karaa, qorshaha wuu ka faalloon karaa, su’aalna wuu weydiin karaa. Intaas waxaa dheer:",
  families: "Qoysaska",
  families_way: "Waxaa laguugu casuumayaa iimayl ama warqad luqaddaada ah, akoon la’aan.",
  staff: "Shaqaalaha",
  staff_way:
    "Waxaa laguugu casuumayaa ciwaanka shaqadaada. Jawaabahaaga waxaa lala tiriyaa kuwa dad badan, marnaba keligood looma tiriyo.",
  business: "Ganacsiyada",
  business_way:
    "Ka jawaab sahanka, oo arag alaabta, lacagta ama saacadaha qorshuhu u baahan yahay.",
  organization: "Ururada",
  organization_way:
    "Ka jawaab sahanka, bixi qolal, dad ama aqoon, oo dib u eeg qaybo qorshaha ka mid ah.",
  higher_ed: "Kulliyadaha iyo jaamacadaha",
  higher_ed_way:
    "Ka jawaab sahanka, bixi khibrad ama waqtiga ardayda, oo dib u eeg qaybo qorshaha ka mid ah.",
  community: "Deriska",
  community_way: "Faallo ka bixi qorshaha, gacan ka geyso, ama su’aal weydii degmada.",
  ask: "Weydii degmada",
  feed: "Wararka oo feed ah (Atom)",
};
