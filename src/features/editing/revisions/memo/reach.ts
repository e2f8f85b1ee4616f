import { z } from 'zod';
import type { Moment } from '../../../../core/dates.ts';
import type { ReleaseReach } from '../../../reading/release-reach.ts';
import type { Draft } from '../../drafts/records.ts';
import { isContent, nextVersion } from '../next-version.ts';
import type { Revision } from '../records.ts';

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

/**
 * Has it been worked out for the very rules the edition holds, under the numbers they will get, and since somebody last
 * wrote in them: whom a rule is for, and how long it is, may be another by now? A page and a correction ask nobody.
 */
export function isReachKnown(
  { reach, reachAt, changeType }: Pick<Revision, 'reach' | 'reachAt' | 'changeType'>,
  drafts: readonly Draft[],
) {
  const said = (rows: readonly string[]) => rows.toSorted().join('\n');
  const asking = drafts.filter((draft) => draft.document === 'rule' && isContent(draft, changeType));
  const now = asking.map((draft) => `${draft.subject} ${nextVersion(draft, changeType)}`);
  const worked = readReach(reach)?.rules.filter(({ material }) => material) ?? [];
  const isSame = said(now) === said(worked.map(({ rule, version }) => `${rule} ${version}`));
  return isSame && !asking.some((draft) => isWrittenSince(draft, reachAt));
}

/** Has somebody written in a draft since the reach was worked out? */
export function isWrittenSince({ writtenAt }: Pick<Draft, 'writtenAt'>, reachAt: Moment | undefined): boolean {
  return writtenAt !== undefined && writtenAt > (reachAt ?? '');
}
