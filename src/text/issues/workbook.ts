import type { Phrasebook } from "./words";

export const workbookWords: Phrasebook = {};
