/** Why a figure on the sheets of an audit does not follow a cell, as a whole sentence of a note. */
export const notFollowedWords = {
  "as-text": "A number that is stored as text, so the value is written here and does not follow the cell.",
  "worked-out":
    "Worked out from several cells as the case was read, so the value is written here and does not follow them.",
  "no-cell": "The case has no cell for it.",
  "from-years": "Summed from its years on the amounts sheet.",
} as const;

/** What a person said of a line or an answer. */
export const saidWords = {
  line: "Part or function as a person said it: what was found is not known any more.",
  ignored: "No line of the case's money: a person said so.",
  answer: "A person gave this answer in place of the case's own.",
} as const;

/** What a cell of a case's years holds, as a formula tells it. */
export const heldWords = { figure: "A figure", nothing: "Nothing", other: "No figure" } as const;
