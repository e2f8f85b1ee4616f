import { useState } from 'react';
import { longestPlace } from '../../features/storage/places.ts';
import { useAction } from '../api-hooks.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
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
  const action = useAction('saveStoragePlace');
  const isEmpty = place.trim() === '';

  const { tried, ...form } = useForm(action, () => {
    if (isEmpty) return;
    const input = { unit, kind: row.kind, place: place.trim(), notIn: notIn.trim(), seen: row.version };
    action.mutate(input, { onSuccess: onClose });
  });

  return (
    <Form
      {...form}
      label={words.editNamed(words.kind[row.kind])}
      focused
      save={words.save}
      saving={words.saving}
      onClose={onClose}
    >
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
    </Form>
  );
}
