import type { ByteCount } from "./decode-text.ts";
import { decodeEntities } from "./entities.ts";
import { type MendLog, noteMend } from "./mend-log.ts";
import type { MendKind } from "./records.ts";
import { findDoctypeEnd, findTagEnd, TAG_LIMIT } from "./scan.ts";

/** Hears the pieces of a document in order. Text may come in several pieces; it is clean and its references are resolved. */
export type MarkupSink = {
  open(name: string, attributes: string, empty: boolean, raw: string): void;
  close(name: string, raw: string): void;
  text(text: string): void;
  /** Name, as written, of the innermost open element; "" when none. */
  current(): string;
  /** True for the name, as written, of an element that only an export has at this place. */
  belongs(name: string): boolean;
};

type State = "text" | "cdata" | "comment" | "instruction" | "doctype";

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;
/** Forbidden in XML 1.0; C1 controls are allowed there, and halves of pairs are seen to when a field is whole. */
const FORBIDDEN = /[^\t\n\r -\ufffd]/g;
const AFTER_FIELD = /^\s*<\/?([\p{L}_][\p{L}\p{N}_:.-]*)[\s/>]/u;
const LOOK_AHEAD = 256;
const LONGEST_REFERENCE = 40;
const MARKS: Record<"comment" | "instruction", string> = { comment: "-->", instruction: "?>" };

/** A tolerant, streaming reader of markup: total on any text, linear, and indifferent to where the pieces are cut. */
export class MarkupLexer {
  readonly #sink: MarkupSink;
  readonly #log: MendLog;
  readonly #byteCount: ByteCount;
  #buffer = "";
  #at = 0;
  #state: State = "text";
  #ended = false;
  /** Place of `#placed` in the buffer, counted forward only. */
  #line = 1;
  #byte = 0;
  #placed = 0;

  constructor(sink: MarkupSink, log: MendLog, byteCount: ByteCount) {
    this.#sink = sink;
    this.#log = log;
    this.#byteCount = byteCount;
  }

  feed(text: string): void {
    this.#placeAt(this.#at);
    this.#buffer = this.#buffer.slice(this.#at) + text;
    this.#at = 0;
    this.#placed = 0;
    this.#run();
  }

