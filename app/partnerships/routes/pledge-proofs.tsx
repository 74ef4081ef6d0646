import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { languageChoices } from "~/districts/language";
import { mostImageBytes } from "~/plans/plan-images";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { FileField } from "~/ui/fields/file-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Details } from "~/ui/parts/details";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { requirePledge } from "../pledges/load-staff-pledge.server";
import { listProofs } from "../telling/proof.db.server";
import { readProof } from "../telling/proof-form.server";
import { keepProof } from "../telling/tell.server";
import type { Route } from "./+types/pledge-proofs";

export const handle = { room: "partner" };
export const meta = () => [{ title: "What came of it" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const pledge = await requirePledge(staff, params.pledge);
  const { language } = await getDistrict(staff);
  const proofs = await transaction(staff, (scope) => listProofs(scope, pledge.id));
  const { id, number, delivered, publicName } = pledge;
  return { id, number, publicName, language, proofs, hasArrived: delivered > 0 };
}

/** Keeps what came of an offer. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const pledge = await requirePledge(staff, params.pledge);
  const form = await readBoundedForm(request, mostImageBytes + 50_000);
  if (!form) {
    const errors = { picture: "The picture is larger than 2 MB. Make it smaller first." };
    return data({ errors, values: {} }, { status: 413 });
  }
  const read = await readProof(form);
  if (!read.ok) return data({ errors: read.errors, values: read.values }, { status: 422 });
  await keepProof(staff, pledge, read.value);
  return seeOther(`/admin/pledges/${pledge.id}/proofs`);
}

export default function PledgeProofs({ loaderData, actionData }: Route.ComponentProps) {
  const { id, number, publicName, language, proofs, hasArrived } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? { language };
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <>
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/pledges/${id}`}>Offer no. {number}</a>}
        title="What came of it"
        lede={`Told on the public board, with ${publicName ? `the name “${publicName}”` : "no name"}, and to whoever gave by mail.`}
      />
      <Entries
        level={2}
        entries={proofs.map((proof) => ({
          key: proof.id,
          title: proof.picture ? "A story with a picture" : "A story",
          side: (
            <Tag look={proof.shownAt ? "up" : "wait"}>
              {proof.shownAt ? "On the board" : "Not shown yet"}
            </Tag>
          ),
          body: <ProofBody proof={proof} />,
        }))}
      />
      {hasArrived ? (
        <Part id="new" title="Tell something">
          <form method="post" encType="multipart/form-data" className="form">
            <TextArea {...field("text")} label="What came of it" rows={4} dir="auto" />
            <SelectField
              {...field("language")}
              label="Language you write in"
              options={languageChoices}
            />
            <FileField
              name="picture"
              label="Picture"
              hint="PNG, JPEG, WebP or GIF up to 2 MB. Place, time and camera are taken out of it. No picture shows a student’s face without the family’s consent."
              accept="image/png,image/jpeg,image/webp,image/gif"
              error={errors.picture}
            />
            <TextField
              {...field("alt")}
              label="What the picture shows"
              hint="For those who cannot see it."
            />
            <TextField {...field("consentBy")} label="Who agreed that the picture is shown" />
            <TextField {...field("consentOn")} type="date" label="Day on which they agreed" />
            <Button>Keep it</Button>
          </form>
        </Part>
      ) : (
        <p>Nothing has arrived yet. As soon as something has, you can tell what came of it here.</p>
      )}
    </>
  );
}

type Proof = Route.ComponentProps["loaderData"]["proofs"][number];

function ProofBody({ proof }: { proof: Proof }) {
  const { id, text, language, picture, shownAt, consentBy } = proof;
  return (
    <div className="stack">
      {picture && (
        <img
          src={`/admin/proofs/${id}/picture`}
          alt={picture.alt}
          lang={language}
          className="proof-picture is-small"
        />
      )}
      <p lang={language} dir="auto" className="as-typed">
        {text}
      </p>
      {consentBy && <p className="soft">{consentBy} agreed that the picture is shown.</p>}
      {!shownAt && (
        <form method="post" action={`/admin/proofs/${id}/showing`}>
          <Button look="quiet">Show it on the board</Button>
        </form>
      )}
      <Details summary="Take it away">
        <ConfirmForm
          lost={
            <p>
              Its words and its picture are deleted for good{shownAt ? ", from the board too" : ""}.
            </p>
          }
          button="Delete this story"
          action={`/admin/proofs/${id}/removal`}
        />
      </Details>
    </div>
  );
}
