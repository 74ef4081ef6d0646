import { expect, test } from "vitest";
import { linkedGuides, readGuide, slugOf } from "~/admin/help/guide-text";

const none: ReadonlyMap<string, string> = new Map();

test("a guide is its title, its text and its headings with ids", () => {
  const { title, html, headings } = readGuide("# People\n\n## A person's page\n\ntext\n", none);
  expect(title).toBe("People");
  expect(html).toContain('<h2 id="a-persons-page">');
  expect(html).not.toContain("<h1");
  expect(headings).toEqual([{ id: "a-persons-page", text: "A person's page", level: 2 }]);
});

test("two headings of one name have two ids, and marks are not in them", () => {
  const { headings } = readGuide("# T\n\n## Close *it*\n\n## Close it\n", none);
  expect(headings.map(({ id }) => id)).toEqual(["close-it", "close-it-1"]);
});

test("a link to another guide leads to its page, and one out of the guide keeps its words", () => {
  const links =
    "# T\n\n[a](people.md#duplicates) [b](README.md) [c](../contracts/x.json) [d](#e)\n";
  const { html } = readGuide(links, none);
  expect(html).toContain('<a href="/admin/help/people#duplicates">a</a>');
  expect(html).toContain('<a href="/admin/help">b</a>');
  expect(html).toContain("<code>c</code>");
  expect(html).toContain('<a href="#e">d</a>');
});

test("a picture of ours is shown with its words, and another stays a link", () => {
  const source =
    '# T\n\n![A "page" & more](pictures/people.webp) ![x](https://example.org/x.png)\n';
  const { html } = readGuide(source, new Map([["people", "/assets/people-1.webp"]]));
  expect(html).toContain(
    '<img class="shot" src="/assets/people-1.webp" alt="A &quot;page&quot; &amp; more">',
  );
  expect(html).not.toContain('src="https:');
});

test("markup in a guide stays text", () => {
  expect(readGuide("# T\n\n<script>x</script>\n", none).html).not.toContain("<script");
});

test("ids are those that GitHub makes", () => {
  expect(slugOf("How was this computed?")).toBe("how-was-this-computed");
  expect(slugOf("What is not shown, and why")).toBe("what-is-not-shown-and-why");
});

test("the guides of the contents stand in its order", () => {
  expect(linkedGuides("[a](start.md) [b](people.md#x) [c](https://x.example/y.md)")).toEqual([
    "start",
    "people",
  ]);
});
