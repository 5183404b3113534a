import type { Phrasebook } from "./words";

export const runningWords: Phrasebook = {};
