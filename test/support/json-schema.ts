import { Ajv2020 } from "ajv/dist/2020.js";

type Schema = Readonly<Record<string, unknown>>;

/** Every place where a value breaks a schema, as an independent validator sees it; it throws at a keyword it does not know. */
export function schemaFlaws(value: unknown, schema: Schema): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const isValid = ajv.compile(schema);
  if (isValid(value)) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"}: ${message}`);
}
