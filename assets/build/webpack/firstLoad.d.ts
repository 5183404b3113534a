import type { Compiler } from "webpack";

export declare class FirstLoad {
  constructor(options: { readonly entry: string; readonly page: string; readonly limit: number });
  apply(compiler: Compiler): void;
}
