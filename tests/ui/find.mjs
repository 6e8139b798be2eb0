// Finding things as a person does: by what they are and what they are called. These functions run in the page.

/** Visible elements of a role whose accessible name fits: the very name, else its beginning, else a part of it. */
export function find(role, name, nth) {
  const kinds = {
    button: "button, [role=button], input[type=submit]",
    link: "a[href]",
    radio: "input[type=radio]",
    checkbox: "input[type=checkbox]",
    textbox: "input[type=text], input[type=password], input[type=search], input:not([type]), textarea",
    combobox: "[role=combobox]",
    slider: "input[type=range]",
    heading: "h1, h2, h3, h4",
    dialog: "dialog[open]",
    summary: "summary",
    alert: "[role=alert]",
    table: "table",
    gridcell: "[role=gridcell] button",
    option: "[role=option]",
    region: "section[aria-labelledby], section[aria-label], [role=region]",
    navigation: "nav",
    group: "fieldset, [role=group]",
    status: "[aria-live], [role=status]",
    any: "*",
  };
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const words = (element) => {
    const labelled = element.getAttribute("aria-labelledby");
    if (element.getAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
    if (labelled)
      return tidy(
        labelled
          .split(/\s+/)
          .map((id) => document.getElementById(id)?.textContent)
          .join(" "),
      );
    if (element.labels?.length) return tidy([...element.labels].map((label) => label.textContent).join(" "));
    if (element.tagName === "FIELDSET") return tidy(element.querySelector("legend")?.textContent);
    if (element.matches("input, textarea")) return tidy(element.placeholder);
    return tidy(element.textContent);
  };
  const dialog = document.querySelector("dialog[open]");
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const all = [...(dialog ?? document).querySelectorAll(kinds[role] ?? role)];
  if (dialog && role === "dialog") all.push(dialog);
  const shown = all.filter(seen).map((element) => ({ element, name: words(element) }));
  const wanted = name === null ? null : tidy(name);
  const fits = [
    (text) => text === wanted,
    (text) => text.startsWith(wanted),
    (text) => text.includes(wanted),
  ];
  for (const fit of wanted === null ? [() => true] : fits) {
    const found = shown.filter((one) => fit(one.name)).map((one) => one.element);
    if (found.length > 0) return found[nth ?? 0] ?? null;
  }
  return null;
}

/** What has the focus. */
export function active() {
  const element = document.activeElement;
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  return {
    tag: element?.tagName.toLowerCase() ?? "",
    name: tidy(
      element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent ?? element?.textContent,
    ),
    id: element?.id ?? "",
    h1: element === document.querySelector("h1"),
  };
}

/** Where the focus stands towards an element: on it, before it or after it. */
export function towards(element) {
  const from = document.activeElement;
  if (from === element) return "here";
  if (!from || from === document.body) return "after";
  return from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? "after" : "before";
}

/** Whether the focus is on a radio button of the same group. */
export function sameGroup(element) {
  const from = document.activeElement;
  return from?.type === "radio" && from.name === element.name && element.name !== "";
}
