import type { SponsorGroups } from '../sponsor-groups';

/** How Arabic words that a State sponsors on behalf of a group, and the other notes of sponsors. */
export const groups: SponsorGroups = {
  note: 'باسم الدول الأعضاء في الأمم المتحدة الأعضاء في {group}.',
  inLine: '(باسم {group})',
  listMayChange: 'ستدرج أي تغييرات في قائمة مقدمي المشروع في المحضر الرسمي للجلسة.',
  notOfCouncil: 'دولة غير عضو في مجلس حقوق الإنسان.',
  names: [
    { name: 'مجموعة الـ 77 والصين' },
    { name: 'حركة بلدان عدم الانحياز' },
    { name: 'مجموعة الدول الأفريقية' },
    { name: 'مجموعة الدول العربية' },
    { name: 'منظمة التعاون الإسلامي' },
    { name: 'الاتحاد الأوروبي' },
    { name: 'مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي' },
  ],
};
