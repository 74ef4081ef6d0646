import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
} from "react-router";
import { PublicError } from "~/admin/public-error";
import { whoAsks } from "~/admin/who-asks";
import { boundBodies } from "~/platform/bounded-body.server";
import stylesheet from "~/ui/css/app.css?url";
import type { Route } from "./+types/root";

type Handle = { js?: boolean };
type Spoken = { lang: string; dir: "ltr" | "rtl" };
type PageData = Partial<Spoken> | null | undefined;

export const links = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const middleware: Route.MiddlewareFunction[] = [boundBodies];

export const loader = ({ request }: Route.LoaderArgs) => ({
  asking: whoAsks(new URL(request.url), request.headers.get("Accept-Language")),
});

/** A page has script only where its route's handle asks for it: `export const handle = { js: true }`. */
export default function Root({ loaderData }: Route.ComponentProps) {
  return (
    <Document otherwise={loaderData.asking}>
      <Outlet />
    </Document>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  const location = useLocation();
  // After an action's error the loader of the page that tells of it is not asked.
  const asking = loaderData?.asking ?? whoAsks(location, null);
  return (
    <Document own={asking} otherwise={asking}>
      <PublicError error={error} lang={asking.lang} isLink={asking.isLink} />
    </Document>
  );
}

interface DocumentProps {
  /** The language of what stands here, where it is not that of the page's data. */
  own?: Spoken;
  /** Where no data of a page says one. */
  otherwise: Spoken;
  children: React.ReactNode;
}

function Document({ own, otherwise, children }: DocumentProps) {
  const matches = useMatches();
  const page =
    own ?? matches.map((match) => match.loaderData as PageData).findLast((data) => data?.lang);
  const js = matches.some((match) => (match.handle as Handle | undefined)?.js);
  return (
    <html lang={page?.lang ?? otherwise.lang} dir={page?.dir ?? (page ? "ltr" : otherwise.dir)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {js && <ScrollRestoration />}
        {js && <Scripts />}
      </body>
    </html>
  );
}
