/** Sentences that promise something to somebody who reports, in Danish, and the tests without which they might as well not be said. */
export interface Held {
  /** Each a file under `test`, and the name of a test in it. */
  by: readonly (readonly [file: string, name: string])[];
  says: readonly string[];
}
