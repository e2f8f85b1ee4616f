import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { ruleNumber } from '../../../handbook/rule-number.ts';
import { Employment, Unit } from '../../../workplace/records.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { centreSizes } from '../../incident/centre-size.ts';
import { numberOf, reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { handles } from '../../notifications/queries/excluded-from-case.ts';
import { kindRows } from '../../reports/report-figures.ts';
import { officers } from '../../roles.ts';
import { lessonFaults, lessonSourceKey, mayNameCentre, newLesson } from '../lesson.ts';
import { Lesson, LessonSource } from '../records.ts';
import { lesson, shownLesson } from '../shown-lesson.ts';

/** Refused with anything in it that must not go out, and left with its writer. */
const words = (max: number) => z.string().trim().min(1).max(max);

/**
 * The DBR tells everybody what can be learnt, from a case or a pattern. Which case stays on the DBR's site, and is kept
 * first: a lesson that does not come after all has told nobody anything. The same form again is the same lesson.
 * @throws Refusal `unknownIncident`, `unknownRule`, `lessonInvalid` with everything that must not go out
 */
export const publishLesson = action({
  summary: 'The DBR tells everybody what can be learnt',
  roles: officers,
  inputAsWritten: true,
  input: z.strictObject({
    /** Made by the form, so that a repeat is the same lesson. */
    nonce: z.uuid(),
    title: words(120),
    happens: words(1_000),
    instead: words(1_000),
    rule: ruleNumber.optional(),
    /** Whose counts stand beside it for those the report on breaches is for. */
    kind: z.enum(kindRows).optional(),
    centreName: z.string().min(1).max(200).optional(),
    /** Key of the case it comes from; kept on the DBR's site. */
    incident: z.string().max(200).optional(),
  }),
  output: lesson,
  run: async (context, { incident, ...said }) => {
    const { records, directory, clock, actor } = context;
    const { all, handbook } = context.reader();
    const now = clock.now();
    const source = incident === undefined ? undefined : await records.fetch(Incident, incident);
    const isMet = source && handles(context, actor, source.record);
    if (incident !== undefined && !isMet) throw new Refusal('unknownIncident');
    if (said.rule !== undefined && !handbook().rules.has(said.rule)) throw new Refusal('unknownRule');
    const sizes = centreSizes(all(Unit), all(Employment), all(Incident), dayOf(now));
    const isLargeEnough = (centre: string) => mayNameCentre(sizes.get(centre) ?? { people: 0, incidents: 0 });
    const names = directory.people().map(({ name }) => name);
    const reporter = incident === undefined ? undefined : records.find(Reporter, reporterKey(incident))?.record.name;
    const faults = lessonFaults(said, names, reporter, isLargeEnough);
    if (faults.length > 0) throw new Refusal('lessonInvalid', { faults });

    const wanted = newLesson(said, actor.person.id, now);
    if (source) {
      const key = lessonSourceKey(wanted.key, source.record.key);
      const from = { number: numberOf(source), lesson: wanted.key, incident: source.record.key };
      await records.create(LessonSource, { key, actor: actor.person.id, at: now, ...from });
    }
    return shownLesson((await create(context, Lesson, wanted, { same: () => true })).record);
  },
});
