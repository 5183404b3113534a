import { latinText } from "./latinText";

/** A comment, an instruction or a CDATA section: where its characters lie, and the place behind it. */
export interface Aside {
  readonly isCdata: boolean;
  readonly textStart: number;
  readonly textEnd: number;
  readonly next: number;
}

const forms = [
  { opens: "<?", closes: "?>" },
  { opens: "<!--", closes: "-->" },
  { opens: "<![CDATA[", closes: "]]>" },
] as const;

/** What begins with `<?` or `<!` at `start`; `more` when it does not end before `end`; undefined for what is none of the three. */
export const asideAt = (bytes: Uint8Array, start: number, end: number): Aside | "more" | undefined => {
  const head = latinText(bytes, start, Math.min(start + 9, end));
  const form = forms.find(({ opens }) => head.startsWith(opens));
  if (!form) return forms.some(({ opens }) => opens.startsWith(head)) ? "more" : undefined;
  const textStart = start + form.opens.length;
  const textEnd = placeOf(form.closes, bytes, textStart, end);
  if (textEnd === -1) return "more";
  return { isCdata: form.closes === "]]>", textStart, textEnd, next: textEnd + form.closes.length };
};

/** Where a mark begins, or -1 when it does not stand whole before `end`. Its last byte is the rare one. */
const placeOf = (mark: string, bytes: Uint8Array, from: number, end: number): number => {
  const before = mark.length - 1;
  const last = mark.charCodeAt(before);
  for (let at = bytes.indexOf(last, from + before); at !== -1 && at < end; at = bytes.indexOf(last, at + 1))
    if (latinText(bytes, at - before, at + 1) === mark) return at - before;
  return -1;
};
