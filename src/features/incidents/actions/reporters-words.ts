import type { Records } from '../../../kernel/records.ts';
import { Statement } from '../../cases/incident/breach-records.ts';
import { statementKey } from '../../cases/incident/incident.ts';
import { inOrder, isMoved } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';

/**
 * Everything that is stored of a report in its reporter's words: the first, and what has been said since. A server may be
 * asked before it has heard what another one wrote: the first words come from SharePoint then.
 */
export async function reportersWords(
  records: Pick<Records, 'find' | 'all' | 'fetch'>,
  incident: string,
): Promise<readonly string[]> {
  const key = statementKey(incident);
  const statement = records.find(Statement, key) ?? (await records.fetch(Statement, key));
  const since = inOrder(records.all(CaseMessage, { incident }).map(({ record }) => record)).filter(
    (message) => message.kind === 'replied' || (message.kind === 'added' && !isMoved(message)),
  );
  return [statement?.record.facts ?? '', ...since.flatMap(({ text = [] }) => text)];
}
