import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from "react-router";
import stylesheet from "~/ui/css/app.css?url";
import { RootErrorPage } from "./root-error";

type Handle = { js?: boolean };
type PageData = { lang?: string; dir?: "ltr" | "rtl"; nonce?: string } | null | undefined;

export const links = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** A page has script only where its route's handle asks for it: `export const handle = { js: true }`. */
export default function Root() {
  return (
    <Document>
      <Outlet />
    </Document>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return (
    <Document own={{ lang: "en", dir: "ltr" }}>
      <title>Error: Full Circle</title>
      <RootErrorPage error={error} />
    </Document>
  );
}

interface DocumentProps {
  /** The language of what stands here, where it is not that of the page's data. */
  own?: { lang: string; dir: "ltr" | "rtl" };
  children: React.ReactNode;
}

function Document({ own, children }: DocumentProps) {
  const matches = useMatches();
  const page =
    own ?? matches.map((match) => match.loaderData as PageData).findLast((data) => data?.lang);
  const js = matches.some((match) => (match.handle as Handle | undefined)?.js);
  return (
    <html lang={page?.lang ?? "en"} dir={page?.dir ?? "ltr"}>
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
