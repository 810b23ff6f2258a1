import type { Clause } from '../pack';

/** Standard clauses in the wording of Arabic official texts. Preambular ones open as later paragraphs do, with وإذ. */
export const clauses: readonly Clause[] = [
  {
    id: 'agenda-inclusion',
    position: 'operative',
    organs: ['GA'],
    title: 'إدراج بند فرعي في جدول الأعمال المؤقت',
    text:
      '*تقرر* أن تدرج في جدول الأعمال المؤقت لدورتها ${1:الحادية والثمانين} البند الفرعي المعنون ”${2:البند الفرعي}“ في إطار '
      + 'البند المعنون ”${3:البند}“',
  },
  {
    id: 'agenda-inclusion-simple',
    position: 'operative',
    organs: ['GA'],
    title: 'إدراج بند في جدول الأعمال المؤقت',
    text: '*تقرر* أن تدرج في جدول الأعمال المؤقت لدورتها ${1:الحادية والثمانين} البند المعنون ”${2:البند}“',
  },
  {
    id: 'sg-report',
    position: 'operative',
    organs: ['GA'],
    title: 'تقرير الأمين العام عن تنفيذ القرار',
    text: '*تطلب* إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها ${1:الحادية والثمانين} تقريرا عن تنفيذ هذا القرار',
  },
  {
    id: 'sg-report-item',
    position: 'operative',
    organs: ['GA'],
    title: 'تقرير الأمين العام في إطار بند',
    text:
      '*تطلب* إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها ${1:الحادية والثمانين}، في إطار البند المعنون '
      + '”${2:البند}“، تقريرا عن تنفيذ هذا القرار',
  },
  {
    id: 'sg-report-hrc',
    position: 'operative',
    organs: ['HRC'],
    title: 'تقرير إلى مجلس حقوق الإنسان',
    text:
      '*يطلب* إلى ${1|مفوض الأمم المتحدة السامي لحقوق الإنسان,الأمين العام|} أن يقدم إلى مجلس حقوق الإنسان في دورته '
      + '${2:الحادية والستين} تقريرا عن ${3:الموضوع}',
  },
  {
    id: 'sg-report-sc',
    position: 'operative',
    organs: ['SC'],
    title: 'تقارير إلى مجلس الأمن',
    text: '*يطلب* إلى الأمين العام أن يقدم إلى المجلس تقريرا عن تنفيذ هذا القرار ${1|كل 90 يوما,كل ستة أشهر|}',
  },
  {
    id: 'existing-resources',
    position: 'inside',
    organs: [],
    title: 'في حدود الموارد المتاحة',
    text: 'في حدود الموارد ${1|المتاحة,القائمة|}',
  },
  {
    id: 'voluntary-contributions',
    position: 'operative',
    organs: [],
    title: 'التبرعات',
    text: '*{m:يدعو}{f:تدعو}* الدول الأعضاء وسائر الجهات المانحة إلى تقديم التبرعات إلى ${1:الصندوق} وفقا ${2:لقواعده}',
  },
  {
    id: 'voluntary-cost',
    position: 'operative',
    organs: [],
    title: 'تغطية التكاليف من التبرعات',
    text: '*{m:يشدد}{f:تشدد}* على أن تُموَّل تكاليف جميع الأنشطة التي قد تنشأ عن تنفيذ هذا القرار من التبرعات',
  },
  {
    id: 'extrabudgetary',
    position: 'operative',
    organs: ['ECOSOC', 'GA'],
    title: 'موارد من خارج الميزانية',
    text:
      '*{m:يدعو}{f:تدعو}* الدول الأعضاء وسائر الجهات المانحة إلى توفير موارد من خارج الميزانية للأغراض المبينة أعلاه، وفقا '
      + 'لقواعد الأمم المتحدة وإجراءاتها',
  },
  {
    id: 'remain-seized',
    position: 'operative',
    organs: ['SC', 'HRC', 'GA'],
    title: 'إبقاء المسألة قيد النظر',
    text: '*{m:يقرر}{f:تقرر}* أن {m:يبقي}{f:تبقي} المسألة قيد {m:نظره}{f:نظرها}',
  },
  {
    id: 'continue-consideration',
    position: 'operative',
    organs: ['HRC', 'GA'],
    title: 'مواصلة النظر في المسألة',
    text: '*{m:يقرر}{f:تقرر}* مواصلة النظر في هذه المسألة في إطار البند نفسه من جدول الأعمال وفقا لبرنامج {m:عمله}{f:عملها}',
  },
  {
    id: 'proclaim-day',
    position: 'operative',
    organs: ['GA'],
    title: 'إعلان يوم دولي',
    text: '*تقرر* إعلان يوم ${1:التاريخ} ${2:اليوم الدولي} يُحتفل به سنويا',
  },
  {
    id: 'day-attention',
    position: 'operative',
    organs: ['GA'],
    title: 'إطلاع الدول الأعضاء على القرار',
    text: '*تطلب* إلى الأمين العام أن يُطلع جميع الدول الأعضاء ومؤسسات منظومة الأمم المتحدة على هذا القرار',
  },
  {
    id: 'take-note-report',
    position: 'operative',
    organs: [],
    title: 'الإحاطة علما بتقرير',
    text: '*{m:يحيط علما}{f:تحيط علما}* بتقرير الأمين العام عن ${1:الموضوع}',
  },
  {
    id: 'take-note-appreciation',
    position: 'operative',
    organs: [],
    title: 'الإحاطة علما مع التقدير بتقرير',
    text: '*{m:يحيط علما مع التقدير}{f:تحيط علما مع التقدير}* بتقرير ${1:الجهة} عن ${2:الموضوع}',
  },
  {
    id: 'having-considered',
    position: 'preambular',
    organs: [],
    title: 'النظر في تقرير',
    text: '*{m:وقد نظر}{f:وقد نظرت}* في تقرير ${1:الجهة} عن ${2:الموضوع}',
  },
  {
    id: 'chapter-vii',
    position: 'preambular',
    organs: ['SC'],
    title: 'الفصل السابع من الميثاق',
    text: '*وإذ يتصرف* بموجب الفصل السابع من ميثاق الأمم المتحدة',
  },
  {
    id: 'charter-guided',
    position: 'preambular',
    organs: [],
    title: 'مقاصد الميثاق ومبادئه',
    text: '*{m:إذ يسترشد}{f:إذ تسترشد}* بالمقاصد والمبادئ المكرسة في ميثاق الأمم المتحدة',
  },
  {
    id: 'recall-all',
    position: 'preambular',
    organs: [],
    title: 'جميع القرارات السابقة',
    text:
      '*{m:وإذ يشير}{f:وإذ تشير}* إلى جميع {m:قراراته}{f:قراراتها} السابقة المتعلقة ${1:بالموضوع}، بما فيها القرار ${2:N/n} '
      + 'المؤرخ ${3:التاريخ}',
  },
  {
    id: 'reaffirm-2030',
    position: 'preambular',
    organs: ['GA'],
    title: 'خطة عام 2030',
    text: '*وإذ تعيد تأكيد* قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015، المعنون ”تحويل عالمنا: خطة التنمية المستدامة لعام 2030“',
  },
  {
    id: 'extend-mandate',
    position: 'operative',
    organs: ['SC', 'HRC'],
    title: 'تمديد الولاية',
    text: '*يقرر* تمديد ولاية ${1:البعثة} ${2|حتى,لمدة|} ${3:الأجل}',
  },
  {
    id: 'ecosoc-to-ga',
    position: 'operative',
    organs: ['ECOSOC'],
    title: 'توصية الجمعية العامة باعتماد مشروع قرار',
    text: '*يوصي* بأن تعتمد الجمعية العامة مشروع القرار التالي:',
  },
  {
    id: 'annex-adopt',
    position: 'operative',
    organs: [],
    title: 'اعتماد وثيقة واردة في المرفق',
    text: '*{m:يعتمد}{f:تعتمد}* ${1:الوثيقة} بصيغتها الواردة في مرفق هذا القرار',
  },
  {
    id: 'condemn',
    position: 'operative',
    organs: [],
    title: 'الإدانة بأشد العبارات',
    text: '*{m:يدين بأشد العبارات}{f:تدين بأشد العبارات}* ${1:الأعمال}',
  },
  {
    id: 'reaffirm-sovereignty',
    position: 'preambular',
    organs: ['SC'],
    title: 'السيادة والسلامة الإقليمية',
    text: '*وإذ يؤكد من جديد* التزامه القوي بسيادة ${1:الدولة} واستقلالها ووحدتها وسلامتها الإقليمية',
  },
  {
    id: 'cooperation-states',
    position: 'operative',
    organs: ['HRC'],
    title: 'التعاون مع المكلف بالولاية',
    text: '*يهيب* بجميع الدول أن تتعاون تعاونا كاملا مع ${1:المكلف بالولاية}',
  },
];
