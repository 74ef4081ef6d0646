import { type CSSProperties, Fragment, type ReactNode } from "react";
import { Head, Html } from "react-email";
import { directionOf, languageLabel } from "./languages";
import type { MailWords } from "./messages";
import { Each } from "./parts";
import { paper, sheet, style, wholeWidth } from "./style";
import { part, toText, wrap } from "./text";

/** `phone`: how the district office is reached, as the district words it; `address`: its postal one. */
export type Office = { phone: string | null; address: string | null };

type LetterProps = {
  language: string;
  words: MailWords;
  subject: string;
  /** What a mail program shows beside the subject. */
  preview: string;
  letterhead: string;
  office: Office;
  /** Mailings can be stopped; codes and sign-in links cannot. */
  mailing: boolean;
  languages?: readonly string[];
  children: ReactNode;
};

/** A whole mail: letterhead, what it says, the same in other languages, and who sent it and why. */
export const Letter = part(
  (props: LetterProps) => (
    <Html lang={props.language} dir={directionOf(props.language)}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{props.subject}</title>
        <style>{sheet}</style>
      </Head>
      <body style={{ margin: 0, padding: 0, background: paper }}>
        {/* biome-ignore lint/a11y/useSemanticElements: mail programs drop <main> */}
        <div role="main">
          <div style={{ display: "none", maxHeight: 0, overflow: "hidden" }}>{props.preview}</div>
          <Sheet>
            <Row className="cell rule ink" style={style.letterhead}>
              {props.letterhead}
            </Row>
            <Row className="cell ink" style={style.cell}>
              {props.children}
            </Row>
            {props.languages && props.languages.length > 0 && (
              <Row className="cell ink rule" style={style.languages}>
                <LanguageLinks languages={props.languages} />
              </Row>
            )}
            <Row className="cell soft" style={style.foot}>
              <Foot {...props} />
            </Row>
          </Sheet>
        </div>
      </body>
    </Html>
  ),
  (props) =>
    [
      `${props.letterhead}\n\n`,
      toText(props.children),
      languagesText(props.languages ?? []),
      `--\n${footText(props)}\n`,
    ].join(""),
);

function Sheet({ children }: { children: ReactNode }) {
  return (
    <table {...wholeWidth} className="sheet" style={{ background: paper, tableLayout: "fixed" }}>
      <tbody>
        <tr>
          <td align="center">
            <table {...wholeWidth} width="600" style={style.sheet}>
              <tbody>{children}</tbody>
            </table>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

type RowProps = { className: string; style: CSSProperties; children: ReactNode };

function Row({ className, style, children }: RowProps) {
  return (
    <tr>
      <td className={className} style={style}>
        {children}
      </td>
    </tr>
  );
}

/** For one person a line of links; for several who share the address, a line for each. */
function LanguageLinks({ languages }: { languages: readonly string[] }) {
  const links = languages.map((tag) => (
    <Fragment key={tag}>
      <a lang={tag} dir={directionOf(tag)} href={`{{url}}?lang=${tag}`} style={style.languageLink}>
        {languageLabel(tag)}
      </a>
      {" \u00a0 "}
    </Fragment>
  ));
  return (
    <>
      <Each of="people:one">
        <div>{links}</div>
      </Each>
      <Each of="people:many">
        <div>
          {"{{givenName}}: "}
          {links}
        </div>
      </Each>
    </>
  );
}

function languagesText(languages: readonly string[]): string {
  if (languages.length === 0) return "";
  const lines = (name: string) =>
    languages.map((tag) => `${name}${languageLabel(tag)}: {{url}}?lang=${tag}\n`).join("");
  return `{{#people:one}}${lines("")}\n{{/people:one}}{{#people:many}}${lines("{{givenName}}, ")}\n{{/people:many}}`;
}

function Foot({ words, office, mailing }: LetterProps) {
  return (
    <>
      {words.isThisReal(office.phone)}
      <br />
      {office.address}
      {office.address && <br />}
      {mailing && (
        <>
          {`${words.whyYouGetIt} `}
          <a href="{{unsubscribeUrl}}" style={style.link}>
            {words.stop}
          </a>
        </>
      )}
    </>
  );
}

function footText({ words, office, mailing }: LetterProps): string {
  const lines = [wrap([words.isThisReal(office.phone), office.address ?? ""].join(" ").trim())];
  if (mailing) lines.push(wrap(words.whyYouGetIt), `${words.stop}: {{unsubscribeUrl}}`);
  return lines.join("\n");
}
