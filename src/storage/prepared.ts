import { type Compilable, type InferResult, type Kysely, type RawBuilder, sql } from "kysely";
import type { Db, Dialect, SqlValue } from "./engine.ts";
import type { Tables } from "./tables.ts";

/** Stands in a compiled query where a value comes at each run. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Values = Record<string, SqlValue>;
export type NoValues = Record<never, never>;
type Places<V extends Values> = <Name extends keyof V & string>(name: Name) => RawBuilder<V[Name]>;
type Text = { sql: string; slots: readonly unknown[] };

// biome-ignore lint/suspicious/noExplicitAny: any query can be prepared; its rows are inferred from it.
type AnyQuery = Compilable<any>;

/**
 * A query whose text is built once per dialect: building one costs more than running it. `place("name")` is where the
 * value of that name goes. Called twice, `prepared<Values>()(build)`, so that the rows' type can be inferred.
 */
export const prepared =
  <V extends Values>() =>
  <Q extends AnyQuery>(build: (query: Kysely<Tables>, place: Places<V>, dialect: Dialect) => Q) => {
    const texts = new Map<Dialect, Text>();
    const textFor = (db: Db): Text => {
      const known = texts.get(db.dialect);
      if (known) return known;
      const place = <Name extends keyof V & string>(name: Name) => sql<V[Name]>`${new Place(name)}`;
      const compiled = build(db.query, place, db.dialect).compile();
      const text = { sql: compiled.sql, slots: compiled.parameters };
      texts.set(db.dialect, text);
      return text;
    };
    return async (db: Db, values: V): Promise<InferResult<Q>> => {
      const text = textFor(db);
      const filled = text.slots.map((slot) =>
        slot instanceof Place ? (values[slot.name] ?? null) : (slot as SqlValue),
      );
      return (await db.run(text.sql, filled)) as InferResult<Q>;
    };
  };

/** As `prepared`, for text written by hand where the builder has no words for it. */
export const preparedText = <V extends Values, Row>(
  build: (place: Places<V>, dialect: Dialect) => RawBuilder<Row>,
): ((db: Db, values: V) => Promise<Row[]>) =>
  prepared<V>()((query, place, dialect): Compilable<Row> => {
    const text = build(place, dialect);
    return { compile: () => text.compile(query) };
  }) as (db: Db, values: V) => Promise<Row[]>;
