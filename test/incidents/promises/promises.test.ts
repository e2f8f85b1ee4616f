import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noPromises, noPromisesInEnglish } from './no-promises.ts';
import { promises, sentencesSaid } from './said-to-reporters.ts';
import { whatIsDone } from './what-is-done.ts';
import { whatTheBotKeeps } from './what-the-bot-keeps.ts';
import { whoReads } from './who-reads.ts';

const promisesHeld = [...whoReads, ...whatIsDone, ...whatTheBotKeeps];
const danish = sentencesSaid('da');
const english = sentencesSaid('en');
const listed = [...promisesHeld.flatMap(({ says }) => says), ...noPromises];

describe('What is promised to somebody who reports has a test that holds it', () => {
  test('no sentence promises anything without standing in the list', () => {
    const said = [...danish].flatMap(([place, sentences]) =>
      sentences.filter((sentence) => promises(sentence, 'da')).map((sentence) => [place, sentence] as const),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(([, sentence]) => !listed.includes(sentence))).toEqual([]);
  });

  test('nor does one in English that promises nothing in Danish', () => {
    const said = [...english].flatMap(([place, sentences]) => {
      const own = danish.get(place) ?? [];
      const isAlike = own.length === sentences.length;
      return sentences
        .filter((sentence) => promises(sentence, 'en') && !noPromisesInEnglish.includes(sentence))
        .flatMap((sentence) => {
          const inDanish = isAlike ? [own[sentences.indexOf(sentence)] ?? ''] : own;
          return inDanish.some((one) => listed.includes(one)) ? [] : [[place, sentence] as const];
        });
    });
    expect(said).toEqual([]);
  });

  test('what is promised in Danish is said in English too', () => {
    const places = [...danish].filter(([, sentences]) => sentences.some((sentence) => listed.includes(sentence)));
    const unlike = places.filter(([place, { length }]) => english.get(place)?.length !== length);
    expect(unlike).toEqual([]);
  });

  test('each stands in the list once, and is still said', () => {
    const said = new Set([...danish.values()].flat());
    expect(listed.filter((sentence, at) => listed.indexOf(sentence) !== at)).toEqual([]);
    expect(listed.filter((sentence) => !said.has(sentence))).toEqual([]);
  });

  test.each(promisesHeld.map(({ by, says }) => [says[0] ?? '', by] as const))('%s', (_, by) => {
    for (const [file, name] of by) {
      const path = `test/${file}.test.ts`;
      expect([path, existsSync(path)]).toEqual([path, true]);
      const written = readFileSync(path, 'utf8');
      expect([path, name, written.includes(name)]).toEqual([path, name, true]);
      expect(written).not.toMatch(/\b(test|describe)(\.\w+)*\.(skip|todo)\b/);
    }
  });
});
