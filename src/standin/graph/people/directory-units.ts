import type { Call } from '../operation.ts';

const base: readonly [RegExp, number][] = [
  [/\/transitiveMembers/i, 5],
  [/\/members/i, 3],
  [/^\/(users|me)/i, 2],
];

/** Directory resource units of a call, as the header `x-ms-resource-unit` tells them (graph.md section 3); 0 elsewhere. */
export function directoryUnits(call: Pick<Call, 'method' | 'path' | 'options'>): number {
  // What lies under a person's `teamwork` is Teams' and not the directory's.
  if (!/^\/(users|groups|me)\b/i.test(call.path) || /\/teamwork\//i.test(call.path)) return 0;
  if (call.method !== 'GET') return 1;
  const [, start] = base.find(([pattern]) => pattern.test(call.path)) ?? [undefined, 1];
  const top = Number(call.options.get('top') ?? 100);
  const units =
    start - (call.options.has('select') ? 1 : 0) - (top < 20 ? 1 : 0) + (call.options.has('expand') ? 1 : 0);
  return Math.max(1, units);
}
