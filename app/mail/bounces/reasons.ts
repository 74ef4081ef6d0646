/** Why mail did not arrive, as servers say it. */
export const REASONS = [
  "sender",
  "authentication",
  "blocked",
  "content",
  "too_big",
  "full",
  "closed",
  "moved",
  "no_mail",
  "no_host",
  "no_user",
  "network",
  "expired",
  "server",
] as const;

export type Reason = (typeof REASONS)[number];

/** Reasons that say the address is gone for good. */
const gone: ReadonlySet<Reason> = new Set<Reason>(["moved", "no_mail", "no_host", "no_user"]);

export function isGone(reason: Reason): boolean {
  return gone.has(reason);
}

// What people are called that mail is for, and how a server says that it knows none.
const who =
  "(?:e-?mail |mail )?(?:user(?: ?id)?|recipient|mail ?box|account|address(?:ee)?|alias|person|subscriber|customer|member|local ?part|name|id|inbox|destinataires?|usu[aá]rio|cuenta|conta|buz[oó]n|caixa|mailadresse|benutzer|postfach|teilnehmer|utilisateur|bo[iî]te|indirizzo|endere[cç]o|direcci[oó]n|destinat[aá]rio|empf[aä]nger|utente|casella|adresse|gebruiker|ontvanger|brukeren?|bruger|mottaker|mottagare|modtager|adresat|odbiorca|konto|destin\\.)s?";
const none =
  "(?:unknown|not (?:be )?(?:found|known|recogni[sz]ed|listed|exists?|valid|located|hosted|available here)|does ?(?:n[o']?t|not) (?:\\w+ ){0,2}exists?|do not exist|didn'?t exist|non-?exist[ae]nt|no longer (?:exists?|valid|in use|available|here|active)|(?:deleted|removed)|is ?n[o']t (?:valid|known|found|listed)|invalid|inconnue?|inexist[ae]nte?|invalide|no (?:ha sido encontrad[oa]|existe|encontrad[oa]|v[aá]lid[oa])|n[aã]o (?:existe|encontrad[oa]|cadastrad[oa])|desconocid[oa]|desconhecid[oa]|unbekannt|existiert nicht|nicht gefunden|ung[uü]ltig|sconosciuto|inesistente|non (?:esiste|trovat[oa])|n'existe pas|introuvable|inval[ií]d[oa]|(?:could|can)(?:n'?t| ?not) be (?:found|located)|errat[oa]|onbekende?|bestaat niet|ukjent|ukendt|ok[aä]nd|finn(?:e)?s (?:ikke|inte)|findes ikke|nieznan[ya]|nie istnieje)";

// Sentences that nobody uses who only dislikes what was sent.
const BEYOND_DOUBT =
  /recipient ?not ?found|\b(?:rcpt|recipient|user|mailbox)(?: to)?:? (?:<?@>? )?does(?: not|n't) exist|recipnotfound|account that you tried to reach does not exist|recipient address rejected: (?:undeliverable address|access denied(?! by))|(?:mailbox|account|e-?mail address|user) (?:has been |have been |was |is )(?:permanently )?(?:deleted|removed)|delivery error: dd (?:this user|not a valid|\S{0,60} ?mailbox does not exist)|user unknown in (?:\w+ ){0,3}table|(?:does|do)(?:n[o']t| not) have an? (?:\S{1,60} )?account/;

/** Whether there is nothing but the word that a recipient was refused. */
export function isOnlyRefused(plain: string): boolean {
  return findReason(plain) === "no_user" && findReason(plain.replace(REFUSED, " ")) === null;
}

/** Whether the words are about the account itself beyond doubt, whenever in the dialogue they were said. */
export function isBeyondDoubt(plain: string): boolean {
  return BEYOND_DOUBT.test(plain);
}

// How Postfix and others begin whatever they say of a recipient: it takes the rest, or a code, to know why.
const REFUSED = /(?:address|recipient) (?:was )?(?:rejected|refused)/;

