/** Collects the bytes of a text part and hands them on by the megabyte: a sheet's million cells become no strings that have to be cleared away. */
export class PartBytes {
  private readonly bytes = new Uint8Array(size);
  private readonly encoder = new TextEncoder();
  private at = 0;

  /** `take` must have copied the bytes when it returns. */
  constructor(private readonly take: (bytes: Uint8Array) => void) {}

  /** Adds characters that are all ASCII. */
  ascii(text: string): void {
    if (this.at + text.length > size) this.flush();
    const { bytes, at } = this;
    for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index);
    this.at = at + text.length;
  }

  /** Adds any text. */
  text(text: string): void {
    // A UTF-16 unit takes three bytes at most.
    if (this.at + 3 * text.length > size) this.flush();
    if (3 * text.length > size) this.take(this.encoder.encode(text));
    else this.at += this.encoder.encodeInto(text, this.bytes.subarray(this.at)).written;
  }

  /** Adds a number as XML Schema spells it. */
  number(value: number): void {
    if (value < 0 || value > 0x7fffffff || (value | 0) !== value) return this.ascii(String(value));
    if (this.at + 10 > size) this.flush();
    let digits = 1;
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) digits += 1;
    let rest = value;
    for (let place = this.at + digits - 1; place >= this.at; place--) {
      const tens = (rest / 10) | 0;
      this.bytes[place] = 0x30 + rest - 10 * tens;
      rest = tens;
    }
    this.at += digits;
  }

  /** Hands on what there is. */
  flush(): void {
    if (this.at > 0) this.take(this.bytes.subarray(0, this.at));
    this.at = 0;
  }
}

const size = 2 ** 20;
