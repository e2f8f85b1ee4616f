import type { ActionInput, ActionName } from '../../../src/contract/contract.ts';
import type { Stored } from '../../../src/core/stored.ts';
import { missingToClose } from '../../../src/features/cases/closing.ts';
import { isOpen } from '../../../src/features/cases/incident/incident.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { isForDpoAlone } from '../../../src/features/cases/notifications/case-notification.ts';
import type { Who } from '../../workplace.ts';

export interface Step {
  who: Who;
  name: ActionName;
  input: object;
}

/** The next thing whoever has to do it does to a case, so that some get all the way; nothing when it is over. */
export function towardsClosing({ record, mark }: Stored<Incident>, now: string): Step | undefined {
  if (!isOpen(record)) return undefined;
  const { key, concerns = [] } = record;
  const dbr = concerns.includes('dpo') ? 'dorte' : 'dina';
  const [missing] = missingToClose(record);
  const because = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
  const change = (of: ActionInput<'changeCase'>['change']): Step => ({
    who: dbr,
    name: 'changeCase',
    input: { key, seen: mark.version, change: of },
  });
  switch (missing) {
    case 'risk':
    case 'art33':
    case 'art34':
      return change({ step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...because });
    case 'decision': {
      const { art33, art34 } = record;
      const who = concerns.includes('director') ? 'ditte' : 'aksel';
      return { who, name: 'decideCase', input: { key, seen: mark.version, art33, art34, reason: 'Enig' } };
    }
    case 'notification':
      return {
        who: dbr,
        name: 'recordNotification',
        input: { key, seen: mark.version, turn: 1, receiptNumber: `V-${key}`, sentAt: now, delayReason: 'Vi ventede' },
      };
    case 'informing':
      return change({ step: 'informed', informedAt: now, how: 'Brev' });
    case 'cause':
    case 'rulesReview':
      return change({ step: 'explained', cause: 'Et glemt brev', rulesReview: 'yes' });
    case 'contained': {
      const who = concerns.includes('it') || isForDpoAlone(record) ? dbr : 'sune';
      return { who, name: 'reportContained', input: { key, contained: 'yes' } };
    }
    case 'promise':
      return change({ step: 'promiseSettled', reason: 'Årsagen er fundet' });
    case 'ownRatified':
      return { who: 'aksel', name: 'ratifyOwnCase', input: { key, seen: mark.version } };
    case 'management':
      return change({ step: 'managementInformed', informedAt: now, whom: 'Direktionen' });
    default:
      return change({ step: 'closed', journal: '26/0042', prevention: 'Vi tjekker to gange' });
  }
}
