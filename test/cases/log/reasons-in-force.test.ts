import { describe, expect, test } from 'vitest';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { conclusionsOf } from '../../../src/features/cases/log/conclusions.ts';
import { reasonsInForce } from '../../../src/features/cases/log/reasons-in-force.ts';
import { anEntry } from '../case-files.ts';
import { anIncident } from '../incidents.ts';

const at = '2026-12-01T09:00:00Z';
const assessed: Partial<Incident> = {
  risk: 'high',
  art33: 'yes',
  art34: 'yes',
  assessedBy: 'Dina Dam',
  assessedAt: at,
};
const why = (more: string) => `Risiko: Kan findes${more}.\nArt. 33: Skal med${more}.\nArt. 34: Ringer${more}.`;
const said = (own: Partial<Incident>, log: Parameters<typeof reasonsInForce>[1]) =>
  Object.fromEntries(reasonsInForce(anIncident(own), log).map(({ of, text }) => [of, text]));

describe('INV10, GDPR art. 33(5): every reason is readable on the case for ever', () => {
  test('each answer has the reason of the last assessment, and the decision its own', () => {
    const log = [anEntry('assessed', why('')), anEntry('assessed', why(' nu')), anEntry('decided', 'Enig')];
    expect(said({ ...assessed, decidedAt: at, decidedBy: 'Mette' }, log)).toEqual({
      risk: 'Kan findes nu.',
      art33: 'Skal med nu.',
      art34: 'Ringer nu.',
      decision: 'Enig',
    });
  });

  test('what was assessed or decided on something else stands in the log alone', () => {
    const log = [anEntry('assessed', why('')), anEntry('decided', 'Enig'), anEntry('upgraded', 'Den nåede ud')];
    expect(said({}, log)).toEqual({ kind: 'Den nåede ud' });
  });

  test.each([
    ['awareSet', 'aware', { awareAt: at }],
    ['notified', 'delay', { notifiedAt: at }],
    ['informed', 'informing', { informedAt: at }],
    ['managementInformed', 'management', { managementInformedAt: at }],
    ['nis2Judged', 'nis2', { nis2: 'no' }],
    ['promiseSettled', 'promise', {}],
    ['nearMissSet', 'kind', {}],
    ['reopened', 'reopening', { status: 'closed' }],
    ['openedInError', 'error', { status: 'openedInError' }],
  ] as const)('%s: its reason is the one for %s, and not that of a step without words', (step, of, own) => {
    expect(said(own, [anEntry(step, 'Fordi')])).toEqual({ [of]: 'Fordi' });
    expect(said(own, [anEntry(step, ' ')])).toEqual({});
    expect(said(own, [anEntry(step)])).toEqual({});
  });

  test('a line the night’s sweep wrote says what it says, as the reason for the risk', () => {
    expect(said(assessed, [anEntry('assessed', 'Skrevet af natkørslen')])).toEqual({ risk: 'Skrevet af natkørslen' });
  });

  test('closed as no breach in one step: what was said then is the reason for the risk', () => {
    const log = [
      anEntry('assessed', why('')),
      anEntry('closed', 'Nej, sikkert.\nNåede ikke ud', { at: '2026-12-02T09:00:00Z' }),
    ];
    expect(said({ ...assessed, assessedAt: '2026-12-02T09:00:00Z' }, log)).toEqual({
      risk: 'Nej, sikkert.\nNåede ikke ud',
    });
  });

  test('each correction of the facts is told, with what it says of both', () => {
    const log = [
      anEntry('factsCorrected', 'Personer: 1 → 2-10. Talt igen'),
      anEntry('factsCorrected', 'Set af: nobody'),
    ];
    expect(conclusionsOf(anIncident(), log, []).corrections.map(({ text }) => text)).toEqual([
      'Personer: 1 → 2-10. Talt igen',
      'Set af: nobody',
    ]);
  });

  test('closed: who closed it and when, every number, and the notices that stand', () => {
    const notice = { key: 'n', actor: 'dina', at, number: '2026-0042', incident: 'incident:1', toldAt: at };
    const log = [
      anEntry('followedUp', 'V-124'),
      anEntry('closed', '', { byName: 'Ayse', at }),
      anEntry('reopened', 'Mere kom'),
      anEntry('closed', '', { byName: 'Nikolaj', at: '2026-12-02T09:00:00Z' }),
    ];
    const notices = [
      { ...notice, receiver: 'police', reference: '0100-1' } as const,
      { ...notice, key: 'm', receiver: 'insurer', withdrawnAt: at } as const,
    ];
    expect(conclusionsOf(anIncident({ status: 'closed' }), log, notices)).toMatchObject({
      closed: { byName: 'Nikolaj', at: '2026-12-02T09:00:00Z' },
      followUps: [{ receipt: 'V-124' }],
      notices: [{ receiver: 'police', reference: '0100-1' }],
    });
    expect(conclusionsOf(anIncident({ status: 'reopened' }), log, notices).closed).toBeUndefined();
  });
});
