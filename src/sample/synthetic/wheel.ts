import type { Day } from '../../core/dates.ts';
import { addDays, addMonths, yearOf } from '../../core/dates.ts';
import type { Control, ControlResult } from '../../features/controls/records.ts';
import { WheelItem } from '../../features/wheel/records.ts';

interface TownWheel {
  items: readonly WheelItem[];
  controls: readonly Control[];
  results: readonly ControlResult[];
}

/** Every so manieth control is an own item of the municipality's. */
const ownItems = 9;
const outcomes = ['inOrder', 'findings', 'notDone'] as const;

/**
 * The wheel of some years, this one the last, and controls with a result in each of them.
 * @param count of the controls: of systems, and own items of the wheel in between
 */
export function townWheel(
  count: number,
  years: number,
  today: Day,
  { id: owner, name: ownerName }: { id: string; name: string },
): TownWheel {
  const made = { actor: owner, at: `${today}T03:00:00Z` };
  const every = Array.from({ length: years }, (_, ago) => yearOf(today) - ago);
  const controls = Array.from({ length: count }, (_, at): Control => {
    const isOwn = at % ownItems === 0;
    return {
      ...{ ...made, key: `control-${at}`, about: isOwn ? 'kommune' : `system-${at}`, title: 'Punkt' },
      ...{ kind: isOwn ? 'own' : 'dataCheck', months: 12, startOn: addDays(today, -(at % 365)) },
      ...{ plannedOn: `${every.at(-1)}-01-01`, owner, ownerName },
    };
  });
  return {
    controls,
    results: every.flatMap((_, ago) =>
      controls.map(({ key, about, kind, startOn }, at): ControlResult => {
        const doneOn = addMonths(startOn, -12 * ago);
        return {
          ...{ ...made, key: `${key}:${doneOn}`, control: key, about, kind, dueOn: doneOn, doneOn },
          ...{ outcome: outcomes[at % outcomes.length] ?? 'inOrder', note: 'Set efter', doneBy: owner },
          doneByName: ownerName,
        };
      }),
    ),
    items: every.flatMap((year, ago) =>
      (Object.keys(WheelItem.columns.item.choices) as WheelItem['item'][]).map((item): WheelItem => {
        const done = { state: 'done', evidence: 'Sag 26/1', doneOn: `${year}-11-01`, doneByName: ownerName } as const;
        return {
          ...{ ...made, key: `wheel:${year}:${item}`.toLowerCase(), item, year, due: `${year}-12-01` },
          ...{ owner, ownerName, confirmed: true },
          ...(ago === 0 ? { state: 'planned' as const } : done),
        };
      }),
    ),
  };
}
