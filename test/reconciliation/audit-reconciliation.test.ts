import { expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import { auditOf } from '../../src/features/audit/audit.ts';
import type { Mandate } from '../../src/features/cases/mandates/records.ts';
import { draftOfNothing } from '../../src/features/editing/drafts/draft-beginning.ts';
import { confirm, withdrawn } from '../../src/features/reading/confirmation.ts';
import { paperConfirmation } from '../../src/features/reading/paper/paper-confirmation.ts';
import { type AuditedKind, guessedEntries } from '../../src/features/reconciliation/audit-reconciliation.ts';
import { arrived } from '../../src/features/reviews/arrival.ts';
import { meetingOpened } from '../../src/features/reviews/open-meeting.ts';
import { agendaSaved } from '../../src/features/reviews/review.ts';
import { newItem } from '../../src/features/wheel/item.ts';
import { declined, delegationOf } from '../../src/features/workplace/accountability/delegation.ts';
import { groupChosen } from '../../src/features/workplace/planner-group.ts';
import { handedBack } from '../../src/features/workplace/rejected-assignment.ts';
import type { Kinds } from '../../src/lists.ts';
import { aBriefing, aDeputy, aPaper } from '../clearance/clearance-records.ts';
import { aRevision, aMandate as aStandingMandate } from '../editing/revisions/revision-records.ts';
import { aLearnt, aMark, anOccasion, aTask } from '../editing/said-records.ts';
import {
  aChoice,
  aJob,
  anAppointment,
  anAttachment,
  anExemption,
  aPartner,
  aVersion,
  lone,
  mikkel,
} from '../records.ts';
import { aProposal } from '../workplace/appointments/proposal-records.ts';

const at = '2026-11-20T09:00:00Z';
const read = confirm(aVersion(), lone, { round: '-', how: 'tab', language: 'da', now: at, salt: textHash('s') });

test('INV16: an audit entry is missing when nothing says what was done to the row then, whatever its version is by now', () => {
  const stored = { record: read, mark: { list: 'Confirmations2026', id: '7', version: 4 } };
  const written = auditOf(
    'confirmReading',
    { ...stored, mark: { ...stored.mark, version: 1 } },
    lone.id,
    read.confirmedAt,
  );

  expect(guessedEntries('confirmation', [stored], [written])).toEqual([]);
  expect(guessedEntries('confirmation', [stored], [])).toMatchObject([
    { action: 'confirmReading', actor: lone.id, at: read.confirmedAt },
  ]);
  const taken = { ...stored, record: withdrawn(read, '2026-11-20T09:00:05Z') };
  expect(guessedEntries('confirmation', [taken], [written])).toMatchObject([
    { action: 'withdrawConfirmation', at: '2026-11-20T09:00:05Z' },
  ]);
});

function aPlace(): Kinds['storagePlace'] {
  const said = { unit: 'nord', kind: 'paper', place: 'Skabet', byName: mikkel.name } as const;
  return { ...byHand, key: 'storage:nord:paper', ...said };
}

function aPage(): Kinds['page'] {
  const said = { page: 'policy', kind: 'policy', version: '2.0', title: 'Politik' } as const;
  const text = { textDa: 'Tekst', textHashDa: 'x', inForceFrom: '2026-12-01', decision: 'policy:4' };
  return { ...byHand, key: 'policy:2.0', ...said, ...text };
}

function theWords(): Kinds['boardWords'] {
  const said = { first: 'Et.', second: 'To.', third: 'Tre.', names: mikkel.name, signedOn: '2026-12-01' };
  return { ...byHand, key: 'words:policy:4', document: 'policy', edition: '4', ...said };
}

const byHand = { actor: mikkel.id, at };
const rows: { [K in AuditedKind]: [K, Kinds[K], string] } = {
  confirmation: ['confirmation', read, 'confirmReading'],
  setting: ['setting', { ...byHand, key: 'dpophone', setting: 'dpoPhone', value: '1' }, 'saveSetting'],
  appointment: ['appointment', anAppointment({ ...byHand, role: 'auditor' }), 'appoint'],
  employment: ['employment', aJob(byHand), 'importEmployments'],
  foreignEdit: ['foreignEdit', aForeignEdit(true), 'settleForeignEdit'],
  accountLink: ['accountLink', aLink(), 'linkAccounts'],
  mandate: ['mandate', { ...aMandate(), ...byHand }, 'giveMandate'],
  decision: ['decision', aDecision(), 'releaseRules'],
  ruleVersion: ['ruleVersion', { ...aVersion(), ...byHand }, 'releaseRules'],
  attachment: ['attachment', anAttachment(byHand), 'addAttachment'],
  unclear: ['unclear', aMark(), 'markUnclear'],
  learnt: ['learnt', aLearnt(), 'settleLearning'],
  occasion: ['occasion', anOccasion({ ...byHand }), 'noteOccasion'],
  upkeepTask: ['upkeepTask', aTask({ ...byHand }), 'settleUpkeep'],
  page: ['page', aPage(), 'releaseRules'],
  revision: ['revision', { ...aRevision({ deed: 'changed' }), ...byHand }, 'changeRevision'],
  standingMandate: ['standingMandate', { ...aStandingMandate(), ...byHand }, 'recordStandingMandate'],
  boardWords: ['boardWords', theWords(), 'signBoardWords'],
  appointmentProposal: ['appointmentProposal', { ...aProposal(), ...byHand }, 'proposeAppointment'],
  partner: ['partner', { ...aPartner(), ...byHand }, 'changePartner'],
  exemption: ['exemption', { ...anExemption(), ...byHand }, 'decideExemption'],
  draft: ['draft', { ...draftOfNothing('r36', { actor: mikkel.id, now: at }), deed: 'saved' }, 'saveDraft'],
  wheelItem: ['wheelItem', { ...newItem('dpoReport', 2026, undefined, at), ...byHand }, 'changeWheel'],
  stepHolder: ['stepHolder', { ...byHand, key: 'people', step: 'people', byName: mikkel.name }, 'handStep'],
  storagePlace: ['storagePlace', aPlace(), 'saveStoragePlace'],
  readingChoice: ['readingChoice', { ...aChoice(), ...byHand }, 'chooseReading'],
  question: ['question', aQuestionTo(lone.id), 'askQuestion'],
  briefing: ['briefing', aBriefing({ actor: mikkel.id, at }), 'recordBriefing'],
  briefingDeputy: ['briefingDeputy', aDeputy({ actor: mikkel.id, at }), 'nameBriefingDeputy'],
  declaration: ['declaration', aPaper({ actor: mikkel.id, at }), 'recordPaperDeclaration'],
  conveyance: ['conveyance', aConveyance(), 'conveyVersion'],
  paperConfirmation: ['paperConfirmation', aPaperOf(), 'importPaper'],
  handBack: ['handBack', { ...handedBack(aJob(), mikkel, at), ...byHand }, 'handBack'],
  delegation: [
    'delegation',
    delegationOf({ task: 'holdReview', about: '2026', until: '2026-12-31' }, mikkel, lone, '2026-12-01', at),
    'delegateTask',
  ],
  openMeeting: [
    'openMeeting',
    meetingOpened(lone, { number: '2026-1', version: 1 }, { actor: lone.id, salt: 'ab12', now: at }),
    'openMeeting',
  ],
  arrival: [
    'arrival',
    arrived(
      meetingOpened(mikkel, { number: '2026-1', version: 1 }, { actor: mikkel.id, salt: 'ab12', now: at }),
      lone,
      at,
    ),
    'checkIn',
  ],
  review: ['review', agendaSaved(undefined, { ...lone, number: '2026-1' }, [], at), 'saveAgenda'],
};

test.each(Object.values(rows))(
  'INV16: a row of %s tells what was done to it, by whom and when',
  (kind, record, action) => {
    const stored = { record, mark: { list: 'List', id: '1', version: 2 } };
    const [entry, ...more] = guessedEntries(kind, [stored as never], []);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ action, actor: record.actor, at, target: record.key, version: 2 });
    expect(guessedEntries(kind, [stored as never], [entry as never])).toEqual([]);
  },
);

