import { isRouteErrorResponse } from "react-router";
import { ErrorPage } from "~/ui/frames/error-page";
import { errorText } from "./error-words/catalogue";

interface PublicErrorProps {
  error: unknown;
  lang: string;
  /** Of the district. */
  name: string | undefined;
  /** Where one can go on. */
  start: string;
}

/** A page of a district that cannot be shown, in its reader's language; details of a fault stay in the log. */
export function PublicError({ error, lang, name = "Full Circle", start }: PublicErrorProps) {
  const known = isRouteErrorResponse(error) ? error : null;
  const text = errorText(lang, known?.status ?? null, messageOf(known?.data));
  return (
    <>
      <title>{`${text.word}: ${name}`}</title>
      <ErrorPage
        {...{ word: text.word, title: text.title, happened: text.happened, todo: text.todo }}
        status={known?.status ?? 500}
        brand={name}
        links={[{ href: start, label: text.start }]}
      />
    </>
  );
}

function messageOf(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("message" in data)) return null;
  return String(data.message);
}
