/**
 * A council's name as people and files spell it, in three parts that can be compared exactly.
 * `plain`: lower case, no accents, punctuation or footnote letters, "and" for "&".
 * `core`: plain without what kind of council it is, and without "City of".
 * `classes`: the classes that the kind of council named in the text can be; empty when it names none.
 */
export interface NormalName {
  readonly plain: string;
  readonly core: string;
  readonly classes: readonly string[];
}

/** "Cambridgeshire CC (d)" → plain "cambridgeshire cc", core "cambridgeshire", classes shire-county. */
export const normalName = (text: string): NormalName => {
  const plain = plainText(text);
  const { core, found } = withoutDesignations(plain);
  return { plain, core, classes: [...new Set(found.flatMap((words) => designations[words] ?? []))] };
};

const plainText = (text: string): string => {
  const letters = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[’‘'`´]/gu, "");
  return withoutFootnotes(letters)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
};

/** "(d)", "(r)", "[note 3]", "*" and "¹" after a name (¹ is a 1 by now); never a word in brackets, as in "Edinburgh (City of)". */
const withoutFootnotes = (text: string): string =>
  text.replace(/(?:\s*\((?:[a-z]|\d{1,2})\)|\s*\[[^\]]*\]|[\s*†‡]+|(?<=[a-z])\d{1,2})+$/u, "");

const districts = ["shire-district", "metropolitan-district", "unitary"];
/** Words for the kind of council, with the classes they can be. A county council or a city council may be a unitary. */
const designations: Readonly<Record<string, readonly string[]>> = {
  ua: ["unitary"],
  "unitary authority": ["unitary"],
  cc: ["shire-county"],
  dc: ["shire-district"],
  "district council": ["shire-district"],
  district: ["shire-district"],
  bc: districts,
  "borough council": districts,
  "county borough council": ["welsh-council"],
  "county borough": ["welsh-council"],
  mbc: ["metropolitan-district"],
  mdc: ["metropolitan-district"],
  md: ["metropolitan-district"],
  "metropolitan borough council": ["metropolitan-district"],
  "metropolitan district council": ["metropolitan-district"],
  "metropolitan borough of": ["metropolitan-district"],
  lb: ["london-borough"],
  lbc: ["london-borough"],
  "london borough": ["london-borough"],
  "london boro": ["london-borough"],
  "london borough council": ["london-borough"],
  "london borough of": ["london-borough"],
  "royal borough of": ["london-borough", "unitary"],
  "county council": ["shire-county", "unitary", "welsh-council"],
  county: ["shire-county"],
  "city council": [],
  "metropolitan city council": ["metropolitan-district"],
  council: [],
  corporation: [],
  city: [],
  "city and county of": [],
  "city of": [],
  "county of": [],
  "borough of": [],
  "district of": [],
  "council of the": [],
  the: [],
};

// Longest first, so that "county borough council" is not read as "council" after a place called "… county borough".
const phrases = Object.keys(designations).sort((one, other) => other.length - one.length);
const leading = new Set(phrases.filter((words) => / of(?: the)?$|^the$/u.test(words)));

const withoutDesignations = (plain: string): { core: string; found: readonly string[] } => {
  const found: string[] = [];
  let core = plain;
  for (;;) {
    const words = phrases.find(
      (phrase) => core.endsWith(` ${phrase}`) || (leading.has(phrase) && core.startsWith(`${phrase} `)),
    );
    // Without its "City of", the City of London would answer to "London", which is no council.
    if (words === undefined || core === "city of london") return { core, found };
    found.push(words);
    core = core.endsWith(` ${words}`) ? core.slice(0, -words.length - 1) : core.slice(words.length + 1);
  }
};
