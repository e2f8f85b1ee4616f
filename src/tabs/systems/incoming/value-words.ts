import type { TruthField } from '../../../features/systems/incoming/truth.ts';
import { dayWords } from '../../date-words.ts';
import { useSpeech } from '../../language.tsx';
import { useText } from '../../use-text.ts';

/** Agreements of other years stand beside each other: the year is always said. */
const anyYear = '';

/** The value of a field in words: choices by their names, days as days. */
export function useValueWords(): (field: TruthField, value: string) => string {
  const { kind, state, criticality, sensitivity, processing } = useText('systems');
  const { language } = useSpeech();
  const choices: Partial<Record<TruthField, Readonly<Record<string, string>>>> = {
    ...{ kind, state, criticality, sensitivity, processing },
  };
  return (field, value) => {
    if (field === 'supportTo' || field === 'statementTo') return dayWords(value, language, anyYear);
    return choices[field]?.[value] ?? value;
  };
}
