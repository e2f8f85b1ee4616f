import { type ComponentType, type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { focusFault, focusFirst } from '../focus-first.ts';
import { Action, CloseForm } from '../link-button.tsx';
import { codesIn, FaultNotice } from '../notice.tsx';
import { layout } from '../page.tsx';
import { StickyBar } from '../sticky-bar.tsx';
import { type At, type Begin, type FieldsSeen, refusedField, ShownFields, sentOf } from './entry.ts';
import { useFormWords } from './form-words.ts';
import { useForgotten, useKeptForm } from './kept-field.ts';

/** What is known of the sending: an action, or what the sender above the form says of it. */
export interface Sending {
  isPending: boolean;
  error: Error | null;
}

/** What a form's fields are drawn with. */
export interface Entries<T> {
  /** What stands in the fields now. */
  said: Begin<T>;
  set: (changed: Partial<Begin<T>>) => void;
  /** Ties a field to its name: `<TextField {...at('reason')} max={longestReason} required />`. */
  at: <K extends keyof T & string>(name: K, label?: string, hint?: string) => At<T[K]>;
}

/** A press of the form's button, or of another one beside it that sends too. */
export interface FormPress {
  /** The same until the form starts over: a second press is the same one. */
  nonce: string;
  /** Empties the form for the next one. */
  startOver: () => void;
  /** The `value` of the button; empty for the form's own. */
  pressed: string;
}

type ButtonText = readonly [still: string, busy: string];

interface EntryFormProps<T> {
  label?: string;
  /** What it is about, where several of its name may stand on one page. */
  about?: string;
  /** Drawn as a card. */
  card?: boolean;
  /** It has just been opened: the keyboard goes on in its first field. */
  focused?: boolean;
  /** Its button stays in sight under a long form. */
  sticky?: boolean;
  /** What is answered in it survives a reload until it is sent. */
  kept?: boolean;
  begin: Begin<T>;
  /** What its button says, and says while it is sent, and a sentence for each thing that may be in the way. */
  words?: { save?: string; saving?: string; fault?: Readonly<Record<string, string>> };
  /** Names the fields: `reason` is the label of the field of that name, `reasonHelp` its hint. */
  names?: object;
  /** In other words than those. */
  says?: ButtonText | ((said: Begin<T>) => ButtonText);
  appearance?: 'primary' | 'secondary';
  sending: Sending;
  /** Gets what is written once nothing is lacking. */
  onSend: (said: T, press: FormPress) => void;
  /** The field that a thing in the way is about. */
  lands?: Readonly<Record<string, keyof T & string>>;
  /** Says in other ways why it was not done. */
  refusal?: ComponentType<{ fault: Error | null }>;
  /** The way out, for a form that was opened. */
  onClose?: (() => void) | undefined;
  /** Other buttons beside its own, and what stands under them. */
  beside?: ReactNode | ((entries: Entries<T>) => ReactNode);
  after?: ReactNode;
  children: ReactNode | ((entries: Entries<T>) => ReactNode);
}

/**
 * A form: its fields, what is wrong with them, why it was refused, its button and the way out. What is written stays
 * when it is refused; the first field with a fault gets the focus.
 */
export function EntryForm<T extends object>(props: EntryFormProps<T>) {
  const { label, card, focused, sticky, sending, words = {}, lands = {}, onClose, after, children } = props;
  const general = useFormWords();
  const sentences = words.fault ?? {};
  const element = useRef<HTMLFormElement>(null);
  const shown = useRef<FieldsSeen>({
    now: new Set(),
    ever: new Set(),
    form: props.about ?? label ?? '',
    kept: new Set(),
  });
  const [nonce, setNonce] = useState(() => crypto.randomUUID());
  const begin: Record<string, unknown> = { ...props.begin };
  const form = useForm({ defaultValues: begin, shouldFocusError: false });
  const { error, isPending } = sending;
  const landed = landingsOf(error, sentences, lands, Object.keys(begin));
  const elsewhere = landed.length > 0 ? null : error;

  useEffect(() => {
    if (focused) focusFirst(element.current);
  }, [focused]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal lands once, when it comes
  useEffect(() => {
    for (const [name, message] of landed) form.setError(name, { message });
    if (landed.length > 0 && element.current) focusFault(element.current);
  }, [error]);

  useForgotten(shown.current, sending);
  useKeptForm(form, shown.current, props.kept === true);

  const startOver = () => {
    form.reset(begin);
    setNonce(crypto.randomUUID());
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const by = (event.nativeEvent as SubmitEvent).submitter;
    const pressed = by instanceof HTMLButtonElement ? by.value : '';
    void form.handleSubmit(
      (values) => {
        if (!isPending) props.onSend(sentOf(values, shown.current) as T, { nonce, startOver, pressed });
      },
      () => element.current && focusFault(element.current),
    )(event);
  };
  const Refusal = props.refusal;
  const fault = isPending ? null : elsewhere;
  const entries = entriesOf<T>(form, props.names ?? words);
  const says = typeof props.says === 'function' ? props.says(entries.said) : props.says;
  const [still, busy] = says ?? [words.save ?? general.save, words.saving ?? general.saving];
  const buttons = (
    <div className={layout.actions}>
      <Action type="submit" appearance={props.appearance ?? 'primary'} disabledFocusable={isPending}>
        {isPending ? busy : still}
      </Action>
      {typeof props.beside === 'function' ? props.beside(entries) : props.beside}
      {onClose && <CloseForm onClose={onClose} />}
    </div>
  );
  return (
    <form ref={element} onSubmit={submit} className={card ? layout.card : layout.form} aria-label={label} noValidate>
      <FormProvider {...form}>
        <ShownFields value={shown.current}>{typeof children === 'function' ? children(entries) : children}</ShownFields>
      </FormProvider>
      {Refusal ? <Refusal fault={fault} /> : <FaultNotice fault={fault} sentences={sentences} />}
      {sticky ? <StickyBar>{buttons}</StickyBar> : buttons}
      {after}
    </form>
  );
}

/** The fields a refusal is about, each with what it says of it; none where any of it is about something else. */
function landingsOf(
  fault: Error | null,
  sentences: Readonly<Record<string, string>>,
  lands: Readonly<Record<string, string>>,
  names: readonly string[],
): readonly (readonly [name: string, message: string])[] {
  if (!fault) return [];
  const named = refusedField(fault, names);
  if (named !== undefined) return [[named, fault.message]];
  const codes = codesIn(fault);
  const found = codes.flatMap((code) => {
    const name = lands[code];
    return name === undefined ? [] : [[name, sentences[code] ?? code] as const];
  });
  return found.length === codes.length ? found : [];
}

function entriesOf<T>(form: UseFormReturn<Record<string, unknown>>, names: object): Entries<T> {
  const texts: Readonly<Record<string, unknown>> = { ...names };
  const text = (name: string) => (typeof texts[name] === 'string' ? texts[name] : undefined);
  return {
    said: form.watch() as Begin<T>,
    set: (changed) => {
      for (const [name, value] of Object.entries(changed)) form.setValue(name, value);
    },
    at: (name, label = text(name), hint = text(`${name}Help`)) => {
      if (label === undefined) throw new Error(`no label for the field ${name}`);
      return { name, label, hint };
    },
  };
}
