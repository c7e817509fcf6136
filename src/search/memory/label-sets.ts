import { grown } from "./growing.ts";
import { KeyIndex } from "./key-index.ts";

/** Lists of labels under which stories are filed, each kept once: most stories share theirs with many others. */
export class LabelSets {
  size = 0;
  private readonly known = new KeyIndex();
  private starts = new Uint32Array(1);
  private labels = new Uint32Array(0);

  /** The number of a list, a new one when it was not met before. */
  of(labels: readonly number[]): number {
    const key = labels.join(" ");
    const known = this.known.find(key).find((set) => this.labelsOf(set).join(" ") === key);
    if (known !== undefined) return known;
    const set = this.size;
    const start = this.starts[set] ?? 0;
    this.known.add(key);
    this.size += 1;
    this.starts = grown(this.starts, this.size + 1);
    this.labels = grown(this.labels, start + labels.length);
    this.labels.set(labels, start);
    this.starts[this.size] = start + labels.length;
    return set;
  }

  /** The labels of a list, to be read at once. */
  labelsOf(set: number): Uint32Array {
    return this.labels.subarray(this.starts[set] ?? 0, this.starts[set + 1] ?? 0);
  }

  /** The first label of a list that is not empty. */
  firstOf(set: number): number {
    return this.labels[this.starts[set] ?? 0] ?? 0;
  }

  /** Leaves 1 to those lists that hold one of the labels, or none of them where `excluded`; all others get 0. */
  narrow(passing: Uint8Array, labels: readonly number[], excluded: boolean): void {
    const wanted = new Uint8Array(Math.max(0, ...labels) + 1);
    for (const label of labels) if (label >= 0) wanted[label] = 1;
    for (let set = 0; set < passing.length; set += 1) {
      if (passing[set] === 1 && this.holdsOne(set, wanted) === excluded) passing[set] = 0;
    }
  }

  private holdsOne(set: number, wanted: Uint8Array): boolean {
    const end = this.starts[set + 1] ?? 0;
    for (let at = this.starts[set] ?? 0; at < end; at += 1) if (wanted[this.labels[at] ?? 0] === 1) return true;
    return false;
  }
}
