import type { ReactNode } from "react";
import { signUpWords } from "~/campaigns/digest/sign-up-words";
import { Button } from "~/ui/fields/button";
import { Chain } from "~/ui/frames/chain";
import { Acts } from "~/ui/parts/acts";
import { Entries } from "~/ui/parts/entries";
import { Facts } from "~/ui/parts/facts";
import { Part } from "~/ui/parts/part";
import { circleOf } from "../circle";
import type { loadCommunity } from "./load-community.server";

type Community = Awaited<ReturnType<typeof loadCommunity>>;

export function OpenNow({ open, needs, more, base, keep }: Community) {
  if (open.length + needs.length === 0) return null;
  return (
    <Part id="open" title={more.now}>
      <ul className="entries">
        {open.map(({ href, text, note, ways }) => (
          <li key={`${href} ${text}`}>
            {href ? <TitleLink href={href} title={text} /> : <p>{text}</p>}
            {note && <p className="soft">{note}</p>}
            {ways.length > 0 && (
              <p className="row">
                {ways.map((way) => (
                  <Button key={way.href} look="quiet" small href={way.href}>
                    {way.text}
                  </Button>
                ))}
              </p>
            )}
          </li>
        ))}
        {needs.length > 0 && (
          <li className="stack">
            <TitleLink href={`${base}/needs${keep}`} title={more.now_needs} />
            <div className="row">
              {needs.map(({ id, title }) => (
                <a key={id} href={`${base}/needs/${id}${keep}`}>
                  <bdi>{title}</bdi>
                </a>
              ))}
            </div>
          </li>
        )}
      </ul>
    </Part>
  );
}

function TitleLink({ href, title }: { href: string; title: string }) {
  return (
    <h3>
      <a href={href}>
        <bdi>{title}</bdi>
      </a>
    </h3>
  );
}

/** The whole circle, each step a way to what came of it. */
export function Circle({ lang, name, base, keep, ...page }: Community) {
  const { open, results, reports, plans, promises, needs } = page;
  const [way] = open.flatMap(({ ways }) => ways);
  const reached = {
    ...((way || results.length > 0) && { answer: { href: way?.href } }),
    ...((reports[0] ?? results[0]) && { publish: reports[0] ?? results[0] }),
    ...(plans[0] && { comment: plans[0] }),
    ...(promises && { change: { href: `${base}/commitments${keep}` } }),
    ...(needs.length > 0 && { deliver: { href: `${base}/needs${keep}` } }),
  };
  return <Chain title={name} titleHidden steps={circleOf(reached, lang)} />;
}

/** The latest report first, and how many of the promises are done. */
export function LastTime({ reports, results, promises, more, words, base, keep }: Community) {
  if (reports.length + results.length === 0) return null;
  return (
    <Part id="last" title={more.last}>
      {promises && (
        <p>
          {promises} <a href={`${base}/commitments${keep}`}>{more.last_said}</a>
        </p>
      )}
      <List
        things={[
          ...reports.map((report) => ({ ...report, kind: words.reports })),
          ...results.map((result) => ({ ...result, kind: words.results_title })),
        ]}
      />
    </Part>
  );
}

export function Plans({ plans, words }: Community) {
  if (plans.length === 0) return null;
  return (
    <Part id="plans" title={words.plans}>
      <List things={plans} />
    </Part>
  );
}

type Thing = Community["plans"][number] & { kind?: string };

function List({ things }: { things: readonly Thing[] }) {
  return (
    <Entries
      entries={things.map(({ href, title, text, kind }) => ({
        key: href,
        title: (
          <a href={href}>
            <bdi>{title}</bdi>
          </a>
        ),
        text,
        side: kind && <span className="soft">{kind}</span>,
      }))}
    />
  );
}

export function Calendar({ calendar, more, base, keep }: Community) {
  if (calendar.length === 0) return null;
  return (
    <Part id="calendar" title={more.calendar}>
      <Acts
        acts={calendar.map(({ day, text }) => ({ key: `${day} ${text}`, what: day, detail: text }))}
      />
      <p className="no-print">
        <a href={`${base}/calendar.ics${keep}`}>{more.cal_file}</a>
      </p>
    </Part>
  );
}

const AUDIENCES = [
  "families",
  "staff",
  "business",
  "organization",
  "higher_ed",
  "community",
] as const;

/** One way for each audience, and one that is open to all. */
export function Ways({ lang, more, base, keep }: Community) {
  const lead: Record<(typeof AUDIENCES)[number], ReactNode> = {
    families: null,
    staff: null,
    business: <a href={`${base}/needs${keep}`}>{more.now_needs}</a>,
    organization: <a href={`${base}/needs${keep}`}>{more.now_needs}</a>,
    higher_ed: <a href={`${base}/needs${keep}`}>{more.now_needs}</a>,
    community: <a href={`${base}/ask${keep}`}>{more.ask}</a>,
  };
  return (
    <Part id="ways" title={more.ways}>
      <p>{more.ways_lede}</p>
      <Facts
        facts={AUDIENCES.map((audience) => ({
          term: more[audience],
          value: (
            <>
              {more[`${audience}_way`]} {lead[audience]}
            </>
          ),
        }))}
      />
      <p className="row no-print">
        <a href={`${base}/digest${keep}`}>{signUpWords(lang).words.title}</a>
        <a href={`${base}/feed.atom${keep}`}>{more.feed}</a>
      </p>
    </Part>
  );
}
