import type { CommunityWords } from "./en";

/** Unreviewed. */
export const so: CommunityWords = {
  now: "Hadda furan",
  now_survey:
    "“{title}” wuu furan yahay ilaa {day}. Haddii laguu casumay, xiriirkaaga gaarka ah wuxuu ku jiraa emailkaaga.",
  now_code: "Geli koodhka warqadda ku qoran",
  now_open: "Ka qayb qaado casuumad la'aan",
  now_comments: "Faallo ka bixi “{title}”",
  now_until: "Ilaa {day}.",
  now_needs: "Waxa qorshuhu weli u baahan yahay",
  last: "Waxa ka soo baxay markii hore",
  last_promises: "{all} ballan, {done} ayaa ilaa hadda la fuliyay.",
  last_said: "Idinku waad tiraahdeen, annaguna waannu samaynay",
  calendar: "Jadwalka",
  cal_file: "Ku dar jadwalkaaga (.ics)",
  cal_opens: "Sahanka “{title}” wuu furmayaa",
  cal_survey: "Sahanka “{title}” wuu xirmayaa",
  cal_comments: "Maalinta ugu dambaysa ee faallada “{title}”",
  cal_report: "Ugu dambayn maalintan waxaan sheegaynaa waxa aan maqalnay",
  cal_shift: "Mutadawiciintu way kulmayaan: “{title}”",
  cal_promise: "La ballan qaaday: {title}",
  ways: "Sida aad uga qayb qaadan karto",
  ways_lede:
    "Qof kastaa wuu akhrin karaa, qorshaha wuu ka faalloon karaa, wuuna weydiin karaa. Intaas waxaa dheer:",
  families: "Qoysaska",
  families_way: "Waxaa laguugu casumayaa email ama warqad, luqaddaada, akoon la'aan.",
  staff: "Shaqaalaha",
  staff_way:
    "Waxaa laguugu casumayaa cinwaanka shaqada. Jawaabahaaga waxaa lala tiriyaa kuwa dad badan, weligood kali ma aha.",
  business: "Ganacsiyada",
  business_way:
    "Ka jawaab sahanka, oo arag alaabta, lacagta ama saacadaha qorshuhu u baahan yahay.",
  organization: "Ururrada",
  organization_way:
    "Ka jawaab sahanka, bixi meelo, dad ama aqoon, oo dib u eeg qaybo qorshaha ka mid ah.",
  higher_ed: "Waxbarashada sare",
  higher_ed_way:
    "Ka jawaab sahanka, bixi khibrad ama waqtiga ardayda, oo dib u eeg qaybo qorshaha ka mid ah.",
  community: "Deriska",
  community_way: "Ka faallo qorshaha, gacan ka geyso, ama su'aal weydii degmada.",
  ask: "Weydii degmada",
  feed: "Wararka oo ah quudin (Atom)",
};
