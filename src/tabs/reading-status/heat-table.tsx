import { Link } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { HeatGrid, type HeatGroup, type HeatRow } from '../plots/heat-grid.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { type TextOf, useText } from '../use-text.ts';
import { CentreToggle } from './centre-toggle.tsx';
import { countWord, numberColumns } from './count-word.ts';
import { heatLegend, heatOf } from './heat-cells.ts';
import { isTiny, type ShownCentre, type StatusRow } from './shown-centres.ts';

export interface CentresProps {
  centres: readonly ShownCentre[];
  rules: ViewData<'readingStatus'>['rules'];
  withHidden: boolean;
  open: ReadonlySet<string>;
  onToggle(centre: string): void;
}

/** Units against rules: under a centre its units fold out, and the small ones share a line. */
export function HeatTable({ centres, rules, withHidden, open, onToggle }: CentresProps) {
  const words = useText('readingStatus');
  const small = centres.filter(({ total }) => total && isTiny(total)).map(({ name }) => name);
  const groups = centres
    .filter(({ total }) => !(total && isTiny(total)))
    .map(({ id, name, total, units }): HeatGroup => {
      const isOpen = open.has(id) || !total;
      const shown = isOpen ? units.filter((unit) => !isTiny(unit)) : [];
      const hidden = isOpen ? units.filter(isTiny).map((unit) => unit.name) : [];
      return {
        key: id,
        rows: [
          ...(total
            ? [{ ...rowOf(total, words), head: headOf(units.length, name, isOpen, () => onToggle(id)), isTotal: true }]
            : []),
          ...shown.map((unit) => rowOf(unit, words)),
        ],
        hidden: hidden.length > 0 ? words.tooFewIn(hidden.join(', ')) : undefined,
      };
    });
  return (
    <HeatGrid
      label={words.units}
      corner={words.unit}
      numbers={numberColumns.map((column) => (column === 'people' ? words.people : words.state[column]))}
      columns={ruleColumns(rules)}
      groups={small.length > 0 ? [...groups, { key: '', rows: [], hidden: words.tooFewIn(small.join(', ')) }] : groups}
      legend={heatLegend(words, withHidden)}
    />
  );
}

function headOf(units: number, name: string, isOpen: boolean, onToggle: () => void) {
  return units === 0 ? name : <CentreToggle name={name} isOpen={isOpen} onToggle={onToggle} />;
}

function rowOf(row: StatusRow, words: TextOf<'readingStatus'>): HeatRow {
  return {
    key: row.unit,
    head: row.name,
    numbers: numberColumns.map((column) => countWord(row[column], words)),
    cells: row.cells.map((cell) => heatOf(cell.rule, cell, words)),
  };
}

/** A column for each rule of the core: its number, with its name for a pointer and a screen reader. */
export function ruleColumns(rules: ViewData<'readingStatus'>['rules']) {
  return rules.map((rule) => ({
    key: rule.rule,
    head: (
      <Link to={`/handbook/rule/${rule.rule}`} aria-label={ruleName(rule)} title={ruleName(rule)}>
        {rule.rule.toUpperCase()}
      </Link>
    ),
  }));
}
