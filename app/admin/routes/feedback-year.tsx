import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { dayWords, todayIn } from "~/outreach/touches/today";
import { Button } from "~/ui/fields/button";
import { TextField } from "~/ui/fields/text-field";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { feedbackYear } from "../start/feedback-year";
import type { Route } from "./+types/feedback-year";

export const meta = () => [{ title: "A feedback year" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "home.read");
  const { reportPromiseDays, timezone } = await getDistrict(staff);
  const today = todayIn(timezone, staff.services.clock());
  const start = z.iso.date().catch(today).parse(new URL(request.url).searchParams.get("start"));
  return { start, entries: feedbackYear(start, reportPromiseDays) };
}

export default function FeedbackYear({ loaderData: { start, entries } }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        title="A feedback year to start from"
        lede="Twice round the loop. Move it to where it suits your district: only the order matters, and that people hear back before they are asked again."
      >
        <a href={`/admin/year/calendar.ics?start=${start}`}>For your calendar (.ics)</a>
      </PageHead>
      <form method="get" className="filter">
        <TextField name="start" type="date" label="Begins on" defaultValue={start} short />
        <Button look="quiet">Show</Button>
      </form>
      <Entries
        level={2}
        entries={entries.map(({ from, to, title, what }) => ({
          key: `${from} ${title}`,
          title,
          side: <Days from={from} to={to} />,
          text: what,
        }))}
      />
    </>
  );
}

/** Breaks between its days, never inside one. */
function Days({ from, to }: { from: string; to: string }) {
  const day = (date: string) => <span className="is-moment">{dayWords(date)}</span>;
  if (from === to) return day(from);
  return (
    <span>
      {day(from)} to {day(to)}
    </span>
  );
}
