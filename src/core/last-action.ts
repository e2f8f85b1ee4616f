import { text } from './column.ts';
import { type Moment, wholeSeconds } from './dates.ts';
import type { Stored } from './stored.ts';

/**
 * Beside the columns of every list: the action the audit list has the write under, and the moment of it. No part of the
 * record: neither hashed nor sealed, and a list that lacks the column takes the rest.
 */
export const lastActionColumn = text('LastAction', 'Seneste handling', { hidden: true, personal: 'trace' });

/** An action, and the moment of its write. */
export interface LastAction {
  action: string;
  at: Moment;
}

/** A row, or one version of it, and what its column says. */
export interface ActedRow<T> extends Stored<T> {
  lastAction: LastAction;
}

const form = /^(\w+) (\S+Z)$/;

/** `confirmReading 2026-11-24T08:00:00Z` */
export function lastActionText(action: string, at: Moment): string {
  return `${action} ${wholeSeconds(at)}`;
}

/** @returns nothing for an empty column, and for what was typed by hand */
export function readLastAction(field: unknown): LastAction | undefined {
  const [, action, at] = form.exec(typeof field === 'string' ? field : '') ?? [];
  return action && at ? { action, at } : undefined;
}

/**
 * The action that wrote the row as it stands. Whoever writes without an action, and an older server always, leaves the
 * column as it was: what it says is then about an earlier moment than the row's own.
 */
export function writingAction({ record, lastAction }: ActedRow<{ at: Moment }>): string | undefined {
  return lastAction.at === record.at ? lastAction.action : undefined;
}
