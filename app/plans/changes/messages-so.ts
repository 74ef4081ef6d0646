import type { ChangesMessages } from "./messages-en";

/** Unreviewed. */
export const so: ChangesMessages = {
  title: "Waxa iska beddelay nooca {from} ilaa nooca {to}",
  title_draft: "Waxa iska beddelaya nooca {from} ilaa qabyo-qoraalka",
  summary: "{parts}.",
  nothing: "Ereyada qorshuhu iskama beddelin nooca {from} ilaa nooca {to}.",
  nothing_draft: "Ereyada qorshuhu iskama beddelayaan nooca {from} ilaa qabyo-qoraalka.",
  only_one:
    "Ilaa hadda hal nooc oo keliya ayaa jira. Marka mid labaad yimaado, boggani wuxuu muujinayaa waxa is beddelay.",
  "count.changed":
    "{count, plural, one {hal qayb ayaa is beddeshay} other {{number} qaybood ayaa is beddelay}}",
  "count.renamed":
    "{count, plural, one {hal qayb magac cusub ayay leedahay} other {{number} qaybood magac cusub ayay leeyihiin}}",
  "count.moved":
    "{count, plural, one {hal qayb ayaa la raray} other {{number} qaybood ayaa la raray}}",
  "count.added":
    "{count, plural, one {hal qayb ayaa lagu daray} other {{number} qaybood ayaa lagu daray}}",
  "count.removed":
    "{count, plural, one {hal qayb ayaa la saaray} other {{number} qaybood ayaa la saaray}}",
  "mark.changed": "Way is beddeshay",
  "mark.renamed": "Magac cusub",
  "mark.moved": "Waa la raray",
  "mark.added": "Waa lagu daray",
  "mark.removed": "Waa la saaray",
  "legend.added": "Ereyada lagu daray way qaro weyn yihiin oo hoos baa laga xarriiqay",
  "legend.comma": ", ",
  "legend.removed": "ereyada la saarayna waa la dul xarriiqay",
  "hidden.same": "Isma beddelin:",
  "hidden.added": "waa lagu daray:",
  "hidden.added_end": "dhammaadka waxa lagu daray",
  "hidden.removed": "waa la saaray:",
  "hidden.removed_end": "dhammaadka waxa la saaray",
  fold: "{count, plural, one {hal baaragaraaf oo aan is beddelin} other {{number} baaragaraaf oo aan is beddelin}}",
  unchanged: "Qaybaha aan is beddelin",
  intro: "Hordhac",
  because: "Faallo awgeed ({who})",
  because_partly: "Faallo kadib, oo qayb laga qaatay ({who})",
  because_more: "{count, plural, one {iyo hal faallo oo kale} other {iyo {number} faallo oo kale}}",
  because_others: "Faallooyin kale oo la qaatay",
  choose: "Barbar dhig laba nooc",
  from: "Laga bilaabo",
  to: "Ilaa",
  version: "Nooca {number}, {day}",
  draft: "Nooca {number}, qabyo-qoraalka",
  compare: "Barbar dhig",
  own_language:
    "Waxaa lagu barbar dhigay luqaddii qorshaha lagu qoray: noocyada mid ka mid ah turjumaad ma leh, ama turjumaaddu isbeddel ma raacin.",
  read: "Akhri nooca {number}",
};
