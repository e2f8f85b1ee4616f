import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { aJob } from '../../records.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import { addAccount } from '../../workplace/second-accounts.ts';
import { nameOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { harmless, ownCaseSteps, serious } from './own-case-steps.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const { reported, shown, change, whyNot, takeOver, row, later, fourHoursLater, makeReady, goneOn } = ownCaseSteps(
  () => here,
);

strangersAreRefused(() => here, 'ratifyOwnCase', 'aksel', { key: 'incident:x', seen: 1 });
strangersAreRefused(() => here, 'nameOwnRatifier', 'kim', {
  key: 'incident:x',
  seen: 1,
  person: '00000000-0000-4000-8000-000000000001',
});

describe('S37, S74: a DPO who has reported something leaves it to the other', () => {
  test('she neither takes it over, judges it harmless, closes it nor takes it away; she stops and notifies at once', async () => {
    const [mine, other] = [await reported('dina'), await reported('lone')];
    expect((await takeOver('dina', mine)).refusal).toMatchObject({ code: 'ownCase', details: { why: 'waits' } });
    expect(await whyNot('dina', mine, harmless)).toBe('waits');
    expect(await whyNot('dina', mine, { ...serious, risk: 'unlikely' })).toBe('waits');
    expect(await whyNot('dina', mine, { ...serious, art33: 'no' })).toBe('waits');
    expect(await whyNot('dina', mine, { step: 'nis2Judged', disruption: 'no', damage: 'no', reason: 'a' })).toBe(
      'waits',
    );
    expect(await whyNot('dina', mine, { step: 'closed', journal: '1', prevention: 'Vi tjekker to gange' })).toBe(
      'waits',
    );
    expect(await whyNot('dina', mine, { step: 'openedInError', reason: 'a' })).toBe('neverAlone');
    const { seen } = (await shown('dina', mine)).handling;
    const calmer = { key: mine.key, seen, category: 'nearMiss' as const, reason: 'a' };
    expect((await here.as('dina').action('reclassifyCase', calmer)).refusal?.code).toBe('ownCase');
    const away = { key: mine.key, seen, into: other.number };
    expect((await here.as('dina').action('mergeCases', away)).refusal?.code).toBe('ownCase');
    const asReporter = await here.as('dina').action('answerIncident', { key: mine.key, category: 'nearMiss' });
    expect(asReporter.refusal?.code).toBe('ownCase');

    expect((await here.as('dina').action('reportContained', { key: mine.key, contained: 'yes' })).status).toBe(200);
    expect((await change('dina', mine, serious)).status).toBe(200);
    const now = here.servers[0]?.inside?.context.ports.clock.now() ?? '';
    const notified = await change('dina', mine, { step: 'notified', notifiedAt: now, receiptNumber: 'V-1' });
    expect(notified.status).toBe(200);
  });

  test('the page says why and who does it, and the other takes it over, judges it and closes it', async () => {
    const mine = await reported('dina');
    await change('dina', mine, serious);
    expect(await shown('dina', mine)).toMatchObject({
      mayTakeOver: false,
      own: { whose: 'mine', judging: 'waits', closing: 'waits', others: ['Dorte Due'] },
    });
    expect(await shown('dorte', mine)).toMatchObject({ mayTakeOver: true, own: { whose: 'theirs' } });
    expect((await shown('dorte', await reported('lone'))).own).toBeUndefined();
    expect((await takeOver('dorte', mine)).status).toBe(200);
    expect(await shown('dorte', mine)).toMatchObject({ mayTakeOver: false });
    await fourHoursLater();
    expect(await whyNot('dina', mine, harmless)).toBe('taken');
    expect((await takeOver('dina', mine)).refusal?.details).toEqual({ why: 'taken' });
    expect(await shown('dina', mine)).toMatchObject({ mayTakeOver: false, own: { closing: 'taken' } });

    expect((await change('dorte', mine, { ...harmless, art33: 'notRelevant', art34: 'notRelevant' })).status).toBe(200);
    await makeReady('dina', mine);
    expect(await whyNot('dina', mine, { step: 'closed', journal: '1', prevention: 'Vi tjekker to gange' })).toBe(
      'taken',
    );
    expect(
      (await change('dorte', mine, { step: 'closed', journal: '1', prevention: 'Vi tjekker to gange' })).status,
    ).toBe(200);
    expect((await row(mine))?.own).toBeUndefined();
  });

  test('the deputy’s own report is the DPO’s, and a report made for the DPO is the deputy’s', async () => {
    expect(await whyNot('dorte', await reported('dorte'), harmless)).toBe('waits');
    const forDina = await reported('ali', { forPerson: await here.as('dina').id() });
    expect(await whyNot('dina', forDina, harmless)).toBe('waits');
    expect(await whyNot('dorte', forDina, harmless)).toBe('done');
    const told = (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === forDina.key);
    expect(told.map(({ toName }) => toName)).toContain('Dorte Due');
  });

  test('whoever typed it in for somebody else handles it; saying so afterwards frees nobody', async () => {
    const typed = await reported('dina', { onBehalfOf: 'En leverandør' });
    expect(await whyNot('dina', typed, harmless)).toBe('done');
    const mine = await reported('dina');
    const later = { key: mine.key, onBehalfOf: 'En leverandør' };
    expect((await here.as('dina').action('reportFor', later)).status).toBe(200);
    await until(async () => (await whyNot('dina', mine, harmless)) === 'waits');
  });

  test('a colleague who makes the report their own afterwards does not free her either', async () => {
    const forPerson = await here.as('ali').id();
    const typed = await reported('dina', { forPerson });
    expect((await here.as('ali').action('takeAsOwn', { key: typed.key })).status).toBe(200);
    await until(async () => (await shown('dorte', typed)).reporter?.name === nameOf('ali'));
    expect(await whyNot('dina', typed, harmless)).toBe('done');

    const mine = await reported('dina');
    expect((await here.as('dina').action('reportFor', { key: mine.key, forPerson })).status).toBe(200);
    expect((await here.as('ali').action('takeAsOwn', { key: mine.key })).status).toBe(200);
    await until(async () => (await shown('dorte', mine)).reporter?.name === nameOf('ali'));
    expect(await whyNot('dina', mine, harmless)).toBe('waits');
  });

  test('she is the manager of whoever reported, or it is her second account: it counts people', async () => {
    const [person, manager] = [await here.as('signe').id(), await here.as('dina').id()];
    const job = aJob({ person, number: '77', name: 'Signe', manager });
    await here.servers[0]?.inside?.context.ports.records.create(Employment, job);
    expect(await whyNot('dina', await reported('signe'), harmless)).toBe('waits');
    expect(await whyNot('dina', await reported('lone'), harmless)).toBe('done');

    await addAccount(here, 'dina2' as Who, 'Dina Dam');
    const byTwin = await reported('dina2' as Who);
    expect(await whyNot('dina', byTwin, harmless)).toBe('waits');
    expect(await whyNot('dorte', byTwin, harmless)).toBe('done');
  });

  test('what is laid into a case makes it hers as well, and she does not take it out again', async () => {
    const [mine, main] = [await reported('dina'), await reported('lone')];
    const { seen } = (await shown('dorte', mine)).handling;
    await here.as('dorte').action('mergeCases', { key: mine.key, seen, into: main.number });
    expect(await whyNot('dina', main, { step: 'openedInError', reason: 'a' })).toBe('taken');
    expect((await here.as('dina').action('partCases', { key: mine.key })).refusal?.code).toBe('ownCase');
    expect((await here.as('dorte').action('partCases', { key: mine.key })).status).toBe(200);
  });
});

