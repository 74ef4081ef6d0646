import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type UIMatch,
  useLocation,
  useMatches,
} from "react-router";
import { whoAsks } from "~/admin/who-asks";
import { boundBodies } from "~/platform/bounded-body.server";
import stylesheet from "~/ui/css/app.css?url";
import { brokenScript, ErrorPage } from "~/ui/frames/error-page";
import type { Route } from "./+types/root";

// Errors are told by the server, in seven languages, which no script of a page needs to carry.
const server = import.meta.env.SSR ? await import("~/admin/root-error") : null;

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
  if (!server) return <BrokenScript />;
  // After an action's error the loader of the page that tells of it is not asked.
  const asking = server.askingAt(location, loaderData?.asking);
  return (
    <Document own={asking} otherwise={asking}>
      <server.RootError error={error} asking={asking} />
    </Document>
  );
}

/** A fault that only a browser can meet: of a page's own script, which staff's pages alone have. */
function BrokenScript() {
  const english = { lang: "en", dir: "ltr" } as const;
  return (
    <Document own={english} otherwise={english}>
      <ErrorPage brand="Full Circle" {...brokenScript} />
    </Document>
  );
}

/** None where the page's data could not be had: what stands there instead is an error's words. */
const hasScript = ({ handle, loaderData }: UIMatch) =>
  loaderData !== undefined && (handle as Handle | undefined)?.js;

interface DocumentProps {
  /** The language of what stands here without script, where it is not that of the page's data. */
  own?: Spoken;
  /** Where no data of a page says one. */
  otherwise: Spoken;
  children: React.ReactNode;
}

function Document({ own, otherwise, children }: DocumentProps) {
  const matches = useMatches();
  const page =
    own ?? matches.map((match) => match.loaderData as PageData).findLast((data) => data?.lang);
  const js = !own && matches.some(hasScript);
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
