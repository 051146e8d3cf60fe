import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "rolldown";
import { replyTables } from "../facts/reply-tables.ts";

const TABLES = "facts/reply-tables.js";
/** The modules that hold nothing but texts in one language: a cause's, or the program's own. English is what most runs speak. */
const TEXTS = /^(?:causes\/[\w-]+\/(en|th|ja|vi)|messages\/(en|th|ja|vi)\/[\w-]+)\.js$/;
const READER = "\0beside";

/**
 * Keeps data out of the code of the bundle: what replies are looked up in, worked out, and the texts of each language but English.
 * They lie in files of JSON beside it, and are read when they are needed: the engine reads JSON many times faster than code, and
 * code in Latin letters twice as fast as any other. `folder` is the compiled sources'.
 */
export function keptBeside(folder: string): Plugin {
  const texts = new Map<string, Record<string, unknown>>();
  return {
    name: "kept-beside",
    resolveId: (id) => (id === READER ? READER : null),
    async load(id) {
      if (id === READER) return READ;
      const module = relative(folder, id);
      if (module === TABLES)
        return `import { read } from ${JSON.stringify(READER)}; export const replyTables = () => read("reply-tables");`;
      const [, ...langs] = TEXTS.exec(module) ?? [];
      const lang = langs.find((one) => one !== undefined);
      return lang === undefined ? null : textsOf(lang, module, id);
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "reply-tables.json", source: JSON.stringify(replyTables()) });
      for (const [lang, all] of texts)
        this.emitFile({ type: "asset", fileName: `${lang}.json`, source: JSON.stringify(all) });
    },
  };

  async function textsOf(lang: string, module: string, id: string): Promise<string> {
    const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(id).href);
    texts.set(lang, { ...texts.get(lang), [module]: exported });
    const lines = Object.keys(exported).map((name) => {
      const place = [lang, module, name].map((part) => JSON.stringify(part)).join(", ");
      return `export const ${name} = said(${place});`;
    });
    return [`import { said } from ${JSON.stringify(READER)};`, ...lines].join("\n");
  }
}

/** Whether a compiled module is one that the bundle has data in the place of. */
export function isKeptBeside(folder: string, module: string): boolean {
  const name = relative(folder, module);
  return name === TABLES || TEXTS.test(name);
}

/** What the bundle reads these files with: a text of another language is an empty object until somebody asks for a part of it. */
const READ = `
import { readFileSync } from "node:fs";
const known = new Map();
export function read(name) {
  if (!known.has(name)) known.set(name, JSON.parse(readFileSync(new URL(name + ".json", import.meta.url), "utf8")));
  return known.get(name);
}
export function said(lang, module, name) {
  const texts = () => read(lang)[module][name];
  return new Proxy({}, {
    get: (_, key) => texts()[key],
    has: (_, key) => key in texts(),
    ownKeys: () => Reflect.ownKeys(texts()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(texts(), key),
  });
}
`;
