import { describe, expect, it } from "vitest";
import { childrenOf, decodeXml, readXml, textOf } from "~/platform/xml-read";

const root = (text: string) => {
  const read = readXml(text);
  if (!read.ok) throw new Error(read.reason);
  return read.root;
};

describe("reading XML", () => {
  it("gives elements and texts in their order", () => {
    expect(root('<a x="1">one<b/>two<![CDATA[<&]]><!-- no --></a>')).toEqual({
      ...{ name: "a", namespace: "", attributes: { x: "1" } },
      children: ["one", { name: "b", namespace: "", attributes: {}, children: [] }, "two<&"],
    });
  });

  it("knows names by their namespace, not their prefix", () => {
    const [child] = childrenOf(root('<p:a xmlns:p="urn:x"><p:b>t</p:b></p:a>'), "b");
    expect(child && [child.namespace, textOf(child)]).toEqual(["urn:x", "t"]);
  });

  it("reads line ends as XML 1.0 does, and leaves what is no line end", () => {
    expect(textOf(root("<a>\ufffd</a>"))).toBe("\ufffd");
    expect(textOf(root("<a>1\r\n2\r3&#13;4\u00855\u20286</a>"))).toBe("1\n2\n3\r4\u00855\u20286");
  });

  it.each([
    ["an entity of its own", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ["a bomb of entities", '<?xml version="1.0"?><!-- <x --><!DOCTYPE a [<!ENTITY b "cc">]><a/>'],
    ["an unknown entity", "<a>&nbsp;</a>"],
    ["an element that does not end", "<a><b></a>"],
    ["two roots", "<a/><b/>"],
    ["an attribute twice", "<a b='1' b='2'/>"],
    ["nothing", ""],
    ["no XML", "key,source"],
    ["a control character", "<a>\u0001</a>"],
    ["a control character by its number", "<a>&#1;</a>"],
    ["half a character", "<a b='&#xD800;'/>"],
    ["elements without end", `<a>${"<b>".repeat(5000)}${"</b>".repeat(5000)}</a>`],
  ])("refuses %s in a sentence", (_, text) => {
    expect(readXml(text)).toEqual({ ok: false, reason: expect.stringMatching(/\w/) });
  });

  it("keeps the word DOCTYPE where it is only text", () => {
    expect(textOf(root("<a><![CDATA[<!DOCTYPE html>]]></a>"))).toBe("<!DOCTYPE html>");
  });
});

describe("the bytes of an XML file", () => {
  it.each([
    ["UTF-8", Buffer.from("\ufeff<a>ñ</a>")],
    ["UTF-16, little", Buffer.from("\ufeff<a>ñ</a>", "utf16le")],
    ["UTF-16, big", Buffer.from("\ufeff<a>ñ</a>", "utf16le").swap16()],
    [
      "what it declares",
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>ñ</a>', "latin1"),
    ],
  ])("are read as %s", (_, bytes) => {
    expect(textOf(root(decodeXml(bytes) ?? ""))).toBe("ñ");
  });

  it.each([
    ["no text", Buffer.from([0xc3, 0x28])],
    ["an encoding nobody knows", Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>')],
  ])("are not read where they are %s", (_, bytes) => {
    expect(decodeXml(bytes)).toBeNull();
  });
});
