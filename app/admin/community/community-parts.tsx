import type { ReactNode } from "react";
import { signUpWords } from "~/campaigns/digest/sign-up-words";
import { Acts } from "~/ui/parts/acts";
import { Entries } from "~/ui/parts/entries";
import { Facts } from "~/ui/parts/facts";
import { Part } from "~/ui/parts/part";
import type { loadCommunity } from "./load-community.server";

type Community = Awaited<ReturnType<typeof loadCommunity>>;

export function OpenNow({ open, needs, more, base, keep }: Community) {
  if (open.length + needs.length === 0) return null;
  return (
    <Part id="open" title={more.now}>
      <ul className="stack">
        {open.map(({ href, text, note }) => (
          <li key={`${href} ${text}`}>
            {href ? (
              <a href={href}>
                <bdi>{text}</bdi>
              </a>
            ) : (
              text
            )}{" "}
            {note}
          </li>
        ))}
        {needs.length > 0 && (
          <li>
            <a href={`${base}/needs${keep}`}>{more.now_needs}</a>
            {": "}
            {needs.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && " · "}
                <a href={`${base}/needs/${id}${keep}`}>
                  <bdi>{title}</bdi>
                </a>
              </span>
            ))}
          </li>
        )}
      </ul>
    </Part>
  );
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
      <Published id="reports" title={words.reports} things={reports} />
      <Published id="results" title={words.results_title} things={results} />
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

type Things = Community["plans"];

function Published({ id, title, things }: { id: string; title: string; things: Things }) {
  if (things.length === 0) return null;
  return (
    <>
      <h3 id={id}>{title}</h3>
      <List things={things} level={4} />
    </>
  );
}

function List({ things, level }: { things: Things; level?: 4 | undefined }) {
  return (
    <Entries
      level={level}
      entries={things.map(({ href, title, text }) => ({
        key: href,
        title: (
          <a href={href}>
            <bdi>{title}</bdi>
          </a>
        ),
        text,
      }))}
    />
  );
}

export function Calendar({ calendar, more }: Community) {
  if (calendar.length === 0) return null;
  return (
    <Part id="calendar" title={more.calendar}>
      <Acts
        acts={calendar.map(({ day, text }) => ({ key: `${day} ${text}`, what: day, detail: text }))}
      />
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
      <p className="no-print">
        <a href={`${base}/digest${keep}`}>{signUpWords(lang).words.title}</a>
        {" · "}
        <a href={`${base}/feed.atom${keep}`}>{more.feed}</a>
      </p>
    </Part>
  );
}
