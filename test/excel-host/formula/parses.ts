import { invalidArgument } from "../protocol/hostError";
import { tokensOf, type Token } from "./tokens";

/** Throws when a formula (without its `=`) is not one that Excel would take: only its form is looked at, not what it refers to. */
export const assertParses = (formula: string): void => {
  const reader = new Reader(
    tokensOf(formula).filter(({ kind }) => kind !== "space"),
    formula,
  );
  reader.expression();
  if (reader.next) throw reader.refusal();
};

class Reader {
  readonly #tokens: readonly Token[];
  readonly #formula: string;
  #place = 0;

  constructor(tokens: readonly Token[], formula: string) {
    this.#tokens = tokens;
    this.#formula = formula;
  }

  get next(): Token | undefined {
    return this.#tokens[this.#place];
  }

  refusal(): Error {
    return invalidArgument(`Excel does not take the formula =${this.#formula} (at "${this.next?.text ?? "its end"}")`);
  }

  expression(): void {
    while (this.#takeOperator("+", "-", "@"));
    this.#operand();
    while (this.#takeOperator("%"));
    if (this.next?.kind === "operator" && this.#takeOperator(this.next.text)) this.expression();
  }

  #operand(): void {
    const token = this.next;
    switch (token?.kind) {
      case "text":
      case "number":
      case "error":
      case "array":
      case "brackets":
        this.#place += 1;
        return;
      case "sheet":
        this.#place += 1;
        if (this.next?.kind !== "word" && this.next?.kind !== "number" && this.next?.kind !== "error")
          throw this.refusal();
        this.#place += 1;
        return;
      case "word":
        this.#place += 1;
        if (this.next?.kind === "open") this.#list(true);
        else if (this.next?.kind === "brackets") this.#place += 1;
        return;
      case "open":
        this.#list(false);
        return;
      case undefined:
      case "space":
      case "operator":
      case "close":
      case "comma":
        throw this.refusal();
    }
  }

  /** What stands between parentheses. The arguments of a function may be left out, the parts of a union may not. */
  #list(mayBeEmpty: boolean): void {
    this.#place += 1;
    for (;;) {
      const isLeftOut = this.next?.kind === "comma" || this.next?.kind === "close";
      if (!(mayBeEmpty && isLeftOut)) this.expression();
      const end = this.next?.kind;
      if (end !== "comma" && end !== "close") throw this.refusal();
      this.#place += 1;
      if (end === "close") return;
    }
  }

  #takeOperator(...texts: readonly string[]): boolean {
    if (this.next?.kind !== "operator" || !texts.includes(this.next.text)) return false;
    this.#place += 1;
    return true;
  }
}
