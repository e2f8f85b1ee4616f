import type { ActionInput } from '../../../src/contract/contract.ts';
import type { disclosures } from '../../../src/features/cases/disclosures/feature.ts';
import type { drills } from '../../../src/features/cases/drills/feature.ts';
import type { cases } from '../../../src/features/cases/feature.ts';
import { isOpen } from '../../../src/features/cases/incident/incident.ts';
import { Incident } from '../../../src/features/cases/incident/records.ts';
import type { lessons } from '../../../src/features/cases/lessons/feature.ts';
import type { mandates } from '../../../src/features/cases/mandates/feature.ts';
import type { casePapers } from '../../../src/features/cases/papers/feature.ts';
import type { caseRelations } from '../../../src/features/cases/relations/feature.ts';
import type { breachReports } from '../../../src/features/cases/reports/feature.ts';
import { figuresOf, protectFigures } from '../../../src/features/cases/reports/report-figures.ts';
import type { incidents } from '../../../src/features/incidents/feature.ts';
import type { privacy } from '../../../src/features/privacy/feature.ts';
import type { Services } from '../../../src/kernel/context.ts';
import type { Kind } from '../../../src/lists.ts';
import { lists } from '../../../src/lists.ts';
import type { Dice } from './dice.ts';
import { cpr, kinds, phrases } from './phrases.ts';

/** Every action about incidents and cases; a new one has to say here what it is asked. */
type BreachAction = keyof (Omit<(typeof cases)['actions'], 'ratifyOwnCase' | 'nameOwnRatifier'> &
  (typeof caseRelations)['actions'] &
  typeof drills.actions &
  typeof mandates.actions &
  typeof incidents.actions &
  typeof casePapers.actions &
  typeof disclosures.actions &
  typeof breachReports.actions &
  typeof lessons.actions &
  Pick<typeof privacy.actions, 'importAuditExport'>);

interface StepContext {
  dice: Dice;
  records: Services['records'];
  now: string;
  /** Who may be named: nobody who reports. */
  named: readonly string[];
  /** An id directors have. */
  director: string;
}

