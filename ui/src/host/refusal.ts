export type Fields = Record<string, string | number>;

/** The core said no: a closed code, and what its sentence needs. */
export class Refusal extends Error {
  readonly code: string;
  readonly fields: Fields;

  constructor(code: string, fields: Fields = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.fields = fields;
  }
}

/** Anything that was thrown, as a refusal; what the border did not send counts as an internal failure. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (isObject(thrown) && typeof thrown.code === "string") {
    return new Refusal(thrown.code, fieldsOf(thrown.fields));
  }
  return new Refusal("internal", { incident: "UI" });
}

function fieldsOf(value: unknown): Fields {
  const fields: Fields = {};
  if (!isObject(value)) return fields;
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === "string" || typeof field === "number") fields[name] = field;
  }
  return fields;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
