import type { ReactNode } from "react";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import type { FormErrors } from "~/ui/fields/field";
import { PageHead } from "~/ui/parts/page-head";

type PartnerAddingProps = {
  partner: { id: string; name: string };
  title: string;
  lede: string;
  errors: FormErrors;
  children: ReactNode;
};

/** A page with one form, which adds something to a partner. */
export function PartnerAdding({ partner, title, lede, errors, children }: PartnerAddingProps) {
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/partners/${partner.id}`}>{partner.name}</a>}
        title={title}
        lede={lede}
      />
      <form method="post" className="form">
        {children}
        <Button>Add it</Button>
      </form>
    </div>
  );
}
