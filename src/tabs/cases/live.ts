/** Somebody may report at any moment: the page finds out by itself while it is looked at. */
export const live = { everyMs: 20_000 };
