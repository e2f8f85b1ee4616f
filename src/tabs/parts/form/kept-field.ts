import { useContext, useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { forgetWords, keepWords, keptWords } from '../../kept-words.ts';
import { type FieldsSeen, ShownFields } from './entry.ts';

/** A field with room for more is written in several sentences, and survives a reload. */
const oneSentence = 200;

/**
 * Keeps what is written in a long field until the form is sent, as unsent questions and reports are: for whom it is of
 * and for a quarter of an hour.
 * @returns what to do with each change
 */
export function useKeptField(
  { name, max }: { name: string; max: number },
  { value, onChange }: { value: string | undefined; onChange: (value: string) => void },
): (written: string) => void {
  const form = useContext(ShownFields);
  const now = useRef({ value, onChange });
  now.current = { value, onChange };
  const isLong = max > oneSentence;
  const place = (of: FieldsSeen) => `${location.pathname} ${of.form} ${name}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was left when the field came
  useEffect(() => {
    if (!form || !isLong) return;
    const [kept, began] = [place(form), value];
    form.kept.add(kept);
    void keptWords(kept).then((left) => {
      if (left !== '' && now.current.value === began) now.current.onChange(left);
    });
  }, []);

  return (written) => {
    onChange(written);
    if (form && isLong) void keepWords(place(form), written);
  };
}

/** Keeps all that is answered in a form, its choices too, as the words of its long fields are. */
export function useKeptForm(form: UseFormReturn<Record<string, unknown>>, shown: FieldsSeen, isKept: boolean): void {
  useEffect(() => {
    if (!isKept) return undefined;
    const place = `${location.pathname} ${shown.form}`;
    shown.kept.add(place);
    void keptWords(place).then((left) => {
      if (left === '' || form.formState.isDirty) return;
      for (const [name, value] of Object.entries(JSON.parse(left) as object)) form.setValue(name, value);
    });
    const watching = form.watch((said) => void keepWords(place, JSON.stringify(said)));
    return () => watching.unsubscribe();
  }, [form, shown, isKept]);
}

/** What was kept of a form is forgotten once it has been sent, also where it goes from the page with that. */
export function useForgotten(
  shown: FieldsSeen,
  { isPending, error }: { isPending: boolean; error: Error | null },
): void {
  const wasPending = useRef(false);
  const forget = () => {
    for (const kept of shown.kept) forgetWords(kept);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the sending says so
  useEffect(() => {
    if (wasPending.current && !isPending && !error) forget();
    wasPending.current = isPending;
  }, [isPending, error]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the form goes
  useEffect(() => () => void (wasPending.current && forget()), []);
}
