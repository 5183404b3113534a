import type { Field } from "./readField";

/** The text inside `="0123"`, as some exports write what Excel is to keep as it is; undefined for any other field. */
export const exactText = (field: string): string | undefined =>
  field.startsWith('="') ? /^="(?<text>[^"]*)"$/u.exec(field)?.groups?.["text"] : undefined;

/** Such a text read: digits are a code, for that is why they were written so. */
export const readExact = (text: string): Field => ({
  spelling: /^\d+$/u.test(text) ? "code" : "text",
  number: Number.NaN,
});
