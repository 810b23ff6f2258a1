import { expect, test } from 'vitest';
import { allFindings } from '../../server/src/rules/judgement';
import { rules } from '../../server/src/rules/index';
import { Judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import { speakerOf } from '../../server/src/syntax/speaker';
import { BlockDocument } from '../../server/src/text/document';

const text = '*The Economic and Social Council*,\n\n*Recalling* its resolution 2012/33 of 27 July 2012,\n\n'
  + 'Recommends to the General Assembly the adoption of the following draft resolution:\n\n'
  + '*The General Assembly*,\n\n*Recalling* its resolution 64/293 of 30 July 2010,\n\n1. *Thanks* the keepers.\n';

test('in an embedded draft its own organ speaks', () => {
  const file = readFile(new BlockDocument('', '', 0, text).blocks);
  const resolution = file.resolutions[0]!;
  const speakers = resolution.elements.filter(({ kind }) => kind === 'preambular').map(({ passages: [passage] }) => speakerOf(passage, resolution));
  expect(resolution.organ).toBe('ECOSOC');
  expect(speakers).toEqual(['ECOSOC', 'GA']);
});

test('its numbers are those of that organ', () => {
  const found = allFindings(new Judge(rules).judge(readFile(new BlockDocument('', '', 0, text).blocks)));
  expect(found.map(({ rule }) => rule.id).filter((id) => id.startsWith('citation-'))).toEqual([]);
});
