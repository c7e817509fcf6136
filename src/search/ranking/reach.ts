import { BLOCK_SIZE } from "../index/posting.ts";

/**
 * Slots that are looked at together: few enough that all that is noted of them stays close at hand. A range of them is a
 * block of the columns.
 */
export const REACH = BLOCK_SIZE;