const words: readonly [Reason, readonly RegExp[]][] = [
  ["network", [/not found,? try again|lookup (?:failure|failed)[^.]{0,80}try again/]],
  ["no_user", [BEYOND_DOUBT]],
  ["no_host", [/the account or domain may not exist/]],
  ["no_user", [/prohibition: no such user|not in my validrcptto|do(?:n't| not) have a mailbox/]],
  [
    "sender",
    [
      /\bsender(?:'s)? (?:address|e-?mail|domain|id|host|verif\w+)?(?: \S{1,60}){0,4} ?(?:reject|refus|den|not allowed|block|invalid|unknown|does not exist|not found|unrout|fail|verif|forged)/,
      /(?:reject|refus)\w{0,4} (?:mail |e-?mail |message )?(?:from |by |the |this |your )*sender|server rejected mail from/,
      /\b(?:bad|invalid|unknown|illegal|unroutable|unrouteable|unverified|unrecogni[sz]ed|unresolvable|valid) (?:\w+ )?(?:sender|return-path|reverse-path|from address|envelope from)/,
      /(?:sender|from:?) (?:address )?domain|valid from:|domain of sender|mail from(?:: ?@)? (?:\S{1,30} ){0,3}(?:reject|refus|den)|not (?:allowed|permitted|authori[sz]ed) to (?:send|post)|e-?mail address is not verified|sender address has null mx|sender'?s (?:mailbox|system)/,
    ],
  ],
  [
    "authentication",
    [
      /\b(?:spf|dkim|dmarc|domainkeys?|openspf)\b|authentication (?:checks?|required|fail)|unauthenticated|not authenticated/,
    ],
  ],
  [
    "blocked",
    [
      /\b(?:rbls?|dnsbls?|spamhaus|spamcop|barracuda\w*|uribl|surbl|senderbase|sender ?score|reputation|throttl\w*|greylist\w*|graylist\w*|quarantine\w*)\b/,
      /\b(?:black|block|deny|bloc)[- ]?list\w*|\bblocked\b(?! account)|\bbanned\b|client host|your (?:ip|host|server|network|isp|mail server)\b|\bip (?:address|frequency)|\bptr\b|reverse[- ]?(?:dns|lookup|hostname|address)|not accepted from/,
      /\b(?:helo|ehlo)\b/,
      /too many (?:\w+ ){0,2}(?:connections?|messages?|recipients?|e-?mails?|sessions?|requests?|errors?)|(?:connection|rate|sending|daily|hourly|relay) (?:rate )?(?:limit|quota)|rate limit|temporarily deferred|user complaints|excessive|unusual rate/,
      /relay(?:ing)? (?:\w+ )?(?:access )?(?:denied|prohibited|not |rejected|disabled)|(?:unable|not (?:allowed|permitted)|do(?:es)? not|denied|refus\w+|cannot) (?:to )?relay|relaying\b|access (?:is )?(?:denied|not permitted|forbidden)|not (?:authori[sz]ed|permitted|allowed)\b/,
    ],
  ],
  [
    "content",
    [
      /\bspam\w*|\bjunk\b|unsolicited|\bbulk\b|virus|malware|phish\w*|\bpolic(?:y|ies)\b|prohibit\w*|suspicious|security (?:issue|reason|concern)|(?:illegal|banned|forbidden|blocked|dangerous|executable) (?:\w+ )?attachment|attachments? (?:\w+ ){0,2}(?:blocked|rejected|not|type)|blacklisted|objectionable|content (?:filter|reject|presents|refus)|(?:refus|reject)\w+ (?:the )?(?:content|due to)|contains? (?:a )?(?:url|link)|media error|from: header|message[- ]id|rfc[- ]?5?[38]22|mime (?:error|malformed)|looping|mail loop|too many (?:hops|received)|hop count|administrative (?:prohibition|block)|header (?:error|too)|syntax error|bad sequence|improper sequence|unsupported/,
    ],
  ],
  [
    "too_big",
    [
      /(?:message|mail|size|line|length|header)s? (?:\w+ ){0,4}(?:exceed\w*|too (?:big|large|long)|limit)|too (?:big|large|long) (?:message|mail)|exceed\w* (?:\w+ ){0,5}(?:message size|size limit|maximum size|line|length)|(?:size|line|length) limit|maximum (?:message|mail) (?:size|length)|larger than/,
    ],
  ],
  [
    "full",
    [
      /\bquota\b|over ?quota|overquota|mailbox (?:\S{1,40} ){0,4}(?:full|exceed\w*|limit)|mailbox ?full|\bfull mailbox|mailbox has exceeded|too full|out of (?:storage|disk|space)|storage|insufficient (?:system |disk )?(?:space|storage|resource)|not enough (?:disk |storage )?space|no space left|disk (?:space|full)|too much mail|\bpleine?\b|overquota|容量|邮箱已满|信箱已滿|ящик (?:\S{1,60} )?переполнен|bo[iî]te aux lettres|buz[oó]n lleno/,
    ],
  ],
  [
    "moved",
    [
      /has moved|user not local; (?:will forward|please try)|(?:address|mailbox|user|recipient) (?:has )?(?:changed|moved)|no longer (?:on|at|with|employed|works?|a customer|employee|associated)|(?:has )?left (?:the )?(?:company|organi[sz]ation|school)|not our (?:user|customer)|no forwarding address|new address is|(?:mailbox|domain) owner has changed|please (?:try|use) (?:the )?new address/,
    ],
  ],
  [
    "closed",
    [
      /\b(?:disabled|suspended|frozen|locked|deactivated|de-activated|inactive|dormant|terminated|discontinued|expired account|not active|blocked account|account is (?:bloque|blocked|closed)|archiv(?:ed|ee)|account (?:\S{1,30} ){0,3}(?:disabled|closed|blocked|locked)|on ?hold|mailbox (?:is )?(?:currently )?(?:unavailable temporarily|temporarily unavailable|closed|locked)|compte (?:\S{1,30} ){0,4}bloqu\w*)\b/,
    ],
  ],
  [
    "no_mail",
    [
      /(?:does|do|did|will) ?(?:n[o']?t|not) (?:currently )?(?:accept|receive|handle) (?:any )?(?:e-?)?mail(?! from)|null ?mx|no (?:valid |usable )?mx (?:records? )?(?:found|for|exists?)|no mail (?:is )?accepted|has no mail exchanger|system not accepting (?:network )?messages(?! temporar)/,
    ],
  ],
  [
    "no_host",
    [
      /\bhost (?:or domain name )?(?:@ ?|\S{1,100} )?(?:unknown|not found(?!,? try)|does not exist)|unknown (?:host|domain|mail host)|(?:domain|dns|host) ?(?:name)? (?:\S{1,100} )?(?:not found|does(?:n'?t| not) exist|is (?:invalid|unknown)|unknown|couldn'?t be found|could not be found|no longer)/,
      /no such (?:host|domain)|nxdomain|domain (?:\S{1,100} )?has no (?:dns|mx) (?:entry|record)|non-?existent (?:host|domain)|invalid (?:host|domain|destination domain)|bad destination (?:system|host)|domain not (?:found|exist)|unrouteable (?:mail )?domain|illegal host\/domain|had no relevant answers|domain is not hosted here|couldn't find any host (?:named|by that name)|no route found to domain|domain (?:lookup|is not reachable)|all relevant mx records point to non-existent hosts|lookup failure: host|cname lookup failed permanently|no mail hosts for domain|host found but no data record of requested type|an mx or srv record indicated no smtp service|cannot find your domain/,
    ],
  ],
  [
    "no_user",
    [
      new RegExp(
        `\\b${who}(?: |: ?|, ?)(?:<?@>? ?|\\S{1,60} ){0,3}?(?:\\(|is |are |was |has |have |as |been )*${none}`,
      ),
      new RegExp(`\\b${none} (?:or (?:\\w+ ){1,2})?(?:\\w+ ){0,2}${who}\\b`),
      /no such (?:\w+ ){0,2}(?:user|recipient|mailbox|account|address|person|addressee|alias|name|local)|no (?:local )?(?:mail ?box|account|user|one|valid recipients?|recipient)s? (?:here|by that name|with (?:that|this) (?:name|address)|\S{1,60} here)/,
      /no (?:\w+ ){0,2}(?:one|body|person|users?|mail ?box(?:es)?|accounts?|recipients?) (?:\w+ ){0,4}(?:by|for|with|of|at|in) (?:this|that|the) (?:\w+ ){0,2}(?:name|user|address|account|id)\b|no valid recipients?|(?:(?:unable|failed|failure|not able) to|could ?n[o']?t|can ?n[o']?t) (?:find|locate|resolve|look ?up) (?:the |this |that |an? )?(?:\w+ ){0,2}(?:user|recipient|alias|mailbox|account|addressee)\b/,
      /(?:does(?:n'?t| not)|do not|no longer) (?:live|work|reside) (?:here|there|at)\b|(?:do(?:es)?|did) ?(?:n[o']?t|not) (?:know|recogni[sz]e) (?:of )?(?:this|that|the|any|such|an?)? ?(?:\w+ )?(?:person|user|recipient|address|account|mailbox|name)|not (?:on file|in service)\b|(?:is |are )?not (?:an? )?(?:mail ?box|registered|account)\b|no (?:mail ?box|account) for\b|nobody (?:by|with|of|named)|not have a final e-?mail delivery point|no match(?:es)? (?:to|for|in|found)|không tồn tại|غير موجود|غير معروف|no longer an? (?:\w+ )?(?:employee|member|customer|student)|(?:wrong|illegal|erroneous|incorrect|non-?valid)[- ](?:\w+ )?(?:recipient|address|user|alias|mailbox|account)|invalid-recipient|incorrectly addressed|address lookup (?:\S{1,40} ){0,4}failed|not a member of (?:the |this )?domain|not (?:found |listed |present |registered )?in (?:the |our |my )?(?:\w+ )?(?:ldap|address ?book|user ?list|domain map)|nie ma takiego|kein(?:e|en)? solche[rns]? (?:benutzer|empf|postfach|adress|mailbox|nutzer)/,
      /user ?(?:not ?exist|unknown)|unknown[- ]?user|bad[- ](?:destination )?(?:e-?mail )?(?:mailbox|address|recipient)|mailbox (?:unavailable|not available|does not exist)|(?:isn'?t|is not|not) (?:a |one of )?(?:our|my|valid|local|known) (?:\w+ )?(?:users?|customers?|recipients?|mailbox|accounts?|address)|no mailbox|unrouteable address|unroutable address|undeliverable address|not listed in|(?:in|from|by) (?:the |our |my )?(?:\w+ ){0,2}directory\b|cannot route mail to user|not in (?:my|our) (?:database|list)|unknown local[- ]?part|unknown or illegal|address (?:error|unknown)|wasn't found at|there is no (?:such )?(?:user|one|account|mailbox)|aucun utilisateur|見つかりません|リストにありません|存在しません|宛先不明|アドレスが(?:無効|ありません)|(?:пользователь|ящик|адресат|получатель) (?:\S{1,60} )?не (?:найден|существует)|(?:用户|用戶|收件人|邮箱|信箱|地址|帐号|账号|账户|帐户)(?:不存在|未找到|无效|不正确)|user is unknown|address no longer accepts|(?:cannot|can'?t) find (?:this |that |the |such an? |any )?(?:\w+ )?(?:user|recipient|mailbox|account|address)|user has no (?:\S{1,60} )?account|(?:is )?not (?:a )?local\b|any(?:one|body) by that name|unavailable mail user|do(?:n'?t|es not) exists? that user|not user of this server|non local/,
    ],
  ],
  [
    "expired",
    [
      /expired|retry time(?:out)?|timeout exceeded|too long|after multiple retries|giving up|gave up|could not deliver for|(?:not|could not be|couldn't be) delivered (?:within|for|in) |delivery time|queue (?:lifetime|too)|unable to deliver in|still being retried|has been delayed|is delayed|will be retried|delivery (?:has )?(?:failed|attempts)/,
    ],
  ],
  [
    "network",
    [
      /connect(?:ion|ed|ing)?\b|timed? ?out|no route|network|unreachable|not reachable|not responding|no response|did not respond|socket|smtp session|dns|name (?:server|service)|lookup|try again|tls|starttls|certificate|protocol error/,
    ],
  ],
  [
    "server",
    [
      /temporar|system error|internal (?:server )?error|local error|configuration error|resources|unavailable|service (?:refuse|not available|unavailable)|out of memory|i\/o error|lock (?:failure|error)|command output|mailer (?:error|died)|operating system|can'?t create|unable to (?:open|write|create)|ldap|backend|error in processing|try (?:again )?later|busy/,
    ],
  ],
  ["blocked", [/\baup ?#/]],
  ["no_user", [REFUSED]],
  // Too little to go by but for a server that has nothing else to say.
  [
    "no_user",
    [
      /does(?:n'?t| not) exist|n'existe pas|\bn(?:o|ão|on) exist[ae]\b|existiert nicht|\bnot found\b|\bno such\b|\bunknown\b(?! (?:error|reason))/,
    ],
  ],
];

/** The first reason that the words give, of those that say most; null where they say nothing. */
export function findReason(plain: string): Reason | null {
  const text = plain.slice(0, 4000);
  return words.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0] ?? null;
}

/** What an enhanced status code alone says (RFC 3463), or null where that is too little. */
export function reasonOfStatus(status: string | null): Reason | null {
  const [group = "", subject = "", detail = ""] = status?.split(".") ?? [];
  if (group === "") return null;
  // What could not be routed for now may be routed later.
  if (status === "4.4.4") return "network";
  const known = byStatus[`${subject}.${detail}`] ?? bySubject[subject];
  return known ?? null;
}

const byStatus: Readonly<Record<string, Reason>> = {
  "1.1": "no_user",
  "1.2": "no_host",
  "1.3": "no_user",
  "1.4": "no_user",
  "1.6": "moved",
  "1.7": "sender",
  "1.8": "sender",
  "1.10": "no_mail",
  "2.1": "closed",
  "2.2": "full",
  "2.3": "too_big",
  "3.4": "too_big",
  "4.4": "no_host",
  "4.7": "expired",
  "7.17": "moved",
  "7.18": "moved",
};

const bySubject: Readonly<Record<string, Reason>> = {
  "2": "server",
  "3": "server",
  "4": "network",
  "6": "content",
  "7": "blocked",
};
