import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ViewData } from '../../contract/contract.ts';
import { longestPlace } from '../../features/storage/places.ts';
import type { SystemName } from '../../features/systems/colleagues/named-systems.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { aboutSystemPath, useSystemsIn } from '../systems/named-systems.ts';
import { useText } from '../use-text.ts';

/** *Hvor må jeg gemme hvad?* (S42, S52): the reader's unit in ten rows; whoever leads it writes them here. */
export default function StoragePage() {
  const words = useText('storage');
  const view = useView('storage', {});
  const systemsIn = useSystemsIn();
  const [chosen, setChosen] = useState('');
  return (
    <ViewPage title={words.title} view={view} lines={10}>
      {({ units }) => {
        const unit = units.find((one) => one.unit === chosen) ?? units[0];
        if (!unit) {
          return <EmptyState picture="seat" title={words.none} next={words.noneNext} />;
        }
        return (
          <>
            <p className={layout.lead}>{words.lead}</p>
            {units.length > 1 ? (
              <SelectField
                label={words.unit}
                value={unit.unit}
                choices={units.map((one) => [one.unit, one.name])}
                onChange={setChosen}
              />
            ) : (
              <p className={layout.quiet}>{unit.name}</p>
            )}
            {systemsIn ? (
              <ul className={layout.tightList}>
                {unit.rows.map((row) => (
                  <PlaceRow
                    key={`${unit.unit}:${row.kind}`}
                    unit={unit.unit}
                    row={row}
                    mayEdit={unit.mayEdit}
                    systems={row.place === undefined ? [] : systemsIn(row.place)}
                  />
                ))}
              </ul>
            ) : (
              <Loading lines={10} />
            )}
          </>
        );
      }}
    </ViewPage>
  );
}

interface PlaceRowProps {
  unit: string;
  row: Place;
  mayEdit: boolean;
  /** Those its place names. */
  systems: readonly SystemName[];
}

/** One kind of thing: where, where not, and who decided it; changed in place. */
function PlaceRow({ unit, row, mayEdit, systems }: PlaceRowProps) {
  const words = useText('storage');
  const [isOpen, setOpen] = useState(false);
  const kind = words.kind[row.kind];
  const edit = useRef<HTMLButtonElement>(null);
  function close(): void {
    flushSync(() => setOpen(false));
    edit.current?.focus();
  }

  return (
    <li className={layout.entry}>
      <h2 className={layout.subheading}>{kind}</h2>
      {row.place === undefined ? (
        <p className={layout.quiet}>{words.unsaid}</p>
      ) : (
        <p>
          <span className={layout.entryName}>{words.here}: </span>
          {row.place}
        </p>
      )}
      {systems.map((system) => (
        <TextLink key={system.key} to={aboutSystemPath(system)}>
          {words.aboutSystem(system.name)}
        </TextLink>
      ))}
      {row.notIn !== undefined && (
        <p>
          <span className={layout.entryName}>{words.notHere}: </span>
          {row.notIn}
        </p>
      )}
      {row.fromName !== undefined && <p className={layout.quiet}>{words.from(row.fromName)}</p>}
      {mayEdit && isOpen && <PlaceForm unit={unit} row={row} onClose={close} />}
      {mayEdit && !isOpen && (
        <div data-screen-only>
          <Action
            ref={edit}
            className={layout.flush}
            appearance="subtle"
            aria-label={words.editNamed(kind)}
            onClick={() => setOpen(true)}
          >
            {words.edit}
          </Action>
        </div>
      )}
    </li>
  );
}

/** Two lines: where, and where not. What has been written stays when somebody else was quicker. */
function PlaceForm({ unit, row, onClose }: { unit: string; row: Place; onClose: () => void }) {
  const words = useText('storage');
  const action = useAction('saveStoragePlace');
  const { kind, place = '', notIn = '', version: seen } = row;
  return (
    <EntryForm<{ place: string; notIn?: string }>
      label={words.editNamed(words.kind[kind])}
      focused
      words={{ save: words.save, saving: words.saving }}
      begin={{ place, notIn }}
      sending={action}
      onSend={({ place, notIn = '' }) => action.mutate({ unit, kind, place, notIn, seen }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {({ at }) => (
        <>
          <LineField {...at('place', words.here, words.placeHelp)} max={longestPlace} required={words.needed} />
          <LineField {...at('notIn', words.notHere)} max={longestPlace} />
        </>
      )}
    </EntryForm>
  );
}

type Place = ViewData<'storage'>['units'][number]['rows'][number];
