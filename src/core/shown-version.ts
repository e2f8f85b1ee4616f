const correction = /^(\d+\.\d+)\.(\d+)$/;

/** Does the number say that only the wording was corrected (S18, S20)? */
export function isCorrection(version: string): boolean {
  return correction.test(version);
}

/** The number of a version as people read it: the first correction of 3.1 is 3.1a. */
export function shownVersion(version: string): string {
  const [, number, third] = correction.exec(version) ?? [];
  return number === undefined || third === undefined ? version : number + lettersOf(Number(third));
}

/** 1 is a, 26 z, 27 aa. */
export function lettersOf(count: number): string {
  const rest = count - 1;
  const last = String.fromCharCode(97 + (rest % 26));
  return rest < 26 ? last : lettersOf(Math.floor(rest / 26)) + last;
}
