import { requireStaff } from "~/auth/require-staff.server";
import { DataTable } from "~/ui/parts/data-table";
import { Empty } from "~/ui/parts/empty";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import type { Difference } from "../home/difference";
import { loadDifference } from "../home/load-difference.server";
import type { Route } from "./+types/difference";

export const handle = { room: "report" };
export const meta = () => [{ title: "Before and after" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "release.read");
  return { page: await loadDifference(staff) };
}

type Page = NonNullable<Route.ComponentProps["loaderData"]["page"]>;

export default function BeforeAndAfter({ loaderData: { page } }: Route.ComponentProps) {
  if (!page) {
    return (
      <>
        <PageHead title="Before and after" />
        <Empty
          title="Nothing to compare yet"
          text="When a second wave has results, this page puts them beside those of the wave before, with what was done in between, and says what can and cannot be concluded."
        />
      </>
    );
  }
  return (
    <>
      <PageHead
        title={titleOf(page)}
        lede={`Scores of the wave that closed ${page.before}, beside those of the wave that closed ${page.now}${page.isDraft ? ", which is a draft" : ""}.`}
      >
        {page.beforeId && <a href={`/admin/waves/${page.beforeId}/results`}>The results before</a>}
        {page.nowId && <a href={`/admin/waves/${page.nowId}/results`}>The results now</a>}
      </PageHead>
      {page.constructs.map(({ construct, title, groups }) => (
        <Part key={construct} id={construct} title={title}>
          <DataTable
            caption={`${title}, 0 to 100, before and now`}
            label={title}
            cards
            columns={[
              { key: "group", label: "Group" },
              { key: "before", label: "Before", numeric: true },
              { key: "now", label: "Now", numeric: true },
              { key: "change", label: "Change" },
              { key: "interval", label: "Most likely, in points" },
              { key: "smallest", label: "Smallest that would have been seen", numeric: true },
            ]}
            rows={groups.map(({ name, difference }) => ({
              key: name,
              cells: difference ? cellsOf(name, difference) : [name],
              ...(difference ? {} : { rest: "Not shown, or not asked alike both times" }),
            }))}
          />
        </Part>
      ))}
      <Between touches={page.touches} marks={page.marks} />
      <Conclusions />
    </>
  );
}

function titleOf({ constructs }: Page): string {
  const clear = constructs.flatMap(({ groups }) =>
    groups.filter(({ difference }) => difference && difference.verdict !== "same"),
  );
  if (clear.length === 0) return "Nothing changed that is clear";
  return clear.length === 1
    ? "One score changed clearly"
    : `${clear.length} scores changed clearly`;
}

function cellsOf(name: string, difference: Difference) {
  const { before, now, interval, smallest, verdict } = difference;
  return [
    name,
    before,
    now,
    <Tag key="change" look={verdict}>
      {{ up: "Up", down: "Down", same: "No clear change" }[verdict]}
    </Tag>,
    `${signed(interval[0])} to ${signed(interval[1])}`,
    smallest,
  ];
}

const signed = (points: number) =>
  points > 0 ? `+${points}` : points < 0 ? `\u2212${-points}` : "0";

function Between({ touches, marks }: Pick<Page, "touches" | "marks">) {
  return (
    <Part id="between" title="What was done in between">
      {touches.length + marks.length === 0 && <p>Nothing is on record.</p>}
      {touches.length > 0 && (
        <ul>
          {touches.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p>
        <a href="/admin/touches">Each touch, in the outreach log</a>
      </p>
      {marks.length > 0 && (
        <ul className="stack">
          {marks.map(({ key, day, text, href }) => (
            <li key={key}>
              {`${day}: `}
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Conclusions() {
  return (
    <Part id="conclusions" title="What can be concluded, and what cannot">
      <Note>
        “Up” or “Down” says that the score of those people moved by more than chance explains. It
        does not say why.
      </Note>
      <ul className="stack">
        <li>
          That outreach came before a change does not show that it made it: much else happened in
          the same months, in schools and outside.
        </li>
        <li>
          “No clear change” does not mean that nothing changed. It may have changed by less than
          this survey can see; the last column says how much that is.
        </li>
        <li>
          Different people may have answered each time. Weights even out school and language, not
          everything in which those who answer differ from those who do not.
        </li>
        <li>
          To learn whether something works, do it in some schools first and look at the others at
          the same time; and ask people what made the difference.
        </li>
      </ul>
    </Part>
  );
}
