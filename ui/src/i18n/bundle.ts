import { FluentBundle, type FluentFunction, FluentNone, FluentNumber, FluentResource } from "@fluent/bundle";
import type { Digits } from "../generated/Digits";
import type { Language } from "../generated/Language";
import { decimal } from "./digits";

export type Args = Record<string, string | number>;

/** A number that can choose a plural and is written in the chosen digits. */
class Written extends FluentNumber {
  #digits: Digits;

  constructor(value: number, digits: Digits, options: Intl.NumberFormatOptions = {}) {
    super(value, options);
    this.#digits = digits;
  }

  override toString(): string {
    return decimal(this.value, this.#digits, this.opts);
  }
}

/** A page reads the words of the language it speaks, and those of the other once it is asked for. */
const sources = {
  en: () => import("../generated/messages-en"),
  km: () => import("../generated/messages-km"),
} satisfies Record<Language, () => Promise<{ source: string }>>;

const read = new Map<Language, FluentResource>();
const bundles = new Map<string, FluentBundle>();

/** Reads the words of a language, if they are not here yet. */
export async function learn(language: Language): Promise<void> {
  if (read.has(language)) return;
  const { source } = await sources[language]();
  read.set(language, new FluentResource(source));
}

/** The sentence of a message; null for an unknown id, and for a language that was not read. */
export function sentence(language: Language, digits: Digits, id: string, args: Args): string | null {
  const bundle = bundleOf(language, digits);
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || pattern === undefined || pattern === null) return null;
  const values = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === "number" ? new Written(value, digits) : value,
  ]);
  return bundle.formatPattern(pattern, Object.fromEntries(values), []);
}

function bundleOf(language: Language, digits: Digits): FluentBundle | null {
  const key = `${language} ${digits}`;
  const known = bundles.get(key);
  if (known) return known;
  const resource = read.get(language);
  if (resource === undefined) return null;
  const bundle = new FluentBundle(language, { useIsolating: false, functions: { NUMBER: numbers(digits) } });
  bundle.addResource(resource);
  bundles.set(key, bundle);
  return bundle;
}

function numbers(digits: Digits): FluentFunction {
  return ([first], named) => {
    if (!(first instanceof FluentNumber)) return new FluentNone("NUMBER()");
    const options = Object.entries(named).map(([name, value]) => [name, plain(value)]);
    return new Written(first.value, digits, { ...first.opts, ...Object.fromEntries(options) });
  };
}

function plain(value: unknown): unknown {
  return value instanceof FluentNumber ? value.value : String(value);
}
