import { expect, test } from 'vitest';
import {
  deliveryFailures,
  fallbackRecipients,
  isStuck,
} from '../../../src/features/cases/notifications/delivery-failure.ts';
import type { CaseNotification } from '../../../src/features/cases/notifications/records.ts';

const at = (minute: number) =>
  `${new Date(Date.parse('2026-12-01T08:00:00Z') + minute * 60_000).toISOString().slice(0, 19)}Z`;

function notification(
  as: CaseNotification['as'],
  minute: number,
  own: Partial<CaseNotification> = {},
): CaseNotification {
  const base = { key: `${as}:${minute}`, actor: 'system', at: at(minute), number: '2026-0001', toName: as };
  return { ...base, as, occasion: 'reported', state: 'planned', incident: 'incident:1', person: as, ...own };
}
const failed = { state: 'failed', fault: 'Forbidden' } as const;
const sent = (minute: number) => ({ state: 'sent', sentAt: at(minute) }) as const;

test.each<[string, CaseNotification, number, boolean]>([
  ['planned a minute ago', notification('dpo', 0), 1, false],
  ['part of a wave whose notice comes within ten minutes', notification('dpo', 0), 11, false],
  ['still planned after twenty minutes', notification('dpo', 0), 21, true],
  ['tried three times', notification('dpo', 0, { tries: 3, fault: '503' }), 1, true],
  ['refused', notification('dpo', 0, failed), 1, true],
  ['sent', notification('dpo', 0, sent(0)), 60, false],
  ['taken back', notification('dpo', 0, { state: 'retracted' }), 60, false],
])('%s: stuck or not', (_, one, minute, stuck) => {
  expect(isStuck(one, at(minute))).toBe(stuck);
});

test('silence begins with the oldest that is stuck and ends with the first that arrives', () => {
  const stuck = [notification('dpo', 5, failed), notification('dpo', 9, failed)];
  expect(deliveryFailures(stuck, at(30))).toEqual({ dpo: at(5) });
  expect(deliveryFailures([notification('dpo', 0, sent(1)), ...stuck], at(30))).toEqual({ dpo: at(5) });
  expect(deliveryFailures([...stuck, notification('dpo', 20, sent(21))], at(30))).toEqual({});
});

test('each side is silent by itself, and one without the app is no silence while a colleague hears', () => {
  const editions = [
    notification('serviceDesk', 3, failed),
    notification('serviceDesk', 3, { ...sent(3), person: 'mia' }),
  ];
  expect(deliveryFailures([...editions, notification('dpo', 4, failed)], at(30))).toEqual({ dpo: at(4) });
});

const instead = (told: readonly CaseNotification[], minute: number) =>
  fallbackRecipients(told, at(minute)).map(({ occasion, tells }) => `${occasion} ${tells}`);

test('S105: who cannot be reached is stood in for: the deputy, then the director; the DBR for IT', () => {
  const dpo = notification('dpo', 0, failed);
  expect(instead([dpo, notification('serviceDesk', 0, sent(0))], 1)).toEqual(['unreached dpoDeputy']);
  expect(instead([dpo, notification('dpoDeputy', 10, failed)], 11)).toEqual([
    'unreached dpoDeputy',
    'unreached executive',
  ]);
  expect(instead([dpo, notification('dpoDeputy', 10, sent(10))], 60)).toEqual(['unreached dpoDeputy']);
  // Nobody is deputy.
  expect(instead([dpo], 31)).toEqual(['unreached dpoDeputy', 'unreached executive']);
  expect(instead([notification('dpo', 0, sent(0)), notification('serviceDesk', 0, failed)], 1)).toEqual([
    'desk-unreached dpo',
  ]);
});

test('while somebody of them is reached, nobody else is disturbed', () => {
  expect(instead([notification('dpo', 0, sent(0))], 90)).toEqual([]);
  expect(instead([notification('dpo', 0, { state: 'retracted' }), notification('dpoDeputy', 1, sent(1))], 90)).toEqual(
    [],
  );
});
