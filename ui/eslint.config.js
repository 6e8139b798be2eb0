import svelte from "eslint-plugin-svelte";
import globals from "globals";
import tseslint from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const door = { group: ["@tauri-apps/*"], message: "Only host/tauri.ts may talk to the desktop shell." };
// The content policy forbids inline styles; a computed width or place goes through a custom property.
const inline = [
  { selector: "SvelteAttribute[key.name='style']", message: "No inline styles." },
  { selector: "SvelteStyleDirective[key.name.name!=/^--/]", message: "Set a custom property: style:--x." },
];

export default tseslint.config(
  { ignores: ["dist/**", "src/generated/**"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-imports": ["error", { patterns: [door] }],
      "no-console": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "svelte/no-at-html-tags": "error",
      "no-restricted-syntax": ["error", ...inline],
      "@typescript-eslint/no-empty-function": "off",
      "svelte/require-each-key": "error",
      "svelte/button-has-type": "error",
      "svelte/no-navigation-without-resolve": "off",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
  },
  { files: ["src/host/tauri.ts"], rules: { "no-restricted-imports": "off" } },
);
