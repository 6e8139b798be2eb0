import { FluentBundle, type FluentFunction, FluentNone, FluentNumber, FluentResource } from "@fluent/bundle";
import type { Digits } from "../generated/Digits";
import type { Language } from "../generated/Language";
import { sources } from "../generated/messages";
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

const bundles = new Map<string, FluentBundle>();

/** The sentence of a message; null for an unknown id. */
export function sentence(language: Language, digits: Digits, id: string, args: Args): string | null {
  const bundle = bundleOf(language, digits);
  const pattern = bundle.getMessage(id)?.value;
  if (pattern === undefined || pattern === null) return null;
  const values = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === "number" ? new Written(value, digits) : value,
  ]);
  return bundle.formatPattern(pattern, Object.fromEntries(values), []);
}

function bundleOf(language: Language, digits: Digits): FluentBundle {
  const key = `${language} ${digits}`;
  const known = bundles.get(key);
  if (known) return known;
  const bundle = new FluentBundle(language, { useIsolating: false, functions: { NUMBER: numbers(digits) } });
  bundle.addResource(new FluentResource(sources[language]));
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
