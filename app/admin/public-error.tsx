import { isRouteErrorResponse } from "react-router";
import { ErrorPage } from "~/ui/frames/error-page";
import { errorText } from "./error-words/catalogue";

interface PublicErrorProps {
  error: unknown;
  lang: string;
  /** The district, where it is known. */
  district?: { name: string; slug: string } | undefined;
  isLink?: boolean | undefined;
}

/** A page that cannot be shown, in its reader's language; details of a fault stay in the log. */
export function PublicError({ error, lang, isLink, ...page }: PublicErrorProps) {
  const known = isRouteErrorResponse(error) ? error : null;
  const status = known?.status ?? null;
  const told = toldBy(known?.data);
  const text = errorText(lang, { status, detail: told.message, isLink });
  const district = page.district ?? told.district;
  const brand = district?.name ?? "Full Circle";
  const onward = district
    ? { href: `/d/${district.slug}?lang=${text.lang}`, label: district.name }
    : { href: "/", label: text.start };
  return (
    <>
      <title>{`${text.word}: ${brand}`}</title>
      <ErrorPage
        {...{ word: text.word, title: text.title, happened: text.happened, todo: text.todo, brand }}
        status={status ?? 500}
        links={[onward]}
      />
    </>
  );
}

/** What an error says besides its status: see notFound. */
function toldBy(data: unknown) {
  const message = textOf(data, "message");
  const district = typeof data === "object" && data !== null && "district" in data && data.district;
  const [name, slug] = [textOf(district, "name"), textOf(district, "slug")];
  return { message, district: name !== null && slug !== null ? { name, slug } : null };
}

function textOf(data: unknown, key: string): string | null {
  if (typeof data !== "object" || data === null) return null;
  const value: unknown = Reflect.get(data, key);
  return value === undefined ? null : String(value);
}
