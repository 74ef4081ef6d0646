import { isRouteErrorResponse } from "react-router";
import { ErrorPage, ErrorText } from "~/ui/frames/error-page";
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
  const { text, ...told } = tell(error, lang, isLink);
  const district = page.district ?? told.district;
  const brand = district?.name ?? "Full Circle";
  const onward = district
    ? { href: `/d/${district.slug}?lang=${told.lang}`, label: district.name }
    : { href: "/", label: told.start };
  return (
    <>
      <title>{`${text.word}: ${brand}`}</title>
      <ErrorPage {...text} brand={brand} links={[onward]} />
    </>
  );
}

/** The same among the staff's rooms. */
export function StaffError({ error, district }: { error: unknown; district: string }) {
  const { text } = tell(error, "en");
  return (
    <>
      <title>{`${text.word}: ${district}`}</title>
      <ErrorText {...text} />
    </>
  );
}

function tell(error: unknown, lang: string, isLink?: boolean) {
  const known = isRouteErrorResponse(error) ? error : null;
  const status = known?.status ?? null;
  const { message, district } = toldBy(known?.data);
  const { word, title, happened, todo, ...told } = errorText(lang, {
    ...{ status, detail: message, isLink },
  });
  return { text: { word, title, happened, todo, status: status ?? 500 }, ...told, district };
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
