import type { Moment } from '../../core/dates.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { sentDraft } from '../../features/cases/papers/authority-draft.ts';
import { newNotice, noticesSummary } from '../../features/cases/papers/case-notice.ts';
import { draftsOf } from '../../features/cases/papers/drafts.ts';
import type { AuthorityDraft, CaseNotice } from '../../features/cases/papers/records.ts';
import { authorityDraft } from '../../features/cases/papers/words/authority-draft.da.ts';
import type { CaseFacts } from '../../features/cases/queries/case-facts.ts';
import { sampleUpn } from '../workplace/people.ts';
import type { SampleCase } from './case-story.ts';

type By = { id: string; name: string };

const municipality = 'Eksempel Kommune';
const phone = '12 34 56 78';

/** The notification of a case that was notified, as the case itself fills it in. */
export function sampleDrafts(facts: Omit<CaseFacts, 'controller'>, dpo: By): readonly AuthorityDraft[] {
  const { key, notifiedAt, receiptNumber } = facts.incident;
  if (notifiedAt === undefined || receiptNumber === undefined) return [];
  const controller = { municipality, phone, officer: { name: dpo.name, email: sampleUpn('ayse') } };
  const [draft] = draftsOf({ ...facts, controller }, [], authorityDraft, notifiedAt);
  const about = { number: facts.number, turn: 1, incident: key };
  return [sentDraft(draft?.filled ?? [], about, { receiptNumber, sentAt: notifiedAt }, dpo, notifiedAt)];
}

/** Who else was told, so many hours after the report. */
export function sampleNotices(
  { notices = [] }: SampleCase,
  about: { incident: string; number: string },
  dpo: By,
  reportedAt: Moment,
): readonly CaseNotice[] {
  return notices.map(({ after, ...said }, place) => {
    const toldAt = Temporal.Instant.from(reportedAt).add({ hours: after }).toString();
    return newNotice({ ...said, toldAt, nonce: `00000000-0000-4000-8000-00000000000${place}` }, about, dpo, toldAt);
  });
}

/** The case with the summary the list of figures is read by. */
export function summarised(becomes: readonly Incident[], notices: readonly CaseNotice[]): readonly Incident[] {
  const otherNotices = noticesSummary(notices);
  return becomes.map((record, step) =>
    step === becomes.length - 1 && otherNotices !== undefined ? { ...record, otherNotices } : record,
  );
}
