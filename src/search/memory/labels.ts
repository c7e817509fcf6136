/** What a story can be filtered and counted by. */
export type LabelKind = "country" | "section" | "tag" | "author" | "language" | "year";

/** Numbers for the names under which stories are filed; a name is never forgotten. */
export class Labels {
  private readonly ids = new Map<string, number>();
  private readonly kinds: LabelKind[] = [];
  private readonly names: string[] = [];

  get size(): number {
    return this.names.length;
  }

  /** The number of a name, a new one when it has none. */
  of(kind: LabelKind, name: string): number {
    const key = `${kind}/${name}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.names.length;
    this.ids.set(key, id);
    this.kinds.push(kind);
    this.names.push(name);
    return id;
  }

  /** The number of a name; -1 when no story ever had it. */
  find(kind: LabelKind, name: string): number {
    return this.ids.get(`${kind}/${name}`) ?? -1;
  }

  kindOf(id: number): LabelKind {
    return this.kinds[id] ?? "tag";
  }

  nameOf(id: number): string {
    return this.names[id] ?? "";
  }
}
