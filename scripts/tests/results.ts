/** What vitest said of each test file, read from its JSON report, and how a second look at some of them changes it. */
import path from 'node:path';

export interface FileResult {
  readonly file: string;
  readonly passed: number;
  /** At least one where the file could not be loaded, so that none of its tests ran. */
  readonly failed: number;
  /** Names of the tests that failed; none where the file itself did. */
  readonly failures: readonly string[];
}

interface Report {
  testResults: readonly {
    name: string;
    status: string;
    assertionResults: readonly { status: string; fullName: string }[];
  }[];
}

/** @param report Vitest's JSON report. @throws {SyntaxError} where it is not whole. */
export function resultsOf(report: string): readonly FileResult[] {
  const { testResults } = JSON.parse(report) as Report;
  return testResults.map(({ name, status, assertionResults }) => {
    const failures = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    return {
      file: path.relative('.', name),
      passed: assertionResults.filter((test) => test.status === 'passed').length,
      failed: failures.length === 0 && status === 'failed' ? 1 : failures.length,
      failures,
    };
  });
}

/** More failing files than these are a fault of the change, not of a loaded machine. */
const fewFiles = 3;

/** Files that a whole run looks at once more, alone; none where many failed. */
export function toLookAtAgain(results: readonly FileResult[]): readonly string[] {
  const failed = results.filter((result) => result.failed > 0).map(({ file }) => file);
  return failed.length <= fewFiles ? failed : [];
}

/** The second look decides for the files it saw. */
export function decided(first: readonly FileResult[], second: readonly FileResult[]): readonly FileResult[] {
  const again = new Map(second.map((result) => [result.file, result]));
  return first.map((result) => again.get(result.file) ?? result);
}

/** `file > test` of what failed first and passed alone: a fault of the test or of the product that shows under load. */
export function onlyAlone(first: readonly FileResult[], second: readonly FileResult[]): readonly string[] {
  const passed = new Set(second.filter((result) => result.failed === 0).map(({ file }) => file));
  return first
    .filter((result) => result.failed > 0 && passed.has(result.file))
    .flatMap(({ file, failures }) => (failures.length === 0 ? [file] : failures.map((name) => `${file} > ${name}`)));
}
