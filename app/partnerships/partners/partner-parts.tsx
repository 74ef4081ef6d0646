import { languageName } from "~/responses/messages/languages";
import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { dayWords } from "../needs/need-words";
import { type Agreement, type Contact, renewalOf } from "./partner";
import { renewalWords, resourceText } from "./partner-words";
import type { Resource } from "./resource";

type RemoveProps = { action: string; about: string };

function RemoveButton({ action, about }: RemoveProps) {
  return (
    <form method="post" action={action}>
      <Button look="quiet" small label={`Take away: ${about}`}>
        Take it away
      </Button>
    </form>
  );
}

type PartProps = { here: string; mayEdit: boolean };

export function ContactsPart({ contacts, here }: { contacts: readonly Contact[]; here: string }) {
  return (
    <Part id="contacts" title="Contacts">
      {contacts.length === 0 && <p>Nobody is noted whom one could call or write to.</p>}
      <Entries
        entries={contacts.map((contact) => ({
          key: contact.id,
          title: contact.name,
          side: contact.mayMail ? <Tag look="done">May be written to</Tag> : undefined,
          text: [contact.role, contact.email, contact.phone, languageName(contact.language)]
            .filter(Boolean)
            .join(" · "),
          body: (
            <RemoveButton action={`${here}/contacts/${contact.id}/removal`} about={contact.name} />
          ),
        }))}
      />
      <p className="row">
        <a href={`${here}/contacts`}>Add a contact</a>
      </p>
    </Part>
  );
}

type ResourcesProps = PartProps & {
  resources: readonly Resource[];
  schools: ReadonlyMap<string, string>;
};

export function ResourcesPart({ resources, schools, here, mayEdit }: ResourcesProps) {
  return (
    <Part id="resources" title="What it could give">
      {resources.length === 0 && <p>Nothing is noted yet.</p>}
      <Entries
        entries={resources.map((resource) => ({
          key: resource.id,
          title: resourceText(resource),
          side: resource.agreedPublic ? <Tag look="done">On its public page</Tag> : undefined,
          text: schoolsText(resource.schoolIds, schools),
          body: mayEdit && (
            <RemoveButton
              action={`${here}/resources/${resource.id}/removal`}
              about={resource.what}
            />
          ),
        }))}
      />
      {mayEdit && (
        <p className="row">
          <a href={`${here}/resources`}>Add a skill, a place, equipment, hours or money</a>
        </p>
      )}
    </Part>
  );
}

export function schoolsText(ids: readonly string[], schools: ReadonlyMap<string, string>): string {
  const names = ids.flatMap((id) => schools.get(id) ?? []);
  return names.length > 0 ? names.join(", ") : "Anywhere in the district";
}

type AgreementsProps = PartProps & { agreements: readonly Agreement[]; today: string };

export function AgreementsPart({ agreements, today, here, mayEdit }: AgreementsProps) {
  return (
    <Part id="agreements" title="What is agreed">
      {agreements.length === 0 && <p>No lasting agreement is noted.</p>}
      <Entries
        entries={agreements.map((agreement) => {
          const renewal = renewalOf(agreement, today);
          const isUrgent = renewal === "due" || renewal === "soon";
          return {
            key: agreement.id,
            title: agreement.title,
            side: <Tag look={isUrgent ? "heed" : "same"}>{renewalWords[renewal]}</Tag>,
            text: datesOf(agreement),
            body: (
              <>
                {agreement.note && <p className="as-typed">{agreement.note}</p>}
                {agreement.links.map((link) => (
                  <p key={link}>
                    <a href={link} rel="noreferrer" className="as-address">
                      {link}
                    </a>
                  </p>
                ))}
                {mayEdit && (
                  <RemoveButton
                    action={`${here}/agreements/${agreement.id}/removal`}
                    about={agreement.title}
                  />
                )}
              </>
            ),
          };
        })}
      />
      {mayEdit && (
        <p className="row">
          <a href={`${here}/agreements`}>Add an agreement</a>
        </p>
      )}
    </Part>
  );
}

function datesOf({ startsOn, endsOn, renewBy }: Agreement): string {
  const dates = [
    startsOn && `from ${dayWords(startsOn)}`,
    endsOn && `until ${dayWords(endsOn)}`,
    renewBy && `decide by ${dayWords(renewBy)}`,
  ];
  const text = dates.filter(Boolean).join(" · ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type ReviewProps = {
  reviews: readonly { id: string; text: string; on: string }[];
  /** Where its contacts are asked; null for those who may not. */
  href: string | null;
  district: string;
};

/** What its reviewers said of plans, and the way to ask them. */
export function ReviewPart({ reviews, href, district }: ReviewProps) {
  return (
    <Part id="reviews" title="What it said of plans">
      {reviews.length === 0 && <p>None of its comments on a plan is public.</p>}
      <Entries
        entries={reviews.map(({ id, text, on }) => ({
          key: id,
          title: <a href={`${district}/comments/${id}`}>Comment of {on}</a>,
          text: <bdi>{text}</bdi>,
        }))}
      />
      {href && (
        <p className="row">
          <a href={href}>Ask its contacts to review a plan</a>
        </p>
      )}
    </Part>
  );
}
