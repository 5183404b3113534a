import { excelForWindows, type Ask, type Surroundings } from "./excelForWindows";

declare const backbenchAsk: Ask;
declare const backbenchSurroundings: Surroundings;

excelForWindows(backbenchSurroundings, backbenchAsk);
