/** Where a command speaks to a person. `width` is 0 when nobody watches (a pipe or a file). */
export type Terminal = {
  print(line: string): void;
  complain(line: string): void;
  /** Overwrites the current line; only where `width` is not 0. */
  overwrite(text: string): void;
  width: number;
};

export type Progress = { update(done: number, note: string): void; end(): void };

const BAR = 24;
const PLAIN_EVERY_MS = 5000;

const barOf = (share: number): string => {
  const full = Math.round(share * BAR);
  return "█".repeat(full) + "░".repeat(BAR - full);
};

/** A bar on a terminal, a plain line every five seconds elsewhere. `total` is in the unit of `done`; 0 when unknown. */
export const showProgress = (terminal: Terminal, title: string, total: number, now: () => number): Progress => {
  let shownAt = Number.NEGATIVE_INFINITY;
  const share = (done: number): number => (total > 0 ? Math.min(1, done / total) : 0);
  const text = (done: number, note: string): string =>
    `${title} ${terminal.width > 0 ? `${barOf(share(done))} ` : ""}${Math.floor(share(done) * 100)}% ${note}`;
  return {
    update(done, note) {
      if (now() - shownAt < (terminal.width > 0 ? 100 : PLAIN_EVERY_MS)) return;
      shownAt = now();
      if (terminal.width > 0) terminal.overwrite(text(done, note).slice(0, terminal.width - 1));
      else terminal.print(text(done, note));
    },
    end() {
      if (terminal.width > 0) terminal.overwrite("");
    },
  };
};