test('INV16: a performer who said no, and a group a centre was given, are put down as what they were', () => {
  const mark = { list: 'List', id: '1', version: 2 };
  const given = rows.delegation[1] as Kinds['delegation'];
  expect(guessedEntries('delegation', [{ record: declined(given, at), mark }], [])).toMatchObject([
    { action: 'declineTask', actor: lone.id },
  ]);
  expect(guessedEntries('setting', [{ record: groupChosen('liv', 'g1', lone.id, at), mark }], [])).toMatchObject([
    { action: 'choosePlannerGroup', actor: lone.id },
  ]);
});

test('INV16: what nobody did has no entry: rows of the product itself, and a foreign edit nobody has looked at', () => {
  const stored = <T>(record: T) => ({ record, mark: { list: 'List', id: '1', version: 1 } });
  expect(guessedEntries('appointment', [stored(anAppointment({ role: 'dpo', actor: 'system' }))], [])).toEqual([]);
  expect(guessedEntries('foreignEdit', [stored(aForeignEdit(false))], [])).toEqual([]);
});

function aForeignEdit(settled: boolean): Kinds['foreignEdit'] {
  const edited = { list: 'Settings', item: '1', version: 2, editor: 'Nogen', editedAt: at, deleted: false };
  return { ...byHand, ...edited, key: 'foreign:settings:1:2', settled };
}

function aQuestionTo(manager: string): Kinds['question'] {
  const asked = { rule: 'r06', version: '3.0', text: 'Må jeg?', askedAt: at, person: mikkel.id, name: mikkel.name };
  return { ...byHand, ...asked, key: 'question:1', to: 'manager', state: 'open', manager };
}

function aPaperOf(): Kinds['paperConfirmation'] {
  const said = { person: lone.id, name: lone.name, version: aVersion(), signedOn: '2026-11-01', reference: '26/1' };
  return { ...paperConfirmation(said, 'a1', mikkel, { now: at, salt: 's' }), ...byHand };
}

function aConveyance(): Kinds['conveyance'] {
  const edition = { decision: 'handbook:1', document: 'handbook', edition: '1' } as const;
  const said = { how: 'meeting', on: '2026-11-20', people: 3 } as const;
  return { ...byHand, key: 'convey:handbook:1:1', ...edition, ...said, manager: mikkel.id, managerName: mikkel.name };
}

function aLink(): Kinds['accountLink'] {
  const pair = { account: mikkel.id, accountUpn: 'adm@eksempelkommune.example', person: lone.id, name: lone.name };
  return { ...byHand, key: `account:${mikkel.id}`, ...pair, linked: true };
}

function aDecision(): Kinds['decision'] {
  const said = { edition: '2026', body: 'executiveBoard', decidedOn: '2026-11-20', caseRef: '26/000001' } as const;
  return { ...byHand, key: 'handbook:2026', document: 'handbook', ...said };
}

function aMandate(): Mandate {
  const base = { key: 'mandate:1', ...byHand, name: 'Anders', person: 'anders', givenBy: 'Mette' };
  return { ...base, covers: 'outOfHours', from: '2026-01-01', basis: '26/1' };
}
