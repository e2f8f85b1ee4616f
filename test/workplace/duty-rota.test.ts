import { expect, test } from 'vitest';
import { settingValue } from '../../src/features/workplace/setting.ts';
import { dutyRota, onDutyAt } from '../../src/features/workplace/settings/duty-rota.ts';

const rota = 'man-fre 16-8: 70 00 00 03; lør-søn: 70 00 00 04; lør 20-24: +45 70000005';

// 30 November 2026 is a Monday; Denmark is an hour ahead of these.
test.each<[string, string, readonly string[]]>([
  ['a Monday afternoon', '2026-11-30T14:59:00Z', []],
  ['a Monday at four', '2026-11-30T15:00:00Z', ['70 00 00 03']],
  ['the night to Tuesday', '2026-12-01T02:00:00Z', ['70 00 00 03']],
  ['Tuesday at eight', '2026-12-01T07:00:00Z', []],
  ['the night to Saturday, which is Friday’s and Saturday’s', '2026-12-05T02:00:00Z', ['70 00 00 03', '70 00 00 04']],
  ['Saturday evening', '2026-12-05T20:00:00Z', ['70 00 00 04', '+45 70000005']],
  ['Sunday evening', '2026-12-06T20:00:00Z', ['70 00 00 04']],
  ['the night to Monday', '2026-12-07T02:00:00Z', []],
  ['a summer’s Monday at four', '2026-06-01T14:00:00Z', ['70 00 00 03']],
])('on %s these are on duty: see table', (_, at, phones) => {
  expect(onDutyAt(dutyRota(rota) ?? [], at)).toEqual(phones);
});

test('one number alone always holds, and nothing written is nobody', () => {
  expect(onDutyAt(dutyRota('70 00 00 03') ?? [], '2026-12-01T02:00:00Z')).toEqual(['70 00 00 03']);
  expect(dutyRota('')).toEqual([]);
});

test('days go over the end of the week, and English ones are read too', () => {
  expect(dutyRota('fre-man: 12345678')?.[0]?.days).toEqual([5, 6, 7, 1]);
  expect(dutyRota('sat-sun 8-20: 12345678')?.[0]).toMatchObject({ days: [6, 7], from: 8, to: 20 });
});

test.each(['hver dag: 12345678', 'man 25-8: 12345678', 'man-fre 16-8:', 'man: ring til Bo', 'a:1;b:2'])(
  '%s cannot be read, and is no value of the setting',
  (written) => {
    expect(dutyRota(written)).toBeUndefined();
    expect(settingValue('dutyPhone', written)).toBeUndefined();
  },
);
