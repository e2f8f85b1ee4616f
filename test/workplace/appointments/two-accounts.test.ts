import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppointedRole } from '../../../src/core/role.ts';
import { appointmentKey } from '../../../src/features/workplace/appointments/appointment.ts';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { hrColumns } from '../../../src/features/workplace/hr-words.ts';
import { editionFixture } from '../../editing/revisions/edition-fixture.ts';
import { upnOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { addAccount } from '../second-accounts.ts';

let here: World;
let second: string;
const editions = editionFixture(() => here);
const edition = '2027.1';
const key = `revision:handbook:${edition}`;
const decide = { step: 'decide', body: 'executiveBoard', on: '2026-12-01', caseRef: '26/000001' } as const;
const mandate = { kind: 'correction', from: '2026-12-01', decidedOn: '2026-11-30', caseRef: '26/000002' } as const;

beforeAll(async () => {
  here = await world();
  await editions.secondEditor();
  second = await addAccount(here, 'e901', 'EVA  Eg');
  for (const role of ['editor', 'secretariat', 'accountableExecutive', 'dpoDeputy'] as const)
    await slipsIn(role, second);
});
afterAll(() => here.close());

/** However it came about: a second account holds a role. */
async function slipsIn(role: AppointedRole, person: string): Promise<void> {
  const from = '2026-01-01';
  await here.servers[0]?.inside?.context.ports.records.create(Appointment, {
    ...{ key: appointmentKey(role, person, from), actor: 'system', at: '2026-12-01T07:00:00Z' },
    ...{ role, person, name: 'Somebody', from },
  });
}

/** A refusal is kind: it says what to do next, and that it takes another person. */
function expectKind(refusal: { message: string; next: string; code: string } | undefined, code: string): void {
  expect(refusal?.code).toBe(code);
  expect(`${refusal?.message} ${refusal?.next}`).toMatch(/en anden/);
  expect(refusal?.next).toContain('navn');
}

describe('S37: an editor with two accounts lets nothing out by herself', () => {
  test('she gives no role to her second account', async () => {
    const asked = { role: 'secretariat', person: second, from: '2026-12-01' } as const;
    const { refusal } = await here.as('eva').action('appoint', asked);
    expect([refusal?.code, refusal?.next]).toEqual(['ownRole', expect.stringMatching(/en anden/)]);
  });

  test('her second account does not approve what she wrote and put forward', async () => {
    await editions.start(edition);
    await editions.write('r06', key);
    expect((await editions.change('eva', edition, { step: 'submit' })).answer.state).toBe('reviewing');
    for (const who of ['eva', 'e901'] as const) {
      expectKind((await editions.change(who, edition, { step: 'approve' })).refusal, 'ownWork');
      const shown = await editions.view(edition, who);
      expect([shown.isMine, shown.missing, shown.deeds.includes('approve')], who).toEqual([false, ['ownWork'], false]);
    }
  });

  test('nor does it put forward what she wrote, for her to approve', async () => {
    await editions.change('eva', edition, { step: 'takeBack', of: 'submission' });
    expect((await editions.change('e901', edition, { step: 'submit' })).answer.state).toBe('reviewing');
    expectKind((await editions.change('eva', edition, { step: 'approve' })).refusal, 'ownWork');
  });

  test('approved by another, neither account records that Direktionen has adopted it, or what Hoved-MED said', async () => {
    expect((await editions.change('aksel', edition, { step: 'approve' })).answer.state).toBe('approved');
    for (const who of ['eva', 'e901'] as const) {
      expectKind((await editions.change(who, edition, decide)).refusal, 'ownWork');
      const med = { step: 'noteMed', on: '2026-12-01', note: 'Enig' } as const;
      expectKind((await editions.change(who, edition, med)).refusal, 'ownWork');
      expect((await editions.view(edition, who)).missing).toEqual(['ownWork']);
    }
    expect((await editions.publish(edition)).refusal?.details.faults).toContain('wrongState');
  });

  test('INV5: the secretariat or another editor does, with the number of a case, and then she publishes', async () => {
    const without = await here
      .as('sofie')
      .send('POST', '/api/jobs/changeRevision', { ...decide, caseRef: ' ', key, seen: 1 });
    expect(without.refusal?.code).toBe('badInput');
    expect((await editions.change('sofie', edition, decide)).answer.state).toBe('decided');
    await editions.weigh(edition);
    expect((await editions.publish(edition)).refusal).toBeUndefined();
  });

  test('S16: a mandate her second account has recorded adopts nothing of hers, and is not offered', async () => {
    const given = await here.as('e901').action('recordStandingMandate', mandate);
    expect(given.refusal).toBeUndefined();
    await editions.start('2027.2', { changeType: 'correction' });
    await editions.write('r20', 'revision:handbook:2027.2', { material: false });
    await editions.change('eva', '2027.2', { step: 'submit' });
    await editions.change('aksel', '2027.2', { step: 'approve' });
    expect((await editions.view('2027.2', 'sofie')).mandate).toBeUndefined();
    const under = { ...decide, mandate: given.answer.key };
    const { refusal } = await editions.change('sofie', '2027.2', under);
    expect([refusal?.code, refusal?.details.faults]).toEqual(['revisionInvalid', ['ownMandate']]);
    // Nor once another has ended it and taken that back: who recorded it stays known.
    const { key: of } = given.answer;
    for (const own of [{ seen: 1, to: '2026-12-31' }, { seen: 2 }]) {
      expect((await here.as('sofie').action('endStandingMandate', { key: of, ...own })).refusal).toBeUndefined();
    }
    expect((await editions.change('sofie', '2027.2', under)).refusal?.details.faults).toEqual(['ownMandate']);
  });

  test('S73: Direktionen’s three sentences about her edition are not signed by her second account', async () => {
    const words = { first: 'Et.', second: 'To.', third: 'Tre.', names: 'Direktionen' };
    const signed = { document: 'handbook', edition, ...words } as const;
    expectKind((await here.as('e901').action('signBoardWords', signed)).refusal, 'ownWork');
    expect((await here.as('aksel').action('signBoardWords', signed)).refusal).toBeUndefined();
  });

  test('S65: her second account has no opinion, as the deputy, on what she wrote', async () => {
    await editions.start('2027.3');
    const draft = await editions.write('r07', 'revision:handbook:2027.3');
    const { opinion } = (await here.as('dina').view('draft', { subject: 'r07' })).answer;
    const said = { key: draft, of: opinion.of, opinion: 'agrees', why: '' } as const;
    expectKind((await here.as('e901').action('giveOpinion', said)).refusal, 'anotherPerson');
    expect((await here.as('dina').action('giveOpinion', said)).refusal).toBeUndefined();
  });
});

describe('that they are two people', () => {
  const pair = { accountUpn: upnOf('e901'), personUpn: upnOf('eva'), linked: false };
  const approves = async (who: Who) => {
    const { deeds } = await editions.view('2027.3', who);
    return deeds.includes('approve');
  };

  test('is not for either of them to say', async () => {
    await editions.change('eva', '2027.3', { step: 'submit' });
    for (const who of ['eva', 'e901'] as const) {
      expectKind((await here.as(who).action('linkAccounts', pair)).refusal, 'ownAccount');
    }
    expect(await approves('e901')).toBe(false);
  });

  test('does not follow from rows of HR that one of them has brought in', async () => {
    const csv = `${hrColumns.join(';')}\n901;${upnOf('e901')};;Medarbejder;Vagt;Administration;nord;${upnOf('mette')};2026-01-01;;;`;
    expect((await here.as('eva').action('importEmployments', { csv, check: false })).answer).toMatchObject({
      added: 1,
    });
    expect(await approves('e901')).toBe(false);
  });

  test('another editor says so, and they count as two; they are never joined or shown as one', async () => {
    expect((await here.as('e901').view('me', {})).answer.name).toBe('EVA  Eg');
    expect((await here.as('sofie').action('linkAccounts', pair)).refusal).toBeUndefined();
    await until(() => approves('e901'));
    expect((await editions.change('e901', '2027.3', { step: 'approve' })).answer.state).toBe('approved');
  });

  test('is taken back neither by one of them', async () => {
    expectKind((await here.as('eva').action('linkAccounts', { ...pair, linked: true })).refusal, 'ownAccount');
  });
});

describe('a case', () => {
  /** A breach the DBR has assessed. */
  async function assessed(): Promise<{ key: string; seen: number }> {
    const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient' as const, words: 'Et brev til en forkert' };
    const { key: of, number = '' } = (await here.as('lone').action('reportIncident', { ...said, concerns: [] })).answer;
    const answers = { risk: 'risk', riskReason: 'a', art33: 'yes', art33Reason: 'b', art34: 'no', art34Reason: 'c' };
    const { seen } = (await here.as('dina').view('case', { number })).answer.handling;
    const change = { step: 'assessed', ...answers } as const;
    const done = await here.as('dina').send('POST', '/api/jobs/changeCase', { key: of, seen, change });
    return { key: of, seen: (done.answer as { seen: number }).seen };
  }

  test('GDPR art. 38(6), S37: the DBR’s second account decides nothing, though it is a director’s', async () => {
    const dinas = await addAccount(here, 'e902', 'Dina Dam');
    await slipsIn('accountableExecutive', dinas);
    const decision = { ...(await assessed()), art33: 'yes', art34: 'no', reason: 'Enig' } as const;
    expect((await here.as('e902').view('decisions', {})).answer.waiting).toEqual([]);
    expect((await here.as('e902').action('decideCase', decision)).refusal?.code).toBe('unknownIncident');
    expect((await here.as('aksel').action('decideCase', decision)).refusal).toBeUndefined();
  });

  test('S37: the director gives no mandate to a second account of his own', async () => {
    const aksels = await addAccount(here, 'e903', 'Aksel Ager');
    await slipsIn('divisionDirector', aksels);
    const mine = { person: aksels, covers: 'outOfHours', from: '2026-12-01', basis: '26/0042' } as const;
    expectKind((await here.as('aksel').action('giveMandate', mine)).refusal, 'anotherPerson');
    const another = { ...mine, person: await here.as('ditte').id() };
    expect((await here.as('aksel').action('giveMandate', another)).refusal).toBeUndefined();
  });
});
