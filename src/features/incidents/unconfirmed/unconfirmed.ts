import type { Moment } from '../../../core/dates.ts';
import type { Category } from '../../cases/incident/category.ts';
import type { Answers } from '../../cases/incident/report.ts';

/** How long somebody has to say whether it is a report, before the DBR reads the words. */
const confirmWithin = { minutes: 30 } as const;
/** Then they are gone, whatever became of them. */
const keptFor = { hours: 30 * 24 } as const;
/** What the DBR has let go can be taken up again for so long. */
const undoWithin = { minutes: 10 } as const;

/**
 * Words of the chat that may tell of an incident, and whose writer has not said whether they do: *ikke bekræftet*. No case,
 * no number and no clock, until their writer or the DBR makes a case of them. CPR numbers are covered already.
 */
export interface UnconfirmedMessage {
  /** The nonce of the report it may become, so that the writer and the DBR make the same one. */
  id: string;
  words: string;
  category: Category;
  answers: Answers;
  /** The writer's own id. */
  person: string;
  at: Moment;
  /** When the DBR let it go. */
  letGoAt?: Moment | undefined;
}

/** Encrypted files on the server, as waiting reports are: nothing of them is in a list. */
export interface UnconfirmedMessages {
  /** Writes it down; the same again is one. */
  put(message: UnconfirmedMessage): Promise<void>;
  find(id: string): Promise<UnconfirmedMessage | undefined>;
  /** The newest a person may still say something about in a word. */
  lastOf(person: string): Promise<UnconfirmedMessage | undefined>;
  forget(id: string): Promise<void>;
  /** Those that have had their half hour, the oldest first, as this server saw them a minute ago at most. */
  overdue(): readonly UnconfirmedMessage[];
}

/** From when on the DBR may read it. */
export function overdueAt({ at }: Pick<UnconfirmedMessage, 'at'>): Moment {
  return Temporal.Instant.from(at).add(confirmWithin).toString();
}

export function isOverdue(message: Pick<UnconfirmedMessage, 'at'>, now: Moment): boolean {
  return Temporal.Instant.compare(overdueAt(message), now) <= 0;
}

/** When it is gone, whatever becomes of it until then. */
export function goneAt({ at, letGoAt }: Pick<UnconfirmedMessage, 'at' | 'letGoAt'>): Moment {
  const end = Temporal.Instant.from(at).add(keptFor);
  const soon = letGoAt === undefined ? end : Temporal.Instant.from(letGoAt).add(undoWithin);
  return (Temporal.Instant.compare(soon, end) < 0 ? soon : end).toString();
}

declare module '../../../kernel/context.ts' {
  interface Services {
    unconfirmed: UnconfirmedMessages;
  }
}

declare module '../../../kernel/reader.ts' {
  interface Reader {
    unconfirmed: Pick<UnconfirmedMessages, 'overdue'>;
  }
}
