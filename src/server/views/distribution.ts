import type { ViewData } from '../../contract/contract.ts';
import { yearOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Decision } from '../../features/handbook/records.ts';
import { Partner } from '../../features/partners/records.ts';
import { distributionOf } from '../../features/reading/distribution/distribution.ts';
import { ReviewYear } from '../../features/reviews/records.ts';
import { Conveyance } from '../../features/team/tasks/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';
import { council } from './council.ts';

/** Whether the handbook in force has reached everybody it is for: employees, the council, partners (S18). */
export function distribution(source: ViewSource, actor: Actor): ViewData<'distribution'> {
  const rows = {
    decisions: source.all(Decision),
    conveyances: source.all(Conveyance),
    managers: source.all(ReviewYear, { year: yearOf(source.today) }),
    partners: source.all(Partner),
  };
  const shown = distributionOf(rows, source.today);
  if (!shown) return {};
  const seat = may(actor.roles, 'council') ? council(source, actor) : undefined;
  const isTold = seat?.ready !== undefined;
  return { shown: { ...shown, ...(isTold && { council: { got: seat.ready ?? 0, of: seat.people } }) } };
}
