const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const reference = /&(?:#x(?<hex>[0-9a-fA-F]+)|#(?<decimal>\d+)|(?<name>[^;&\s]*));?/gu;

/** The text with XML's five entities and character references decoded; undefined for any other `&`. */
export const decodedEntities = (raw: string): string | undefined => {
  if (!raw.includes("&")) return raw;
  const unknown: string[] = [];
  const text = raw.replace(reference, (whole: string, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = name === undefined ? characterOf(code) : named[name];
    if (character === undefined || !whole.endsWith(";")) unknown.push(whole);
    return character ?? "";
  });
  return unknown.length === 0 ? text : undefined;
};

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
