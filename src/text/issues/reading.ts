import type { Phrasebook } from "./words";

export const readingWords: Phrasebook = {};
