export const DANGER_KINDS = ["self_harm", "abuse", "weapon", "threat"] as const;
export type DangerKind = (typeof DANGER_KINDS)[number];

/**
 * Short lists: they miss what is said in other words and catch what is meant otherwise. `*` stands for the rest
 * of a word; an entry with accents is looked for as it stands, one without also where accents were left out.
 */
export const DANGER_WORDS: Readonly<
  Record<string, Readonly<Record<DangerKind, readonly string[]>>>
> = {
  en: {
    self_harm: [
      ...["suicid*", "kill myself", "killing myself", "kill himself", "kill herself"],
      ...["kill themselves", "end my life", "want to die", "wants to die", "don't want to live"],
      ...["better off dead", "hurt myself", "hurting myself", "cut myself", "cutting herself"],
      ...["cutting himself", "self harm*", "selfharm*", "overdos*", "hang myself"],
    ],
    abuse: [
      ...["abus*", "molest*", "rape", "raped", "raping", "beats me", "beats him"],
      ...["beats her", "hits me", "hits my", "touched me", "touches me", "touching my", "groom*"],
      ...["sexual*", "afraid to go home", "scared to go home", "neglected at home"],
    ],
    weapon: [
      ...["gun", "guns", "knife", "knives", "bomb*", "weapon*", "rifle*", "pistol*", "shooter*"],
      ...["shooting", "shoot", "explosive*", "ammo", "ammunition"],
    ],
    threat: [
      ...["kill you", "kill him", "kill her", "kill them", "kill everyone", "kill everybody"],
      ...["going to kill", "gonna kill", "hurt someone", "hurt somebody", "will pay for this"],
      ...[
        "burn it down",
        "burn down",
        "threaten*",
        "make them suffer",
        "beat him up",
        "beat her up",
      ],
    ],
  },
  es: {
    self_harm: [
      ...["suicid*", "matarme", "matarse", "quitarme la vida", "quitarse la vida", "quiero morir"],
      ...["quiere morir", "no quiero vivir", "cortarme", "hacerme daño", "hacerse daño"],
      ...["lastimarme", "lastimarse", "autolesi*", "sobredosis"],
    ],
    abuse: [
      ...["abus*", "maltrat*", "violacion", "violaron", "violo a", "violada", "acoso sexual"],
      ...["me pega", "le pega", "les pega", "me golpea", "lo golpea", "la golpea", "manosea*"],
      ...["tocamientos", "miedo de volver a casa", "miedo de ir a casa"],
    ],
    weapon: [
      ...["pistola*", "arma", "armas", "cuchillo*", "navaja*", "bomba*", "rifle*", "tiroteo*"],
      ...["disparar*", "explosivo*", "balacera*"],
    ],
    threat: [
      ...["matarlo*", "matarla*", "matarte", "matarlos", "los voy a matar", "lo voy a matar"],
      ...[
        "te voy a matar",
        "voy a matar",
        "amenaz*",
        "hacerles daño",
        "lo va a pagar",
        "quemar la escuela",
      ],
    ],
  },
  pt: {
    self_harm: [
      ...["suicid*", "me matar", "se matar", "tirar minha vida", "acabar com minha vida"],
      ...["quero morrer", "quer morrer", "nao quero viver", "me cortar", "me machucar"],
      ...["automutila*", "overdose*"],
    ],
    abuse: [
      ...["abus*", "maus tratos", "estupr*", "assedio sexual", "me bate", "bate nele", "bate nela"],
      ...["espanca*", "toca nas partes", "medo de ir para casa", "medo de voltar para casa"],
    ],
    weapon: [
      ...["pistola*", "arma", "armas", "faca", "facas", "bomba*", "rifle*", "tiroteio*", "atirar"],
      ...["atirador*", "explosivo*", "revolver*"],
    ],
    threat: [
      ...[
        "vou matar",
        "matar ele",
        "matar ela",
        "matar todos",
        "ameaç*",
        "ameac*",
        "vai pagar por",
      ],
      ...["queimar a escola", "machucar alguem"],
    ],
  },
  vi: {
    self_harm: [
      ...["tự tử", "tự sát", "tự vẫn", "muốn chết", "không muốn sống", "kết liễu", "tự làm đau"],
      ...["tự hại", "cắt tay", "rạch tay", "quá liều"],
    ],
    abuse: [
      ...["lạm dụng", "xâm hại", "hiếp dâm", "cưỡng hiếp", "bạo hành", "ngược đãi", "đánh đập"],
      ...["quấy rối tình dục", "sờ mó", "sợ về nhà"],
    ],
    weapon: [
      "súng",
      "dao găm",
      "con dao",
      "mang dao",
      "đặt bom",
      "quả bom",
      "vũ khí",
      "chất nổ",
      "xả súng",
    ],
    threat: ["giết", "đe dọa", "đe doạ", "hăm dọa", "hăm doạ", "đốt trường", "trả thù"],
  },
  so: {
    self_harm: [
      ...["isdil*", "is dil*", "inaan dhinto", "doonayaa inaan dhinto", "naftayda*", "is dhaawac*"],
      ...["isdhaawac*"],
    ],
    abuse: [
      ...["kufsi*", "kufsad*", "faraxumeyn*", "fara xumeyn*", "xadgudub*", "garaac*", "tacadi*"],
      ...["waa la garaacaa", "cabsi guriga"],
    ],
    weapon: [
      "qori",
      "qoryo",
      "bastoolad*",
      "mindi",
      "mindida",
      "hubka",
      "bambo",
      "qarax*",
      "toogasho",
      "toogan*",
    ],
    threat: ["dilaa", "dili doon*", "waan dilayaa", "hanjabaad*", "hanjabay*", "gubi doon*"],
  },
  ar: {
    self_harm: [
      ...["انتحار", "انتحر", "ينتحر", "تنتحر", "اقتل نفسي", "قتل نفسي", "قتل نفسه", "قتل نفسها"],
      ...[
        "اريد ان اموت",
        "لا اريد ان اعيش",
        "اؤذي نفسي",
        "ايذاء النفس",
        "إيذاء النفس",
        "جرعة زائدة",
      ],
    ],
    abuse: [
      ...["اغتصاب", "اغتصب", "تحرش", "يتحرش", "اعتداء", "اعتدى", "يضربني", "يضربه", "يضربها"],
      ...["تضربني", "سوء معاملة", "إساءة معاملة", "اساءة معاملة", "يلمسني"],
    ],
    weapon: [
      "مسدس",
      "سلاح",
      "أسلحة",
      "اسلحة",
      "سكين",
      "قنبلة",
      "متفجرات",
      "بندقية",
      "اطلاق نار",
      "إطلاق نار",
    ],
    threat: ["سأقتل", "ساقتل", "سوف اقتل", "سوف أقتل", "تهديد", "يهدد", "هددني", "سأحرق", "ساحرق"],
  },
  zh: {
    self_harm: [
      "自杀",
      "自殺",
      "想死",
      "不想活",
      "自残",
      "自殘",
      "割腕",
      "伤害自己",
      "结束生命",
      "轻生",
    ],
    abuse: ["虐待", "性侵", "强奸", "強姦", "猥亵", "性骚扰", "家暴", "打孩子", "殴打", "不敢回家"],
    weapon: ["枪", "槍", "炸弹", "炸彈", "武器", "带刀", "刀具", "爆炸物", "子弹"],
    threat: ["杀了", "殺了", "杀死", "要杀", "威胁", "威脅", "报复", "恐吓", "放火"],
  },
};
