import type { Records } from '../../../kernel/records.ts';
import { Statement } from '../../cases/incident/breach-records.ts';
import { statementKey } from '../../cases/incident/incident.ts';
import { inOrder, isMoved } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';

/** Everything that is stored of a report in its reporter's words: the first, and what has been said since. */
export function reportersWords(records: Pick<Records, 'find' | 'all'>, incident: string): readonly string[] {
  const since = inOrder(records.all(CaseMessage, { incident }).map(({ record }) => record)).filter(
    (message) => message.kind === 'replied' || (message.kind === 'added' && !isMoved(message)),
  );
  const first = records.find(Statement, statementKey(incident))?.record.facts ?? '';
  return [first, ...since.flatMap(({ text = [] }) => text)];
}
