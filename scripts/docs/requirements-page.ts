import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { table } from './table.ts';

/** What the requirements of the municipality's policy say, in a few words of our own. A number without a test is not here. */
const meanings: Readonly<Record<string, string>> = {
  S1: 'One protection level for all data, set by the policy',
  S7: 'Policy, handbook and risk assessment are one framework',
  S8: 'It applies to employees, councillors and partners alike',
  S12: 'Everybody is bound by policy and handbook',
  S13: 'The policy is adopted by the municipal council',
  S14: 'Every page says which version is in force, adopted by whom and when',
  S16: 'The handbook is adopted by the executive board',
  S17: 'Policy and handbook can be read on the intranet',
  S18: 'The policy reaches everybody, person type by person type',
  S19: 'The handbook reaches those it is for',
  S20: 'There is one current version of every rule',
  S24: 'Rules are fitted to the tasks people have',
  S22: 'People are thanked and reminded kindly: security is what they do',
  S25: 'Extended rights come with stricter rules',
  S26: 'A confirmation is personal; nobody confirms for another',
  S28: 'Exactly one answers for each thing, and gaps are seen',
  S31: 'Seven focus areas mark the rules',
  S62: 'One director at a time is accountable for security',
  S64: 'The data protection officer guides',
  S68: 'Every role has a page with its duties',
  S74: 'There is one data protection officer at a time',
  S82: 'Managers see to it that everybody knows which rules are theirs',
  S84: 'Doubts are cleared up, with the data protection officer if need be',
  S87: 'An employee reads the rules that concern them',
  S88: 'People keep up to date: what is new is asked, and only that',
  S89: 'People follow the rules',
  S102: 'Council members read their rules, and nobody else follows them up by name',
  S112: 'It is said once that violations can have consequences',
  INV5: 'Nothing is published without the right body',
  INV6: 'A published version never changes',
  INV7: 'A confirmation is one person, one rule version, one round',
  G6: 'The core is locked; managers add, and take off with a reason',
  G7: 'Several jobs, several managers, leave and temps',
  G8: 'Reading figures watch over staff: told first, counts before names',
  INV15: 'No CPR number in any list, log, notice or export',
  INV16: 'The audit trail only grows',
};

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

/** Every `test('…')` and `test.each(…)('…')` below a folder, in the order of the files. */
function testNames(folder: string): readonly { name: string; file: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort()
    .flatMap((file) =>
      [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(/^\s*(?:test|it)\b[^'"`\n]*?\(\s*(['"`])(.+?)\1/gm),
      ].map((match) => ({
        name: match[2]?.replaceAll('\\', '') ?? '',
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
