import { expect, test } from 'vitest';
import type { ActionInput } from '../../../../src/contract/contract.ts';
import type { CaseStep } from '../../../../src/features/cases/case-step.ts';
import { sweepCaseLog } from '../../../../src/features/cases/scheduled/case-log-sweep.ts';
import { rowsOf } from '../../../rows.ts';
import type { Who } from '../../../workplace.ts';
import { until, world } from '../../../world.ts';

const nonce = () => crypto.randomUUID();

/** Steps that leave no trace on the case itself, and those the sweep alone writes, are not asked for. */
const wanted: readonly CaseStep[] = [
  ...(['reported', 'answered', 'takenOver', 'contained', 'notContained', 'assessed', 'decided', 'ratified'] as const),
  ...([
    'notified',
    'followedUp',
    'informed',
    'managementInformed',
    'explained',
    'promiseSettled',
    'closed',
    'reopened',
  ] as const),
  ...([
    'openedInError',
    'awareSet',
    'nis2Judged',
    'noticeGiven',
    'noticeWithdrawn',
    'nearMissSet',
    'upgraded',
  ] as const),
  ...(['touchedNoted', 'merged', 'mergedHere', 'unmerged', 'unmergedHere', 'consented', 'madeFor'] as const),
  ...(['takenAsOwn', 'textReleased', 'managerFollowedUp', 'handedOver', 'asked', 'replied', 'taskAdded'] as const),
  ...(['factsCorrected', 'invited', 'withdrawalWished', 'wrote'] as const),
];

