import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { caseNumber } from '../../case-answer.ts';
import { excludedFromCase } from '../../notifications/queries/excluded-from-case.ts';
import { caseOfNumber } from '../../queries/case-of-number.ts';
import { handlers } from '../../roles.ts';

const danishOrder = new Intl.Collator('da');

/**
 * Whom the DBR may give a task or invite: everybody else with an open account the report cannot be about. A task of the
 * reader's own names nobody.
 */
export const caseChoices = view({
  summary: 'Whom the DBR may choose from in a case, nobody it may be about; and which rules',
  roles: handlers,
  query: z.strictObject({ number: caseNumber }),
  output: z.strictObject({
    people: z.array(z.strictObject({ id: z.guid(), name: z.string() })),
    /** The handbook in force. */
    rules: z.array(z.strictObject({ rule: z.string(), title: z.string() })),
  }),
  read: (reader, actor, { number }) => {
    const { records, today } = reader;
    const { record } = caseOfNumber(reader, actor, number);
    const isConcerned = excludedFromCase({ records, workplace: workplaceOn(reader, today) }, record);
    return {
      people: reader.directory
        .people()
        .filter(({ id, enabled }) => enabled && id !== actor.person.id && !isConcerned(id))
        .map(({ id, name }) => ({ id, name }))
        .sort((a, b) => danishOrder.compare(a.name, b.name)),
      rules: [...reader.handbook().rules.values()].flatMap((rule) => {
        const inForce = rule.inForce(today);
        return inForce ? [{ rule: rule.id, title: titleIn(inForce, actor.language) }] : [];
      }),
    };
  },
});
