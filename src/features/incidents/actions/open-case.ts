import { z } from 'zod';
import { guardText, holdsCpr } from '../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../core/cpr/masked.ts';
import { dayOf } from '../../../core/dates.ts';
import { httpsLink } from '../../../core/https-link.ts';
import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { moment } from '../../../kernel/shape.ts';
import { asksWhyLate, longestLate } from '../../cases/incident/entered-late.ts';
import { itKinds } from '../../cases/incident/it-case.ts';
import { longestStatement } from '../../cases/incident/report.ts';
import { caseSources } from '../../cases/incident/stored-words.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { centreOfUnit } from '../centre-of.ts';
import { longestDocument, mostUnits } from '../open-case-limits.ts';
import { shortLine } from '../own-report.ts';
import { officers, openers } from '../roles.ts';
import { keepReport } from './keep-report.ts';

const outsideSources = ['supplier', 'citizen', 'phone', 'authority', 'it', 'paper'] as const;

/**
 * *Opret sag for andre*: a supplier, a citizen, a caller or Datatilsynet tells it, and somebody who handles cases opens it
 * (GDPR art. 33(2)). One event is one case, however many units it concerns. The clock runs from when the municipality
 * was told, and the person who opens it has no part in it. What the IT security manager opens of an outage or an attack
 * without personal data is theirs (S72); else it is the DBR's like any other.
 * What is entered more than a day after says why (GDPR art. 33(1)); a form of the day Teams was down may be entered by the
 * IT security manager too, whatever it is about.
 * @throws Refusal `caseInvalid` for a moment in the future or a lateness nobody explains, `unknownUnit`, and as `keepReport`
 */
export const openCase = action({
  summary: 'The DBR opens a case for somebody outside who has told of it, or the IT security manager one of their own',
  roles: openers,
  inputAsWritten: true,
  input: z.strictObject({
    /** Made by the page, so that a repeat is the same case. */
    nonce: z.uuid(),
    source: z.enum(outsideSources),
    /** A firm, or a person's name: it is kept with those who report, and goes when they go. */
    toldBy: shortLine.optional(),
    toldAt: moment,
    words: z.string().trim().min(1).max(longestStatement),
    units: z.array(z.string().max(100)).max(mostUnits),
    /** What kind the IT security manager says it is, and that it has touched no personal data. */
    kind: z.enum(itKinds).optional(),
    withoutData: z.literal(true).optional(),
    /** Why it is entered only now, where it was told more than a day ago. */
    late: z.string().trim().min(1).max(longestLate).optional(),
    document: z
      .string()
      .trim()
      .max(longestDocument)
      .refine((written) => httpsLink(written) !== undefined && !holdsCpr(written))
      .optional(),
  }),
  output: z.strictObject({
    /** Absent while the case waits on our server for SharePoint: it is safe, and the number comes. */
    number: z.string().optional(),
    masked: z.array(z.string()),
    /** Where personal data may be concerned it is the DBR's, who has been told. */
    isTheirs: z.boolean(),
  }),
  run: async (context, { nonce, toldAt, words, units, document, kind, withoutData, late, ...from }) => {
    const { actor, clock } = context;
    const now = clock.now();
    const isOfficer = isAny(actor.roles, officers);
    const isIts = !isOfficer && kind !== undefined && withoutData === true;
    const source = isOfficer || from.source === 'paper' ? from.source : 'it';
    const toldBy = from.toldBy ?? (source === 'it' ? undefined : caseSources[source]);
    if (toldAt > now) throw new Refusal('caseInvalid', { faults: ['inTheFuture'] });
    if (asksWhyLate(toldAt, now) && late === undefined) throw new Refusal('caseInvalid', { faults: ['lateUnsaid'] });
    const workplace = workplaceOn(context, dayOf(now));
    const chosen = units.map((code) => workplace.unit(code));
    if (chosen.some((unit) => unit === undefined)) throw new Refusal('unknownUnit');
    const centres = new Set(units.map((code) => centreOfUnit(workplace, code)));
    const reported = await keepReport(context, actor, {
      nonce,
      words,
      // The clock runs until the DBR says of what kind it is.
      category: kind ?? 'other',
      managerMayKnow: 'no',
      how: 'opened',
      onBehalfOf: toldBy,
      origin: {
        ...{ source, toldAt, document, isIts },
        enteredLate: late === undefined ? undefined : guardText(late).text,
        units: chosen.flatMap((unit) => unit?.name ?? []),
        centreName: centres.size === 1 ? [...centres][0] : undefined,
      },
    });
    const number = reported.state === 'stored' ? reported.stored.record.number : undefined;
    return {
      ...(number !== undefined && { number }),
      masked: [...maskedIn(`${words}\n${late ?? ''}`)],
      isTheirs: !isOfficer && !isIts,
    };
  },
});
