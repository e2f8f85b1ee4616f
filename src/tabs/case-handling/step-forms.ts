import type { ActionInput } from '../../contract/contract.ts';
import { askedAtClosing, type Missing } from '../../features/cases/closing.ts';

type Change = ActionInput<'changeCase'>['change'];
export type HandlingStep = Change['step'];

/** Steps with a form of their own. */
export type OwnForm = 'assessed' | 'noBreach';

export interface FieldOf {
  name: string;
  kind: 'reason' | 'line' | 'moment' | 'choice';
  /** Codes to choose among. */
  options?: readonly string[];
  optional?: true;
}

/** What is asked for each step that has no form of its own, in the order it is answered. */
export const stepForms: Readonly<Record<Exclude<HandlingStep, OwnForm>, readonly FieldOf[]>> = {
  awareSet: [
    { name: 'awareAt', kind: 'moment' },
    { name: 'reason', kind: 'reason' },
  ],
  notified: [
    { name: 'notifiedAt', kind: 'moment' },
    { name: 'receiptNumber', kind: 'line' },
    { name: 'delayReason', kind: 'reason', optional: true },
    { name: 'promised', kind: 'reason', optional: true },
    { name: 'promisedBy', kind: 'moment', optional: true },
  ],
  informed: [
    { name: 'informedAt', kind: 'moment' },
    { name: 'how', kind: 'reason' },
  ],
  managementInformed: [
    { name: 'informedAt', kind: 'moment' },
    { name: 'whom', kind: 'line' },
  ],
  nis2Judged: [
    { name: 'disruption', kind: 'choice', options: ['yes', 'no'] },
    { name: 'damage', kind: 'choice', options: ['yes', 'no'] },
    { name: 'reason', kind: 'reason' },
  ],
  explained: [
    { name: 'cause', kind: 'reason' },
    { name: 'rulesReview', kind: 'choice', options: ['yes', 'no'] },
  ],
  promiseSettled: [{ name: 'reason', kind: 'reason' }],
  closed: [
    { name: 'prevention', kind: 'reason' },
    { name: 'journal', kind: 'line' },
  ],
  reopened: [{ name: 'reason', kind: 'reason' }],
  openedInError: [{ name: 'reason', kind: 'reason' }],
};

interface Now {
  missing: readonly Missing[];
  art33: string;
  art34: string;
  noBreach?: 'likely' | 'possible' | undefined;
}

/** What brings an open case on towards its end, in the order it is done. */
export function nextSteps({ missing, noBreach }: Now): readonly HandlingStep[] {
  const lacks = (what: Missing) => missing.includes(what);
  const wanted: readonly (readonly [HandlingStep, boolean])[] = [
    ['nis2Judged', lacks('nis2')],
    ['noBreach', lacks('risk') && noBreach === 'likely'],
    ['assessed', lacks('risk')],
    ['noBreach', lacks('risk') && noBreach === 'possible'],
    ['notified', lacks('notification')],
    ['informed', lacks('informing')],
    ['managementInformed', lacks('management')],
    ['explained', lacks('cause') || lacks('rulesReview')],
    ['closed', isClosable(missing)],
  ];
  return wanted.flatMap(([step, is]) => (is ? [step] : []));
}

/** What may be done to a case now; what is the natural next thing stands first. */
export function stepsNow(isOpen: boolean, now: Now): readonly HandlingStep[] {
  if (!isOpen) return ['reopened'];
  const { missing, art33, art34 } = now;
  const lacks = (what: Missing) => missing.includes(what);
  const others: readonly HandlingStep[] = [
    ...(lacks('risk') ? [] : (['assessed'] as const)),
    ...(art33 === 'yes' && !lacks('notification') ? (['notified'] as const) : []),
    ...(art34 === 'yes' && !lacks('informing') ? (['informed'] as const) : []),
    ...(lacks('promise') ? (['promiseSettled'] as const) : []),
    'awareSet',
    'openedInError',
  ];
  return [...nextSteps(now), ...others];
}

/** Is nothing missing but what is asked for as it is closed? */
export function isClosable(missing: readonly Missing[]): boolean {
  return missing.every((what) => askedAtClosing.includes(what));
}
