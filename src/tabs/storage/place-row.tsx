import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import type { Place } from './place.ts';
import { PlaceForm } from './place-form.tsx';

/** One kind of thing: where, where not, and who decided it; changed in place. */
export function PlaceRow({ unit, row, mayEdit }: { unit: string; row: Place; mayEdit: boolean }) {
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
