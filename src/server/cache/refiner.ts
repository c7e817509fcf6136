import { refineForm, type Stored } from "./stored.ts";

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
    if (busy || stored.refined || stored.forms.br === null) return;
    busy = true;
    refineForm(stored).then(done, done);
  };
};
