import type { ActionInput } from '../../contract/contract.ts';
import { deliver } from './deliver.ts';
import { Watched } from './watched.ts';

export type AnswerInput = Omit<ActionInput<'answerIncident'>, 'key'>;

export interface Saving {
  /** Said and not yet saved. */
  said: AnswerInput;
  state: 'saved' | 'saving' | 'waiting';
  /** What the server said no with; what was said then is taken off the screen again. */
  fault?: Error | undefined;
}

const saved: Saving = { said: {}, state: 'saved' };
const underWay = new Map<string, Watched<Saving>>();

/** What is said about one report and on its way. @param key of the report */
export function outgoingAnswers(key: string): Watched<Saving> {
  const there = underWay.get(key) ?? new Watched(saved);
  underWay.set(key, there);
  return there;
}

/** Both, the later winning; *ved ikke* and an answer to the same question drive each other out. */
export function alsoSaid(before: AnswerInput, said: AnswerInput): AnswerInput {
  const { dontKnow = [], ...rest } = said;
  const kept = (before.dontKnow ?? []).filter(
    (question) => rest[question] === undefined && !dontKnow.includes(question),
  );
  const unsure = [...kept, ...dontKnow];
  const both = Object.entries({ ...before, ...rest, dontKnow: unsure.length > 0 ? unsure : undefined });
  return Object.fromEntries(
    both.filter(([question, answer]) => answer !== undefined && !(dontKnow as string[]).includes(question)),
  );
}

/**
 * Saves an answer at once. One request at a time: what is pressed meanwhile goes with the next, so that two presses on a
 * slow line cannot overtake each other.
 */
export async function saveAnswer(
  watched: Watched<Saving>,
  said: AnswerInput,
  send: (said: AnswerInput) => Promise<unknown>,
): Promise<void> {
  const { state, said: before } = watched.value;
  const isUnderWay = state !== 'saved';
  watched.set({ said: alsoSaid(before, said), state: isUnderWay ? state : 'saving' });
  if (isUnderWay) return;
  let sent: AnswerInput | undefined;
  const attempt = () => {
    sent = watched.value.said;
    watched.set({ said: sent, state: 'saving' });
    return send(sent);
  };
  try {
    do await deliver(attempt, { onWaiting: () => watched.set({ ...watched.value, state: 'waiting' }) });
    while (watched.value.said !== sent);
    watched.set(saved);
  } catch (fault) {
    watched.set({ ...saved, fault: fault instanceof Error ? fault : new Error(String(fault)) });
  }
}
