import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Tag } from "~/ui/parts/tag";
import { listWavesWithTexts } from "../open-text/open-text.db.server";
import type { Route } from "./+types/texts-index";

export const handle = { room: "report" };
export const meta = () => [{ title: "What people wrote" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "theme.read");
  const waves = await transaction(staff, (scope) => listWavesWithTexts(scope, "en"));
  const mayRead = staff.may("open-text.read");
  return {
    waves: waves.map((wave) => ({
      id: wave.waveId,
      title: `${wave.title}, wave ${wave.number}`,
      closed: formatDay(wave.closesAt, staff.session.timezone),
      themes: wave.themes,
      concerns: wave.concerns,
      // How many wrote, beside themes that are too few to count, would tell how few.
      counts: mayRead ? { unread: wave.unread, redacted: wave.redacted } : null,
    })),
  };
}

type Listed = Route.ComponentProps["loaderData"]["waves"][number];

export default function TextsIndex({ loaderData: { waves } }: Route.ComponentProps) {
  if (waves.length === 0) {
    return (
      <>
        <PageHead title="What people wrote" />
        <Empty
          title="What people wrote in their own words will stand here"
          text="When a wave closes, what was written leaves its answers and is shuffled: only the audience stays with it. Editors read it first and take out names; then it is sorted into themes, and leaders read those that 10 or more people share. While a wave is open, nobody reads any of it."
          action={<Button href="/admin/surveys">Go to the surveys</Button>}
        />
      </>
    );
  }
  return (
    <>
      <PageHead
        title="What people wrote"
        lede="In their own words, wave by wave: read first by editors, who take out names, then sorted into themes."
      />
      <Entries level={2} entries={waves.map(entryOf)} />
    </>
  );
}

function entryOf(wave: Listed) {
  const { id, counts, concerns, themes, closed, title } = wave;
  const many = new Intl.PluralRules("en").select(themes) === "one" ? "theme" : "themes";
  return {
    key: id,
    title,
    side: concerns > 0 ? <Tag look="heed">{`${concerns} to handle today`}</Tag> : undefined,
    text: [
      `Closed ${closed}.`,
      counts && `${counts.unread} to read, ${counts.redacted} redacted.`,
      themes === 0 ? "No themes yet." : `${themes} ${many}.`,
    ]
      .filter(Boolean)
      .join(" "),
    body: (
      <p className="row">
        {counts && <a href={`/admin/waves/${id}/texts`}>Read and redact</a>}
        <a href={`/admin/waves/${id}/themes`}>Themes</a>
      </p>
    ),
  };
}
