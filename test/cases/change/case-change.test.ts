import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/features/cases/assessment.ts';
import { suggestedRisk } from '../../../src/features/cases/assessment.ts';
import { changedCase } from '../../../src/features/cases/case-change.ts';
import { missingToClose } from '../../../src/features/cases/closing.ts';
import { decidedCase, isAgainstDpo } from '../../../src/features/cases/decision/decision.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import type { CaseChange } from '../../../src/features/cases/wanted-change.ts';
import { readable } from '../../readable.ts';
import { anIncident } from '../incidents.ts';
import { ayse, changedTo, faults, fine, now, seconds } from './given-change.ts';

describe('what is suggested is a suggestion with its reasons (domain.md 2.3a)', () => {
  test.each<[string, Partial<Incident>, string | undefined]>([
    ['internal mail to a colleague, deleted', { data: ['name'], seenBy: 'colleague', contained: 'yes' }, 'unlikely'],
    ['CPR and benefit to a neighbour', { data: ['cpr', 'finance'], seenBy: 'knownCitizen', persons: '1' }, 'risk'],
    ['a protected address to the other parent', { data: ['protectedAddress'], seenBy: 'knownCitizen' }, 'high'],
    ['a child welfare file to a class', { data: ['children', 'social'], seenBy: 'knownCitizen' }, 'high'],
    ['health on the web', { data: ['health'], seenBy: 'internet' }, 'high'],
    ['a near miss', { category: 'nearMiss', data: ['health'] }, 'unlikely'],
    ['nothing known yet', {}, undefined],
  ])('%s', (_, own, risk) => {
    const suggestion = suggestedRisk(anIncident(own));
    expect(suggestion.risk).toBe(risk);
    expect(suggestion.reasons.length).toBeGreaterThan(0);
  });
});

describe('INV10: an assessment has a reason both ways, and its answers can stand together', () => {
  test('risk, art. 33 and art. 34 stand on the case, the reasons in the log', () => {
    const changed = changedCase(anIncident(), { step: 'assessed', ...fine }, ayse, now);
    expect(changed).toMatchObject({
      next: {
        risk: 'risk',
        art33: 'yes',
        art34: 'no',
        outcome: 'breachNotified',
        status: 'underReview',
        assessedBy: 'Ayse',
      },
      note: 'Risiko: Helbred hos en fremmed\nArt. 33: Risikoen er ikke usandsynlig\nArt. 34: Ingen høj risiko',
    });
    expect(JSON.stringify('next' in changed && changed.next)).not.toContain('fremmed');
  });

  test.each<[string, Partial<Assessment>, string]>([
    ['an empty reason', { art34Reason: ' ' }, 'noReason'],
    ['a high risk nobody is told of', { risk: 'high', art33: 'no' }, 'riskNotNotified'],
    ['a risk the authority is not told of', { risk: 'risk', art33: 'no' }, 'riskNotNotified'],
    ['people not told of a high risk, and no exception', { risk: 'high', art34: 'no' }, 'groundMissing'],
    ['people informed and the authority not', { art33: 'no', art34: 'yes' }, 'informedNotNotified'],
    ['one article relevant and the other not', { art33: 'notRelevant', art34: 'no' }, 'clockNotRelevant'],
  ])('%s is refused', (_, own, fault) => {
    expect(faults(anIncident(), { step: 'assessed', ...fine, ...own })).toContain(fault);
  });

  test('INV15: a CPR number in a reason does not reach the log', () => {
    const changed = changedCase(anIncident(), { step: 'assessed', ...fine, riskReason: 'Om 311236-4321' }, ayse, now);
    expect(readable(changed)).not.toContain('4321');
  });
});

