import type { HostObject } from "../objects/hostObject";

/** The objects that the client asked to keep between requests. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  #last = 0;

  keep(object: HostObject): string {
    this.#last += 1;
    const id = `reference-${this.#last}`;
    this.#objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  removeAll(): void {
    this.#objects.clear();
  }

  /** How many are kept: a client that forgets to release them fills Excel's memory. */
  get count(): number {
    return this.#objects.size;
  }
}
