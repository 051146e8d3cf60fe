/** An element of a document that was found to be well formed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|([\s\S])/gy;
const REFERENCE = /&(amp|lt|gt|quot|apos|#\d+);/g;
/** XML 1.0 §2.2: what may stand in a document at all. */
const CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** Reads a document and throws at the first thing that makes it not well formed. */
export function readXml(document: string): XmlElement {
  if (!CHARACTERS.test(document)) throw new Error("a character that XML does not allow");
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const path: Open[] = [root];
  for (const [token, closing, opening, attributes, empty, text, stray] of document.matchAll(TOKEN)) {
    const here = path.at(-1) ?? root;
    if (stray !== undefined) throw new Error(`stray ${JSON.stringify(token)}`);
    if (text !== undefined) here.text += decoded(text);
    else if (closing !== undefined) {
      if (path.length < 2 || here.name !== closing) throw new Error(`</${closing}> closes <${here.name}>`);
      path.pop();
    } else if (opening !== undefined) {
      const element: Open = { name: opening, attributes: attributesIn(attributes ?? ""), children: [], text: "" };
      here.children.push(element);
      if (empty !== "/") path.push(element);
    }
  }
  const [only, ...more] = root.children;
  if (path.length > 1 || only === undefined || more.length > 0) throw new Error("not one closed root element");
  return only;
}

/** Every element of that name below an element. */
export function elements(within: XmlElement, name: string): readonly XmlElement[] {
  return within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(found, name)) throw new Error(`${name} twice`);
    found[name] = decoded(value);
  }
  return found;
}

function decoded(text: string): string {
  if (/&/.test(text.replace(REFERENCE, "")) || text.includes("]]>")) throw new Error(`a bare & or ]]> in ${text}`);
  const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(REFERENCE, (_, name: string) => names[name] ?? String.fromCodePoint(Number(name.slice(1))));
}
