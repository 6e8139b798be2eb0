import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// The window's content policy allows no inline script and no inline style, so nothing is inlined.
export default defineConfig({
  plugins: [svelte()],
  base: "./",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
  server: { fs: { allow: [".."] }, proxy: { "/rpc": "http://127.0.0.1:4700" } },
  test: { include: ["src/**/*.test.ts"] },
});