  end(): void {
    this.#ended = true;
    this.#run();
    if (this.#state !== "text") this.mend("end", `the file ends inside a ${this.#state}`);
  }

  mend(kind: MendKind, detail: string): void {
    noteMend(this.#log, kind, detail, () => this.place());
  }

  /** Where reading is now. */
  place(): { line: number; byte: number } {
    this.#placeAt(this.#at);
    return { line: this.#line, byte: this.#byte };
  }

  #placeAt(at: number): void {
    if (at <= this.#placed) return;
    const passed = this.#buffer.slice(this.#placed, at);
    this.#byte += this.#byteCount(passed);
    for (let found = passed.indexOf("\n"); found >= 0; found = passed.indexOf("\n", found + 1)) this.#line += 1;
    this.#placed = at;
  }

  #run(): void {
    while (this.#at < this.#buffer.length && this.#step()) {
      // Each step moves on or asks for more.
    }
  }

  /** False when more text is needed. */
  #step(): boolean {
    switch (this.#state) {
      case "text":
        return this.#readText();
      case "cdata":
        return this.#readCdata();
      case "doctype":
        return this.#skipDoctype();
      default:
        return this.#skipTo(MARKS[this.#state]);
    }
  }

  #readText(): boolean {
    const tag = this.#buffer.indexOf("<", this.#at);
    if (tag === this.#at) return this.#readMarkup();
    const end = tag > 0 ? tag : this.#wholeReferences();
    if (end === this.#at) return false;
    this.#emit(end, true);
    return true;
  }

  /** The end of the buffer, or where a reference or a line end begins that may go on in the next piece. */
  #wholeReferences(): number {
    const end = this.#buffer.length;
    if (this.#ended) return end;
    const ampersand = this.#buffer.lastIndexOf("&");
    const open = ampersand >= this.#at && end - ampersand < LONGEST_REFERENCE && !this.#buffer.includes(";", ampersand);
    const whole = open ? ampersand : end;
    return whole > this.#at && this.#buffer.charCodeAt(whole - 1) === 13 ? whole - 1 : whole;
  }

  #readMarkup(): boolean {
    const rest = this.#buffer.length - this.#at;
    if (rest < 9 && !this.#ended) return false;
    const begins = (mark: string): boolean => this.#buffer.startsWith(mark, this.#at);
    if (begins("<![CDATA[")) return this.#enter("cdata", 9);
    if (begins("<!--")) return this.#enter("comment", 4);
    if (begins("<?")) return this.#enter("instruction", 2);
    if (/^<!doctype/i.test(this.#buffer.slice(this.#at, this.#at + 9))) {
      this.mend("doctype", "a document type is ignored, with every entity it declares");
      return this.#enter("doctype", 9);
    }
    return this.#readTag();
  }

  #enter(state: State, length: number): true {
    this.#at += length;
    this.#state = state;
    return true;
  }

  #readTag(): boolean {
    const closing = this.#buffer.charCodeAt(this.#at + 1) === 47;
    const nameAt = this.#at + (closing ? 2 : 1);
    NAME.lastIndex = nameAt;
    const name = NAME.exec(this.#buffer)?.[0];
    if (name === undefined) return this.#strayBracket();
    const end = findTagEnd(this.#buffer, nameAt + name.length);
    if (end === "broken" || (end === "more" && this.#ended)) return this.#strayBracket();
    if (end === "more") return false;
    const raw = this.#buffer.slice(this.#at, end + 1);
    const empty = !closing && this.#buffer.charCodeAt(end - 1) === 47;
    const attributes = this.#buffer.slice(nameAt + name.length, empty ? end - 1 : end);
    if (closing) this.#sink.close(name, raw);
    else this.#sink.open(name, attributes, empty, raw);
    this.#at = end + 1;
    return true;
  }

  #strayBracket(): true {
    this.mend("markup", "a stray <");
    this.#sink.text("<");
    this.#at += 1;
    return true;
  }

  #readCdata(): boolean {
    const end = this.#buffer.indexOf("]]>", this.#at);
    const field = `</${this.#sink.current()}>`;
    const here = this.#buffer.slice(this.#at, end < 0 ? this.#buffer.length : end);
    const lost = field === "</>" ? -1 : here.indexOf(field);
    if (lost >= 0) return this.#closeLost(this.#at + lost, field.length);
    if (end >= 0) {
      this.#emit(end, false);
      return this.#enter("text", 3);
    }
    // The held-back tail may be the beginning of "]]>" or of the closing tag.
    const safe = this.#ended ? this.#buffer.length : this.#buffer.length - field.length - 8;
    if (safe <= this.#at) return false;
    this.#emit(this.#notBetweenHalves(safe), false);
    return true;
  }

  /** A closing tag of the field inside its CDATA: when another field follows, the section was never closed. */
  #closeLost(at: number, length: number): boolean {
    const after = this.#buffer.slice(at + length, at + length + LOOK_AHEAD);
    const next = AFTER_FIELD.exec(after)?.[1];
    if (next === undefined && after.length < LOOK_AHEAD && !this.#ended && /^\s*(<[^\s>]*)?$/u.test(after))
      return false;
    if (next === undefined || !this.#sink.belongs(next)) {
      this.#emit(at + length, false);
      return true;
    }
    const trailing = /\]\]\s{0,8}>?\s{0,8}$/.exec(this.#buffer.slice(Math.max(this.#at, at - 20), at))?.[0].length ?? 0;
    this.#emit(at - trailing, false);
    this.mend("cdata", `a CDATA section of <${this.#sink.current()}> was never closed`);
    this.#at = at;
    return this.#enter("text", 0);
  }

  #notBetweenHalves(at: number): number {
    const last = this.#buffer.charCodeAt(at - 1);
    const halved = last === 13 || (last >= 0xd800 && last <= 0xdbff);
    return halved && at - 1 > this.#at ? at - 1 : at;
  }

  #skipTo(mark: string): boolean {
    const end = this.#buffer.indexOf(mark, this.#at);
    if (end >= 0) return this.#enter("text", end + mark.length - this.#at);
    this.#at = Math.max(this.#at, this.#ended ? this.#buffer.length : this.#buffer.length - mark.length);
    return false;
  }

  #skipDoctype(): boolean {
    const end = findDoctypeEnd(this.#buffer, this.#at);
    if (end >= 0) return this.#enter("text", end + 1 - this.#at);
    if (!this.#ended && this.#buffer.length - this.#at < TAG_LIMIT) return false;
    return this.#enter("text", 0);
  }

  #emit(end: number, resolve: boolean): void {
    let text = this.#buffer.slice(this.#at, end);
    if (text.includes("\ufffd")) this.mend("encoding", "bytes that are no text in this encoding");
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    FORBIDDEN.lastIndex = 0;
    if (FORBIDDEN.test(text)) {
      this.mend("control", "characters that XML forbids");
      text = text.replace(FORBIDDEN, "");
    }
    if (resolve) text = decodeEntities(text, (kind, raw) => this.mend(kind, raw));
    this.#at = end;
    if (text !== "") this.#sink.text(text);
  }
}
