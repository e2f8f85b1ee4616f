import { expect, test } from 'vitest';
import { withPart } from '../../scripts/figures-page.ts';

const page = '# Figures\n\nRead this.\n\n## Walked\n\n| a |\n\n## `npm test`\n\n| b |\n';

test('what a command measures takes the place of what it measured before, and of nothing else', () => {
  expect(withPart(page, 'Walked', '| c |\n')).toBe(
    '# Figures\n\nRead this.\n\n## Walked\n\n| c |\n\n## `npm test`\n\n| b |\n',
  );
  expect(withPart(page, '`npm test`', '| c |')).toBe(
    '# Figures\n\nRead this.\n\n## Walked\n\n| a |\n\n## `npm test`\n\n| c |\n',
  );
});

test('what nobody has measured before comes last', () => {
  expect(withPart(page, 'New', '| d |')).toBe(`${page}\n## New\n\n| d |\n`);
  expect(withPart('# Figures\n', 'New', '| d |')).toBe('# Figures\n\n## New\n\n| d |\n');
});
