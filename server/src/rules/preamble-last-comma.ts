import { defineRule } from './rule';
import { preambleEndFindings } from './shared/preamble-ends';

export default defineRule({
  id: 'preamble-last-comma',
  severity: 'error',
  title: 'The last preambular paragraph ends with a comma too',
  messages: {
    other: 'The last preambular paragraph ends with “{found}”; it too should end with a comma ({mark}).',
    none: 'The last preambular paragraph has no end mark; it too should end with a comma ({mark}).',
    fix: 'End the paragraph with a comma',
  },
  why: 'The sentence goes on in the operative part: the organ, having recalled and noted, decides. A full stop or semicolon would break it in two.',
  source: 'Editorial Manual of the United Nations, Resolutions; measured on issued texts of 2019 to 2026, 99.7 per cent',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Noting* the report on beacons⟦.⟧\n\n1. *Welcomes* the report;\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Noting* the report on beacons,\n\n1. *Welcomes* the report;\n\n2. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n***وإذ تلاحظ*** التقرير ⟦المقدم⟧\n\n1 - ***ترحب*** بالتقرير؛\n\n2 - ***تقرر*** أن تبقي المسألة قيد نظرها.\n',
      after: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n***وإذ تلاحظ*** التقرير المقدم،\n\n1 - ***ترحب*** بالتقرير؛\n\n2 - ***تقرر*** أن تبقي المسألة قيد نظرها.\n',
    },
  ],
  scope: 'resolution',
  reads: ['leads', 'ends'],
  *check(resolution) {
    yield* preambleEndFindings(resolution, true);
  },
});
