/** What each check says of the Clyde Valley case, as `findingRow` writes it, whether its figures are typed in or read from the example workbook. */
export const clydeValleyRows = [
  "claim-against-ceiling · fail · above-realistic · 11400000",
  "base-stated · pass · share-agrees · 0",
  "baseline-comparable · fail · definitions-differ · 30000000",
  "decentralised-support · cannot-tell · not-stated · [x]",
  "double-counting · cannot-tell · not-stated · [x]",
  "savings-already-taken · cannot-tell · not-stated · [x]",
  "up-front-cost · pass · plausible · 0",
  "payback · cannot-tell · not-stated · [x]",
  "realisation-rate · cannot-tell · not-stated · [x]",
  "displacement-priced · cannot-tell · not-stated · [x]",
  "displacement-rate · cannot-tell · not-stated · [x]",
  "failure-demand · cannot-tell · not-stated · [x]",
  "multiplier-as-cash · cannot-tell · not-stated · [x]",
  "duplicate-payments · cannot-tell · not-stated · [x]",
  "partner-withdrawal · cannot-tell · shares-not-known · [x]",
  "hidden-costs · cannot-tell · not-stated · [x]",
  "sensitivity · fail · round-numbers · 30000000",
  "options-appraised · cannot-tell · none-listed · [x]",
  "procurement-law · cannot-tell · not-stated · [x]",
  "benefits-tracking · cannot-tell · not-stated · [x]",
  "governance · cannot-tell · not-stated · [x]",
  "misquoted-yield · cannot-tell · not-stated · [x]",
];

/** Why the first of them fails. */
export const clydeValleyAboveCeiling =
  "The claim of £30,000,000 a year is above the realistic ceiling of £18,600,000, and within the best case of £37,200,000. Total expenditure is not known, so the other bound cannot be told; it could only lower the ceiling.";
