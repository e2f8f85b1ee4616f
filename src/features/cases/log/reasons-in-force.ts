import type { Incident } from '../incident/records.ts';
import { reasonsOf } from './reasons.ts';
import type { CaseEntry } from './records.ts';

/** What a reason on a case is a reason for, in the order a later reader asks. */
export const reasonSubjects = [
  'risk',
  'art33',
  'art34',
  'decision',
  'containing',
  'aware',
  'delay',
  'informing',
  'management',
  'nis2',
  'promise',
  'kind',
  'reopening',
  'error',
] as const;
export type ReasonSubject = (typeof reasonSubjects)[number];

export interface ReasonInForce extends Pick<CaseEntry, 'byName' | 'at'> {
  of: ReasonSubject;
  text: string;
}

/** Steps whose note is the reason itself, and whether the case still stands by it. */
const stepReasons: readonly (readonly [
  Exclude<ReasonSubject, 'risk' | 'art33' | 'art34'>,
  readonly CaseEntry['what'][],
  (incident: Incident) => boolean,
])[] = [
  ['decision', ['decided'], ({ decidedAt }) => decidedAt !== undefined],
  ['containing', ['contained', 'notContained'], () => true],
  ['aware', ['awareSet'], ({ awareAt }) => awareAt !== undefined],
  ['delay', ['notified'], ({ notifiedAt }) => notifiedAt !== undefined],
  ['informing', ['informed'], ({ informedAt }) => informedAt !== undefined],
  ['management', ['managementInformed'], ({ managementInformedAt }) => managementInformedAt !== undefined],
  ['nis2', ['nis2Judged'], ({ nis2 }) => nis2 !== undefined],
  ['promise', ['promiseSettled'], () => true],
  ['kind', ['nearMissSet', 'upgraded'], () => true],
  ['reopening', ['reopened'], () => true],
  ['error', ['openedInError'], ({ status }) => status === 'openedInError'],
];

/**
 * Why a case stands as it does, in the words of those who said it: of each kind the last, whatever its status. Reasons for
 * what was assessed or decided anew stay in the log and are not among them (GDPR art. 33(5), INV10).
 * @param log the case's own, the oldest first
 */
export function reasonsInForce(incident: Incident, log: readonly CaseEntry[]): readonly ReasonInForce[] {
  const { assessedAt } = incident;
  // Closed as no breach it was assessed with the same step.
  const closedWith = log.find(({ what, at }) => what === 'closed' && at === assessedAt);
  const assessed =
    assessedAt === undefined ? undefined : (closedWith ?? log.findLast(({ what }) => what === 'assessed'));
  const steps = stepReasons.flatMap(([of, whats, stands]) => {
    const entry = log.findLast(({ what }) => whats.includes(what));
    return entry && stands(incident) ? reason(of, entry.note, entry) : [];
  });
  if (!assessed) return steps;
  const said = reasonsOf([assessed]);
  // A line the night's sweep wrote has no answers in it, and says so.
  const isWhole = Object.keys(said).length === 0;
  return [
    ...reason('risk', isWhole ? assessed.note : said.risk, assessed),
    ...reason('art33', said.art33, assessed),
    ...reason('art34', said.art34, assessed),
    ...steps,
  ];
}

function reason(
  of: ReasonSubject,
  text: string | undefined,
  { byName, at }: Pick<CaseEntry, 'byName' | 'at'>,
): readonly ReasonInForce[] {
  return text === undefined || text.trim() === '' ? [] : [{ of, text, byName, at }];
}
