import { expect, test } from 'vitest';
import { isolated } from '../client/src/right-to-left';

test('words of Arabic keep their order in a list that reads from left to right; others stay as they are', () => {
  expect(isolated('وإذ يشير إلى القرار [N/n] المؤرخ [التاريخ]')).toBe('\u2067وإذ يشير إلى القرار [N/n] المؤرخ [التاريخ]\u2069');
  for (const text of ['Recalling resolution [number] of [date]', '回顾第[编号]号决议', '']) expect(isolated(text)).toBe(text);
});