test('INV16: after a day on which everything was done to cases once, the night’s sweep has nothing to write', async () => {
  const here = await world();
  try {
    // A whole day's steps in less than a minute: as Microsoft gives a tenant of so many licences.
    here.standin.meter.limit = 6_250;
    const ports = here.servers[0]?.inside?.context.ports;
    const done = async (who: Who, name: Parameters<ReturnType<typeof here.as>['action']>[0], input: object) => {
      minute += 1;
      const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
      await here.clock.move(`2026-12-01T${hours}:${minutes}`);
      const reply = await here.as(who).action(name, input as never);
      expect(reply.refusal, `${name} by ${who}`).toBeUndefined();
      return reply.answer as { key: string; number: string; seen: number };
    };
    let minute = 8 * 60;
    const report = (who: Who, own: Partial<ActionInput<'reportIncident'>> = {}) =>
      done(who, 'reportIncident', { nonce: nonce(), category: 'lostDevice', words: 'En telefon er væk', ...own });
    const seen = async (number: string, who: Who = 'dina') =>
      (await here.as(who).view('caseRelations', { number })).answer.seen;
    const change = async ({ key, number }: { key: string; number: string }, step: object) =>
      done('dina', 'changeCase', { key, seen: await seen(number), change: step });
    const now = () => here.standin.clock.now();

    const one = await report('lone');
    const { key, number } = one;
    await done('lone', 'answerIncident', { key, persons: '1', managerMayKnow: 'yes' });
    await done('lone', 'reportFor', { key, forPerson: await here.as('ali').id() });
    await done('ali', 'answerIncident', { key, seenBy: 'unknown' });
    await done('ali', 'takeAsOwn', { key });
    await done('ali', 'answerIncident', { key, data: ['health'] });
    await done('dina', 'takeOverIncident', { key });
    await done('sune', 'reportContained', { key, contained: 'no' });
    await done('sune', 'reportContained', { key, contained: 'yes' });
    const asked = await done('dina', 'askReporter', { key, nonce: nonce(), text: 'Hvornår?' });
    await done('ali', 'tellMore', { key, nonce: nonce(), text: 'I går', question: asked.key });
    await done('ali', 'withdrawReport', { key });
    await done('ali', 'withdrawReport', { key, undo: true });
    await done('dina', 'reclassifyCase', { key, seen: await seen(number), category: 'nearMiss', reason: 'Fundet' });
    await done('dina', 'reclassifyCase', { key, seen: await seen(number), category: 'lostDevice', reason: 'Åbnet' });
    await done('dina', 'correctFacts', { key, seen: await seen(number), persons: '100+', reason: 'Talt' });
    await done('dina', 'noteTouched', { key, seen: await seen(number), rules: [], systems: ['Nexus'] });
    await change(one, { step: 'awareSet', awareAt: now(), reason: 'Ringet op' });
    await change(one, { step: 'nis2Judged', disruption: 'no', damage: 'no', reason: 'Ikke omfattet' });
    const notice = nonce();
    await done('dina', 'noteNotice', { key, nonce: notice, said: { receiver: 'police', toldAt: now() } });
    await done('dina', 'noteNotice', { key, nonce: notice, withdraw: true });
    const place = { paper: 'draft', turn: 1, field: 'what' } as const;
    const fields = (await here.as('dina').view('casePapers', { number })).answer.drafts[0]?.fields ?? [];
    const field = fields[0]?.field ?? place.field;
    await done('dina', 'savePaper', { key, place: { ...place, field }, text: 'Et brev', seen: fields[0]?.text ?? '' });
    await done('dina', 'addCaseTask', { key, nonce: nonce(), kind: 'prevent', text: 'Lås skabet' });
    await done('dina', 'inviteToCase', {
      key,
      person: await here.as('sofie').id(),
      purpose: 'inform',
      until: '2026-12-24',
    });
    const facts = { recipient: 'Politiet', basis: 'Retsplejeloven', content: 'Datoen', about: 'other', told: 'no' };
    await done('dina', 'handOverFacts', { key, nonce: nonce(), ...facts, toldNote: 'Efterforskning' });

    const text = await done('dina', 'showManagerText', { key, text: 'Lås skabet', namesReporter: false });
    const agreed = await done('ali', 'answerManagerText', { key: text.key, seen: text.seen, answer: 'agreed' });
    await done('dina', 'releaseManagerText', { key: text.key, seen: agreed.seen });
    const opened = await done('mette', 'openManagerText', { key: text.key });
    await done('mette', 'followUpCase', { key: text.key, seen: opened.seen, words: 'Talt om det' });

    const assessment = { step: 'assessed', risk: 'risk', riskReason: 'x', art33: 'yes', art33Reason: 'x' };
    await change(one, { ...assessment, art34: 'no', art34Reason: 'x' });
    const ditte = await here.as('ditte').id();
    await done('aksel', 'giveMandate', { person: ditte, covers: 'outOfHours', from: '2026-12-01', basis: 'Notat' });
    minute = 18 * 60;
    await here.clock.move('2026-12-01T18:00');
    const answers = { art33: 'yes', art34: 'no', reason: 'Enig' };
    await done('ditte', 'decideCase', { key, seen: await seen(number), ...answers });
    await done('aksel', 'ratifyDecision', { key, seen: await seen(number) });
    for (const turn of [1, 2]) {
      const sent = { turn, receiptNumber: `A-${turn}`, sentAt: now() };
      await done('dina', 'recordNotification', { key, seen: await seen(number), ...sent });
    }
    await change(one, { step: 'informed', informedAt: now(), how: 'Brev' });
    await change(one, { step: 'managementInformed', informedAt: now(), whom: 'Direktionen' });
    await change(one, { step: 'explained', cause: 'Travlhed', rulesReview: 'yes' });

    const part = await report('mette', { discovered: { when: 'yesterday' } });
    await done('dina', 'mergeCases', { key: part.key, seen: await seen(part.number), into: number });
    await done('dina', 'partCases', { key: part.key });
    await change(part, { step: 'openedInError', reason: 'Samme brev' });
    await change(one, { step: 'promiseSettled', reason: 'Årsagen stod i den anden anmeldelse' });
    await change(one, { step: 'closed', journal: '26/1', prevention: 'Vi tjekker to gange' });
    await change(one, { step: 'reopened', reason: 'Nyt brev' });

    const drill = { nonce: nonce(), title: 'Phishing', hours: 3, tells: ['dpo'] };
    const started = await done('dina', 'startDrill', drill);
    await report('lone', { isDrill: true });
    await done('dina', 'endDrill', { key: started.key, wentWell: 'Alle meldte', toImprove: 'Telefonlisten' });

    const steps = async () => new Set((await rowsOf(here, 'caseEntry')).map(({ what }) => what));
    await until(async () => new Set(wanted).isSubsetOf(await steps()));
    await here.clock.move('2026-12-02T09:00');
    expect(ports && (await sweepCaseLog(ports, here.standin.clock.now()))).toBe(0);
    const lost = (await rowsOf(here, 'caseEntry')).filter((entry) => entry.key.includes(':lost:'));
    expect(lost).toEqual([]);
  } finally {
    await here.close();
  }
}, 120_000);
