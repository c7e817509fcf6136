/** Slots that are looked at together: few enough that all that is noted of them stays close at hand. */
export const REACH = 2_048;
