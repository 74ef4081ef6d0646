import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MailPreviews } from "~/campaigns/mailings/mail-previews";
import { splitByReaders, withCounts } from "~/campaigns/mailings/read-mails";

const mail = (language: string, count: number | null) => ({
  ...{ language, count, subject: `Subject in ${language}`, text: "Text" },
});
const tags = (mails: readonly { language: string }[]) => mails.map(({ language }) => language);
const pageOf = (mails: ReturnType<typeof mail>[], tested: string | null = null) =>
  renderToStaticMarkup(<MailPreviews base="/admin/waves/1/invitations" {...{ mails, tested }} />);

it("sets the mails that most people get first and those that nobody gets apart", () => {
  const { read, unread } = splitByReaders([mail("en", 2), mail("ar", 0), mail("es", 40)]);
  expect([tags(read), tags(unread)]).toEqual([["es", "en"], ["ar"]]);
});

it("lets the first mail stand for all where nobody gets any, and hides none whose readers are kept secret", () => {
  const nobody = splitByReaders([mail("en", 0), mail("es", 0)]);
  expect([tags(nobody.read), tags(nobody.unread)]).toEqual([["en"], ["es"]]);
  const secret = splitByReaders([mail("en", null), mail("es", null)]);
  expect([tags(secret.read), tags(secret.unread)]).toEqual([["en", "es"], []]);
});

it("counts each language's mails, also none", () => {
  const count = { mailsIn: [{ language: "so", mails: 3 }] };
  expect(withCounts([{ language: "so" }, { language: "pt" }], count)).toEqual([
    { language: "so", count: 3 },
    { language: "pt", count: 0 },
  ]);
});

it("keeps mails without readers behind a line that names their languages, where each can be tested too", () => {
  const [shown = "", hidden = ""] = pageOf([mail("en", 2), mail("ar", 0), mail("vi", 0)]).split(
    "<details><summary>Other languages",
  );
  expect(shown).toContain("English: 2 mails");
  expect(shown).not.toContain("Subject in ar");
  expect(hidden).toContain("Arabic, Vietnamese</summary>");
  expect(hidden).toContain("Send me a test mail in Arabic");
});

it("opens that line after a test mail in one of its languages", () => {
  expect(pageOf([mail("en", 2), mail("ar", 0)], "ar")).toContain('<details open="">');
  expect(pageOf([mail("en", 2), mail("ar", 0)], "en")).not.toContain('open=""');
});
