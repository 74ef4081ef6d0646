/** The part of the guide about the pages under an address; the first that fits. `:` stands for one part of an address. */
const parts: readonly (readonly [under: string, to: string])[] = [
  ["start", "start"],
  ["year", "start#the-home-page"],
  ["goals", "start#the-home-page"],
  ["difference", "results#before-and-after"],
  ["district", "start#set-up-the-district"],
  ["schools", "start#set-up-the-district"],
  ["staff", "start#add-colleagues"],
  ["audit", "operators"],
  ["api-tokens", "results#files-of-results"],

  ["surveys/imports", "survey#bring-questions-along"],
  ["surveys/:/translations", "survey#translate"],
  ["surveys/:/publication", "survey#publish"],
  ["surveys/:/versions", "survey#publish"],
  ["surveys/:/edit", "survey#build"],
  ["surveys/:/waves", "survey#plan-a-wave"],
  ["surveys", "survey"],
  ["waves/:/invitations", "inviting#look-first-or-invite-only-some"],
  ["waves/:/reminders", "inviting#remind"],
  ["waves/:/mailings", "inviting#automatic-reminders"],
  ["waves/:/reminder-rule", "inviting#automatic-reminders"],
  ["waves/:/letters", "inviting#other-ways-to-answer"],
  ["waves/:/paper-form", "inviting#other-ways-to-answer"],
  ["waves/:/entries", "inviting#other-ways-to-answer"],
  ["waves/:/interviews", "inviting#other-ways-to-answer"],
  ["waves/:/open-link", "inviting#other-ways-to-answer"],
  ["waves/:/poster", "inviting#other-ways-to-answer"],
  ["waves/:/version", "survey#correct-a-mistake-while-people-answer"],
  ["waves/:/results/explained", "results#how-was-this-computed"],
  ["waves/:/results", "results"],
  ["waves/:/texts", "results#what-people-wrote"],
  ["waves/:/themes", "results#what-people-wrote"],
  ["waves/:/report", "reports"],
  ["waves", "inviting"],

  ["plans/:/goals", "plans#set-goals"],
  ["plans/:/publication", "plans#publish-a-version"],
  ["plans/:/anchors", "plans#publish-a-version"],
  ["plans/:/mailing", "plans#mail-it"],
  ["plans/:/settings", "plans#take-comments"],
  ["plans/:/comments", "plans#take-comments"],
  ["plans/:/answers", "plans#answer"],
  ["plans/:/changes", "plans#show-what-changed"],
  ["plans/:/report", "reports"],
  ["plans/:/sections", "plans#write-a-draft"],
  ["plans/:/import", "plans#write-a-draft"],
  ["plans", "plans"],

  ["people/imports/guard", "people#when-an-import-stops"],
  ["people/imports/:/mapping", "people#a-file-whose-columns-have-other-names"],
  ["people/imports/:/words", "people#a-file-whose-columns-have-other-names"],
  ["people/imports/:/missing", "people#who-is-missing-in-a-file"],
  ["people/imports", "people#bring-people-in-from-a-file"],
  ["people/households", "people#households"],
  ["people/duplicates", "people#duplicates"],
  ["people/:/duplicates", "people#duplicates"],
  ["people/:/erasure", "people#erase-somebody"],
  ["people/:", "people#a-persons-page"],
  ["people", "people"],
  ["roster", "people#the-roster"],

  ["campaigns/new", "mailings"],
  ["campaigns/drafts", "mailings"],
  ["campaigns/digest", "mailings#the-digest"],
  ["campaigns/:", "inviting#how-far-a-mailing-is"],
  ["campaigns", "mailings"],
  ["mail-setup", "mail-trouble#mail-is-not-let-through"],
  ["mail-check", "mail-trouble#all-mail-is-paused"],
  ["bounces", "mail-trouble#addresses-that-mail-does-not-reach"],
  ["addresses", "mail-trouble#addresses-that-mail-does-not-reach"],
  ["outreach", "outreach#the-dashboard"],
  ["touches", "outreach#the-log"],
  ["inquiries", "outreach#inquiries"],

  ["needs/:/shifts", "offers#times-to-help"],
  ["needs", "partners#needs"],
  ["partners", "partners#partners"],
  ["resources", "partners#partners"],
  ["leads", "partners#leads"],
  ["partnerships", "offers#what-came-of-it"],
  ["pledges/board-rule", "offers#gifts-the-board-accepts"],
  ["pledges", "offers"],

  ["results", "results"],
  ["texts", "results#what-people-wrote"],
  ["reports", "reports"],
  ["commitments", "reports#commitments"],
];

/** Where every page of staff that the list names leads for help. */
export const helpTargets: readonly string[] = parts.map(([, to]) => to);

/** Where help about a page of staff stands; the contents of the guide where nothing fits. */
export function helpFor(path: string): string {
  const here = path.split("/").slice(2);
  const found = parts.find(([under]) =>
    under.split("/").every((part, index) => {
      const own = here[index];
      return part === ":" ? Boolean(own) : part === own;
    }),
  );
  if (path === "/admin") return "/admin/help/start#the-home-page";
  return found ? `/admin/help/${found[1]}` : "/admin/help";
}
