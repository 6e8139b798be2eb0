export { date, dateTime, digits, minutes, number, percent, refusalText, time } from "./format";
export { otherLanguage, say, speak, t, words } from "./words.svelte";
