/** Text between tags. Carriage returns would be normalised away, so they are written as a reference. */
export const escapedText = (text: string): string =>
  /[&<>\r]/u.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;")
    : text;

/** Text between double quotes; white space that would be normalised to a space is written as a reference. */
export const escapedAttribute = (text: string): string =>
  escapedText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

/**
 * A string as the format's ST_Xstring holds it: characters that XML cannot carry become `_xHHHH_`, and text that looks like such an escape is
 * escaped itself. Escape for XML afterwards.
 */
export const escapedControls = (text: string): string =>
  /_x|[\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text)
    ? text
        .replace(/_(?=x[0-9a-fA-F]{4}_)/gu, "_x005F_")
        .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, escapedCode)
    : text;

/** The same for a table column's name, where Excel also writes tabs and line breaks as `_x000a_`. */
export const escapedHeader = (text: string): string => escapedControls(text).replace(/[\t\n]/gu, escapedCode);

/** The text that an ST_Xstring holds. */
export const decodedControls = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x(?<code>[0-9a-fA-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** True when XML would need `xml:space="preserve"` to keep the text as it is. */
export const needsSpace = (text: string): boolean => /^\s|\s$|\n|\s{2}/u.test(text);

const escapedCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
