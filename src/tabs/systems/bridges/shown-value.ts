import { useDay } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import type { Question } from './question-answer.ts';

type Field = Question['facts'][number]['field'];

/** A value as people read it: the words of a choice, and days as they are said. */
export function useShownValue(): (field: Field, value: string) => string {
  const words = useText('systems');
  const day = useDay();
  const choices: Partial<Record<Field, Readonly<Record<string, string>>>> = {
    kind: words.kind,
    state: words.state,
    criticality: words.criticality,
    sensitivity: words.sensitivity,
    processing: words.processing,
  };
  return (field, value) => {
    if (field === 'supportTo' || field === 'statementTo') return day(value);
    return choices[field]?.[value] ?? value;
  };
}
