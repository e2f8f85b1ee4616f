import type { ActionInput, ActionRecord } from '../../../contract/contract.ts';
import type { TruthField } from '../../../features/systems/incoming/truth.ts';
import type { SystemPart } from '../../../features/systems/stored-words.ts';

export type ComparedLine = ActionRecord<'importSystems'>['lines'][number];

/** What somebody has answered about a line: the system it is, which side a field comes from, and who is meant. */
export interface Answer {
  is?: string;
  sides?: Partial<Record<TruthField, 'theirs' | 'ours'>>;
  chosen?: Partial<Record<SystemPart, string>>;
}

/** By the line of the file. */
export type Answers = ReadonlyMap<number, Answer>;

/** As they are sent. */
export function answersOf(answers: Answers): ActionInput<'importSystems'>['answers'] {
  return [...answers].map(([line, { is, sides = {}, chosen }]) => {
    const fields = Object.entries(sides) as [TruthField, 'theirs' | 'ours'][];
    const of = (side: 'theirs' | 'ours') => fields.flatMap(([field, at]) => (at === side ? [field] : []));
    return {
      line,
      ...(is !== undefined && { is }),
      ...(fields.length > 0 && { takes: of('theirs'), keeps: of('ours') }),
      ...(chosen && { chosen }),
    };
  });
}
