import { dayOf } from '../../../core/dates.ts';
import { isAny } from '../../../core/role.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Control } from '../../controls/records.ts';
import { rolesOn } from '../../workplace/queries/roles-on.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { answersForOwn } from '../own-item.ts';
import { seeing } from '../roles.ts';
import { accountableOn } from './accountable.ts';

type RightsContext = Pick<Services, 'records' | 'directory' | 'clock'>;

/** Does somebody answer for an own item, now? */
export function answersNow(
  { records, clock }: Pick<RightsContext, 'records' | 'clock'>,
  item: Control,
  person: string,
) {
  return answersForOwn(item, accountableOn(records, dayOf(clock.now()))?.person, person);
}

/** Is the wheel somebody's to see? */
export function seesWheel({ records, directory, clock }: RightsContext, person: string): boolean {
  const workplace = workplaceOn({ records, directory }, dayOf(clock.now()));
  return isAny(rolesOn(workplace, records, workplace.mainOf(person)), seeing);
}
