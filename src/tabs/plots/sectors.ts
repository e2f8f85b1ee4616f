/** Where a sector of the wheel lies: from one share of the circle to another, clockwise from the top. */
export interface Sector {
  from: number;
  to: number;
  inner: number;
  outer: number;
}

/** Where a point lies, at a share of the circle and so far from the middle. */
export function pointAt(share: number, radius: number): readonly [x: number, y: number] {
  const angle = share * 2 * Math.PI;
  return [rounded(radius * Math.sin(angle)), rounded(-radius * Math.cos(angle))];
}

/** The outline of a sector, for `d`. A whole circle is two sectors. */
export function sectorPath({ from, to, inner, outer }: Sector): string {
  const isLarge = to - from > 0.5 ? 1 : 0;
  const [a, b, c, d] = [pointAt(from, outer), pointAt(to, outer), pointAt(to, inner), pointAt(from, inner)];
  return [
    `M${a.join(' ')}`,
    `A${outer} ${outer} 0 ${isLarge} 1 ${b.join(' ')}`,
    `L${c.join(' ')}`,
    `A${inner} ${inner} 0 ${isLarge} 0 ${d.join(' ')}Z`,
  ].join('');
}

const rounded = (value: number) => Math.round(value * 100) / 100;
