import { isRouteErrorResponse } from "react-router";
import { ErrorPage } from "~/ui/frames/error-page";

const titles: Record<number, string> = {
  400: "This could not be read",
  403: "You may not open this page",
  404: "This page does not exist",
  405: "This cannot be done here",
  410: "This is over",
  413: "This is too large",
  429: "Too many attempts",
};

/** Says what happened and what to do; details of a fault stay in the log. */
export function RootErrorPage({ error }: { error: unknown }) {
  const known = isRouteErrorResponse(error) ? error : null;
  const title = known
    ? (titles[known.status] ?? "This did not work")
    : "Something went wrong on our side";
  return (
    <ErrorPage
      status={known?.status ?? 500}
      word="Error"
      brand="Full Circle"
      title={title}
      happened={
        known ? messageOf(known.data) : "The page could not be made. It is written in our log."
      }
      todo={
        known
          ? "Check the address, or go back to the page you came from."
          : "Nothing you saved before is lost. Please try again in a minute."
      }
      links={[{ href: "/", label: "Start page" }]}
    />
  );
}

function messageOf(data: unknown): string {
  if (typeof data === "object" && data !== null && "message" in data) return String(data.message);
  return "Nothing is found at this address.";
}
