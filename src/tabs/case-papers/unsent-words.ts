import type { ActionInput } from '../../contract/contract.ts';
import type { DraftField } from '../../features/cases/papers/form/notification-form.ts';

/** Words that are written and not kept yet. Only in the open tab: nothing is left behind on a shared device. */
const unsent = new Map<string, Unsent>();

interface Unsent {
  text: string;
  /** What stood in the field when the writer began. */
  seen: string;
}

export type PaperPlace = ActionInput<'savePaper'>['place'];

/** Where the words of one field are kept until they are sent. */
export function slotOf(caseKey: string, place: PaperPlace): string {
  return `${caseKey} ${JSON.stringify(place)}`;
}

/** The same of a field of a draft to the authority. */
export function draftSlot(caseKey: string, turn: number, field: DraftField): string {
  return slotOf(caseKey, { paper: 'draft', turn, field });
}

export function unsentIn(slot: string): Unsent | undefined {
  return unsent.get(slot);
}

export function keepUnsent(slot: string, words: Unsent): void {
  if (unsent.size === 0) window.addEventListener('beforeunload', ask);
  unsent.set(slot, words);
}

export function sentNow(slot: string): void {
  unsent.delete(slot);
  if (unsent.size === 0) window.removeEventListener('beforeunload', ask);
}

/** Nobody closes the tab over words that are not kept without being asked. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
