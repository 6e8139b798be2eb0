/** Takes the focus to the first field that has a mistake, once it is marked. */
export function toMistake(form: HTMLElement | null | undefined): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
}
