type Schema = Readonly<Record<string, unknown>>;

/** Every place where a value breaks a schema; knows the keywords that the schema of a report uses, and throws at any other. */
export function schemaFlaws(value: unknown, schema: Schema, root: Schema = schema, path = "$"): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]): readonly string[] => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(value, wanted, { schema, root, path });
  });
}

interface At {
  readonly schema: Schema;
  readonly root: Schema;
  readonly path: string;
}
type Check = (value: unknown, wanted: unknown, at: At) => readonly string[];

const ignored: Check = () => [];
const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: ignored,
  $id: ignored,
  $defs: ignored,
  title: ignored,
  description: ignored,
  $ref: (value, wanted: unknown, { root, path }) => {
    const name = String(wanted).replace("#/$defs/", "");
    return schemaFlaws(value, (root["$defs"] as Record<string, Schema>)[name] as Schema, root, path);
  },
  type: (value, wanted, { path }) =>
    [wanted].flat().some((type) => isOfType(value, String(type))) ? [] : [`${path}: not ${String(wanted)}`],
  const: (value, wanted, { path }) => (value === wanted ? [] : [`${path}: not ${String(wanted)}`]),
  enum: (value, wanted, { path }) =>
    (wanted as readonly unknown[]).includes(value) ? [] : [`${path}: ${String(value)} is not one of ${String(wanted)}`],
  pattern: (value, wanted, { path }) =>
    typeof value !== "string" || new RegExp(String(wanted), "u").test(value)
      ? []
      : [`${path}: not like ${String(wanted)}`],
  minimum: (value, wanted, { path }) => (Number(value) >= Number(wanted) ? [] : [`${path}: below ${String(wanted)}`]),
  maximum: (value, wanted, { path }) => (Number(value) <= Number(wanted) ? [] : [`${path}: above ${String(wanted)}`]),
  minItems: (value, wanted, { path }) =>
    Array.isArray(value) && value.length < Number(wanted) ? [`${path}: too short`] : [],
  items: (value, wanted, { root, path }) =>
    Array.isArray(value) ? value.flatMap((one, at) => schemaFlaws(one, wanted as Schema, root, `${path}[${at}]`)) : [],
  required: (value, wanted, { path }) =>
    isRecord(value)
      ? (wanted as string[]).filter((name) => !(name in value)).map((name) => `${path}.${name}: missing`)
      : [],
  properties: (value, wanted, { root, path }) =>
    isRecord(value)
      ? Object.entries(wanted as Record<string, Schema>).flatMap(([name, schema]) =>
          name in value ? schemaFlaws(value[name], schema, root, `${path}.${name}`) : [],
        )
      : [],
  additionalProperties: (value, wanted, { root, path }) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([name, one]) => schemaFlaws(one, wanted as Schema, root, `${path}.${name}`))
      : [],
  anyOf: (value, wanted, { root, path }) =>
    (wanted as Schema[]).some((schema) => schemaFlaws(value, schema, root, path).length === 0)
      ? []
      : [`${path}: none of anyOf`],
  oneOf: (value, wanted, { root, path }) =>
    (wanted as Schema[]).filter((schema) => schemaFlaws(value, schema, root, path).length === 0).length === 1
      ? []
      : [`${path}: not exactly one of oneOf`],
};

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
