import { randomUUID } from 'node:crypto';
import type { Category } from '../../features/cases/incident/category.ts';
import type { Answers } from '../../features/cases/incident/report.ts';

/** A message that hints at retaliation, cover-up or crime, as it would be reported. CPR numbers are covered already. */
export interface QuarantinedMessage {
  account: string;
  category: Category;
  words: string;
  answers: Answers;
}

/** In the memory of this server and nowhere else, until its writer has chosen (domain.md section 0). */
export interface Quarantine {
  hold(message: QuarantinedMessage): string;
  /** The message with this id, when the account wrote it and half an hour has not passed. */
  find(id: string, account: string): QuarantinedMessage | undefined;
  forget(id: string): void;
  /** Which of the account's messages its last answer was about, if it was about one. */
  latest(account: string): string | undefined;
  keepLatest(account: string, id: string | undefined): void;
}

const minutes = 30;

/** @param nowMs milliseconds of the clock everybody goes by */
export function openQuarantine(nowMs: () => number): Quarantine {
  const waiting = new Map<string, { message: QuarantinedMessage; until: number }>();
  const latest = new Map<string, string>();
  const forgetOld = () => {
    for (const [id, { until }] of waiting) if (nowMs() >= until) waiting.delete(id);
    for (const [account, id] of latest) if (!waiting.has(id)) latest.delete(account);
  };
  return {
    hold: (message) => {
      forgetOld();
      const id = randomUUID();
      waiting.set(id, { message, until: nowMs() + minutes * 60_000 });
      // The timer drops the message even if nobody writes again.
      setTimeout(forgetOld, minutes * 60_000 + 1_000).unref();
      return id;
    },
    find: (id, account) => {
      forgetOld();
      const found = waiting.get(id)?.message;
      return found?.account === account ? found : undefined;
    },
    forget: (id) => void waiting.delete(id),
    latest: (account) => latest.get(account),
    keepLatest: (account, id) => {
      if (id === undefined) latest.delete(account);
      else latest.set(account, id);
    },
  };
}
