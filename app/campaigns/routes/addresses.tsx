import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Pagination } from "~/ui/parts/pagination";
import {
  type BadAddress,
  countBadAddresses,
  listBadAddresses,
} from "../bounces/bad-address.db.server";
import { BadAddresses } from "../bounces/bad-addresses";
import { reasonInWords } from "../bounces/bounce-words";
import { countWord } from "../campaign-words";
import type { Route } from "./+types/addresses";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Bad addresses" }];

const PAGE_SIZE = 20;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "address.fix");
  const query = new URL(request.url).searchParams;
  const wanted: "gone" | "to_fix" = query.get("show") === "gone" ? "gone" : "to_fix";
  const asked = Number(query.get("page") ?? 1);
  const shown = ({ since, reason, ...address }: BadAddress) => ({
    ...address,
    since: formatDay(since, staff.session.timezone),
    why: reasonInWords(reason),
  });
  return transaction(staff, async (scope) => {
    const counts = {
      to_fix: await countBadAddresses(scope, "to_fix"),
      gone: await countBadAddresses(scope, "gone"),
    };
    const pages = Math.max(1, Math.ceil(counts[wanted] / PAGE_SIZE));
    const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1;
    const part = { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE };
    const addresses = await listBadAddresses(scope, wanted, part);
    return { wanted, counts, page, pages, addresses: addresses.map(shown) };
  });
}

export default function Addresses({ loaderData }: Route.ComponentProps) {
  const { wanted, counts, page, pages, addresses } = loaderData;
  const isGone = wanted === "gone";
  const other = isGone ? counts.to_fix : counts.gone;
  return (
    <>
      <PageHead
        title={headline(isGone, counts[wanted])}
        lede={counts[wanted] > 0 && (isGone ? ledes.gone : ledes.to_fix)}
      >
        <Button href="/admin/bounces" look="quiet">
          Hand in returned mail
        </Button>
        {(isGone || other > 0) && (
          <a href={isGone ? "/admin/addresses" : "/admin/addresses?show=gone"}>
            {isGone ? `To fix: ${countWord(other)}` : `Confirmed as gone: ${countWord(other)}`}
          </a>
        )}
      </PageHead>
      {addresses.length > 0 && <BadAddresses addresses={addresses} areConfirmed={isGone} />}
      {addresses.length === 0 && !isGone && <Nothing />}
      <Pagination
        page={page}
        pages={pages}
        href={(n) => `/admin/addresses?${isGone ? "show=gone&" : ""}page=${n}`}
        words={{
          label: "Pages of addresses",
          previous: "Later",
          next: "Earlier",
          page: (n, of) => `Page ${n} of ${of}`,
          number: String,
        }}
      />
    </>
  );
}

const ledes = {
  gone: "Somebody here confirmed it. Nothing is mailed there; a letter or a call may still reach them.",
  to_fix:
    "Mail does not reach these people. With a better address they get the next reminder, with the link they have.",
};

function headline(isGone: boolean, count: number): string {
  const addresses = `${countWord(count)} ${count === 1 ? "address" : "addresses"}`;
  if (isGone) return `${addresses} ${count === 1 ? "is" : "are"} gone`;
  return count === 0 ? "Every address works, as far as we know" : `${addresses} to fix`;
}

function Nothing() {
  return (
    <Empty
      title="No address needs mending"
      text="When mail to somebody comes back because the mailbox is gone, or three different mails in half a year because it is full, their address stands here with the reason, and with whose it is."
    />
  );
}
