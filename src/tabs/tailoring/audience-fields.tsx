import { longestFunction, mostInPack } from '../../features/editing/tailoring/tailoring-limits.ts';
import { SomeOf } from '../drafts/choice-fields.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { functionsIn, type PackDraft } from './pack-draft.ts';
import type { Tailoring } from './tailoring.ts';

type At = <K extends keyof PackDraft>(name: K) => { value: PackDraft[K]; onChange: (value: PackDraft[K]) => void };

interface AudienceFieldsProps {
  units: Tailoring['units'];
  at: At;
}

/** Whom a pack is for, kind by kind: each is folded away until somebody wants it. */
export function AudienceFields({ units, at }: AudienceFieldsProps) {
  const { form: words, types } = useText('tailoring');
  const { facts, exampleFor } = useText('drafts');
  const [inUnits, functions, work, groups, kinds] = [
    at('units'),
    at('functions'),
    at('areas'),
    at('groups'),
    at('types'),
  ];
  const written = functionsIn({ functions: functions.value });
  return (
    <>
      <p className={layout.quiet}>{words.allHelp}</p>
      <Kind title={words.units} count={inUnits.value.length}>
        <UnitList {...inUnits} units={units} />
      </Kind>
      <Kind title={words.functions} count={written.length}>
        <FreeTextField
          {...functions}
          label={words.functions}
          hint={words.functionsHelp}
          maxLength={longestFunction * mostInPack.functions}
        />
      </Kind>
      <Kind title={words.areas} count={work.value.length}>
        <SomeOf label={words.areas} names={exampleFor} chosen={work.value} onChange={work.onChange} />
      </Kind>
      <Kind title={words.groups} count={groups.value.length}>
        <SomeOf label={words.groups} names={facts.group} chosen={groups.value} onChange={groups.onChange} />
      </Kind>
      <Kind title={words.types} count={kinds.value.length}>
        <SomeOf label={words.types} names={types} chosen={kinds.value} onChange={kinds.onChange} />
      </Kind>
    </>
  );
}

function Kind({ title, count, children }: { title: string; count: number; children: React.ReactNode }) {
  const words = useText('tailoring').form;
  return <Folded title={words.count(title, count)}>{children}</Folded>;
}

interface UnitListProps {
  units: Tailoring['units'];
  value: readonly string[];
  onChange: (units: readonly string[]) => void;
}

/** Units one after the other, each with its way out. */
function UnitList({ units, value, onChange }: UnitListProps) {
  const words = useText('tailoring').form;
  const nameOf = (code: string) => units.find(({ unit }) => unit === code)?.name ?? code;
  const left = units.filter(({ unit }) => !value.includes(unit));
  return (
    <>
      {value.length > 0 && (
        <ul className={layout.tightList}>
          {value.map((code) => (
            <li key={code} className={layout.row}>
              <span>{nameOf(code)}</span>
              <Action
                appearance="subtle"
                aria-label={words.removeUnit(nameOf(code))}
                onClick={() => onChange(value.filter((one) => one !== code))}
              >
                ×
              </Action>
            </li>
          ))}
        </ul>
      )}
      <SelectField
        label={words.units}
        hint={words.unitsHelp}
        value=""
        choices={[['', words.chooseUnit], ...left.map(({ unit, name }) => [unit, name] as const)]}
        onChange={(unit) => unit !== '' && onChange([...value, unit])}
      />
    </>
  );
}
