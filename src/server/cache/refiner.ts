import { refineForm, type Stored } from "./stored.ts";

/** A file for machines, of megabytes: its smallest form would take seconds and memory, and spare no reader a wait. */
const BULK_BYTES = 500_000;

const isBulk = ({ forms }: Stored): boolean => (forms.identity?.bytes.length ?? 0) > BULK_BYTES;

/**
 * A page that is asked for again is worth its smallest form: made in the background, one at a time, so that a burst of
 * new pages never keeps the processor from readers. Until then, and should it fail, the quick form serves.
 */
export const createRefiner = (): ((stored: Stored) => void) => {
  let busy = false;
  const done = (): void => {
    busy = false;
  };
  return (stored) => {
    if (busy || stored.refined || stored.forms.br === null || isBulk(stored)) return;
    busy = true;
    refineForm(stored).then(done, done);
  };
};
