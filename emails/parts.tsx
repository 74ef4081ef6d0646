import type { ReactNode } from "react";
import { Heading, Link } from "react-email";
import { directionOf } from "./languages";
import type { Lead } from "./messages";
import { layout, style, wholeWidth } from "./style";
import { capitals, paragraph, part, toText, wrap } from "./text";

export const Title = part(
  ({ children }: { children: string; language: string }) => (
    <Heading className="ink" style={style.title}>
      {children}
    </Heading>
  ),
  ({ children, language }) => paragraph(capitals(children, language)),
);

export const Subtitle = part(
  ({ children }: { children: string }) => (
    <Heading as="h2" className="ink" style={style.subtitle}>
      {children}
    </Heading>
  ),
  ({ children }) => paragraph(children),
);

export const Say = part(
  ({ children }: { children: string }) => <p style={style.say}>{children}</p>,
  ({ children }) => paragraph(children),
);

/** What somebody wrote, in whatever language: it runs the way its own words do. */
export const Quote = part(
  ({ children }: { children: string }) => (
    <p dir="auto" style={style.say}>
      {children}
    </p>
  ),
  ({ children }) => paragraph(children),
);

export const SayLead = part(
  ({ lead, rest }: Lead) => (
    <p style={style.say}>
      <b>{lead}</b>
      {` ${rest}`}
    </p>
  ),
  ({ lead, rest }) => paragraph(`${lead} ${rest}`),
);

/** Its children once for each item of a list, or once if a text is not empty: see mail templates. */
export const Each = part(
  ({ of, children }: { of: string; children: ReactNode }) => (
    <>
      {`{{#${of}}}`}
      {children}
      {`{{/${of}}}`}
    </>
  ),
  ({ of, children }) => `{{#${of}}}${toText(children)}{{/${of}}}`,
);

/** The one button of a mail. */
export const Act = part(
  ({ href, children }: { href: string; children: string }) => (
    <table {...layout} style={{ margin: "26px 0" }}>
      <tbody>
        <tr>
          <td className="act" style={style.button}>
            <a href={href} style={style.buttonLink}>
              {children}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  ),
  ({ href, children }) => `${wrap(`${children}:`)}\n${href}\n\n`,
);

/** A link beside the mail's button. */
export const LinkLine = part(
  ({ href, children }: { href: string; children: string }) => (
    <p style={style.say}>
      <Link href={href} style={style.link}>
        {children}
      </Link>
    </p>
  ),
  ({ href, children }) => `${wrap(`${children}:`)}\n${href}\n\n`,
);

/** A code to be typed, under the address where, if that is not the page one comes from. */
export const Code = part(
  ({ address, code }: { address?: string; code: string }) => (
    <table {...wholeWidth} style={{ margin: "10px 0 24px", tableLayout: "fixed" }}>
      <tbody>
        <tr>
          <td className="code" style={style.codeBox} dir="ltr">
            {address}
            {address && <br />}
            <b style={style.code}>{code}</b>
          </td>
        </tr>
      </tbody>
    </table>
  ),
  ({ address, code }) => `${address ? `${address}\n` : ""}${code}\n\n`,
);

/** `lang` where it is not the mail's. */
export type Bullet = { text: string; note?: string; lang?: string };

export const Bullets = part(
  ({ items }: { items: readonly Bullet[] }) => (
    <ul style={{ margin: "0 0 18px", padding: "0 24px" }}>
      {items.map(({ text, note, lang }) => (
        <li key={text} lang={lang} dir={lang && directionOf(lang)} style={{ margin: "0 0 8px" }}>
          {text}
          {note && (
            <>
              <br />
              <span className="soft" style={style.soft}>
                {note}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  ),
  ({ items }) =>
    `${items.map(({ text, note }) => wrap(`- ${[text, note && `(${note})`].filter(Boolean).join(" ")}`, "  ")).join("\n")}\n\n`,
);

export const Signature = part(
  ({ name, role }: { name: string; role: string }) => (
    <p style={{ ...style.say, marginBottom: 26 }}>
      {name}
      <br />
      <span className="soft" style={style.soft}>
        {role}
      </span>
    </p>
  ),
  ({ name, role }) => `${name}\n${role}\n\n`,
);
