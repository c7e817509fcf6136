import { CONTAINERS, FIELDS, SITE_FIELDS } from "./fields.ts";
import type { MarkupLexer, MarkupSink } from "./lexer.ts";
import { declaration, emptyPost, emptySite, setField } from "./make-records.ts";
import { type Bindings, nameSpaceOf, readAttributes, resolveName } from "./names.ts";
import { ownText } from "./own-text.ts";
import type { WpPost, WxrRecord } from "./records.ts";

/** Longer than any story; what is beyond is dropped and reported. In characters. */
const LONGEST_FIELD = 16_000_000;

/** Elements nested deeper are not kept in mind, so that closing tags stay cheap to match. */
const DEEPEST = 64;

type Values = Map<string, string>;
type Open = { raw: string; name: string; bindings: Bindings };
/** Puts records together from the pieces a lexer hears. Elements that no export has are passed through. */
export class RecordBuilder implements MarkupSink {
  readonly #emit: (record: WxrRecord) => void;
  #lexer: MarkupLexer | null = null;
  #stack: Open[] = [];
  /** The field being read: an element that holds text. */
  #field: { name: string; raw: string; attributes: string; pieces: string[]; length: number } | null = null;
  #site = emptySite();
  #siteSent = false;
  #post: WpPost | null = null;
  /** Fields of the record inside the channel or the item that is open: a term, an author, a comment, a meta value. */
  readonly #values = new Map<string, Values>();
  #termMeta: { key: string; value: string }[] = [];
  #commentMeta = 0;
  /** True once something was seen that only a WordPress export has. */
  isExport = false;
  documents = 0;

  constructor(emit: (record: WxrRecord) => void) {
    this.#emit = emit;
  }

  readBy(lexer: MarkupLexer): void {
    this.#lexer = lexer;
  }

  current(): string {
    return this.#field?.raw ?? this.#stack.at(-1)?.raw ?? "";
  }

  belongs(raw: string): boolean {
    const name = this.#resolve(raw, this.#bindings());
    return FIELDS.has(name) || CONTAINERS.has(name);
  }

  open(raw: string, attributes: string, empty: boolean, source: string): void {
    const bindings = this.#declare(attributes);
    const name = this.#resolve(raw, bindings);
    const ours = CONTAINERS.has(name) || FIELDS.has(name);
    if (this.#field !== null && !this.#makeRoom(raw, ours, source)) return;
    if (name === "rss" || name === "item" || name === "channel") this.#restart(name);
    if (name.startsWith("wp:")) this.isExport = true;
    if (this.#isContainer(name)) this.#enter({ raw, name, bindings }, empty);
    else this.#begin(raw, name, attributes, bindings, empty);
  }

  close(raw: string, source: string): void {
    if (this.#field !== null) {
      const own = this.#field.raw === raw;
      if (!own && !this.#stack.some((open) => open.raw === raw)) {
        this.#keepMarkup(source);
        return;
      }
      if (!own) this.#mend(`<${this.#field.raw}> is not closed before </${raw}>`);
      this.#finishField();
      if (own) return;
    }
    const at = this.#stack.findLastIndex((open) => open.raw === raw);
    if (at < 0) {
      this.#mend(`</${raw}> closes nothing`);
      return;
    }
    if (at < this.#stack.length - 1) this.#mend(`<${this.current()}> is not closed before </${raw}>`);
    while (this.#stack.length > at) this.#leave();
  }

  text(text: string): void {
    const field = this.#field;
    if (field === null) return;
    field.length += text.length;
    if (field.length <= LONGEST_FIELD) field.pieces.push(text);
    else if (field.length - text.length <= LONGEST_FIELD)
      this.#lexer?.mend("size", `<${field.raw}> is cut at ${LONGEST_FIELD} characters`);
  }

  /** The file is at its end: what is open is closed, and an item in the middle is marked incomplete. */
  end(): void {
    if (this.#post !== null) {
      this.#post.incomplete = true;
      this.#lexer?.mend("end", `the file ends inside the item that begins in line ${this.#post.line}`);
    } else if (this.#stack.length > 0) this.#lexer?.mend("end", `the file ends inside <${this.current()}>`);
    if (this.#field !== null) this.#finishField();
    while (this.#stack.length > 0) this.#leave();
    this.#sendSite();
  }

  #mend(detail: string): void {
    this.#lexer?.mend("nesting", detail);
  }

  #bindings(): Bindings {
    return this.#stack.at(-1)?.bindings ?? {};
  }

  #declare(attributes: string): Bindings {
    const outer = this.#bindings();
    if (!attributes.includes("xmlns")) return outer;
    const bindings = { ...outer };
    for (const [name, uri] of readAttributes(attributes)) {
      if (name === "xmlns") bindings[""] = nameSpaceOf(uri);
      else if (name.startsWith("xmlns:")) bindings[name.slice(6)] = nameSpaceOf(uri);
    }
    return bindings;
  }

  #resolve(raw: string, bindings: Bindings): string {
    return resolveName(raw, bindings, (prefix) =>
      this.#lexer?.mend("namespace", `nobody declared the prefix "${prefix}"`),
    );
  }

  /** Inside a field: one of our elements closes it, anything else is markup that someone forgot to escape. */
  #makeRoom(raw: string, ours: boolean, source: string): boolean {
    const field = this.#field;
    if (field === null) return true;
    if (!ours) {
      // An unknown element is no field of ours: what it encloses is read on its own.
      if (FIELDS.has(field.name)) {
        this.#keepMarkup(source);
        return false;
      }
    } else if (FIELDS.has(field.name)) this.#mend(`<${field.raw}> is not closed before <${raw}>`);
    if (FIELDS.has(field.name)) this.#finishField();
    else this.#openUp();
    return true;
  }

  #openUp(): void {
    const field = this.#field;
    this.#field = null;
    // Deeper than any export: what is beyond is passed through without being remembered.
    if (field === null || this.#stack.length >= DEEPEST) return;
    this.#stack.push({ raw: field.raw, name: field.name, bindings: this.#declare(field.attributes) });
  }

  #keepMarkup(source: string): void {
    this.#lexer?.mend("markup", `unescaped markup in <${this.current()}>`);
    this.text(source);
  }

  /** A document, channel or item begins where one is still open: the old one was never closed. */
  #restart(name: string): void {
    const at = this.#stack.findIndex((open) => open.name === name || (name === "rss" && open.name === "channel"));
    if (at < 0) return;
    this.#mend(`<${this.#stack[at]?.raw}> is not closed before the next <${name}>`);
    while (this.#stack.length > at) this.#leave();
  }

  /** `wp:author` is a record in the channel, and a field in an item. */
  #isContainer(name: string): boolean {
    if (!CONTAINERS.has(name)) return false;
    return !(name === "wp:author" && this.#post !== null);
  }

  #enter(open: Open, empty: boolean): void {
    if (this.#stack.length >= DEEPEST * 2) return;
    this.#stack.push(open);
    if (open.name === "rss" || open.name === "channel") {
      if (open.name === "channel" || this.documents === 0) this.#beginDocument(open.name);
    } else if (open.name === "item") {
      this.#sendSite();
      this.#post = emptyPost(this.#lexer?.place().line ?? 0);
    } else this.#values.set(open.name, new Map());
    if (open.name === "wp:comment") this.#commentMeta = 0;
    if (open.name === "wp:category" || open.name === "wp:tag" || open.name === "wp:term") this.#termMeta = [];
    if (empty) this.#leave();
  }

  #beginDocument(name: string): void {
    if (name === "channel" && this.#siteSent) this.#site = emptySite();
    this.#siteSent = false;
    this.documents += 1;
  }

  #begin(raw: string, name: string, attributes: string, bindings: Bindings, empty: boolean): void {
    this.#field = { name, raw, attributes, pieces: [], length: 0 };
    if (attributes.includes("xmlns") && !FIELDS.has(name) && !empty && this.#stack.length < DEEPEST) {
      this.#field = null;
      this.#stack.push({ raw, name, bindings });
    }
    if (empty) this.#finishField();
  }

