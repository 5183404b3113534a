import type { Phrasebook } from "./words";

export const datasetWords: Phrasebook = {};
