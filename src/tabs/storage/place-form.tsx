import type { FormEvent } from 'react';
import { useState } from 'react';
import { longestPlace } from '../../features/storage/places.ts';
import { useAction } from '../api-hooks.tsx';
import { CloseForm } from '../parts/close-form.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';
import type { Place } from './place.ts';

interface PlaceFormProps {
  unit: string;
  row: Place;
  onClose: () => void;
}

/** Two lines: where, and where not. What has been written stays when somebody else was quicker. */
export function PlaceForm({ unit, row, onClose }: PlaceFormProps) {
  const words = useText('storage');
  const [place, setPlace] = useState(row.place ?? '');
  const [notIn, setNotIn] = useState(row.notIn ?? '');
  const [tried, setTried] = useState(false);
  const action = useAction('saveStoragePlace');
  const isEmpty = place.trim() === '';

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isEmpty || action.isPending) return;
    const input = { unit, kind: row.kind, place: place.trim(), notIn: notIn.trim(), seen: row.version };
    action.mutate(input, { onSuccess: onClose });
  }

  return (
    <form ref={focusFirst} onSubmit={send} className={layout.form} aria-label={words.editNamed(words.kind[row.kind])}>
      <FreeTextField
        oneLine
        label={words.here}
        hint={words.placeHelp}
        value={place}
        maxLength={longestPlace}
        needed={tried && words.needed}
        onChange={setPlace}
      />
      <FreeTextField oneLine label={words.notHere} value={notIn} maxLength={longestPlace} onChange={setNotIn} />
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={action.isPending}>
          {action.isPending ? words.saving : words.save}
        </Action>
        <CloseForm onClose={onClose} />
      </div>
    </form>
  );
}
