/** One line of the table. `budget` says what the design asks for. */
export type Figure = { what: string; stories: number; measured: string; ratio: string; budget: string };
