import type { Role } from '../../../core/role.ts';
import type { Revision } from './records.ts';

/** What has to happen next, and who can do it. */
export interface NextStep {
  deed: 'submit' | 'approve' | 'noteMed' | 'decide' | 'publish';
  roles: readonly Role[];
}

/**
 * The next thing to do to an edition: exactly one, so that a page has one primary button; none when it is out or away.
 */
export function nextStep({
  state,
  touchesStaff,
  medOn,
}: Pick<Revision, 'state' | 'touchesStaff' | 'medOn'>): NextStep | undefined {
  switch (state) {
    case 'writing':
      return { deed: 'submit', roles: ['editor'] };
    case 'reviewing':
      return { deed: 'approve', roles: ['editor', 'accountableExecutive'] };
    case 'approved': {
      const step = touchesStaff && medOn === undefined ? 'noteMed' : 'decide';
      return { deed: step, roles: ['secretariat', 'editor'] };
    }
    case 'decided':
      return { deed: 'publish', roles: ['editor'] };
    case 'published':
    case 'withdrawn':
      return undefined;
  }
}
