import type { Clock } from "../domain/instant.ts";
import type { Storage } from "../domain/stores.ts";

/** What a verb of the newsroom needs. `by` in the inputs is who acts: a user's name, "import" or "clock". */
export type NewsroomDeps = { storage: Storage; clock: Clock };
