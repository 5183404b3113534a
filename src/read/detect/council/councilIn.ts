import { type Council, type GssCode, isGssCode } from "../../../model/council";
import { normalLabel } from "../../mapping/normalLabel";

/** Which council a table is about, as far as its texts say. */
export interface CouncilFound {
  readonly code: GssCode | null;
  readonly name: string | null;
  /** The text it was read from, or null. */
  readonly because: string | null;
}

/** The council named in texts: the asked one by code or any of its names, else whatever calls itself a council or carries a code. */
export const councilIn = (texts: readonly string[], asked: Council | null): CouncilFound => {
  if (asked) {
    const names = new Set(namesOf(asked));
    const said = texts.find((text) => text.includes(asked.code) || names.has(bareName(text)) || mentions(text, names));
    if (said !== undefined) return { code: asked.code, name: asked.name, because: said };
  }
  const code = texts.map((text) => /\b[A-Z]\d{8}\b/u.exec(text)?.[0]).find((found) => found && !smallArea.test(found));
  const named =
    afterLabel(texts) ??
    texts.find(
      (text) =>
        text.length < 80 &&
        /\b(?:council|borough of|corporation)\b/iu.test(text) &&
        !/\bcouncil tax\b/iu.test(text) &&
        !nameLabel.test(text),
    );
  return {
    code: code !== undefined && isGssCode(code) ? code : null,
    name: named === undefined ? null : (titledName.exec(named)?.[1] ?? named).replace(prefix, "").trim(),
    because: named ?? code ?? null,
  };
};

/** Codes of other areas that stand beside figures: output areas, parishes and wards, regions, nations, parliamentary constituencies. */
const smallArea = /^(?:E0[0-5]|E1[2-9]|E[2-9]|S13|S0|W0[1-5]|W07|W1|N0[0-8]|N1|K)/u;

/** The name in the cell after one that only says what follows: "Council:". */
const afterLabel = (texts: readonly string[]): string | undefined => {
  const label = texts.findIndex((text) => nameLabel.test(text));
  const name = texts[label + 1];
  return label >= 0 && name !== undefined && name.length < 80 && /\p{L}{3}/u.test(name) && !name.endsWith(":")
    ? name
    : undefined;
};

const nameLabel =
  /^\s*(?:(?:name of (?:the )?)?(?:council|local authority|authority)(?: name)?\s*:|name of (?:the )?(?:council|local authority|authority)|(?:council|authority) name)\s*$/iu;

/** "Council: Anyshire Borough Council". */
const prefix = /^\s*(?:council|local authority|authority)(?: name)?\s*[:–-]\s*/iu;

/** Every spelling of a council that a sheet may use, bare. Codes among them are kept as they are. */
export const namesOf = (council: Council): readonly string[] =>
  [council.name, ...council.otherNames, council.code].map(bareName).filter((name) => name !== "");

/** A council's name without footnote letters, its kind and punctuation: "Cambridgeshire CC (d)" → "cambridgeshire". */
export const bareName = (name: string): string =>
  normalLabel(name.replace(/\((?:note )?[a-z0-9]{1,2}\)/giu, " "))
    .replace(
      /^(?:the )?(?:city|london borough|royal borough|metropolitan borough|borough|county) (?:and county )?of /u,
      "",
    )
    .replace(kinds, "")
    .trim();

const kinds =
  /(?: (?:ua|cc|dc|bc|mbc|mdc|lb|city council|county council|district council|borough council|metropolitan borough council|metropolitan district council|council|unitary authority|county borough council|cbc|city of|county of|city))+$/u;
const titledName = /^(.{3,60}?\bcouncil)\b/iu;

const mentions = (text: string, names: ReadonlySet<string>): boolean => {
  const words = ` ${normalLabel(text)} `;
  return [...names].some((name) => name.length > 3 && words.includes(` ${name} `));
};
