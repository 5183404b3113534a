/** A label without case, punctuation, footnote marks or double spaces: what two spellings of the same line share. */
export const normalLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/&/gu, " and ")
    .replace(/[’‘']/gu, "")
    .replace(/\[[a-z0-9]{1,2}\]|\((?:note )?[a-z0-9]{1,2}\)/gu, " ")
    .replace(/(?<=\p{L}{2})[¹²³⁴-⁹]+/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
