import type { Role } from '../../../src/core/role.ts';
import { draftKey } from '../../../src/features/editing/drafts/draft.ts';
import type { Draft } from '../../../src/features/editing/drafts/records.ts';
import { standingMandateKey } from '../../../src/features/editing/revisions/mandates/standing-mandate.ts';
import type { Revision, StandingMandate } from '../../../src/features/editing/revisions/records.ts';
import { revisionKey } from '../../../src/features/editing/revisions/revision.ts';

export const today = '2026-12-01';
export const now = '2026-12-01T09:00:00Z';
const made = { actor: 'system', at: '2026-11-01T08:00:00Z' };

/** An edition of the handbook somebody writes on, with whatever the test says instead. */
export function aRevision(own: Partial<Revision> = {}): Revision {
  const { document = 'handbook', edition = '2026.9' } = own;
  return {
    ...{ ...made, key: revisionKey(document, edition), document, edition, changeType: 'content', deed: 'started' },
    ...{ why: 'Nye regler om sms', touchesStaff: false, state: 'writing', ...own },
  };
}

/** A whole change of R06, with whatever the test says instead. */
export function aDraft(own: Partial<Draft> = {}): Draft {
  const { subject = 'r06', base = '1.0' } = own;
  return {
    ...{ ...made, key: draftKey(subject, base), document: 'rule', subject, base, state: 'open' },
    ...{ title: 'Send sikkert', chapter: 'everyDay', audience: ['employees'], recurs: 'never', material: true },
    ...{ daysToRead: 14, focus: ['confidentiality'], subjects: ['citizens'], iso: ['5.14'], owner: 'CHØI' },
    ...{ whatsNew: 'Kun sikkert.', textDa: 'Send kun sikkert.', writtenBy: 'ida', ...own },
  };
}

export function aMandate(own: Partial<StandingMandate> = {}): StandingMandate {
  const { kind = 'correction', from = '2026-03-02' } = own;
  return {
    ...{ ...made, key: standingMandateKey(kind, from), deed: 'recorded' },
    ...{ kind, from, caseRef: '26/000222', decidedOn: '2026-03-01', ...own },
  };
}

export function by(id: string, ...roles: Role[]) {
  return { person: { id, name: id, upn: `${id}@x`, enabled: true }, roles };
}
