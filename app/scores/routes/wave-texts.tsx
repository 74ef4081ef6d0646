import { requireStaff } from "~/auth/require-staff.server";
import { PagesOf } from "~/people/pages-of";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { listOpenConcerns } from "../open-text/concern.db.server";
import { DangerNote, dangerReason } from "../open-text/danger-note";
import { TEXT_STATES, type TextState } from "../open-text/open-text";
import { countTexts, findNextUnread, listTexts } from "../open-text/open-text.db.server";
import { requireTextWave } from "../open-text/require-text-wave.server";
import { WrittenText } from "../open-text/written-text";
import type { Route } from "./+types/wave-texts";

export const handle = { room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `What people wrote: ${loaderData?.title ?? ""}` },
];

const SIZE = 25;
const stateWords: Record<TextState, string> = {
  unread: "To read",
  redacted: "Redacted",
  withheld: "Left out",
};

const nothingWords: Record<TextState, string> = {
  unread: "Every text has been read.",
  redacted: "No text has been redacted yet.",
  withheld: "No text was left out.",
};

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "open-text.read");
  const wave = await requireTextWave(staff, params.wave);
  const query = new URL(request.url).searchParams;
  const state = TEXT_STATES.find((one) => one === query.get("state")) ?? "unread";
  const page = Math.max(1, Math.trunc(Number(query.get("page"))) || 1);
  return transaction(staff, async (scope) => {
    const concerns = await listOpenConcerns(scope, wave.id);
    const texts = await listTexts(scope, wave.id, { state, page, size: SIZE });
    const shown = (row: (typeof texts)[number]) => ({
      id: row.id,
      text: row.text ?? row.redacted ?? "",
      from: wave.audience(row.audience),
      question: wave.question(row.itemId),
    });
    return {
      ...{ id: wave.id, title: wave.title, isConfidential: wave.isConfidential, state, page },
      counts: await countTexts(scope, wave.id),
      next: await findNextUnread(scope, wave.id),
      concerns: concerns.map((row) => ({ ...shown(row), reason: dangerReason(row.kinds) })),
      texts: texts.map(shown),
    };
  });
}

type Data = Route.ComponentProps["loaderData"];

export default function WaveTexts({ loaderData: page }: Route.ComponentProps) {
  const { id, counts, next, concerns } = page;
  const isEmpty = counts.unread + counts.redacted + counts.withheld === 0;
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href="/admin/texts">What people wrote</a>: {page.title}
          </>
        }
        title={headline(counts.unread, isEmpty)}
        lede="Read each text and take out what tells who wrote it or whom it is about. Then the words as they were written are deleted; leaders only read what you leave."
      >
        {next && <Button href={`/admin/waves/${id}/texts/${next}`}>Read the next one</Button>}
        <a href={`/admin/waves/${id}/themes`}>Themes</a>
      </PageHead>
      {concerns.length > 0 && (
        <Part id="danger" title="Somebody may be in danger">
          <DangerNote isConfidential={page.isConfidential} />
          <Entries entries={concerns.map((one) => concernEntry(id, one))} />
        </Part>
      )}
      {isEmpty ? (
        <Empty
          title="Nobody has written anything here"
          text="What people write leaves their answers when the wave closes and comes here in random order. While the wave is open, nobody reads any of it."
        />
      ) : (
        <Texts {...page} />
      )}
    </>
  );
}

function headline(unread: number, isEmpty: boolean): string {
  if (isEmpty) return "What people wrote";
  if (unread === 0) return "Everything is read";
  return unread === 1 ? "One text waits to be read" : `${unread} texts wait to be read`;
}

function Texts({ id, state, counts, texts, page }: Data) {
  return (
    <Part id="texts" title={`${stateWords[state]}: ${counts[state]}`}>
      <nav className="row" aria-label="Which texts">
        {TEXT_STATES.map((one) => (
          <a key={one} href={`?state=${one}`} aria-current={one === state ? "page" : undefined}>
            {stateWords[one]} ({counts[one]})
          </a>
        ))}
      </nav>
      {texts.length === 0 && <p>{nothingWords[state]}</p>}
      {state === "withheld" && counts.withheld > 0 ? (
        <p>Of what was left out nothing is kept but that it was.</p>
      ) : (
        <Entries
          entries={texts.map((one) => ({
            key: one.id,
            title: one.from,
            text: one.question,
            body: (
              <>
                <WrittenText text={one.text} />
                <p className="row">
                  <a href={`/admin/waves/${id}/texts/${one.id}`}>
                    {state === "unread" ? "Redact it" : "Take out more"}
                  </a>
                </p>
              </>
            ),
          }))}
        />
      )}
      <PagesOf page={page} size={SIZE} total={counts[state]} query={{ state }} />
    </Part>
  );
}

function concernEntry(waveId: string, one: Data["concerns"][number]) {
  return {
    key: one.id,
    title: one.from,
    side: <Tag look="heed">Not handled</Tag>,
    text: `${one.reason}. ${one.question}`,
    body: (
      <>
        <WrittenText text={one.text} />
        <p className="row">
          <a href={`/admin/waves/${waveId}/texts/${one.id}/handling`}>Note what was done</a>
        </p>
      </>
    ),
  };
}
