/** Says what is wrong with a value, and where in it; null when nothing is. Fields a shape does not name are let through. */
export type Shape = (value: unknown, path: string) => Flaw | null;
export interface Flaw {
  readonly path: string;
  readonly expected: string;
}

export const text: Shape = (value, path) => (typeof value === "string" ? null : { path, expected: "text" });
export const number: Shape = (value, path) =>
  typeof value === "number" && Number.isFinite(value) ? null : { path, expected: "a number" };
export const flag: Shape = (value, path) => (typeof value === "boolean" ? null : { path, expected: "true or false" });

/** One of a few fixed values. */
export function oneOf(...values: readonly (string | number)[]): Shape {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value, path) => (known.has(value) ? null : { path, expected: values.join(" | ") });
}

export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? null : shape(value, path));
}

export function list(shape: Shape, least = 0): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, expected: "a list" };
    if (value.length < least) return { path, expected: "a list that is not empty" };
    for (const [at, one] of value.entries()) {
      const flaw = shape(one, `${path}[${at}]`);
      if (flaw !== null) return flaw;
    }
    return null;
  };
}

/** An object with these fields; those under `optional` may be missing. */
export function object(fields: Fields, optional: Fields = {}): Shape {
  return (value, path) => {
    if (!isRecord(value)) return { path, expected: "an object" };
    for (const [name, shape] of Object.entries(fields)) {
      const flaw = shape(value[name], joined(path, name));
      if (flaw !== null) return flaw;
    }
    for (const [name, shape] of Object.entries(optional)) {
      const flaw = value[name] === undefined ? null : shape(value[name], joined(path, name));
      if (flaw !== null) return flaw;
    }
    return null;
  };
}
export type Fields = Readonly<Record<string, Shape>>;

/** An object whose every field has one shape. */
export function record(shape: Shape): Shape {
  return (value, path) => {
    if (!isRecord(value)) return { path, expected: "an object" };
    for (const [name, one] of Object.entries(value)) {
      const flaw = shape(one, joined(path, name));
      if (flaw !== null) return flaw;
    }
    return null;
  };
}

/** An object whose field `tag` says which of several shapes it has. */
export function tagged(tag: string, shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isRecord(value)) return { path, expected: "an object" };
    const name = value[tag];
    const shape = typeof name === "string" && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape === undefined) return { path: joined(path, tag), expected: Object.keys(shapes).join(" | ") };
    return shape(value, path);
  };
}

export function anyOf(...shapes: readonly Shape[]): Shape {
  return (value, path) => {
    const flaws = shapes.map((shape) => shape(value, path));
    if (flaws.includes(null)) return null;
    return { path, expected: flaws.map((flaw) => flaw?.expected).join(" | ") };
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function joined(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
