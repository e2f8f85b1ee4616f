import type { Reader } from '../../../kernel/reader.ts';
import { roundsOf } from '../../controls/queries/rounds.ts';
import { wholeMunicipality } from '../../controls/stored-words.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import { isOwnItem } from '../own-item.ts';
import { WheelItem } from '../records.ts';
import { calmed } from '../start.ts';
import { type WheelTask, wheelTasks, type YearTask } from '../tasks.ts';
import { accountableOn } from './accountable.ts';
import { wheelStartOf } from './wheel-start.ts';

declare module '../../../kernel/feature.ts' {
  interface FeatureDefinition {
    /** What of the feature comes with the year and is whose: all of it is told in one. */
    yearTasks?(reader: Reader): readonly YearTask[];
  }
}

declare module '../../../kernel/reader.ts' {
  interface Reader {
    /** What of the year is whose today, in the modules that are on. */
    yearTasks(): readonly YearTask[];
  }
}

/** What of the year is whose today; nothing while the wheel is off. */
export function wheelTasksNow(reader: Reader): readonly WheelTask[] {
  if (!reader.isOn('wheel')) return [];
  const { records, today } = reader;
  const workplace = workplaceOn(reader, today);
  const start = wheelStartOf(records);
  return wheelTasks(
    reader.all(WheelItem).flatMap((item) => calmed(item, start) ?? []),
    roundsOf(reader, wholeMunicipality).filter(({ control }) => isOwnItem(control)),
    {
      accountable: accountableOn(records, today)?.person,
      officers: workplace.officers.filter((held) => holds(held, today)).map(({ person }) => person),
      isHere: (person) => isHere(workplace, workplace.mainOf(person)),
      today,
    },
  );
}
