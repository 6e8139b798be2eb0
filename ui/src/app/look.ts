import type { Settings } from "../generated/Settings";

/** Puts theme and text size on the page. Without a theme of its own the page follows the system. */
export function wear(settings: Pick<Settings, "theme" | "text_percent">): void {
  const root = document.documentElement;
  if (settings.theme === "system") delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.style.setProperty("--text-scale", String(settings.text_percent / 100));
  measureAgain();
}

/** Chromium and WebKit answer container queries in rem anew only when the container's width changes, not the text size. */
function measureAgain(): void {
  for (const container of document.querySelectorAll<HTMLElement>("#app, main")) {
    container.style.setProperty("container-type", "normal");
    void container.offsetWidth;
    container.style.removeProperty("container-type");
  }
}
