import { type ComponentType, type FormEvent, type ReactNode, useState } from 'react';
import { focusFirst } from '../focus-first.ts';
import { Action, CloseForm } from '../link-button.tsx';
import { FaultNotice } from '../notice.tsx';
import { layout } from '../page.tsx';
import { FormTried } from './form-tried.ts';

/** What is known of the sending: an action, or what the sender above the form says of it. */
export interface Sending {
  isPending: boolean;
  error: Error | null;
}

export interface FormState {
  /** Somebody has pressed the button: what is lacking is said from then on. */
  tried: boolean;
  busy: boolean;
  fault: Error | null;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Emptied for the next one: nothing has been tried. */
  startOver: () => void;
}

/**
 * A form's own state.
 * @param send sends what is written if nothing is lacking; it is not called while the last press is under way
 */
export function useForm({ isPending, error }: Sending, send: (form: HTMLFormElement) => void): FormState {
  const [tried, setTried] = useState(false);
  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (!isPending) send(event.currentTarget);
  }
  return { tried, busy: isPending, fault: error, onSubmit, startOver: () => setTried(false) };
}

/** The label of a field, and its hint, where the words of the form have them under its name. */
type Named<K, W> = K extends keyof W ? (W[K] extends string ? { label: string; hint?: string } : unknown) : unknown;

type Field<T, K extends keyof T, W> = { value: T[K]; onChange: (value: T[K]) => void } & Named<K, W>;

interface Fields<T, W> {
  said: T;
  set: (changed: Partial<T>) => void;
  /** What a field of that name is called, shows, and where it goes: `<FreeTextField {...at('reason')} … />`. */
  at: <K extends keyof T & string>(name: K) => Field<T, K, W>;
}

/**
 * What is written in a form, field by field.
 * @param words names the fields: `reason` is the label of the field of that name, `reasonHelp` its hint
 */
export function useFields<T extends object, W extends object = object>(begin: T | (() => T), words?: W): Fields<T, W> {
  const [said, setSaid] = useState(begin);
  const set = (changed: Partial<T>) => setSaid((before) => ({ ...before, ...changed }));
  const texts: Readonly<Record<string, unknown>> = { ...words };
  const at = <K extends keyof T & string>(name: K) => {
    const label = texts[name];
    const hint = texts[`${name}Help`];
    return {
      value: said[name],
      onChange: (value: T[K]) => setSaid((before) => ({ ...before, [name]: value })),
      ...(typeof label === 'string' && { label }),
      ...(typeof hint === 'string' && { hint }),
    } as Field<T, K, W>;
  };
  return { said, set, at };
}

interface FormWords {
  save?: string;
  saving?: string;
  needed?: string;
  fault?: Readonly<Record<string, string>>;
}

/** What its button says, and says while it is sent, or the words of its feature, for `needed` and `sentences` too. */
type FormSays =
  | { says: readonly [still: string, busy: string]; words?: FormWords }
  | { says?: never; words: FormWords & { save: string; saving: string } };

interface FormProps extends Omit<FormState, 'startOver'> {
  label?: string;
  /** Drawn as a card. */
  card?: boolean;
  /** The form says itself what is lacking, not the browser. */
  noValidate?: boolean;
  /** It has just been opened: the keyboard goes on in its first field. */
  focused?: boolean;
  /** Something else is what the page is for. */
  appearance?: 'primary' | 'secondary';
  /** Said at every field that must be filled in and is not, from when the form has been tried. */
  needed?: string;
  /** A sentence for each thing that may be in the way. */
  sentences?: Readonly<Record<string, string>>;
  /** Says in other ways why it was not done. */
  refusal?: ComponentType<{ fault: Error | null }>;
  /** The way out, for a form that was opened. */
  onClose?: () => void;
  /** Other buttons beside its own, and what stands under them. */
  beside?: ReactNode;
  after?: ReactNode;
  children: ReactNode;
}

/** A form with its fields, why it was refused, its button and the way out. What is written stays when it is refused. */
export function Form({ label, card, focused, words = {}, refusal, onClose, children, ...form }: FormProps & FormSays) {
  const { tried, busy, fault, appearance = 'primary', beside, after, onSubmit, noValidate } = form;
  const { says = [words.save, words.saving], needed = words.needed, sentences = words.fault } = form;
  const Refusal = refusal;
  const shown = busy ? null : fault;
  return (
    <form
      ref={focused ? focusFirst : undefined}
      onSubmit={onSubmit}
      className={card ? layout.card : layout.form}
      aria-label={label}
      noValidate={noValidate}
    >
      <FormTried value={tried && needed}>{children}</FormTried>
      {Refusal ? <Refusal fault={shown} /> : <FaultNotice fault={shown} sentences={sentences ?? {}} />}
      <div className={layout.actions}>
        <Action type="submit" appearance={appearance} disabledFocusable={busy}>
          {says[busy ? 1 : 0]}
        </Action>
        {beside}
        {onClose && <CloseForm onClose={onClose} />}
      </div>
      {after}
    </form>
  );
}
