import { Button } from "~/ui/fields/button";
import { Details } from "~/ui/parts/details";
import { Entries } from "~/ui/parts/entries";
import { Tag } from "~/ui/parts/tag";

export type ShownAddress = {
  id: string;
  email: string;
  since: string;
  isClosed: boolean;
  why: string;
  /** The receiving server's own. */
  words: string | null;
  softMails: number;
  names: string[];
  schools: string[];
};

interface BadAddressesProps {
  addresses: readonly ShownAddress[];
  /** As gone, by a person. */
  areConfirmed: boolean;
}

/** Addresses that mail does not reach: what to do about each. */
export function BadAddresses({ addresses, areConfirmed }: BadAddressesProps) {
  return (
    <Entries
      level={2}
      entries={addresses.map((address) => ({
        key: address.id,
        title: <bdi>{address.email}</bdi>,
        side: (
          <Tag look={address.isClosed ? "stop" : "heed"}>
            {address.isClosed
              ? `Bad since ${address.since}`
              : `Came back ${address.softMails} times`}
          </Tag>
        ),
        text: [whose(address), address.why].filter(Boolean).join(" "),
        body: <Acts address={address} isConfirmed={areConfirmed} />,
      }))}
    />
  );
}

function whose({ names, schools }: ShownAddress): string {
  const known = names.filter(Boolean);
  const who = known.length === 0 ? "Nobody with a name" : known.join(", ");
  return schools.length === 0 ? `${who}.` : `${who} (${schools.join(", ")}).`;
}

function Acts({ address, isConfirmed }: { address: ShownAddress; isConfirmed: boolean }) {
  const at = `/admin/addresses/${address.id}`;
  return (
    <>
      {address.words && (
        <Details summary="What the server said">
          <p>
            <bdi>{address.words}</bdi>
          </p>
        </Details>
      )}
      <div className="row">
        <Button
          href={`${at}/correction`}
          look="quiet"
          small
          label={`Correct the address: ${address.email}`}
        >
          Correct the address
        </Button>
        <form method="post" action={`${at}/retry`}>
          <Button look="quiet" small label={`Try again: ${address.email}`}>
            Try again
          </Button>
        </form>
        {!isConfirmed && (
          <form method="post" action={`${at}/confirmation`}>
            <Button look="quiet" small label={`It is gone: ${address.email}`}>
              It is gone
            </Button>
          </form>
        )}
      </div>
    </>
  );
}
