import { z } from 'zod';
import { yearOf } from '../../../core/dates.ts';
import { yearSpan } from '../../../core/period.ts';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { titleIn } from '../../handbook/rule.ts';
import { leadsSomebody } from '../../workplace/leading.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Unit } from '../../workplace/records.ts';
import { coveredOn, maySee, seesAll } from '../cover.ts';
import { countsAs, exemptionCounts } from '../exemption-figures.ts';
import { isRenewed } from '../queries/exemptions.ts';
import { Exemption } from '../records.ts';
import { asking, assessing, deciding } from '../roles.ts';
import { shownExemption } from '../shown-exemption.ts';
import { exemptionsInOrder, isOver, settledExemption } from '../state.ts';
import { undoableBy } from '../step.ts';
import { exemptionInRegister } from './in-register.ts';

/**
 * *Dispensationer* as the reader may see them, as each stands today by its dates (S67). Whoever leads or owns something
 * sees their own and those about what they lead.
 */
export const exemptions = view({
  summary: 'Exemptions from rules of the handbook: what waits, what is in force and what is over',
  roles: [...asking, ...deciding, ...assessing, 'auditor'],
  query: z.strictObject({
    /** What is over instead of what is not. */
    over: z.literal('yes').optional(),
    /** Those behind a figure of a year's report alone, over or not (S115); of this year where none is said. */
    show: z.enum(exemptionCounts).optional(),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  }),
  output: z.strictObject({
    /** All of them, or the reader's own and those about what the reader leads. */
    sees: z.enum(['all', 'own']),
    exemptions: z.array(exemptionInRegister),
    /** How many there are of the other kind. */
    others: z.int(),
    mayAsk: z.boolean(),
    /** The most months one may hold. */
    maxMonths: z.int(),
    /** Does the reader lead anybody, so that one may be for the team? */
    hasTeam: z.boolean(),
    rules: z.array(
      z.strictObject({
        rule: z.string(),
        version: z.string(),
        title: z.string(),
        lawBound: z.literal(true).optional(),
      }),
    ),
    units: z.array(z.strictObject({ unit: z.string(), name: z.string() })),
  }),
  read: (reader, actor, { over, show, year }) => {
    const { id } = actor.person;
    const { today } = reader;
    const workplace = workplaceOn(reader, today);
    const span = yearSpan(Number(year ?? yearOf(today)), today);
    const { wanted, others } = rowsFor(reader, actor, (exemption, isPast) =>
      show === undefined ? isPast === (over === 'yes') : countsAs(show, exemption, span),
    );
    const mayAsk = isAny(actor.roles, asking);
    return {
      sees: seesAll(actor.roles) ? ('all' as const) : ('own' as const),
      exemptions: [...exemptionsInOrder(wanted)],
      others,
      mayAsk,
      maxMonths: reader.setting('exemptionMaxMonths'),
      hasTeam: leadsSomebody(workplace.leading(id), workplace.employmentsOf(id), today),
      rules: mayAsk ? rulesToAskAbout(reader, actor) : [],
      units: mayAsk ? reader.all(Unit).map(({ unit, name }) => ({ unit, name })) : [],
    };
  },
});

function rowsFor(reader: Reader, actor: Actor, isWanted: (exemption: Exemption, isPast: boolean) => boolean) {
  const { today, records } = reader;
  const { id } = actor.person;
  const { rules } = reader.handbook();
  const workplace = workplaceOn(reader, today);
  const by = coveredOn(workplace, id);
  // What the reader did today and may take back stays in sight.
  const isPast = (settled: Exemption) => isOver(settled) && undoableBy(settled, id, today) === undefined;
  const seen = records.all(Exemption).filter(({ record }) => maySee(record, by, actor.roles, workplace));
  const wanted = seen.filter(({ record }) => isWanted(record, isPast(settledExemption(record, today))));
  return {
    others: seen.length - wanted.length,
    wanted: wanted.map((row) =>
      shownExemption(
        row,
        {
          rule: (rule) => rules.get(rule),
          unit: workplace.unit,
          find: (key) => records.find(Exemption, key)?.record,
          renewed: isRenewed(reader, row.record),
          theirs: maySee(row.record, by, [], workplace),
          countsAsOne: workplace.countsAsOne,
        },
        actor,
        today,
      ),
    ),
  };
}

function rulesToAskAbout(reader: Reader, { language }: Actor) {
  return [...reader.handbook().rules.values()].flatMap((rule) => {
    const version = rule.inForce(reader.today);
    if (!version) return [];
    const about = { rule: rule.id, version: version.version, title: titleIn(version, language) };
    return [{ ...about, ...(version.lawBound && { lawBound: true as const }) }];
  });
}
