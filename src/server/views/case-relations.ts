import type { ViewData } from '../../contract/contract.ts';
import { mayHandle } from '../../domain/breaches/case-access.ts';
import { shownThread } from '../../domain/breaches/case-message.ts';
import { reporterKey } from '../../domain/breaches/incident.ts';
import type { Actor } from '../../domain/people.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * Whom and what one case touches. That somebody has looked is written down by whoever asks this view.
 * @throws Refusal `unknownIncident` when there is none of that number, or it is about the reader
 */
export function caseRelations(
  source: ViewSource,
  { roles }: Actor,
  { number }: { number: string },
): ViewData<'caseRelations'> {
  const stored = source.records.all('incident', { number })[0];
  if (!stored || !mayHandle(roles, stored.record)) throw new Refusal('unknownIncident');
  const { key, status } = stored.record;
  const isOver = status === 'closed' || status === 'openedInError';
  return {
    key,
    thread: shownThread(source.all('caseMessage', { incident: key })),
    mayAsk: !isOver && source.records.find('reporter', reporterKey(key)) !== undefined,
  };
}
