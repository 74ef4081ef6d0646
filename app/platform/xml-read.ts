import { type Attr, DOMParser, type Element, ParseError } from "@xmldom/xmldom";
import { isXmlText } from "./xml";

/** An element with what stands in it, in order; comments and the like are left out. */
export type XmlElement = {
  /** Without its prefix. */
  name: string;
  /** "" where it is in none. */
  namespace: string;
  /** By their names as written, as `xml:space`. */
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
};

export type ReadXml = { ok: true; root: XmlElement } | { ok: false; reason: string };

const DEEPEST = 60;

/**
 * Reads a document of XML 1.0, strictly. One that declares a document type is refused: so there are no
 * entities but XML's own five, and nothing to expand or to fetch.
 */
export function readXml(text: string): ReadXml {
  const source = text.replace(/^\ufeff/, "");
  try {
    const parser = new DOMParser({
      onError,
      locator: false,
      normalizeLineEndings,
    });
    const { documentElement, doctype } = parser.parseFromString(source, "text/xml");
    if (doctype) {
      return { ok: false, reason: "The file declares a document type, which is not read here." };
    }
    if (!documentElement) return { ok: false, reason: "The file is no XML: it has no element." };
    return { ok: true, root: elementOf(documentElement, DEEPEST) };
  } catch (error) {
    if (error instanceof ParseError || error instanceof NotRead) {
      return { ok: false, reason: `The file is no XML: ${error.message.slice(0, 200)}` };
    }
    throw error;
  }
}

/** The bytes of an XML file as text, by its byte order mark or its declaration, else UTF-8; null: neither. */
export function decodeXml(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(start)?.[1];
  const marked = start.startsWith("\xff\xfe")
    ? "utf-16le"
    : start.startsWith("\xfe\xff") && "utf-16be";
  try {
    return new TextDecoder(marked || declared || "utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** The elements of this name in an element. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** All text in an element, whatever elements it stands in. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

class NotRead extends Error {}

/** Nothing is mended. U+FFFD is a character like others: whoever decoded the bytes has seen to them. */
function onError(_level: string, message: string): void {
  if (!message.startsWith("Unicode replacement character")) throw new NotRead(message);
}

/** As XML 1.0 has it; the parser's own rule is that of 1.1. */
const normalizeLineEndings = (text: string) => text.replace(/\r\n?/g, "\n");

function elementOf(node: Element, deepest: number): XmlElement {
  if (deepest === 0) throw new NotRead(`elements nest deeper than ${DEEPEST}`);
  const children: (XmlElement | string)[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === child.ELEMENT_NODE) {
      children.push(elementOf(child as Element, deepest - 1));
    } else if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE) {
      const text = checked(child.nodeValue ?? "");
      const last = children.at(-1);
      if (typeof last === "string") children.splice(-1, 1, last + text);
      else children.push(text);
    }
  }
  const attributes = Array.from({ length: node.attributes.length }, (_, at) =>
    node.attributes.item(at),
  );
  return {
    name: node.localName ?? node.nodeName,
    namespace: node.namespaceURI ?? "",
    attributes: Object.fromEntries(
      attributes
        .filter((one): one is Attr => one !== null)
        .map(({ name, value }) => [name, checked(value)]),
    ),
    children,
  };
}

function checked(text: string): string {
  if (!isXmlText(text)) throw new NotRead("it has a character that XML has no place for");
  return text;
}
