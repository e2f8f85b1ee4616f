/**
 * What a colour of a picture stands for, the same on every page. `rest` is what is left of the whole; plots.css says
 * which colour each is on screen, in high contrast and where the system chooses the colours.
 */
export const plotTones = ['ready', 'underWay', 'behind', 'paused', 'now', 'before', 'rest'] as const;

export type PlotTone = (typeof plotTones)[number];

/** The colour of a tone, for `fill` or `stroke` within an element of the class `plot`. */
export function toneColour(tone: PlotTone): string {
  return `var(--plot-${tone})`;
}
