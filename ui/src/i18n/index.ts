export { date, dateTime, digits, minutes, number, percent, refusalText, time } from "./format";
export { scriptOf } from "./script";
export { otherLanguage, say, speak, t, words } from "./words.svelte";
