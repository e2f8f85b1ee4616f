import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Names of fields an answer has and its contract has not; values are never told. */
export interface ContractFault {
  fields: readonly string[];
}

/**
 * An answer as its contract names it. What it does not name is dropped and told as a fault of ours: it never reaches the
 * reader, and no reader is refused for it.
 * @param faulty told of every answer that is not as the contract says
 * @returns `isWhole` unless more is wrong than fields too many
 */
export function keptContract<T>(
  output: z.ZodType,
  answer: T,
  faulty: (fault: ContractFault) => void,
): { kept: T; isWhole: boolean } {
  const read = output.safeParse(answer);
  if (read.success) return { kept: answer, isWhole: true };
  const { issues } = read.error;
  faulty({ fields: issues.flatMap(({ path, ...issue }) => namesIn(path, 'keys' in issue ? issue.keys : [''])) });
  const kept = without(answer, unnamedIn(issues));
  return { kept, isWhole: output.safeParse(kept).success };
}

/** Where the fields stand that no contract names. */
function unnamedIn(issues: readonly Issue[], above: readonly PropertyKey[] = []): readonly PropertyKey[][] {
  return issues.flatMap((issue) => {
    const at = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...at, key]);
    if (issue.code !== 'invalid_union') return [];
    // Of several shapes the answer may have, the one it has but for fields too many.
    return unnamedIn(issue.errors.find(isOnlyTooMuch) ?? [], at);
  });
}

function isOnlyTooMuch(issues: readonly Issue[]): boolean {
  return issues.every((issue) =>
    issue.code === 'invalid_union' ? issue.errors.some(isOnlyTooMuch) : issue.code === 'unrecognized_keys',
  );
}

/** A copy of plain data without what stands at the paths. */
function without<T>(answer: T, paths: readonly PropertyKey[][]): T {
  const copy = structuredClone(answer);
  for (const path of paths) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
    Reflect.deleteProperty(holder as object, path.at(-1) ?? '');
  }
  return copy;
}

/** `thread.asQuestion`: no places in a list, and no key that may be somebody's id. */
function namesIn(path: readonly PropertyKey[], keys: readonly string[]): readonly string[] {
  const known = path.filter((key) => typeof key === 'string' && /^[a-z]\w*$/i.test(key));
  return keys.map((key) => [...known, key].filter((name) => name !== '').join('.'));
}
