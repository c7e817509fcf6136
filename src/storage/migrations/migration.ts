import type { Dialect } from "../engine.ts";

/** One step of the schema, never changed once released. `number` is its place, from 1, without gaps. */
export type Migration = { number: number; name: string; statements: (types: ColumnTypes) => string[] };

/** Column types by what they hold. Keys compare by bytes on both engines, so that ranges and orders agree. */
export type ColumnTypes = {
  id: string;
  instant: string;
  whole: string;
  real: string;
  key: string;
  blob: string;
  clustered: string;
  /** Statements that keep an engine from packing columns whose bytes are packed already. */
  uncompressed: (table: string, columns: readonly string[]) => string[];
};

const TYPES: Record<Dialect, ColumnTypes> = {
  sqlite: {
    id: "integer",
    instant: "integer",
    whole: "integer",
    real: "real",
    key: "text",
    blob: "blob",
    clustered: "without rowid",
    uncompressed: () => [],
  },
  postgres: {
    id: "bigint",
    instant: "bigint",
    whole: "integer",
    real: "double precision",
    key: 'text collate "C"',
    blob: "bytea",
    clustered: "",
    uncompressed: (table, columns) =>
      columns.map((column) => `alter table ${table} alter column ${column} set storage external`),
  },
};

export const columnTypes = (dialect: Dialect): ColumnTypes => TYPES[dialect];
