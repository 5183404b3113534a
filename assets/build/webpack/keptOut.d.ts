import type { Compiler } from "webpack";

export declare class KeptOut {
  constructor(name: string);
  apply(compiler: Compiler): void;
}
