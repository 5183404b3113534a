/**
 * How sure a match is: the part of such matches that is right among the labels of test/known/labels.csv, in the half that is not held out. Measured, not
 * chosen: test/read/mapping/labelledSet.test.ts prints the figures and fails when they no longer hold in either half.
 */

/** Of labels whose every word belongs to reviewed synonyms of one function. */
export const confidenceOfSynonym = 0.99;

/** Of labels that are like a synonym, by how like; below the last less than half are right, and nothing is offered. */
export const likenessBands: readonly { readonly from: number; readonly confidence: number }[] = [
  { from: 0.5, confidence: 0.7 },
  { from: 0.4, confidence: 0.5 },
];

/** The confidence of a likeness; undefined when it is too little to offer. */
export const confidenceOfLikeness = (likeness: number): number | undefined =>
  likenessBands.find(({ from }) => likeness >= from)?.confidence;
