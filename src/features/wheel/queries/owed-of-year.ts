import { addDays, type Day, yearOf } from '../../../core/dates.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { roundsOf } from '../../controls/queries/rounds.ts';
import { wholeMunicipality } from '../../controls/stored-words.ts';
import { wheelStateOf } from '../item.ts';
import { isOwnItem } from '../own-item.ts';
import { WheelItem } from '../records.ts';
import { calmed } from '../start.ts';
import { wheelStartOf } from './wheel-start.ts';

/** Something of this year that somebody was given to do, also when it is done. */
export interface OwedOfYear {
  /** The item, and of an own one the day it is due. */
  matter: string;
  title: string;
  dueOn: Day;
  isDone: boolean;
  /** It is near or past. */
  isNow: boolean;
}

/** A task is shown from so many days before. */
const aheadDays = 30;

/** What of this year's wheel somebody was named to do (S122); nothing while the wheel is off. */
export function owedOfYear(reader: Reader, person: string): readonly OwedOfYear[] {
  if (!reader.isOn('wheel')) return [];
  const { today } = reader;
  const [start, words] = [wheelStartOf(reader.records), WheelItem.columns.item.choices];
  const locked = reader
    .all(WheelItem, { performer: person })
    .flatMap((item) => calmed(item, start) ?? [])
    .filter(({ year }) => year >= yearOf(today) - 1)
    .map((item): OwedOfYear => {
      const state = wheelStateOf(item, today);
      return {
        ...{ matter: item.key, title: `${words[item.item]} ${item.year}`, dueOn: item.due },
        ...{ isDone: state === 'done' || state === 'notDone', isNow: state === 'soon' || state === 'late' },
      };
    });
  const own = roundsOf(reader, wholeMunicipality)
    .filter(({ control }) => isOwnItem(control) && control.performer === person)
    .flatMap(({ control: { key, title = '' }, results, dueOn }): readonly OwedOfYear[] => [
      ...results
        .filter((result) => yearOf(result.dueOn) === yearOf(today))
        .map((result) => ({
          ...{ matter: `${key}:${result.dueOn}`, title },
          dueOn: result.dueOn,
          isDone: true,
          isNow: false,
        })),
      ...(dueOn === undefined
        ? []
        : [
            {
              ...{ matter: `${key}:${dueOn}`, title, dueOn },
              isDone: false,
              isNow: dueOn <= addDays(today, aheadDays),
            },
          ]),
    ]);
  return [...locked, ...own];
}
