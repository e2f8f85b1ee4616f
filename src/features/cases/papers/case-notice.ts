import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import type { CaseNotice } from './records.ts';

/** Who else is told of a breach (S108 as amended). */
export const noticeReceivers = [
  'police',
  'nis2',
  'serviceRecipients',
  'patientSafety',
  'controller',
  'insurer',
  'other',
] as const;
export type NoticeReceiver = (typeof noticeReceivers)[number];

/** What the NIS 2 authority is told, in order; an interim report when it asks for one (NIS 2-loven § 13). */
export const nis2Steps = ['earlyWarning', 'notification', 'interimReport', 'finalReport'] as const;

/** What is said of a notice when it is written down. */
export type NoticeSaid = Pick<CaseNotice, 'receiver' | 'name' | 'toldAt' | 'reference' | 'step'>;

/** `notice:<case>:<nonce>`: the second press is the same notice. */
export const noticeKey = (incident: string, nonce: string) =>
  `${incident.replace(/^incident:/, 'notice:')}:${nonce}`.toLowerCase();

/** The row of a notice, CPR numbers covered wherever people write. */
export function newNotice(
  said: NoticeSaid & { nonce: string },
  about: { incident: string; number: string },
  by: { id: string },
  now: Moment,
): CaseNotice {
  const { nonce, name, reference, step, receiver, toldAt } = said;
  return {
    key: noticeKey(about.incident, nonce),
    actor: by.id,
    at: now,
    ...about,
    receiver,
    toldAt,
    ...(name !== undefined && { name: guardText(name).text }),
    ...(reference !== undefined && { reference: guardText(reference).text }),
    ...(receiver === 'nis2' && step !== undefined && { step }),
  };
}

/** The notices that stand, oldest first. */
export function noticesInForce(notices: readonly CaseNotice[]): readonly CaseNotice[] {
  return notices
    .filter(({ withdrawnAt }) => withdrawnAt === undefined)
    .toSorted((a, b) => a.toldAt.localeCompare(b.toldAt) || a.key.localeCompare(b.key));
}

const danish: Readonly<Record<NoticeReceiver, string>> = {
  police: 'Politiet',
  nis2: 'NIS 2-myndigheden',
  serviceRecipients: 'Modtagere af tjenesten',
  patientSafety: 'Patientsikkerhed (DPSD)',
  controller: 'Anden dataansvarlig',
  insurer: 'Forsikringsselskabet',
  other: 'Andre',
};

/**
 * The summary after a change to one of the notices. A line no notice here explains is of one another server has just
 * stored, and stays.
 * @param stands what the list of figures has now
 * @param notices all of the case, the withdrawn too
 */
export function summaryAfter(stands: string | undefined, notices: readonly CaseNotice[]): string | undefined {
  const known = linesOf(noticesSummary(notices.map((notice) => ({ ...notice, withdrawnAt: undefined }))));
  const others = linesOf(stands).filter((line) => !known.includes(line));
  const lines = [...others, ...linesOf(noticesSummary(notices))];
  return lines.length > 0 ? lines.join('\n') : undefined;
}

function linesOf(summary = ''): readonly string[] {
  return summary.split('\n').filter((line) => line !== '');
}

/** One line each for the list of figures, which is read in SharePoint; nothing where nobody else was told. */
export function noticesSummary(notices: readonly CaseNotice[]): string | undefined {
  const lines = noticesInForce(notices).map(({ receiver, name, toldAt, reference }) =>
    [danish[receiver], name, toldAt.slice(0, 'YYYY-MM-DD'.length), reference]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  );
  return lines.length > 0 ? lines.join('\n') : undefined;
}
