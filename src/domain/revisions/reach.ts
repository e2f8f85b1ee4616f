import { z } from 'zod';
import type { ReleaseReach } from '../reading/release-reach.ts';

const count = z.number().int().min(0);

/** Whom an edition asks to read, as it was worked out last and is kept on its row. */
const reachShape = z.object({
  people: count,
  seconds: count,
  most: count,
  rules: z.array(z.object({ rule: z.string(), version: z.string(), material: z.boolean(), people: count })),
  byType: z.array(z.object({ type: z.string(), people: count, seconds: count })),
  together: z.array(z.array(z.string())),
});

export function writtenReach(reach: ReleaseReach): string {
  return JSON.stringify(reach);
}

/** Somebody may have typed anything into the list: what cannot be read counts as not worked out. */
export function readReach(written: string | undefined): ReleaseReach | undefined {
  if (written === undefined) return undefined;
  try {
    const found = reachShape.safeParse(JSON.parse(written));
    return found.success ? (found.data as ReleaseReach) : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
