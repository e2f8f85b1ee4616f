import { expect, test } from 'vitest';
import { hoversFor } from '../../src/tabs/theme.ts';

const pointed = '.f1:hover{background-color:red;}';
const pressed = '.f1:hover:active{background-color:red;}';
const plain = '.f1{background-color:red;}';

test('with a mouse everything counts', () => {
  expect([pointed, pressed, plain].map(hoversFor(true))).toEqual([true, true, true]);
});

test('a finger that has touched leaves no hover behind, and still sees what it presses', () => {
  expect([pointed, pressed, plain].map(hoversFor(false))).toEqual([false, true, true]);
});
