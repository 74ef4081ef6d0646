import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { languageName } from "~/responses/messages/languages";
import { Button } from "~/ui/fields/button";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Facts } from "~/ui/parts/facts";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { EmbedPart } from "../needs/embed-part";
import { requireNeed } from "../needs/load-needs.server";
import { isPublic, mayMove, needTextIn } from "../needs/need";
import { NeedNumbers } from "../needs/need-entry";
import { factsOf } from "../needs/need-facts";
import { kindWords, stateLooks, stateWords } from "../needs/need-words";
import { loadMatches } from "../partners/load-matches.server";
import { MatchList } from "../partners/match-list";
import type { Route } from "./+types/need";

export const handle = { room: "partner" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Need" }];

const SAID: Readonly<Record<string, string>> = {
  saved: "It is saved.",
  open: "It is on the public board and takes offers.",
  paused: "It stays on the board, and takes no offers for now.",
  closed: "It takes no more offers. What was promised can still arrive.",
};

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "need.read");
  const need = await requireNeed(staff, requireId(params.need));
  const { lang, ...text } = needTextIn(need, "en");
  const address = `${staff.services.env.APP_URL}/d/${staff.session.district_slug}/needs/${need.id}`;
  return {
    ...{ need, text, title: text.title, lang: lang ?? "en", address },
    languages: Object.keys(need.texts).map(languageName),
    said: SAID[new URL(request.url).searchParams.get("said") ?? ""] ?? null,
    matches: need.state === "closed" ? [] : await loadMatches(staff, need),
    mayEdit: staff.may("need.edit"),
    mayHandle: staff.may("pledge.handle"),
    mayPublish: staff.may("need.publish"),
  };
}

export default function Need({ loaderData }: Route.ComponentProps) {
  const { need, text, lang, address, said, matches, mayEdit, mayPublish } = loaderData;
  const here = `/admin/needs/${need.id}`;
  return (
    <>
      <PageHead
        kicker={<a href="/admin/needs">Needs: {kindWords[need.kind]}</a>}
        title={<span lang={lang}>{text.title}</span>}
        lede={text.why ? <span lang={lang}>{text.why}</span> : undefined}
      >
        <Tag look={stateLooks[need.state]}>{stateWords[need.state]}</Tag>
        {mayEdit && <a href={`${here}/edit`}>Change it</a>}
        {isPublic(need) && <a href={address}>On the board</a>}
        {loaderData.mayHandle && need.state !== "draft" && (
          <a href={`/admin/pledges?show=all&need=${need.id}`}>What was offered for it</a>
        )}
        {need.kind === "volunteer" && <a href={`${here}/shifts`}>Times to help</a>}
      </PageHead>
      {said && (
        <Note>
          <p role="status">{said}</p>
        </Note>
      )}
      <NeedNumbers need={need} />
      <Facts facts={factsOf(need, text, loaderData.languages)} />
      {mayPublish && <Moves id={need.id} state={need.state} />}
      <Part id="matches" title="Who could help">
        <MatchList matches={matches} />
      </Part>
      {isPublic(need) && <EmbedPart id={need.id} address={address} title={text.title} />}
      {mayEdit && need.state === "draft" && (
        <Part id="remove" title="Not needed after all?">
          <ConfirmForm
            lost={<p>The draft disappears with its words in every language.</p>}
            button="Take this draft away"
            action={`${here}/removal`}
          />
        </Part>
      )}
    </>
  );
}

type MovesProps = { id: string; state: Route.ComponentProps["loaderData"]["need"]["state"] };

function Moves({ id, state }: MovesProps) {
  const here = `/admin/needs/${id}`;
  const publish = state === "draft" ? "Publish it on the board" : "Take offers again";
  return (
    <div className="row">
      {mayMove(state, "open") && (
        <form method="post" action={`${here}/publication`}>
          <Button>{publish}</Button>
        </form>
      )}
      {mayMove(state, "paused") && (
        <form method="post" action={`${here}/pause`}>
          <Button look="quiet">Pause it</Button>
        </form>
      )}
      {mayMove(state, "closed") && (
        <form method="post" action={`${here}/closing`}>
          <Button look="quiet">Close it</Button>
        </form>
      )}
    </div>
  );
}
