import type { TextOf } from '../use-text.ts';
import type { CaseData } from './timeline.ts';

/** An answer on a case, and why it is that. */
export interface ConclusionLine {
  what: string;
  why?: string | undefined;
}

/**
 * Everything a later reader asks of a case, in the order it is decided: each answer with its reason, who gave it, and the
 * numbers others know the case by. Empty while nothing has been answered.
 */
export function conclusionLines(
  { handling, conclusions, deadlines }: CaseData,
  words: TextOf<'cases'>,
  when: (at: string) => string,
): readonly ConclusionLine[] {
  const { conclusions: say, caseHandling, casePapers } = words;
  const { reasons, followUps, notices, corrections, closed, ratifiedBy, ratifiedAt, decidedUnder, nis2 } = conclusions;
  const { assessedBy, assessedAt, decidedBy, decidedAt, notifiedAt, informedAt, managementInformedAt } = handling;
  const { art33, art34, risk, cause, prevention, rulesReview, journal } = handling;
  type Subject = (typeof reasons)[number]['of'];
  const saidOf = (of: Subject) => reasons.find((one) => one.of === of);
  const why = (of: Subject) => saidOf(of)?.text;
  // One form closes without a breach: what was written once is read once.
  const isToldWith = (written: string) => why('risk')?.includes(written) === true;
  const aware = deadlines.find(({ from }) => from === 'aware');
  const reopened = saidOf('reopening');
  const isAssessed = assessedBy !== undefined && assessedAt !== undefined;
  const isDecided = decidedBy !== undefined && decidedAt !== undefined;
  const lines: readonly (ConclusionLine | false | undefined)[] = [
    risk && { what: caseHandling.risk[risk], why: why('risk') },
    art33 !== 'notAssessed' && { what: `${caseHandling.art33}: ${caseHandling.article[art33]}`, why: why('art33') },
    art34 !== 'notAssessed' && { what: `${caseHandling.art34}: ${caseHandling.article[art34]}`, why: why('art34') },
    handling.art34Ground !== undefined && { what: caseHandling.ground[handling.art34Ground] },
    isAssessed && { what: caseHandling.assessedBy(assessedBy, when(assessedAt)) },
    isDecided && { what: caseHandling.decidedBy(decidedBy, when(decidedAt)), why: why('decision') },
    isDecided && decidedUnder !== undefined && { what: say.under(decidedUnder) },
    ratifiedBy !== undefined && ratifiedAt !== undefined && { what: say.ratified(ratifiedBy, when(ratifiedAt)) },
    saidOf('aware') && { what: say.aware(when(aware?.since ?? saidOf('aware')?.at ?? '')), why: why('aware') },
    notifiedAt !== undefined && { what: say.notified(when(notifiedAt), handling.receiptNumber), why: why('delay') },
    ...followUps.map(({ receipt, at }) => ({ what: say.followUp(when(at), receipt) })),
    saidOf('promise') && { what: say.promiseSettled, why: why('promise') },
    informedAt !== undefined && { what: say.informed(when(informedAt)), why: why('informing') },
    managementInformedAt !== undefined && {
      what: say.management(when(managementInformedAt)),
      why: why('management'),
    },
    nis2 && { what: say.nis2[nis2], why: why('nis2') },
    ...notices.map(({ receiver, name, toldAt, reference }) => {
      const whom = [casePapers.notices.receiver[receiver], name].filter((part) => part !== undefined).join(', ');
      return { what: say.told(whom, when(toldAt), reference) };
    }),
    ...corrections.map(({ byName, at, text }) => ({ what: say.corrected(byName, when(at)), why: text })),
    saidOf('kind') && { what: say.kind, why: why('kind') },
    saidOf('containing') && { what: say.stopping(saidOf('containing')?.byName ?? ''), why: why('containing') },
    cause !== undefined && !isToldWith(cause) && { what: say.cause, why: cause },
    prevention !== undefined && !isToldWith(prevention) && { what: say.prevention, why: prevention },
    rulesReview && { what: say.rules[rulesReview] },
    reopened && { what: say.reopened(reopened.byName, when(reopened.at)), why: reopened.text },
    saidOf('error') && { what: say.error, why: why('error') },
    journal !== undefined && { what: say.journal, why: journal },
    closed && { what: say.closed(closed.byName, when(closed.at)) },
  ];
  return lines.filter((line) => line !== undefined && line !== false);
}
