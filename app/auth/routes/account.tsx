import { formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Entries } from "~/ui/parts/entries";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { browserName } from "../browser-name";
import { requireStaff } from "../require-staff.server";
import { roleWords } from "../role";
import { listSessionsOf } from "../session.db.server";
import type { Route } from "./+types/account";

export const meta = () => [{ title: "Your account" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "account.edit");
  const { name, email, role, timezone, session_id } = staff.session;
  const sessions = await transaction(staff, (scope) =>
    listSessionsOf(scope, staff.actor.id, staff.services.clock()),
  );
  return {
    name,
    email,
    role: roleWords[role],
    sessions: sessions.map((session) => ({
      id: session.id,
      browser: browserName(session.userAgent),
      signedIn: formatMoment(session.createdAt, timezone),
      isThis: session.id === session_id,
    })),
  };
}

export default function Account({ loaderData: account }: Route.ComponentProps) {
  return (
    <>
      <PageHead title="Your account" />
      <Facts
        facts={[
          { term: "Name", value: account.name },
          { term: "Mail address", value: account.email },
          { term: "Role", value: account.role },
        ]}
      />
      <Part id="sessions" title="Where you are signed in">
        <p>
          A session ends after 12 hours in which nothing was saved, and 30 days after signing in.
        </p>
        <Entries
          entries={account.sessions.map((session) => ({
            key: session.id,
            title: session.browser,
            side: session.isThis && <Tag look="done">This browser</Tag>,
            text: `Signed in ${session.signedIn}`,
            body: !session.isThis && <EndSession {...session} />,
          }))}
        />
        <ConfirmForm
          lost="Every browser above, this one too, is signed out at once. Use this if a device of yours was lost."
          button="Sign out everywhere"
          action="/admin/account/sessions"
        />
      </Part>
    </>
  );
}

function EndSession({ id, browser }: { id: string; browser: string }) {
  return (
    <form method="post" action={`/admin/account/sessions/${id}`}>
      <Button look="quiet" small label={`Sign out ${browser}`}>
        Sign out
      </Button>
    </form>
  );
}
