/** Whole minutes of some seconds, for a sentence about how long something takes: never none. */
export const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
