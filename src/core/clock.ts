import type { Day, Moment } from './dates.ts';

export interface Clock {
  /** Now, UTC, whole seconds. */
  now(): Moment;
}

export interface Random {
  /** 128 random bits as hex. */
  salt(): string;
}

/** Days on which people who work on weekdays are left alone. */
export interface Holidays {
  /** The holiday's Danish name; `undefined` on other days. */
  nameOf(day: Day): string | undefined;
}
