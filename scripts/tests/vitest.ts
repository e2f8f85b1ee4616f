import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { decided, type FileResult, onlyAlone, resultsOf, toLookAtAgain } from './results.ts';
import type { Run } from './tiers.ts';

export interface Tested {
  readonly passed: number;
  readonly failed: number;
  /** `file > test` of what passed only when it was alone. */
  readonly onlyAlone: readonly string[];
}

interface Look {
  readonly results: readonly FileResult[];
  /** An error that belongs to no test, as one. */
  readonly unclaimed: 0 | 1;
}

/** @param scratch a folder for what vitest and the tests write: the report, temporary files, and in `costs` a line for each file */
export function testsIn(scratch: string) {
  const report = path.join(scratch, 'report.json');
  const costs = path.join(scratch, 'costs.jsonl');

  /** @param few few files are done sooner where each worker has not the whole server to load */
  function look(files: readonly string[], { run, few = false }: { run?: Run; few?: boolean }): Look {
    rmSync(report, { force: true });
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = spawnSync('vitest', [...args, ...(few ? ['--maxWorkers=2'] : []), ...files], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        // Each worker reads a thousand modules; compiled, they are kept for the next run.
        NODE_COMPILE_CACHE: path.resolve('build', 'tests', 'compiled'),
        TEST_COSTS: costs,
        TMPDIR: scratch,
        ...(run && { TEST_PART: run }),
      },
    });
    const results = resultsIn(report);
    return { results, unclaimed: status !== 0 && !results.some(({ failed }) => failed > 0) ? 1 : 0 };
  }

  return {
    costs,
    /** Files by name or by a word in their path; flags are vitest's own. */
    named(words: readonly string[], few: boolean): Tested {
      const { results, unclaimed } = look(words, { few });
      return sum(results, unclaimed);
    },
    /** All files of a run; the one to three that fail are looked at once more, alone. */
    whole(run: Run): Tested {
      const first = look([], { run });
      const again = toLookAtAgain(first.results);
      if (again.length === 0) return sum(first.results, first.unclaimed);
      console.log('\n── once more and alone: what failed');
      const { results, unclaimed } = look(again, { few: true });
      return {
        ...sum(decided(first.results, results), first.unclaimed + unclaimed),
        onlyAlone: onlyAlone(first.results, results),
      };
    },
  };
}

function sum(results: readonly FileResult[], unclaimed: number): Tested {
  return {
    passed: results.reduce((all, { passed }) => all + passed, 0),
    failed: results.reduce((all, { failed }) => all + failed, unclaimed),
    onlyAlone: [],
  };
}

function resultsIn(report: string): readonly FileResult[] {
  try {
    return resultsOf(readFileSync(report, 'utf8'));
  } catch {
    console.error('The tests did not get as far as writing their report.');
    return [];
  }
}
