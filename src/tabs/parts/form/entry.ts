import { createContext, useContext, useEffect } from 'react';
import { useController } from 'react-hook-form';
import { RefusedByServer } from '../../faults.ts';

/** Where a field of a form stands: its name and what it is called. The value's type is known to the compiler alone. */
export interface At<V> {
  name: string;
  label: string;
  hint?: string | undefined;
  readonly as?: V;
}

/** What the fields of a form begin with: a text that is not written yet is empty, a choice that is not made `undefined`. */
export type Begin<T> = { [K in keyof Required<T>]: T[K] | ('' extends T[K] ? '' : undefined) };

/** The fields on the page, and all there have been: what is hidden by another answer is neither checked nor sent. */
export interface FieldsSeen {
  now: Set<string>;
  ever: Set<string>;
  /** What the form is called among what is kept unsent, and what is kept of it. */
  form: string;
  kept: Set<string>;
}

export const ShownFields = createContext<FieldsSeen | undefined>(undefined);

interface Entry<V> {
  value: V;
  fault: string | undefined;
  onChange: (value: V) => void;
}

/**
 * One field of the form around it.
 * @param check says what is wrong with the value, in a sentence
 */
export function useEntry<V>({ name }: At<V>, check: (value: V) => string | false | undefined): Entry<V> {
  const shown = useContext(ShownFields);
  const { field, fieldState } = useController({
    name,
    rules: { validate: (value: V) => check(value) || true },
  });
  useEffect(() => {
    shown?.now.add(name);
    shown?.ever.add(name);
    return () => void shown?.now.delete(name);
  }, [shown, name]);
  return { value: field.value, fault: fieldState.error?.message, onChange: field.onChange };
}

/** What is sent: texts without the blanks around them, and nothing of what is empty or hidden. */
export function sentOf(values: Readonly<Record<string, unknown>>, shown: FieldsSeen): Record<string, unknown> {
  const entries = Object.entries(values).map(([name, value]) => [name, trimmed(value)] as const);
  return Object.fromEntries(
    entries.filter(([name, value]) => !isEmpty(value) && (shown.now.has(name) || !shown.ever.has(name))),
  );
}

/** Nothing, a number that was taken out, or a person who was not chosen. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'id' in value) return value.id === '';
  return value === undefined || value === '' || Number.isNaN(value);
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

/** The field a refusal is about, where it names one of these. */
export function refusedField(fault: Error | null, names: readonly string[]): string | undefined {
  if (!(fault instanceof RefusedByServer)) return undefined;
  const { field } = fault.words.details;
  return typeof field === 'string' ? field.split('.').findLast((part) => names.includes(part)) : undefined;
}