/** What somebody may ask of an action, mostly well: of any case, sometimes of a version that is gone. */
export function inputsOf({ dice, records, now, named, director }: StepContext) {
  const words = () => dice.one(phrases);
  const keyOf = (kind: Kind) => {
    const all = records.all(lists[kind]).map(({ record }) => record.key);
    return all.length === 0 || dice.rarely(20) ? `${kind}:gone` : dice.one(all);
  };
  const key = () => {
    const open = records.all(Incident).filter(({ record }) => isOpen(record));
    return open.length === 0 || dice.rarely(6) ? keyOf('incident') : dice.one(open).record.key;
  };
  const seenOf = (kind: Kind, of: string) =>
    (records.find(lists[kind], of)?.mark.version ?? 1) - (dice.rarely(10) ? 1 : 0);
  const seen = (of: string) => ({ key: of, seen: seenOf('incident', of) });
  const nonces = Array.from({ length: 6 }, () => dice.uuid());
  const nonce = () => (dice.rarely(4) ? dice.one(nonces) : dice.uuid());
  const number = () => records.find(Incident, key())?.record.number ?? '2026-9999';

  const yesNo = () => dice.one(['yes', 'no'] as const);
  const article = () => dice.one(['yes', 'no', 'notRelevant'] as const);
  const answers = () => ({
    ...(dice.rarely(2) && {
      discovered: { when: dice.one(['now', 'today', 'yesterday', 'earlier'] as const), clock: '07:30' },
    }),
    ...(dice.rarely(2) && { data: dice.some(['cpr', 'health', 'login', 'protectedAddress'] as const) }),
    ...(dice.rarely(2) && { persons: dice.one(['1', '2-10', '100+'] as const) }),
    ...(dice.rarely(3) && { contained: dice.one(['yes', 'no', 'unknown'] as const) }),
    ...(dice.rarely(8) && { concerns: dice.some(['manager', 'it', 'dpo', 'director'] as const) }),
    ...(dice.rarely(6) && { dontKnow: dice.some(['persons', 'concerns', 'data'] as const) }),
  });
  const changes = (): ActionInput<'changeCase'>['change'] =>
    dice.one([
      {
        step: 'assessed',
        risk: 'risk',
        riskReason: words(),
        art33: article(),
        art33Reason: words(),
        art34: article(),
        art34Reason: words(),
      },
      { step: 'awareSet', awareAt: dice.one(['2026-11-30T10:00:00Z', '2026-12-09T10:00:00Z']), reason: words() },
      { step: 'notified', notifiedAt: now, receiptNumber: words() },
      { step: 'informed', informedAt: now, how: words() },
      { step: 'nis2Judged', disruption: yesNo(), damage: yesNo(), reason: words() },
      { step: 'managementInformed', informedAt: now, whom: words() },
      { step: 'explained', cause: words(), rulesReview: yesNo() },
      { step: 'closed', journal: words(), prevention: words() },
      {
        step: 'noBreach',
        outcome: dice.one(['nearMiss', 'notABreach'] as const),
        reason: words(),
        prevention: words(),
      },
      { step: 'reopened', reason: words() },
      { step: 'openedInError', reason: words() },
    ] as const);
  const text = (of: string) => ({ key: of, seen: seenOf('managerText', of) });
  const behalf = () => dice.one([{}, { forPerson: dice.one(named) }, { onBehalfOf: words() }]);
  const places = [
    { paper: 'draft', turn: 1, field: 'measures' },
    { paper: 'draft', turn: 2, field: 'later' },
    { paper: 'letter', language: 'da', field: 'done' },
    { paper: 'story', field: 'effects' },
  ] as const;

  return {
    reportIncident: () => ({
      nonce: nonce(),
      category: dice.one(kinds),
      words: words(),
      ...answers(),
      ...behalf(),
      ...(dice.rarely(5) && { isDrill: true as const }),
    }),
    openCase: () => ({
      nonce: nonce(),
      source: dice.one(['supplier', 'citizen', 'phone', 'authority'] as const),
      toldAt: now,
      words: words() || 'Et brev',
      units: [],
    }),
    openPatternCase: () => ({
      nonce: nonce(),
      source: dice.one(['reading', 'reviews'] as const),
      words: words() || 'Reglerne er ikke læst',
      units: ['nord'],
      rules: [],
    }),
    answerIncident: () => ({ key: key(), ...answers(), ...(dice.rarely(3) && { managerMayKnow: yesNo() }) }),
    reportFor: () => ({ key: key(), ...behalf() }),
    takeAsOwn: () => ({ key: key() }),
    takeOverIncident: () => ({ key: key() }),
    reportContained: () => ({ key: key(), contained: yesNo() }),
    changeCase: () => ({ ...seen(key()), change: changes() }),
    decideCase: () => ({ ...seen(key()), art33: article(), art34: article(), reason: words() }),
    giveMandate: () => ({
      person: dice.one([director, director, ...named]),
      covers: dice.one(['outOfHours', 'absence', 'registered'] as const),
      from: '2026-12-01',
      basis: dice.one(['26/1', words()]),
    }),
    ratifyDecision: () => seen(key()),
    reopenRegistered: () => ({ ...seen(key()), reason: words() }),
    startDrill: () => ({ nonce: nonce(), title: words(), hours: 2, tells: ['dpo' as const] }),
    endDrill: () => ({ key: keyOf('drill'), wentWell: words(), toImprove: words() }),
    askReporter: () => ({ key: key(), nonce: nonce(), text: words() }),
    tellMore: () => ({
      key: key(),
      nonce: nonce(),
      text: words(),
      ...(dice.rarely(2) && { question: keyOf('caseMessage') }),
    }),
    moveWords: () => ({ key: key(), nonce: nonce(), read: {} }),
    withdrawReport: () => ({ key: key(), text: words(), undo: dice.rarely(2) }),
    mergeCases: () => ({ ...seen(key()), into: number() }),
    partCases: () => ({ key: key() }),
    reclassifyCase: () => ({ ...seen(key()), category: dice.one(kinds), reason: words() }),
    correctFacts: () => ({ ...seen(key()), persons: dice.one(['1', '100+'] as const), reason: words() }),
    importRegister: () => ({
      csv: `Nr;Dato;Beskrivelse\n${nonce()};2024-03-01;Et brev`,
      check: dice.rarely(2),
    }),
    leaveToIt: () => ({ ...seen(key()), reason: words() }),
    noteTouched: () => ({ ...seen(key()), rules: dice.some(['r06', 'r01']), systems: dice.some(['Nexus', cpr]) }),
    addCaseTask: () => ({
      key: key(),
      nonce: nonce(),
      kind: 'contain' as const,
      text: words(),
      owner: dice.one(named),
    }),
    moveCaseTask: () => ({ task: keyOf('caseTask'), state: dice.one(['open', 'done', 'dropped'] as const) }),
    inviteToCase: () => ({
      key: key(),
      person: dice.one(named),
      purpose: 'inform' as const,
      until: dice.rarely(5) ? '2026-01-01' : '2026-12-20',
    }),
    revokeInvitation: () => ({ invitation: keyOf('invitation'), undo: dice.rarely(2) }),
    savePaper: () => ({
      key: key(),
      place: dice.one(places),
      text: dice.one([words(), '', null]),
      seen: dice.one(['', words()]),
    }),
    recordNotification: () => {
      const [of, turn] = [key(), dice.one([1, 1, 2])];
      return { ...seen(of), turn, receiptNumber: `V-${of}-${turn}`, sentAt: now };
    },
    noteNotice: () =>
      dice.one<ActionInput<'noteNotice'>>([
        { key: key(), nonce: nonce(), said: { receiver: 'police', toldAt: now, name: words() } },
        { key: key(), nonce: nonce(), withdraw: true },
      ]),
    exportCase: () => ({
      key: key(),
      what: dice.one(['case', 'letter'] as const),
      format: dice.one(['text', 'json'] as const),
    }),
    showManagerText: () => ({ key: key(), text: words(), namesReporter: dice.rarely(2) }),
    releaseManagerText: () => ({ ...text(keyOf('managerText')), ...(dice.rarely(2) && { reason: words() }) }),
    withdrawManagerText: () => ({ key: keyOf('managerText') }),
    answerManagerText: () => ({
      ...text(keyOf('managerText')),
      answer: dice.one(['agreed', 'objected'] as const),
      words: words(),
    }),
    openManagerText: () => ({ key: keyOf('managerText') }),
    followUpCase: () => ({ ...text(keyOf('managerText')), words: words() }),
    handOverFacts: () => ({
      key: key(),
      nonce: nonce(),
      recipient: words(),
      basis: words(),
      content: words(),
      about: dice.one(['reporter', 'other'] as const),
      told: yesNo(),
      toldNote: words(),
    }),
    publishBreachReport: () => ({ quarter: '2026-3', figures: protectFigures(figuresOf([])) }),
    correctBreachReport: () => ({
      ...{ quarter: '2026-3', edition: 2, figures: protectFigures(figuresOf([])) },
      ...{ causes: words(), why: words() ?? 'Rettet' },
    }),
    withdrawBreachReport: () => ({ quarter: '2026-3' }),
    publishLesson: () => ({ nonce: nonce(), title: words(), happens: words(), instead: words(), incident: key() }),
    setLessonShown: () => ({ key: keyOf('lesson'), shown: dice.rarely(2) }),
    settleUnconfirmed: () => ({ id: nonce(), becomes: 'nothing' }),
    importAuditExport: () => ({ csv: 'CreationDate;UserIds', from: '2026-11-01', until: '2026-11-30' }),
  } satisfies { [N in BreachAction]: () => ActionInput<N> };
}
