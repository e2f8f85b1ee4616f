import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { type Turns, waitingOf } from '../../src/features/cases/waiting.ts';
import { anIncident } from './incidents.ts';

const reported = '2026-12-01T08:00:00Z';
const noon = '2026-12-01T12:00:00Z';
const evening = '2026-12-01T18:00:00Z';
const assessed: Partial<Incident> = { status: 'underReview', assessedAt: noon, art33: 'yes', art34: 'no' };

describe('S108: the inbox says whom a case waits for, and since when', () => {
  test.each<[string, Partial<Incident>, Turns, ReturnType<typeof waitingOf>]>([
    ['reported: the DBR, since the report', {}, {}, { of: 'dpo', since: reported }],
    ['assessed as a breach: the director, since then', assessed, {}, { of: 'director', since: noon }],
    ['the director, though the reporter is asked too', assessed, { askedAt: evening }, { of: 'director', since: noon }],
    [
      'judged by who has a part in it: the director, since then',
      { ...assessed, art33: 'notRelevant', art34: 'notRelevant', own: 'waiting', risk: 'unlikely' },
      {},
      { of: 'director', since: noon },
    ],
    ['decided: the DBR, since then', { ...assessed, decidedAt: evening }, {}, { of: 'dpo', since: evening }],
    ['asked: the reporter, since the question', {}, { askedAt: noon }, { of: 'reporter', since: noon }],
    ['answered: the DBR, since the answer', {}, { turnedAt: evening }, { of: 'dpo', since: evening }],
    ['without personal data: IT security, since the report', { owner: 'it' }, {}, { of: 'it', since: reported }],
    ['closed: nobody', { status: 'closed' }, { askedAt: noon }, undefined],
    ['part of another: nobody', { status: 'merged' }, {}, undefined],
  ])('%s', (_what, own, turns, waiting) => {
    expect(waitingOf(anIncident(own), turns)).toEqual(waiting);
  });
});
