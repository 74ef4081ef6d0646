import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ErrorPage } from "~/ui/frames/error-page";
import { PublicFrame } from "~/ui/frames/public-frame";
import { StaffFrame } from "~/ui/frames/staff-frame";
import { ROOMS, type Room } from "~/ui/rooms";

const words = { skip: "Skip", error: "Error:", nav: "Main", languages: "Language", rooms: "Rooms" };

function staffPage(here?: Room): string {
  return renderToStaticMarkup(
    <StaffFrame
      district={{ name: "Cedar Valley", href: "/admin" }}
      rooms={ROOMS.map((room) => ({ room, href: `/admin/${room}`, label: room }))}
      here={here}
      who="Dana"
      signOut={{ action: "/logout", label: "Sign out", hidden: { csrf: "abc" } }}
      foot={{ text: "Full Circle" }}
      words={words}
    >
      <h1>Here</h1>
    </StaffFrame>,
  );
}

describe("a staff page", () => {
  it("marks its room in the bar and on the mark", () => {
    const html = staffPage("reach");
    expect(html).toContain('<a href="/admin/reach" aria-current="page">');
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html).toMatch(/<circle class="here"[^>]*rotate\(63 20 20\)/);
  });

  it("marks no room at home", () => {
    expect(staffPage()).not.toContain("aria-current");
    expect(staffPage()).not.toContain('class="here"');
  });

  it("signs out by a form with its token, since a GET changes nothing", () => {
    expect(staffPage()).toContain('<form action="/logout" method="post">');
    expect(staffPage()).toContain('<input type="hidden" name="csrf" value="abc"/>');
  });
});

describe("a public page", () => {
  const page = (languages: { href: string; lang: string; label: string; current?: boolean }[]) =>
    renderToStaticMarkup(
      <PublicFrame
        district={{ name: "Cedar Valley", href: "/d/cv" }}
        nav={[{ href: "/d/cv/needs", label: "Needs", current: true }]}
        languages={languages}
        foot={{ text: "Full Circle" }}
        words={words}
      >
        <h1>Here</h1>
      </PublicFrame>,
    );

  it("offers its other languages, each in its own words", () => {
    const html = page([
      { href: "?lang=en", lang: "en", label: "English", current: true },
      { href: "?lang=es", lang: "es", label: "Español" },
    ]);
    expect(html).toContain('<a href="?lang=es" lang="es" hrefLang="es">Español</a>');
    expect(html).toContain('aria-current="true"');
  });

  it("offers no choice of one language", () => {
    expect(page([{ href: "?lang=en", lang: "en", label: "English" }])).not.toContain("langs");
  });

  it("has a way past its head", () => {
    expect(page([])).toContain('<a class="skip" href="#main">');
    expect(page([])).toContain('id="main"');
  });
});

describe("an error page", () => {
  it("says its status, what happened and what to do", () => {
    const html = renderToStaticMarkup(
      <ErrorPage
        status={404}
        word="Error"
        brand="Full Circle"
        title="We cannot find this page"
        happened="The address may have a typing error."
        todo="Check the address in your mail."
        links={[{ href: "/", label: "Home" }]}
      />,
    );
    for (const part of ["404", "typing error", "Check the address", 'href="/"']) {
      expect(html).toContain(part);
    }
  });
});
