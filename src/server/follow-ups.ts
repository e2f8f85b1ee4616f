import type { FollowUps, Records } from '../domain/ports.ts';
import type { Background } from './background.ts';

/**
 * The work behind an answer. An audit entry is written in the background under a key of its own, so that writing it
 * twice makes one row, and what is lost in a crash is redone by the nightly sweep (`audit-sweep.ts`).
 */
export function openFollowUps(records: Pick<Records, 'find' | 'create'>, background: Background): FollowUps {
  return {
    audit: (entry) => {
      if (records.find('auditEntry', entry.key)) return;
      void background.later(entry.key, () => records.create('auditEntry', entry));
    },
  };
}
