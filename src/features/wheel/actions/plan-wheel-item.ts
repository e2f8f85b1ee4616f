import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import { planned } from '../../controls/actions/planned.ts';
import { controlTriggers, wholeMunicipality } from '../../controls/stored-words.ts';
import { longestName } from '../limits.ts';
import { faultsOfOwnItem, ownItemKey } from '../own-item.ts';
import { seesWheel } from '../queries/own-rights.ts';
import { planning } from '../roles.ts';

/**
 * The municipality puts an item of its own into the wheel, or changes it: what, how often, who answers and who does it, who
 * outside helps (S119, S121, S123), and what brings it forward (S122). One that was stopped begins again in the same row.
 * @param input.id of the press that makes it; the same names it when it is changed
 * @param input.months left out, it is done once
 * @param input.owner left out, the director accountable for security answers for it
 * @param input.performer left out, the one who answers for it does it
 * @param input.seen version of the item, 0 when there was none
 * @throws Refusal `unknownPerson`, `controlInvalid` with everything in the way (`faultsOfOwnItem`), `changedMeanwhile`
 */
export const planWheelItem = action({
  summary: 'Puts an item of the municipality into the annual wheel, or changes it',
  roles: planning,
  input: z.strictObject({
    id: z.guid(),
    title: freeText(longestName),
    months: z.int().optional(),
    startOn: day,
    owner: z.guid().optional(),
    performer: z.guid().optional(),
    external: maybeFreeText(longestName),
    triggers: z.array(z.enum(controlTriggers)).max(controlTriggers.length),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: (context, { id, owner, performer, triggers, ...said }) => {
    const sees = (person: string | undefined) => person !== undefined && seesWheel(context, person);
    return planned(
      context,
      {
        ...{ ...said, owner, performer, key: ownItemKey(id), about: wholeMunicipality, kind: 'own' },
        triggers: controlTriggers.filter((one) => triggers.includes(one)),
      },
      (wanted, people, today) =>
        faultsOfOwnItem(
          wanted,
          [
            ...(people.performer ? [{ ...people.performer, sees: sees(performer) }] : []),
            ...(people.owner ? [{ ...people.owner, sees: sees(owner) }] : []),
          ],
          today,
        ),
    );
  },
});