describe('INV11: the clock', () => {
  test('what the reporter said is untouched when the DBR sets when the municipality knew', () => {
    const incident = anIncident();
    const next = changedTo(incident, {
      step: 'awareSet',
      awareAt: '2026-11-30T08:00:00Z',
      reason: 'Kollega sagde det',
    });
    expect(next.discoveredAt).toBe(incident.discoveredAt);
    expect(next.deadlineAt).toBe('2026-12-03T08:00:00Z');
    expect(faults(incident, { step: 'awareSet', awareAt: '2026-12-03T08:00:00Z', reason: 'x' })).toEqual([
      'inTheFuture',
    ]);
  });

  test.each<[string, CaseChange]>([
    ['awareSet', { step: 'awareSet', awareAt: seconds(60), reason: 'Ringede' }],
    ['notified', { step: 'notified', notifiedAt: seconds(60), receiptNumber: 'V-1', delayReason: 'Sent' }],
    ['informed', { step: 'informed', informedAt: seconds(60), how: 'Brev' }],
    ['managementInformed', { step: 'managementInformed', informedAt: seconds(60), whom: 'Direktionen' }],
  ])('%s: a clock that is a minute ahead of the server says now, and no more', (_, change) => {
    expect(faults(anIncident(), change)).toEqual([]);
    expect(faults(anIncident(), change, seconds(-1))).toEqual(['inTheFuture']);
  });

  test('S108: a notification after 72 hours explains the delay', () => {
    const late = '2026-12-05T08:00:00Z';
    const notified = { step: 'notified', notifiedAt: late, receiptNumber: 'V-1' } as const;
    expect(faults(anIncident(), notified, late)).toEqual(['delayReasonMissing']);
    expect(changedTo(anIncident(), { ...notified, delayReason: 'Opdaget sent' }, late)).toMatchObject({
      art33: 'yes',
      notifiedAt: late,
      notifiedYearEnds: `${late.slice(0, 4)}-12-31`,
    });
    const inTime = { step: 'notified', notifiedAt: now, receiptNumber: 'V-1' } as const;
    expect(faults(anIncident(), inTime)).toEqual([]);
  });
});

describe('INV11: the controller decides, the DBR assesses', () => {
  const assessed = changedTo(anIncident(), { step: 'assessed', ...fine });

  test('against the DBR is possible, and is seen', () => {
    const against = { art33: 'no', art34: 'no', reason: 'Vi skønner anderledes' } as const;
    expect(isAgainstDpo(assessed, against)).toBe(true);
    const { next, note } = decidedCase(assessed, against, { by: 'office' }, { id: 'aksel', name: 'Aksel' }, now);
    expect(next).toMatchObject({ outcome: 'breachLogged', decidedBy: 'Aksel', assessedBy: 'Ayse' });
    expect(note).toBe('Imod DBR’s vurdering. Vi skønner anderledes');
  });
});

test('INV15: a CPR number is covered in the number of a receipt and of a journal too', () => {
  const notified = { step: 'notified', notifiedAt: now, receiptNumber: 'V-1 om 311236-4321' } as const;
  expect(changedCase(anIncident(), notified, ayse, now)).toMatchObject({
    next: { receiptNumber: 'V-1 om 3112••-••••' },
  });
});

describe('art. 34 is its questions, with the exceptions of 34(3) and § 22', () => {
  const high = { ...fine, risk: 'high', art34: 'no' } as const;

  test.each(['unintelligible', 'riskRemoved', 'disproportionate', 'section22'] as const)(
    '%s stands on the case, and in the log in words',
    (art34Ground) => {
      const changed = changedCase(anIncident(), { step: 'assessed', ...high, art34Ground }, ayse, now);
      expect(changed).toMatchObject({
        next: { art34: 'no', art34Ground },
        note: expect.stringContaining('Undtagelse: '),
      });
    },
  );

  test('none is kept where people are informed, or the risk is not high', () => {
    const ground = { art34Ground: 'section22' } as const;
    expect(changedTo(anIncident(), { step: 'assessed', ...fine, ...ground }).art34Ground).toBeUndefined();
    const told = { step: 'assessed', ...high, art34: 'yes', ...ground } as const;
    expect(changedTo(anIncident(), told).art34Ground).toBeUndefined();
  });

  test('a public communication is still to be given, and is no letter to each', () => {
    const next = changedTo(anIncident(), { step: 'assessed', ...high, art34Ground: 'disproportionate' });
    expect(missingToClose(next)).toContain('informing');
    const told = changedTo(next, { step: 'informed', informedAt: now, how: 'Opslag', channel: 'public' });
    expect([told.art34, told.art34Ground, missingToClose(told).includes('informing')]).toEqual([
      'no',
      'disproportionate',
      false,
    ]);
  });

  test('INV11: the controller decides: another exception is against the DBR, and needs a reason', () => {
    const assessed = changedTo(anIncident(), { step: 'assessed', ...high, art34Ground: 'section22' });
    const agreed = { art33: 'yes', art34: 'no', art34Ground: 'section22' } as const;
    expect(isAgainstDpo(assessed, agreed)).toBe(false);
    expect(isAgainstDpo(assessed, { ...agreed, art34Ground: 'riskRemoved' })).toBe(true);
    const { next } = decidedCase(
      assessed,
      { ...agreed, art34Ground: 'riskRemoved', reason: 'r' },
      { by: 'office' },
      { id: 'aksel', name: 'Aksel' },
      now,
    );
    expect(next).toMatchObject({ art34Ground: 'riskRemoved', decidedBy: 'Aksel' });
  });
});
