import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { meanings } from './requirement-meanings.ts';
import { table } from './table.ts';

/**
 * `docs/requirements.md`: each requirement number found in the name of a test, with those tests.
 * @param folder where the tests are
 */
export function requirementsPage(folder: string): string {
  const tests = testNames(folder);
  const numbers = [...new Set(tests.flatMap(({ name }) => numbersIn(name)))].sort(byNumber);
  const rows = numbers.map((number) => [
    number,
    meanings[number] ?? '',
    tests
      .filter(({ name }) => numbersIn(name).includes(number))
      .map(({ name, file }) => `${name} (\`${file}\`)`)
      .join('<br>'),
  ]);
  return `# Requirements

Made from the names of the tests by \`npm run docs\`; do not edit here. A number stands in a test's name where the test can fail for that reason.

${table(['number', 'what it asks', 'tests'], rows)}
`;
}

/**
 * Every `test('…')`, `test.each(…)('…')` and `describe('…')` below a folder, in the order of the files, and every row of a
 * table whose first word is a number: it stands in the name of its test.
 */
function testNames(folder: string): readonly { name: string; file: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap((file) =>
      [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(
          /^\s*(?:(?:(?:test|it|describe)\b[^'"`\n]*?|\](?: as const)?\))\(\s*(['"`])(.+?)\1|\[?\s*(['"`])((?:S|INV)\d+[:,] [^'"`\n]+)\3,)/gm,
        ),
      ].map((match) => ({
        name: (match[2] ?? match[4] ?? '').replaceAll('\\', ''),
        file: `test/${file.split(path.sep).join('/')}`,
      })),
    );
}

function numbersIn(name: string): readonly string[] {
  return name.match(/\b(?:S\d{1,3}|INV\d{1,2}|G\d)\b/g) ?? [];
}

function byNumber(one: string, other: string): number {
  const parts = (text: string) => [text.replace(/\d+/, ''), Number(text.replace(/\D+/, ''))] as const;
  const [word, number] = parts(one);
  const [otherWord, otherNumber] = parts(other);
  return word === otherWord ? number - otherNumber : word < otherWord ? 1 : -1;
}