  #finishField(): void {
    const field = this.#field;
    this.#field = null;
    if (field === null || !FIELDS.has(field.name)) return;
    const joined = field.pieces.join("");
    const text = ownText(joined.isWellFormed() ? joined : joined.toWellFormed());
    this.#take(field.name, text, ownText(field.attributes));
  }

  #take(name: string, text: string, attributes: string): void {
    const holder = this.#stack.findLast((open) => this.#values.has(open.name));
    const values = holder && this.#values.get(holder.name);
    if (values) values.set(name, text);
    else if (this.#post) setField(this.#post, name, text, attributes);
    else this.#takeSiteField(name, text);
  }

  #takeSiteField(name: string, text: string): void {
    const key = SITE_FIELDS[name];
    // The first one counts: a feed's <image> has a title and a link too.
    if (key !== undefined && this.#site[key] === "") this.#site[key] = text.trim();
  }

  #leave(): void {
    const open = this.#stack.pop();
    if (open === undefined) return;
    const values = this.#values.get(open.name);
    if (values !== undefined) {
      this.#values.delete(open.name);
      this.#finishRecord(open.name, values);
    } else if (open.name === "item" && this.#post !== null) {
      const post = this.#post;
      this.#post = null;
      this.#emit({ kind: "post", post });
    } else if (open.name === "channel") this.#sendSite();
  }

  #finishRecord(name: string, values: Values): void {
    const value = (key: string): string => values.get(key)?.trim() ?? "";
    const meta = { key: value("wp:meta_key"), value: values.get("wp:meta_value") ?? "" };
    if (name === "wp:postmeta") this.#post?.meta.push(meta);
    else if (name === "wp:termmeta") this.#termMeta.push(meta);
    else if (name === "wp:commentmeta") this.#commentMeta += 1;
    else if (name === "wp:comment") {
      const [approved, type] = [value("wp:comment_approved"), value("wp:comment_type")];
      this.#post?.comments.push({ approved, type, meta: this.#commentMeta });
    } else if (this.#post === null) {
      this.#sendSite();
      const declared = declaration(name, value, this.#termMeta);
      if (declared !== null) this.#emit(declared);
    }
  }

  /** The site goes out before the first of its records. */
  #sendSite(): void {
    if (this.#siteSent || this.documents === 0) return;
    this.#siteSent = true;
    if (this.isExport && !/^1\.\d+$/.test(this.#site.version)) {
      this.#lexer?.mend(
        "version",
        `the export names ${this.#site.version === "" ? "no version" : `version "${this.#site.version}"`}`,
      );
    }
    this.#emit({ kind: "site", site: this.#site });
  }
}
