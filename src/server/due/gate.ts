import { ChaparError } from "../../domain/errors.ts";
import type { Clock, Instant } from "../../domain/instant.ts";
import type { Logger } from "../../domain/stores.ts";

/** Publishes what is due and says when to look again; null when nothing waits. */
export type PublishDue = () => Promise<{ changed: number[]; nextDue: Instant | null; late: Error | null }>;

export type DueGate = {
  /** True when nothing is due and that is known: the request may be answered at once. */
  isOpen(): boolean;
  /** Publishes what is due first; all that arrive meanwhile wait for the same run. Throws "unavailable". */
  pass(): Promise<void>;
  /** The storage changed: the next due instant is read anew. */
  refresh(): void;
  runs(): number;
  stop(): void;
};

type Deps = { publishDue: PublishDue; clock: Clock; logger: Logger };

/** After a failure the storage is left alone for this long, so that readers of stored pages do not queue behind it. */
const REST_MS = 1_000;
/** The next due instant is read at least this often, should a change elsewhere have gone unheard. */
const LONGEST_SLEEP_MS = 30_000;

/** The gate every request passes: visibility follows the clock, and timers only make it earlier. */
export const createDueGate = ({ publishDue, clock, logger }: Deps): DueGate => {
  let due = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;
  let outdated = false;
  let restsUntil = Number.NEGATIVE_INFINITY;
  let runs = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const isOpen = (): boolean => running === null && clock.now() < due;

  const run = async (): Promise<void> => {
    try {
      do {
        outdated = false;
        const { changed, nextDue, late } = await publishDue();
        due = nextDue ?? Number.POSITIVE_INFINITY;
        if (late) logger.error("What is due could not be published yet: it stays hidden", { error: late });
        if (changed.length > 0) {
          runs += 1;
          logger.info("Published what was due", { stories: changed.join(",") });
        }
      } while (outdated);
      restsUntil = Number.NEGATIVE_INFINITY;
    } catch (error) {
      due = Number.NEGATIVE_INFINITY;
      restsUntil = clock.now() + REST_MS;
      logger.error("What is due could not be published", { error });
      throw new ChaparError("unavailable", "The newsroom's storage does not answer at the moment.", {
        remedy: "Try again in a few seconds.",
        cause: error,
      });
    } finally {
      running = null;
      sleep();
    }
  };

  const pass = (): Promise<void> => {
    if (running) return running;
    if (clock.now() < due) return Promise.resolve();
    if (clock.now() < restsUntil) {
      return Promise.reject(
        new ChaparError("unavailable", "The newsroom's storage does not answer at the moment.", {
          remedy: "Try again in a few seconds.",
        }),
      );
    }
    running = run();
    return running;
  };

  const passQuietly = (): void => {
    pass().catch(() => undefined); // logged where it happened; the next request tries again
  };

  const wake = (): void => {
    due = Math.min(due, clock.now());
    passQuietly();
  };

  const sleep = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    const wait = Math.min(Math.max(due - clock.now(), REST_MS), LONGEST_SLEEP_MS);
    timer = setTimeout(wake, wait);
    timer.unref();
  };

  return {
    isOpen,
    pass,
    refresh: () => {
      outdated = true;
      if (running === null) due = Number.NEGATIVE_INFINITY;
      passQuietly();
    },
    runs: () => runs,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
