import { Field, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useSpeech } from '../language.tsx';
import { type At, useEntry } from '../parts/form/entry.ts';
import { SelectField, Tick } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { type Choice, nameOf } from './task-step.ts';

const sides = ['owner', 'audience', 'focus', 'iso'] as const;

const useStyles = makeStyles({
  boxes: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
  },
});

interface PickSubjectsProps extends At<string[]> {
  choices: readonly Choice[];
}

/** Which rules and pages are to be looked over: together by what they have in common, or one by one. */
export function PickSubjects({ choices, ...at }: PickSubjectsProps) {
  const { text } = useSpeech();
  const words = useText('upkeep');
  const { noting } = words;
  const entry = useEntry(at, (subjects) => subjects.length === 0 && words.fault.nothingPicked);
  const { value: picked, fault, onChange: onPick } = entry;
  const ways = useMemo(() => waysToPick(choices), [choices]);
  const groups = [
    { name: noting.pages, some: choices.filter(({ isRule }) => !isRule) },
    { name: noting.rules, some: choices.filter(({ isRule }) => isRule) },
  ];
  const add = (subjects: readonly string[]) => onPick([...new Set([...picked, ...subjects])]);

  function nameOfWay({ side, value }: PickBy): string {
    switch (side) {
      case 'lawBound':
        return noting.lawBound;
      case 'owner':
        return noting.owner(value);
      case 'iso':
        return noting.iso(value);
      case 'focus':
        return noting.focus(value in text.handbook.focus ? text.handbook.focus[value as 'rights'] : value);
      case 'audience':
        return noting.audience(value in words.audience ? words.audience[value as 'managers'] : value);
    }
  }

  return (
    <>
      <SelectField
        label={noting.pickBy}
        value=""
        choices={[
          ['', noting.choose],
          ...ways.map((way, index) => [String(index), `${nameOfWay(way)} (${way.subjects.length})`] as const),
        ]}
        onChange={(value) => value && add(ways[Number(value)]?.subjects ?? [])}
      />
      <Field label={at.label} {...(fault && { validationMessage: fault })}>
        <div className={layout.row} role="status">
          <span>{noting.picked(picked.length)}</span>
          {picked.length > 0 && <Action onClick={() => onPick([])}>{noting.clear}</Action>}
        </div>
      </Field>
      {groups.map(({ name, some }) => (
        <OneByOne key={name} name={name} some={some} picked={picked} onPick={onPick} />
      ))}
    </>
  );
}

interface OneByOneProps {
  picked: readonly string[];
  onPick: (subjects: string[]) => void;
  name: string;
  some: readonly Choice[];
}

/**
 * Fifty boxes are a long way on a phone: they unfold for whoever picks one by one, and where something has been picked
 * together. They stay unfolded when the last tick is taken away: the box that was pressed must not vanish.
 */
function OneByOne({ name, some, picked, onPick }: OneByOneProps) {
  const styles = useStyles();
  const { noting } = useText('upkeep');
  const hasPicked = some.some(({ subject }) => picked.includes(subject));
  const [isOpen, setOpen] = useState(hasPicked);
  useEffect(() => {
    if (hasPicked) setOpen(true);
  }, [hasPicked]);
  return (
    <Folded
      title={noting.oneByOne(name, some.length)}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <fieldset className={styles.boxes} aria-label={name}>
        {some.map((choice) => (
          <Tick
            key={choice.subject}
            label={nameOf(choice)}
            value={picked.includes(choice.subject)}
            onChange={(checked) =>
              onPick(checked ? [...picked, choice.subject] : picked.filter((one) => one !== choice.subject))
            }
          />
        ))}
      </fieldset>
    </Folded>
  );
}

/** A way to pick rules together: what they have in common, and which they are. */
interface PickBy {
  side: 'lawBound' | 'owner' | 'audience' | 'focus' | 'iso';
  value: string;
  subjects: readonly string[];
}

/** Everything rules can be picked by: bound by law, who answers for them, whom they are for, focus area, control. */
function waysToPick(choices: readonly Choice[]): readonly PickBy[] {
  const bound = choices.filter(({ lawBound }) => lawBound).map(({ subject }) => subject);
  const others = sides.flatMap((side) => {
    const valuesOf = (choice: Choice): readonly string[] =>
      side === 'owner' ? [choice.owner ?? []].flat() : choice[side];
    const all = [...new Set(choices.flatMap(valuesOf))].toSorted((a, b) => a.localeCompare(b, 'da', { numeric: true }));
    return all.map((value) => ({
      side,
      value,
      subjects: choices.filter((choice) => valuesOf(choice).includes(value)).map(({ subject }) => subject),
    }));
  });
  return [...(bound.length > 0 ? [{ side: 'lawBound' as const, value: '', subjects: bound }] : []), ...others];
}