describe('with nobody else within four hours she goes on, marked egen melding, and the director ratifies', () => {
  const ratifying = async (who: Who) => (await here.as(who).view('ownCases', {})).answer;

  test('it is closed only when it is ratified, and what is judged anew is ratified anew', async () => {
    const mine = await goneOn();
    expect((await ratifying('aksel')).toRatify.map(({ key }) => key)).not.toContain(mine.key);
    expect(await whyNot('dina', mine, { ...harmless, art33: 'notRelevant', art34: 'notRelevant' })).toBe('done');
    await makeReady('dina', mine);
    expect((await shown('dina', mine)).handling.missing).toContain('ownRatified');
    expect(await whyNot('dina', mine, { step: 'closed', journal: '1', prevention: 'Vi tjekker to gange' })).toBe(
      'unratified',
    );

    const waits = (await ratifying('aksel')).toRatify.find(({ key }) => key === mine.key);
    expect(waits).toMatchObject({ number: mine.number });
    const opened = (await here.as('aksel').view('caseToDecide', { key: mine.key })).answer.memo;
    expect(opened).toMatchObject({ number: mine.number, risk: 'unlikely', art33: 'notRelevant' });
    expect(await thingsOf(here.as('aksel'), 'decideCases')).toMatchObject([{ count: expect.any(Number) }]);
    const looks = async () =>
      (await rowsOf(here, 'caseEntry')).filter(({ incident, what }) => incident === mine.key && what === 'read');
    await until(async () => (await looks()).some(({ byName }) => byName === nameOf('aksel')));
    const input = { key: mine.key, seen: waits?.seen ?? 0 };
    for (const who of ['dina', 'dorte', 'ditte', 'lone', 'kim'] as const) {
      expect((await here.as(who).action('ratifyOwnCase', input)).refusal?.code, who).toBe('unknownIncident');
    }
    expect((await here.as('aksel').action('ratifyOwnCase', { ...input, seen: 1 })).refusal?.code).toBe(
      'changedMeanwhile',
    );
    const ratified = (await here.as('aksel').action('ratifyOwnCase', input)).answer;
    expect((await here.as('aksel').action('ratifyOwnCase', input)).answer).toEqual(ratified);
    await until(async () => (await shown('dina', mine)).own?.mark === 'ratified');

    await change('dina', mine, { ...harmless, art33: 'notRelevant', art34: 'notRelevant' });
    expect(await whyNot('dina', mine, { step: 'closed', journal: '1', prevention: 'Vi tjekker to gange' })).toBe(
      'unratified',
    );
    const again = (await ratifying('aksel')).toRatify.find(({ key }) => key === mine.key)?.seen ?? 0;
    await here.as('aksel').action('ratifyOwnCase', { key: mine.key, seen: again });
    expect(
      (await change('dina', mine, { step: 'closed', journal: '1', prevention: 'Vi tjekker to gange' })).status,
    ).toBe(200);
    expect(await row(mine)).toMatchObject({ status: 'closed', own: 'ratified' });
    const log = (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === mine.key);
    expect(log.find(({ what }) => what === 'takenOver')?.note).toContain('Egen melding');
    expect(log.filter(({ what }) => what === 'ownRatified')).toHaveLength(2);
  });

  test('the director who decides on it has ratified it, and is told that it waits', async () => {
    const mine = await goneOn();
    await change('dina', mine, harmless);
    await later({ minutes: 11 });
    await until(async () =>
      (await rowsOf(here, 'caseNotification')).some(
        ({ incident, toName, occasion }) =>
          incident === mine.key && toName === 'Aksel Ager' && occasion.startsWith('own-ratify'),
      ),
    );
    const { seen } = (await shown('dina', mine)).handling;
    await here.as('aksel').action('decideCase', { key: mine.key, seen, art33: 'no', art34: 'no', reason: 'Enig' });
    expect(await row(mine)).toMatchObject({ own: 'ratified', decidedBy: 'Aksel Ager' });
  });

  test('the other may still take it, and then it needs no ratifying', async () => {
    const mine = await goneOn();
    await change('dina', mine, harmless);
    expect((await takeOver('dorte', mine)).status).toBe(200);
    expect(await whyNot('dina', mine, harmless)).toBe('taken');
    await change('dorte', mine, serious);
    expect((await row(mine))?.own).toBeUndefined();
  });

  test('where the director is in it, the municipal director names somebody for the one case, and it is logged', async () => {
    const mine = await goneOn(['director']);
    await change('dina', mine, harmless);
    expect((await ratifying('aksel')).toRatify.map(({ key }) => key)).not.toContain(mine.key);
    const wanted = (await ratifying('kim')).toName.find(({ key }) => key === mine.key);
    expect(wanted?.number).toBe(mine.number);
    const name = async (person: Who, by: Who = 'kim') =>
      here
        .as(by)
        .action('nameOwnRatifier', { key: mine.key, seen: wanted?.seen ?? 0, person: await here.as(person).id() });
    expect((await name('sofie', 'eva')).status).toBe(403);
    expect((await name('dina')).refusal?.code).toBe('personConcerned');
    expect((await name('dorte')).refusal?.code).toBe('personConcerned');
    expect((await name('aksel')).refusal?.code).toBe('personConcerned');
    expect((await name('olga')).refusal?.code).toBe('personConcerned');
    expect((await name('sofie')).status).toBe(200);
    expect((await name('sofie')).status).toBe(200);
    const log = (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === mine.key);
    expect(log.filter(({ what }) => what === 'ratifierNamed').map(({ note }) => note)).toEqual(['Sofie Sand']);
    const seen = (await ratifying('sofie')).toRatify.find(({ key }) => key === mine.key)?.seen ?? 0;
    expect((await here.as('sofie').action('ratifyOwnCase', { key: mine.key, seen })).status).toBe(200);
    expect((await row(mine))?.own).toBe('ratified');
  });

  test('where no director is left to ratify it or to name who does, the page says whom to ask for', async () => {
    const mine = await goneOn();
    expect((await shown('dina', mine)).own?.nobodyRatifies).toBeUndefined();
    const { records } = here.servers[0]?.inside?.context.ports ?? {};
    const directors = ['accountableExecutive', 'municipalDirector'] as const;
    for (const stored of directors.flatMap((role) => records?.all(Appointment, { role }) ?? [])) {
      await records?.update(Appointment, stored, { ...stored.record, to: '2026-11-30' });
    }
    await until(async () => (await shown('dina', mine)).own?.nobodyRatifies === true);
  });
});
