import type { ViewData } from '../../contract/contract.ts';
import type { StatusKind } from '../parts/status-word.tsx';

export type ShownAudit = ViewData<'audit'>;
export type ShownLine = ShownAudit['checklist'][number];
export type ShownPoint = ShownAudit['points'][number];

/** What every part of the page of an audit is given. */
export interface AuditPartProps {
  audit: ShownAudit;
  onDone: (said: string) => void;
}

export const statePictures = { underWay: 'round', done: 'done', givenUp: 'withdrawn' } as const satisfies Readonly<
  Record<ShownAudit['state'], StatusKind>
>;

export const outcomePictures = {
  inOrder: 'done',
  finding: 'owed',
  notLookedAt: 'withdrawn',
  remark: 'reference',
  withdrawn: 'withdrawn',
} as const satisfies Readonly<Record<ShownPoint['outcome'], StatusKind>>;

/** The page of what a line is about, for a closer look; nothing where there is none. */
export function pageOf({ subject }: Pick<ShownLine, 'subject'>): string | undefined {
  const [kind = '', code = ''] = subject.split(':');
  if (kind === 'rule') return `/rule/${code}`;
  if (kind === 'system') return `/system/${code}`;
  if (kind === 'auditpoint') return `/audit/${code}`;
  return undefined;
}
