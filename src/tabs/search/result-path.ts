/** Where a hit is in the tab. */
export function resultPath({ place }: { place: string }): string {
  return `/handbook/${place}`;
}
