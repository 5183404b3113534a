import { entry } from "../transactions/entry";

/** Which hashes were seen, and which of them more than once, by their upper bits: in two sets of bits that fit into a processor's cache. */
export class SeenHashes {
  private readonly once = new Int32Array(1 << (bucketBits - 5));
  private readonly again = new Int32Array(1 << (bucketBits - 5));
  /** How many of the hashes added may not be the only ones of their kind. */
  count = 0;

  add(hash: number): void {
    const bucket = hash >>> (32 - bucketBits);
    const [word, bit] = [bucket >>> 5, 1 << (bucket & 31)];
    if ((entry(this.once, word) & bit) === 0) this.once[word] = entry(this.once, word) | bit;
    else if ((entry(this.again, word) & bit) === 0) {
      this.again[word] = entry(this.again, word) | bit;
      this.count += 2;
    } else this.count++;
  }

  /** False when no other hash like this one was added. */
  isRepeated(hash: number): boolean {
    const bucket = hash >>> (32 - bucketBits);
    return (entry(this.again, bucket >>> 5) & (1 << (bucket & 31))) !== 0;
  }
}

/** So many buckets tell nearly every row of a million apart. */
const bucketBits = 22;
