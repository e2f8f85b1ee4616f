/**
 * The circles in something that leads from one to the next: units to the unit above, people to their manager. Each is
 * found once, and whoever only leads into a circle is not in it. One that leads to itself is a circle of one.
 * @param next where each leads; what leads nowhere is absent
 * @returns the members of each circle in their order, beginning with the first in alphabetical order
 */
export function circlesIn(next: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const start of next.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    for (let at: string | undefined = start; at !== undefined && !seen.has(at); at = next.get(at)) {
      seen.add(at);
      onPath.set(at, path.length);
      path.push(at);
    }
    const last = path.at(-1);
    const backTo = last === undefined ? undefined : onPath.get(next.get(last) ?? '');
    if (backTo !== undefined) circles.push(firstInFront(path.slice(backTo)));
  }
  return circles.toSorted((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));
}

function firstInFront(circle: readonly string[]): readonly string[] {
  const first = circle.indexOf(circle.toSorted()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}
