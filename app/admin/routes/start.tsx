import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { countForStart } from "../start/start.db.server";
import { nextStart, type StartStep, startSteps } from "../start/steps";
import type { Route } from "./+types/start";

export const meta = () => [{ title: "Set-up, step by step" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "district.edit");
  const steps = await transaction(staff, async (scope) => {
    const { contact } = await getDistrict(scope);
    const hasMailServer = staff.services.env.SMTP_URL !== undefined;
    return startSteps({ ...(await countForStart(scope)), contact, hasMailServer });
  });
  return { steps, next: nextStart(steps), leaves: staff.services.env.SMTP_URL !== undefined };
}

export default function Start({ loaderData: { steps, next, leaves } }: Route.ComponentProps) {
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <>
      <PageHead
        title={next ? next.title : "You are set up. People have been asked."}
        lede={
          next
            ? `From here to the first invitation takes about a quarter of an hour. ${done} of ${steps.length} steps ${done === 1 ? "is" : "are"} done.`
            : "Nothing more is to be set up. The home page says what comes next."
        }
      >
        <Button href={next?.link.href ?? "/admin"}>{next?.link.label ?? "Home"}</Button>
        <a href="/admin/year">Plan your feedback year</a>
      </PageHead>
      <Entries
        level={2}
        entries={steps.map((step, index) => ({
          key: step.key,
          title: `${index + 1}. ${step.title}`,
          side: <Standing step={step} isNext={step.key === next?.key} />,
          text: step.why,
          body: <a href={step.link.href}>{step.link.label}</a>,
        }))}
      />
      <Part id="look-around" title="Look around first">
        <Note>
          An example district with people, two waves of answers, a plan, comments and offers shows
          every page at work. Whoever runs this system adds it with{" "}
          <code>npm run -s cli -- example add</code> and takes it out again, without a trace, with{" "}
          <code>npm run -s cli -- example remove</code>.
          {leaves &&
            " Not here, where mail leaves: it refuses, so that nothing goes to invented people. Try it in a folder of its own, without SMTP_URL."}
        </Note>
      </Part>
    </>
  );
}

function Standing({ step, isNext }: { step: StartStep; isNext: boolean }) {
  if (step.isDone) return <Tag look="done">Done</Tag>;
  if (isNext) return <Tag look="heed">Next</Tag>;
  return <Tag look="wait">{step.isOptional ? "When you like" : "To do"}</Tag>;
}
