/** Work of the kinds that are to be done at their minute is poked so many milliseconds before, to be taken at its instant: a little more than lies between two ticks. */
export const soon = 65_000;
