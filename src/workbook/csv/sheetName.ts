/** The name of a CSV's sheet after its file: what Excel allows, at most 31 characters, and never one that could be a sheet of ours. */
export const sheetNameOf = (file: string): string => {
  const bare = file
    .replace(/\.gz$/iu, "")
    .replace(/\.(?:csv|tsv|tab|txt)$/iu, "")
    .replace(/[[\]:*?/\\]/gu, "-")
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, "")
    .trim();
  const own = /^BB\d*_/iu.test(bare) ? `CSV ${bare}` : bare;
  // Cut by characters, so that none is halved; an apostrophe may stand neither first nor last.
  let name = "";
  for (const character of own.replace(/^'+/u, "")) {
    if (name.length + character.length > longest) break;
    name += character;
  }
  const cut = name.replace(/[\s']+$/u, "");
  return cut === "" || /^history$/iu.test(cut) ? "CSV" : cut;
};

const longest = 31;
